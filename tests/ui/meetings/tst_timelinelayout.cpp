// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/timelinelayout.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate first(2031, 1, 1);
const QStringList groups{u"POL"_s, u"LOCAL"_s, u"HEALTH"_s};

MeetingSummary meeting(qint64 id, const QList<MeetingGroup> &parts, const QList<QDate> &days)
{
    MeetingSummary summary{MeetingId(id)};
    summary.groups = parts;
    summary.days = days;
    return summary;
}

QList<MeetingGroup> led(const QString &code)
{
    return {{code, GroupRole::Lead}};
}

/// Ten pixels a day, from 1 January 2031.
TimelineScale tenPixels()
{
    return {TimelineZoom::Quarter, first, QDate(2031, 12, 31), 980};
}

constexpr TimelineMeasures measures{20, 5, 4, 6};

TimelineLayout layOut(const QList<MeetingSummary> &meetings, int words = 50)
{
    return {meetings, groups, QList<int>(meetings.size(), words), tenPixels(), measures};
}

QStringList rowCodes(const TimelineLayout &layout)
{
    QStringList codes;
    for (const TimelineRow &row : layout.rows()) {
        codes.append(row.code);
    }
    return codes;
}

} // namespace

class TimelineLayoutTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scalesGoThroughWholeMonths();
    void scalesFillTheWidthButNeverTooTight_data();
    void scalesFillTheWidthButNeverTooTight();
    void scalesFindTheDayAgain();
    void scalesCutTheCalendar();
    void turningGoesByThePeriodThatIsSeen();
    void daysLieWhereTheScaleSays();
    void theLineOfTheCallBelongsToTheMeeting();
    void daysThatFollowEachOtherAreOneRun();
    void everyGroupHasItsRow();
    void jointMeetingsStandInBothRows();
    void meetingsThatMeetAreStacked_data();
    void meetingsThatMeetAreStacked();
    void noTwoItemsOverlap();
    void findsWhatIsSeen();
    void arrowsLeadToTheNeighbours();
};

void TimelineLayoutTest::scalesGoThroughWholeMonths()
{
    const TimelineScale scale(TimelineZoom::Month, QDate(2031, 2, 17), QDate(2031, 4, 2), 350);
    QCOMPARE(scale.first(), QDate(2031, 2, 1));
    QCOMPARE(scale.last(), QDate(2031, 4, 30));
    QCOMPARE(scale.xOf(QDate(2031, 2, 1)), 0);
    QCOMPARE(scale.dayAt(-50), scale.first());
    QCOMPARE(scale.dayAt(100'000), scale.last());
}

void TimelineLayoutTest::scalesFillTheWidthButNeverTooTight_data()
{
    QTest::addColumn<TimelineZoom>("zoom");
    QTest::addColumn<int>("width");
    QTest::addColumn<double>("dayWidth");
    QTest::newRow("five weeks fill a wide window") << TimelineZoom::Month << 1050 << 30.0;
    QTest::newRow("a day of the month keeps its figures") << TimelineZoom::Month << 100 << 20.0;
    QTest::newRow("fourteen weeks") << TimelineZoom::Quarter << 980 << 10.0;
    QTest::newRow("a year of 53 weeks") << TimelineZoom::Year << 1113 << 3.0;
    QTest::newRow("a narrow year scrolls") << TimelineZoom::Year << 10 << 2.0;
}

void TimelineLayoutTest::scalesFillTheWidthButNeverTooTight()
{
    QFETCH(const TimelineZoom, zoom);
    QFETCH(const int, width);
    QFETCH(const double, dayWidth);
    QCOMPARE(TimelineScale(zoom, first, first.addYears(1), width).dayWidth(), dayWidth);
}

void TimelineLayoutTest::scalesFindTheDayAgain()
{
    for (const TimelineZoom zoom : {TimelineZoom::Month, TimelineZoom::Quarter, TimelineZoom::Year}) {
        const TimelineScale scale(zoom, first, first.addYears(2), 911);
        for (QDate day = first; day <= scale.last(); day = day.addDays(1)) {
            QCOMPARE(scale.dayAt(scale.xOf(day)), day);
        }
    }
}

void TimelineLayoutTest::scalesCutTheCalendar()
{
    const TimelineScale quarter = tenPixels();
    const QList<CalendarSpan> months = quarter.spans(300, 600); // 31 January to 2 March
    QCOMPARE(months.size(), 3);
    QCOMPARE(months.at(1), (CalendarSpan{QDate(2031, 2, 1), QDate(2031, 3, 1)}));
    const QList<CalendarSpan> weeks = quarter.steps(0, 99);
    QCOMPARE(weeks.size(), 2);
    QCOMPARE(weeks.at(0).start, QDate(2030, 12, 30)); // the Monday before
    QCOMPARE(weeks.at(1).start.dayOfWeek(), int(Qt::Monday));
    const TimelineScale year(TimelineZoom::Year, first, QDate(2032, 6, 1), 742);
    QCOMPARE(year.spans(0, year.width()).size(), 2);
    QCOMPARE(year.steps(0, year.width() - 1).size(), 18);
    QVERIFY(year.steps(year.width(), year.width() + 50).isEmpty());
    const TimelineScale month(TimelineZoom::Month, first, first, 350);
    QCOMPARE(month.steps(0, month.width() - 1).size(), 31);
}

void TimelineLayoutTest::turningGoesByThePeriodThatIsSeen()
{
    const QDate day(2031, 5, 31);
    QCOMPARE(TimelineScale(TimelineZoom::Month, first, day, 1).turned(day, 1), QDate(2031, 6, 30));
    QCOMPARE(TimelineScale(TimelineZoom::Quarter, first, day, 1).turned(day, -1), QDate(2031, 2, 28));
    QCOMPARE(TimelineScale(TimelineZoom::Year, first, day, 1).turned(day, 1), QDate(2032, 5, 31));
}

void TimelineLayoutTest::daysLieWhereTheScaleSays()
{
    const TimelineLayout layout = layOut({meeting(1, led(u"POL"_s), {first.addDays(3), first.addDays(4)})});
    QCOMPARE(layout.items().size(), 1);
    QCOMPARE(layout.items().at(0).area, QRect(30, 5, 20 + 4 + 50, 20)); // bar, gap, words
    QCOMPARE(layout.items().at(0).wordsLeft, 54);
    QCOMPARE(layout.height(), 30);
}

void TimelineLayoutTest::theLineOfTheCallBelongsToTheMeeting()
{
    MeetingSummary summary = meeting(1, led(u"POL"_s), {first.addDays(20)});
    summary.published = first.addDays(2);
    summary.deadline = first.addDays(9);
    summary.outcomeTold = first.addDays(40).toString(Qt::ISODate);
    const TimelineItem item = layOut({summary}).items().at(0);
    QCOMPARE(item.area.left(), 20);
    QCOMPARE(item.wordsLeft, 214);
    QCOMPARE(item.area.right() + 1, 410); // the outcome is told after the words end
    summary.days.clear();
    summary.outcomeTold = u"in spring"_s;
    QCOMPARE(layOut({summary}).items().at(0).wordsLeft, 104); // after the deadline
    QVERIFY(layOut({meeting(1, led(u"POL"_s), {})}).items().isEmpty());
}

void TimelineLayoutTest::daysThatFollowEachOtherAreOneRun()
{
    const MeetingSummary summary =
        meeting(1, led(u"POL"_s), {first, first.addDays(1), first.addDays(7), first.addDays(8)});
    QCOMPARE(runsOf(summary),
             (QList<CalendarSpan>{{first, first.addDays(2)}, {first.addDays(7), first.addDays(9)}}));
}

void TimelineLayoutTest::everyGroupHasItsRow()
{
    const TimelineLayout layout = layOut(
        {meeting(1, led(u"HEALTH"_s), {first}), meeting(2, {}, {first}), meeting(3, led(u"NEW"_s), {first}),
         meeting(4, {{u"POL"_s, GroupRole::Lead}, {u"LOCAL"_s, GroupRole::Input}}, {first})});
    QCOMPARE(rowCodes(layout), (QStringList{u"POL"_s, u"HEALTH"_s, QString(), u"NEW"_s}));
    QCOMPARE(layout.rows().at(1).top, layout.rows().at(0).height);
}

void TimelineLayoutTest::jointMeetingsStandInBothRows()
{
    const TimelineLayout layout =
        layOut({meeting(1, {{u"HEALTH"_s, GroupRole::Lead}, {u"POL"_s, GroupRole::Joint}}, {first})});
    QCOMPARE(rowCodes(layout), (QStringList{u"POL"_s, u"HEALTH"_s}));
    QCOMPARE(layout.items().size(), 2);
    QCOMPARE(layout.items().at(0).area.left(), layout.items().at(1).area.left());
    QVERIFY(layout.items().at(0).row != layout.items().at(1).row);
}

void TimelineLayoutTest::meetingsThatMeetAreStacked_data()
{
    QTest::addColumn<int>("daysApart");
    QTest::addColumn<int>("lanes");
    QTest::newRow("the same day") << 0 << 2;
    QTest::newRow("under the words of the first") << 6 << 2;
    QTest::newRow("beside the words of the first") << 7 << 1;
}

void TimelineLayoutTest::meetingsThatMeetAreStacked()
{
    QFETCH(const int, daysApart);
    QFETCH(const int, lanes);
    const TimelineLayout layout =
        layOut({meeting(2, led(u"POL"_s), {first.addDays(daysApart)}), meeting(1, led(u"POL"_s), {first})});
    QCOMPARE(layout.rows().at(0).lanes.size(), lanes);
    QCOMPARE(layout.rows().at(0).height, 10 + lanes * 20);
}

void TimelineLayoutTest::noTwoItemsOverlap()
{
    QList<MeetingSummary> meetings;
    for (int i = 0; i < 200; ++i) {
        meetings.append(meeting(i + 1, led(groups.at(i % 3)), {first.addDays((i * 37) % 300)}));
    }
    const TimelineLayout layout = layOut(meetings, 90);
    QCOMPARE(layout.items().size(), 200);
    for (int a = 0; a < layout.items().size(); ++a) {
        for (int b = a + 1; b < layout.items().size(); ++b) {
            QVERIFY(!layout.items().at(a).area.intersects(layout.items().at(b).area));
        }
        QCOMPARE(layout.itemAt(layout.items().at(a).area.center()), std::optional(a));
    }
}

void TimelineLayoutTest::findsWhatIsSeen()
{
    const QList<MeetingSummary> meetings{meeting(1, led(u"POL"_s), {first}),
                                         meeting(2, led(u"POL"_s), {first.addDays(30)}),
                                         meeting(3, led(u"LOCAL"_s), {first.addDays(30)})};
    const TimelineLayout layout = layOut(meetings);
    QCOMPARE(layout.itemsIn(QRect(0, 0, 100, 100)), QList<int>{0});
    QCOMPARE(layout.itemsIn(QRect(290, 0, 100, 100)), (QList<int>{1, 2}));
    QCOMPARE(layout.itemsIn(QRect(290, 31, 100, 100)), QList<int>{2});
    QVERIFY(layout.itemsIn(QRect(100, 0, 100, 100)).isEmpty());
}

void TimelineLayoutTest::arrowsLeadToTheNeighbours()
{
    const TimelineLayout layout = layOut(
        {meeting(1, led(u"POL"_s), {first}), meeting(2, led(u"POL"_s), {first.addDays(2)}),
         meeting(3, led(u"POL"_s), {first.addDays(30)}), meeting(4, led(u"LOCAL"_s), {first.addDays(1)}),
         meeting(5, led(u"LOCAL"_s), {first.addDays(29)})});
    QCOMPARE(layout.neighbour(0, Qt::Key_Right), std::optional(1)); // though it lies in the next lane
    QCOMPARE(layout.neighbour(1, Qt::Key_Right), std::optional(2));
    QCOMPARE(layout.neighbour(2, Qt::Key_Left), std::optional(1));
    QVERIFY(!layout.neighbour(2, Qt::Key_Right));
    QVERIFY(!layout.neighbour(0, Qt::Key_Left));
    QCOMPARE(layout.neighbour(0, Qt::Key_Down), std::optional(1));
    QCOMPARE(layout.neighbour(1, Qt::Key_Down), std::optional(3));
    QCOMPARE(layout.neighbour(4, Qt::Key_Up), std::optional(1)); // the lane right above
    QVERIFY(!layout.neighbour(4, Qt::Key_Down));
}

QTEST_GUILESS_MAIN(TimelineLayoutTest)
#include "tst_timelinelayout.moc"
