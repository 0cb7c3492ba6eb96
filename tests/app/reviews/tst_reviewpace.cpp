// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviews/draw.h"
#include "reviews/reviewpace.h"
#include "reviews/reviewphases.h"

#include <QTest>

using namespace convoke;

class ReviewPaceTest : public QObject
{
    Q_OBJECT

    QDateTime m_now{QDate(2031, 4, 1), QTime(20, 0), Qt::UTC};

    void score(ReviewPace &pace, int times, int seconds)
    {
        for (int i = 0; i < times; ++i) {
            pace.note(m_now);
            m_now = m_now.addSecs(seconds);
        }
    }

private Q_SLOTS:
    void isNotKnownAtFirst()
    {
        ReviewPace pace;
        score(pace, 5, 10);
        QVERIFY(!pace.secondsPerScore());
        QVERIFY(!pace.minutesFor(10));
        score(pace, 1, 10);
        QCOMPARE(pace.secondsPerScore(), 10.0);
    }

    void tellsHowLongTheRestTakes()
    {
        ReviewPace pace;
        score(pace, 10, 30);
        QCOMPARE(pace.minutesFor(236), 118);
        QCOMPARE(pace.minutesFor(1), 1);
        QVERIFY(!pace.minutesFor(0));
    }

    void pausesDoNotCount()
    {
        ReviewPace pace;
        score(pace, 6, 20);
        m_now = m_now.addSecs(601);
        score(pace, 6, 20);
        QCOMPARE(pace.secondsPerScore(), 20.0);
    }

    void followsTheLastScores()
    {
        ReviewPace pace;
        score(pace, 100, 60);
        score(pace, 61, 10);
        QCOMPARE(pace.secondsPerScore(), 10.0);
    }

    void aClockThatGoesBackDoesNoHarm()
    {
        ReviewPace pace;
        score(pace, 6, 20);
        pace.note(m_now.addDays(-1));
        score(pace, 2, 20);
        QCOMPARE(pace.secondsPerScore(), 20.0);
    }

    void roundsToWhatPeopleSay_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<int>("rounded");
        QTest::newRow("4") << 4 << 4;
        QTest::newRow("48") << 48 << 50;
        QTest::newRow("65") << 65 << 60;
        QTest::newRow("130") << 130 << 135;
        QTest::newRow("200") << 200 << 210;
    }
    void roundsToWhatPeopleSay()
    {
        QFETCH(int, minutes);
        QFETCH(int, rounded);
        QCOMPARE(roundedMinutes(minutes), rounded);
    }

    void knowsThePhaseOfADay_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("name");
        using Kind = PhaseState::Kind;
        QTest::newRow("long before") << QDate(2031, 3, 1) << int(Kind::Before) << QStringLiteral("first");
        QTest::newRow("first day") << QDate(2031, 4, 1) << int(Kind::Open) << QStringLiteral("first");
        QTest::newRow("last day") << QDate(2031, 4, 5) << int(Kind::Open) << QStringLiteral("first");
        QTest::newRow("between") << QDate(2031, 4, 6) << int(Kind::Before) << QStringLiteral("second");
        QTest::newRow("in both") << QDate(2031, 4, 12) << int(Kind::Open) << QStringLiteral("third");
        QTest::newRow("after all") << QDate(2031, 5, 1) << int(Kind::After) << QStringLiteral("third");
    }
    void knowsThePhaseOfADay()
    {
        QFETCH(QDate, day);
        QFETCH(int, kind);
        QFETCH(QString, name);
        const QList<ReviewPhase> phases{{QStringLiteral("second"), QDate(2031, 4, 10), QDate(2031, 4, 12)},
                                        {QStringLiteral("first"), QDate(2031, 4, 1), QDate(2031, 4, 5)},
                                        {QStringLiteral("third"), QDate(2031, 4, 12), QDate(2031, 4, 20)}};
        const PhaseState state = phaseState(phases, day);
        QCOMPARE(int(state.kind), kind);
        QCOMPARE(state.phase.name, name);
        QCOMPARE(state.isOpen(), state.kind == PhaseState::Kind::Open);
    }

    void isAlwaysOpenWithoutPhases() { QVERIFY(phaseState({}, QDate(2031, 1, 1)).isOpen()); }

    void aDrawKeepsItsOrderWhenSomebodyGoes()
    {
        QList<qint64> ids;
        for (qint64 id = 1; id <= 50; ++id) {
            ids.append(id);
        }
        const auto byPlace = [](qint64 a, qint64 b) {
            return drawnPlace(a, 3) < drawnPlace(b, 3);
        };
        QList<qint64> drawn = ids;
        std::sort(drawn.begin(), drawn.end(), byPlace);
        QVERIFY(drawn != ids);
        QList<qint64> fewer = ids;
        fewer.removeOne(17);
        std::sort(fewer.begin(), fewer.end(), byPlace);
        drawn.removeOne(17);
        QCOMPARE(fewer, drawn);
    }
};

QTEST_GUILESS_MAIN(ReviewPaceTest)
#include "tst_reviewpace.moc"
