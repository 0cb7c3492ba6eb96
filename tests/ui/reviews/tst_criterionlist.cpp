// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/criterionlist.h"

#include "ui/common/plainlabel.h"
#include "ui/reviews/scorecard.h"

#include <QAbstractButton>
#include <QEnterEvent>
#include <QSignalSpy>
#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

namespace {

Criterion criterion(int id, CriterionKind kind, double min, double max)
{
    return {CriterionId(id), u"c%1"_s.arg(id), u"Criterion %1"_s.arg(id), kind, min, max, 1, {}, {}};
}

} // namespace

class CriterionListTest : public QObject
{
    Q_OBJECT

    /// Keeps what it is told, as the page does.
    struct Desk
    {
        CriterionList list;
        QHash<CriterionId, std::optional<double>> scores;

        Desk()
        {
            list.setCriteria(
                {criterion(1, CriterionKind::Must, 0, 1), criterion(2, CriterionKind::Score, 0, 5),
                 criterion(3, CriterionKind::Fact, 0, 1), criterion(4, CriterionKind::Score, 0, 10),
                 criterion(5, CriterionKind::Score, 0, 2.5)});
            connect(&list, &CriterionList::scored, &list, [this](const Criterion &which, double score) {
                scores.insert(which.id, score);
                list.showScores(scores);
            });
            connect(&list, &CriterionList::abstained, &list, [this](const Criterion &which) {
                scores.insert(which.id, std::nullopt);
                list.showScores(scores);
            });
            connect(&list, &CriterionList::cleared, &list, [this](const Criterion &which) {
                scores.remove(which.id);
                list.showScores(scores);
            });
            list.showScores({});
            list.begin();
        }
        [[nodiscard]] double at(int id) const { return scores.value(CriterionId(id)).value_or(-1); }
    };

private Q_SLOTS:
    void digitsScoreAndGoOn()
    {
        Desk desk;
        desk.list.enterDigit(1); // yes
        desk.list.enterDigit(4);
        QCOMPARE(desk.at(1), 1.0);
        QCOMPARE(desk.at(2), 4.0);
        desk.list.enterDigit(7);
        QCOMPARE(desk.at(4), 7.0); // the fact was passed over
    }

    void digitsOutsideTheScaleDoNothing()
    {
        Desk desk;
        desk.list.enterDigit(2); // neither yes nor no
        QVERIFY(desk.scores.isEmpty());
        desk.list.move(1);
        desk.list.enterDigit(6);
        QVERIFY(desk.scores.isEmpty());
    }

    void oneAndZeroAreTen()
    {
        Desk desk;
        desk.list.move(1);
        desk.list.move(1);
        desk.list.enterDigit(1);
        QVERIFY(desk.scores.isEmpty());
        desk.list.enterDigit(0);
        QCOMPARE(desk.at(4), 10.0);
        QCOMPARE(desk.scores.size(), 1);
    }

    void aLoneOneIsGivenAfterAMoment()
    {
        Desk desk;
        desk.list.move(1);
        desk.list.move(1);
        desk.list.enterDigit(1);
        QTRY_COMPARE(desk.at(4), 1.0);
    }

    void aWaitingOneIsNotLost()
    {
        Desk desk;
        desk.list.move(1);
        desk.list.move(1);
        desk.list.enterDigit(1);
        desk.list.commitEdits();
        QCOMPARE(desk.at(4), 1.0);
    }

    void abstainsAndClears()
    {
        Desk desk;
        desk.list.move(1);
        desk.list.abstain();
        QVERIFY(desk.scores.contains(CriterionId(2)));
        QVERIFY(!desk.scores.value(CriterionId(2)));
        desk.list.move(-1);
        desk.list.clear();
        QVERIFY(!desk.scores.contains(CriterionId(2)));
    }

    void beginsAtTheFirstWithoutAScore()
    {
        Desk desk;
        desk.list.enterDigit(0);
        desk.list.enterDigit(3);
        desk.list.move(-1);
        desk.list.begin();
        desk.list.enterDigit(9);
        QCOMPARE(desk.at(4), 9.0);
    }

    void showsScoresBetweenTheSteps()
    {
        Desk desk;
        desk.list.showScores({{CriterionId(2), 3.5}});
        const auto *card = desk.list.findChild<ScoreCard *>(u"criterion-c2"_s);
        QVERIFY(card->scale()->isBetweenSteps());
        QVERIFY(card->accessibleName().contains(QLocale().toString(3.5)));
    }

    void fineScalesTakeNumbers()
    {
        const Criterion fine = criterion(5, CriterionKind::Score, 0, 2.5);
        QVERIFY(!ScoreScale::hasSteps(fine));
        QVERIFY(ScoreScale::hasSteps(criterion(6, CriterionKind::Score, 0, 10)));
        QVERIFY(!ScoreScale::hasSteps(criterion(6, CriterionKind::Score, 0, 100)));
        QVERIFY(ScoreScale::hasSteps(criterion(6, CriterionKind::Score, -2, 2)));
        QVERIFY(!ScoreScale::hasSteps(criterion(6, CriterionKind::Score, -10, 10)));
    }

    void saysWhatAStepMeans()
    {
        Criterion worded = criterion(1, CriterionKind::Score, -2, 2);
        worded.steps = {{-2, u"harmful"_s}, {2, u"exemplary"_s}};
        CriterionList list;
        list.setCriteria({worded});
        list.showScores({{CriterionId(1), 2.0}});
        const auto *card = list.findChild<ScoreCard *>(u"criterion-c1"_s);
        const auto *meaning = card->findChild<PlainLabel *>(u"meaning"_s);
        QCOMPARE(meaning->fullText(), u"exemplary"_s);
        QVERIFY(card->accessibleName().contains(u"exemplary"_s));
        auto *lowest = card->findChild<QAbstractButton *>(u"score--2"_s);
        QVERIFY(lowest->toolTip().contains(u"harmful"_s));
        QEvent leave(QEvent::Leave);
        QEnterEvent enter({}, {}, {});
        QCoreApplication::sendEvent(lowest, &enter);
        QCOMPARE(meaning->fullText(), u"harmful"_s);
        QCoreApplication::sendEvent(lowest, &leave);
        QCOMPARE(meaning->fullText(), u"exemplary"_s);
    }

    void showsAScoreThatIsOffTheScale()
    {
        CriterionList list;
        list.setCriteria({criterion(1, CriterionKind::Score, 0, 5)});
        list.showScores({{CriterionId(1), 8.0}});
        const auto *card = list.findChild<ScoreCard *>(u"criterion-c1"_s);
        const auto *value = card->findChild<PlainLabel *>(u"value"_s);
        QVERIFY(value->fullText().contains(u"8"_s));
        QVERIFY(value->fullText().contains(u"off the scale"_s));
        QVERIFY(!value->isHidden());
        list.showScores({{CriterionId(1), 4.0}});
        QVERIFY(value->isHidden());
    }

    void saysWhyAFactHolds()
    {
        CriterionList list;
        list.setCriteria({criterion(1, CriterionKind::Fact, 0, 1)});
        list.setFact(CriterionId(1), u"took part before"_s, u"Took part in M-1"_s);
        const auto *card = list.findChild<ScoreCard *>(u"criterion-c1"_s);
        QCOMPARE(card->findChild<PlainLabel *>(u"meaning"_s)->fullText(), u"Took part in M-1"_s);
        QVERIFY(card->accessibleName().contains(u"M-1"_s));
    }

    void keepsItsCardsWhileTheCriteriaAreTheSame()
    {
        Desk desk;
        const auto *before = desk.list.findChild<ScoreCard *>(u"criterion-c2"_s);
        desk.list.setCriteria(
            {criterion(1, CriterionKind::Must, 0, 1), criterion(2, CriterionKind::Score, 0, 5),
             criterion(3, CriterionKind::Fact, 0, 1), criterion(4, CriterionKind::Score, 0, 10),
             criterion(5, CriterionKind::Score, 0, 2.5)});
        QCOMPARE(desk.list.findChild<ScoreCard *>(u"criterion-c2"_s), before);
    }
};

QTEST_MAIN(CriterionListTest)
#include "tst_criterionlist.moc"
