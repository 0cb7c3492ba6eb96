// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings/nextsteps.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today(2031, 3, 10);

QDate in(int days)
{
    return today.addDays(days);
}

/// A meeting of two days in forty days, whose call closed ten days ago, with twenty scored applications.
MeetingSummary closedCall()
{
    MeetingSummary meeting{MeetingId(7)};
    meeting.reference = u"POL-2031-04"_s;
    meeting.title = u"Night patrols"_s;
    meeting.firstDay = in(40);
    meeting.lastDay = in(41);
    meeting.days = {in(40), in(41)};
    meeting.published = in(-40);
    meeting.deadline = in(-10);
    meeting.outcomeTold = in(5).toString(Qt::ISODate);
    meeting.applications = 20;
    meeting.scored = 20;
    meeting.criteria = 3;
    return meeting;
}

MeetingSummary with(const std::function<void(MeetingSummary &)> &change)
{
    MeetingSummary meeting = closedCall();
    change(meeting);
    return meeting;
}

/// The meeting with people selected, told and its days moved to begin in @p days days.
MeetingSummary decided(int days, int untold = 0)
{
    return with([days, untold](MeetingSummary &meeting) {
        meeting.selected = 12;
        meeting.untold = untold;
        meeting.firstDay = in(days);
        meeting.lastDay = in(days + 1);
        meeting.days = {in(days), in(days + 1)};
    });
}

/// Such as "Review 2031-03-15 Soon 12/20".
QString inWords(const DatedStep &step)
{
    static const QStringList steps{u"CompleteCall"_s, u"PublishCall"_s, u"AwaitDeadline"_s, u"TakeIn"_s,
                                   u"SettleLate"_s,   u"AddCriteria"_s, u"Review"_s,        u"Select"_s,
                                   u"TellOutcome"_s,  u"PrintLists"_s,  u"Meet"_s};
    static const QStringList urgencies{u"Overdue"_s, u"Today"_s, u"Soon"_s, u"Later"_s};
    return u"%1 %2 %3 %4/%5"_s
        .arg(steps.at(static_cast<int>(step.step)),
             step.due ? QString::number(today.daysTo(*step.due)) : u"-"_s,
             urgencies.at(static_cast<int>(step.urgency)))
        .arg(step.done)
        .arg(step.count);
}

} // namespace

class NextStepsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followTheStateOfAMeeting_data();
    void followTheStateOfAMeeting();
    void standByUrgencyThenDayThenReference();
    void nameTheirMeeting();
    void leadToTheStageWhereTheyAreDone_data();
    void leadToTheStageWhereTheyAreDone();
};

void NextStepsTest::followTheStateOfAMeeting_data()
{
    QTest::addColumn<MeetingSummary>("meeting");
    QTest::addColumn<QStringList>("expected");

    const auto row = [](const char *name, const MeetingSummary &meeting, const QStringList &expected) {
        QTest::newRow(name) << meeting << expected;
    };
    const auto open = [](int published, int deadline) {
        return with([published, deadline](MeetingSummary &meeting) {
            meeting.published = in(published);
            meeting.deadline = in(deadline);
            meeting.applications = 0;
            meeting.scored = 0;
        });
    };
    row("a meeting without a day must be completed", with([](MeetingSummary &m) {
            m.firstDay.reset();
            m.lastDay.reset();
            m.days.clear();
        }),
        {u"CompleteCall -40 Overdue 0/0"_s});
    row("a call without deadline or publication has no day", with([](MeetingSummary &m) {
            m.deadline.reset();
            m.published.reset();
        }),
        {u"CompleteCall - Later 0/0"_s});
    row("a call without deadline, a week before the meeting", with([](MeetingSummary &m) {
            m.deadline.reset();
            m.selected = 12;
            m.firstDay = in(7);
        }),
        {u"CompleteCall -40 Overdue 0/0"_s, u"PrintLists 6 Soon 0/0"_s});
    row("open registration without deadline, a week before the meeting", with([](MeetingSummary &m) {
            m.deadline.reset();
            m.selection = false;
            m.firstDay = in(7);
        }),
        {u"CompleteCall -40 Overdue 0/0"_s, u"PrintLists 6 Soon 0/0"_s});
    row("the day of a meeting without deadline", with([](MeetingSummary &m) {
            m.deadline.reset();
            m.firstDay = in(0);
            m.lastDay = in(1);
            m.days = {in(0), in(1)};
        }),
        {u"Meet 0 Today 0/0"_s});
    row("a free day of a meeting without deadline", with([](MeetingSummary &m) {
            m.deadline.reset();
            m.selection = false;
            m.firstDay = in(-1);
            m.lastDay = in(1);
            m.days = {in(-1), in(1)};
        }),
        {u"PrintLists 0 Today 0/0"_s});
    row("a call that is published in three days", open(3, 30), {u"PublishCall 3 Soon 0/0"_s});
    row("a call that is published today", open(0, 30), {u"PublishCall 0 Today 0/0"_s});
    row("an open call with a far deadline", open(-1, 8), {u"AwaitDeadline 8 Later 0/0"_s});
    row("an open call, a week before its deadline", open(-1, 7), {u"AwaitDeadline 7 Soon 0/0"_s});
    row("the day of the deadline", open(-1, 0), {u"AwaitDeadline 0 Today 0/0"_s});
    row("the day after the deadline, nothing in", open(-20, -1), {u"TakeIn 0 Today 0/0"_s});
    row("a week after the deadline, nothing in", open(-20, -7), {u"TakeIn -6 Overdue 0/0"_s});
    row("late applications beside the review", with([](MeetingSummary &m) {
            m.late = 2;
            m.scored = 12;
        }),
        {u"SettleLate 5 Soon 0/2"_s, u"Review 5 Soon 12/20"_s});
    row("nothing to review with", with([](MeetingSummary &m) { m.criteria = 0; }),
        {u"AddCriteria 5 Soon 0/0"_s});
    row("all reviewed", closedCall(), {u"Select 5 Soon 0/0"_s});
    row("all reviewed, the outcome promised in words: before the meeting",
        with([](MeetingSummary &m) { m.outcomeTold = u"end of March"_s; }), {u"Select 40 Later 0/0"_s});
    row("an outcome promised after the meeting is due before it",
        with([](MeetingSummary &m) { m.outcomeTold = in(60).toString(Qt::ISODate); }),
        {u"Select 40 Later 0/0"_s});
    row("selected, the outcome overdue", with([](MeetingSummary &m) {
            m.selected = 12;
            m.untold = 20;
            m.outcomeTold = in(-2).toString(Qt::ISODate);
        }),
        {u"TellOutcome -2 Overdue 0/20"_s});
    row("all told, the meeting far away", decided(40), {});
    row("all told, a fortnight before", decided(14), {u"PrintLists 13 Later 0/0"_s});
    row("the eve of the meeting, some not told", decided(1, 3),
        {u"PrintLists 0 Today 0/0"_s, u"TellOutcome 1 Soon 0/3"_s});
    row("the first day", decided(0), {u"Meet 0 Today 0/0"_s});
    row("the last day", decided(-1), {u"Meet 0 Today 0/0"_s});
    row("a free day between two", with([](MeetingSummary &m) {
            m.selected = 12;
            m.firstDay = in(-1);
            m.lastDay = in(1);
            m.days = {in(-1), in(1)};
        }),
        {u"PrintLists 0 Today 0/0"_s});
    row("over", decided(-2), {});
    row("open registration, closed and near", with([](MeetingSummary &m) {
            m.selection = false;
            m.late = 4;
            m.firstDay = in(4);
        }),
        {u"PrintLists 3 Soon 0/0"_s});
    row("open registration, still open and near", with([](MeetingSummary &m) {
            m.selection = false;
            m.deadline = in(2);
            m.firstDay = in(4);
        }),
        {u"AwaitDeadline 2 Soon 0/0"_s});
    row("nothing decided on the eve", with([](MeetingSummary &m) { m.firstDay = in(1); }),
        {u"Select 1 Soon 0/0"_s});
}

void NextStepsTest::followTheStateOfAMeeting()
{
    QFETCH(const MeetingSummary, meeting);
    QFETCH(const QStringList, expected);
    QStringList found;
    const QList<DatedStep> steps = nextSteps({meeting}, today);
    for (const DatedStep &step : steps) {
        found.append(inWords(step));
    }
    QCOMPARE(found, expected);
}

void NextStepsTest::standByUrgencyThenDayThenReference()
{
    const auto named = [](const QString &reference, const std::optional<QDate> &deadline) {
        return with([&](MeetingSummary &meeting) {
            meeting.reference = reference;
            meeting.deadline = deadline;
            meeting.published.reset();
            meeting.applications = 0;
        });
    };
    const QList<DatedStep> steps =
        nextSteps({named(u"G"_s, std::nullopt), named(u"F"_s, in(30)), named(u"E"_s, in(6)),
                   named(u"D"_s, in(2)), named(u"C"_s, in(2)), named(u"B"_s, in(0)), named(u"A"_s, in(-9))},
                  today);
    QStringList order;
    for (const DatedStep &step : steps) {
        order.append(step.reference);
    }
    QCOMPARE(order, QStringList({u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s, u"F"_s, u"G"_s}));
}

void NextStepsTest::nameTheirMeeting()
{
    const DatedStep step = nextSteps({closedCall()}, today).constFirst();
    QCOMPARE(step.meeting, MeetingId(7));
    QCOMPARE(step.reference, u"POL-2031-04"_s);
    QCOMPARE(step.title, u"Night patrols"_s);
}

void NextStepsTest::leadToTheStageWhereTheyAreDone_data()
{
    QTest::addColumn<DueStep>("step");
    QTest::addColumn<QString>("stage");
    QTest::newRow("publishing") << DueStep::PublishCall << u"call"_s;
    QTest::newRow("criteria") << DueStep::AddCriteria << u"call"_s;
    QTest::newRow("late ones") << DueStep::SettleLate << u"applications"_s;
    QTest::newRow("review") << DueStep::Review << u"review"_s;
    QTest::newRow("selection") << DueStep::Select << u"selection"_s;
    QTest::newRow("lists") << DueStep::PrintLists << u"participants"_s;
    QTest::newRow("the day") << DueStep::Meet << u"participants"_s;
}

void NextStepsTest::leadToTheStageWhereTheyAreDone()
{
    QFETCH(const DueStep, step);
    QFETCH(const QString, stage);
    QCOMPARE(stageOf(step), stage);
}

QTEST_GUILESS_MAIN(NextStepsTest)
#include "tst_nextsteps.moc"
