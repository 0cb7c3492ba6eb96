// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/meetingwords.h"

#include <QSet>
#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class MeetingWordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysHowNearADeadlineIs_data();
    void saysHowNearADeadlineIs();
    void saysTheRuleOfADeadline();
    void saysWhere_data();
    void saysWhere();
    void leadsEveryStepToAStage();
};

void MeetingWordsTest::saysHowNearADeadlineIs_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("tone");
    QTest::newRow("yesterday") << -1 << u"passed"_s << int(Tone::Neutral);
    QTest::newRow("today") << 0 << u"today"_s << int(Tone::Warn);
    QTest::newRow("tomorrow") << 1 << u"tomorrow"_s << int(Tone::Warn);
    QTest::newRow("soon") << 3 << u"in 3 days"_s << int(Tone::Warn);
    QTest::newRow("later") << 4 << u"in 4 days"_s << int(Tone::Good);
}

void MeetingWordsTest::saysHowNearADeadlineIs()
{
    QFETCH(int, days);
    const QDate today(2026, 11, 20);
    const Chip chip = deadlineChip(today.addDays(days), today);
    QTEST(chip.word, "word");
    QTEST(int(chip.tone), "tone");
}

void MeetingWordsTest::saysTheRuleOfADeadline()
{
    const QLocale locale(u"en_GB"_s);
    const QDate today(2026, 11, 20);
    const QDate deadline(2026, 12, 10);
    QCOMPARE(deadlineWords(deadline, std::nullopt, today, locale), u"10 Dec"_s);
    QCOMPARE(deadlineWords(deadline, DeadlineRule::Before, today, locale), u"before 10 Dec"_s);
    QCOMPARE(deadlineWords(deadline, DeadlineRule::NoLaterThan, today, locale), u"no later than 10 Dec"_s);
}

void MeetingWordsTest::saysWhere_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<QString>("city");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << -1 << QString() << QString();
    QTest::newRow("a town alone") << -1 << u"Ghent"_s << u"Ghent"_s;
    QTest::newRow("in person in a town") << int(MeetingMode::InPerson) << u"Ghent"_s << u"Ghent"_s;
    QTest::newRow("online has no town") << int(MeetingMode::Online) << u"Ghent"_s << u"online"_s;
    QTest::newRow("both") << int(MeetingMode::Hybrid) << u"Ghent"_s << u"Ghent and online"_s;
    QTest::newRow("both, nobody knows where")
        << int(MeetingMode::Hybrid) << QString() << u"in person and online"_s;
}

void MeetingWordsTest::saysWhere()
{
    QFETCH(int, mode);
    QFETCH(QString, city);
    const auto known = mode < 0 ? std::nullopt : std::optional(static_cast<MeetingMode>(mode));
    QTEST(whereWords(known, city.isEmpty() ? std::nullopt : std::optional(city)), "words");
}

void MeetingWordsTest::leadsEveryStepToAStage()
{
    const QSet<QString> stages{u"call"_s, u"applications"_s, u"review"_s, u"selection"_s, u"participants"_s};
    for (const NextStep step :
         {NextStep::CompleteCall, NextStep::AwaitApplications, NextStep::TakeIn, NextStep::AddCriteria,
          NextStep::Review, NextStep::Select, NextStep::PrintLists, NextStep::Done}) {
        QVERIFY(stages.contains(stageOf(step)));
        QVERIFY(!wordFor(step).isEmpty());
    }
    QCOMPARE(stageOf(NextStep::AddCriteria), u"call"_s);
    QCOMPARE(stageOf(NextStep::Select), u"selection"_s);
}

QTEST_GUILESS_MAIN(MeetingWordsTest)
#include "tst_meetingwords.moc"
