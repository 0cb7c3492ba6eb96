// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/sessiontimes.h"

#include <algorithm>

namespace convoke {

namespace {

void give(DayHours &hours, const TimeMention &time)
{
    hours.start = time.start;
    hours.end = time.end;
}

/// The times that stand behind date @p index and before the next one.
QList<TimeMention> timesBehind(const QList<DateMention> &dates, qsizetype index,
                               const QList<TimeMention> &times)
{
    QList<TimeMention> own;
    for (const TimeMention &time : times) {
        const bool behind = time.firstToken >= dates.at(index).endToken;
        const bool beforeNext = index + 1 == dates.size() || time.firstToken < dates.at(index + 1).firstToken;
        if (behind && beforeNext) {
            own.append(time);
        }
    }
    return own;
}

/// "9.30–16.00 (6 May) and 9.30–13.00 (7 May)": every range stands right before its own day. False, and
/// nothing given, where it is not so.
bool giveToDatesBehind(QList<DayHours> &days, const QList<DateMention> &dates,
                       const QList<TimeMention> &ranges)
{
    constexpr int bracket = 2;
    QList<const DateMention *> own;
    for (const TimeMention &range : ranges) {
        const auto it = std::find_if(dates.cbegin(), dates.cend(), [&range](const DateMention &date) {
            return date.firstToken >= range.endToken && date.firstToken <= range.endToken + bracket;
        });
        if (it == dates.cend()) {
            return false;
        }
        own.append(&*it);
    }
    for (qsizetype i = 0; i < ranges.size(); ++i) {
        for (DayHours &hours : days) {
            if (hours.day.sameDay(own.at(i)->days.first())) {
                give(hours, ranges.at(i));
            }
        }
    }
    return true;
}

/// "7 May, 13:00–17:30; 8 May, from 09:00": a bound right behind one of several dates is for that one.
void giveBounds(QList<DayHours> &days, const QList<DateMention> &dates, const QList<TimeMention> &times)
{
    constexpr int reach = 4; // ", à partir de"
    qsizetype day = 0;
    for (qsizetype i = 0; i < dates.size(); ++i) {
        const QList<TimeMention> own = timesBehind(dates, i, times);
        const bool bound = dates.size() > 1 && own.size() == 1 && own.first().bound != TimeBound::None
            && own.first().firstToken <= dates.at(i).endToken + reach;
        for (qsizetype d = 0; d < dates.at(i).days.size(); ++d, ++day) {
            if (bound) {
                const bool from = own.first().bound == TimeBound::From;
                days[day].start = from ? std::optional(own.first().start) : std::nullopt;
                days[day].end = from ? std::nullopt : std::optional(own.first().start);
            }
        }
    }
}

QList<DayHours> spread(const QList<DateMention> &dates, const QList<TimeMention> &times)
{
    QList<DayHours> days;
    QList<qsizetype> firstDayOf;
    for (const DateMention &date : dates) {
        firstDayOf.append(days.size());
        for (const PartialDate &day : date.days) {
            days.append({day, {}, {}});
        }
    }
    if (days.isEmpty() || times.isEmpty()) {
        return days;
    }
    QList<TimeMention> ranges;
    std::copy_if(times.cbegin(), times.cend(), std::back_inserter(ranges),
                 [](const TimeMention &time) { return time.end.has_value(); });
    if (ranges.isEmpty()) {
        days.first().start = times.first().start;
        if (times.size() == 2) {
            days.last().end = times.last().start;
        }
        return days;
    }
    if (ranges.size() == 1) {
        for (DayHours &hours : days) {
            give(hours, ranges.first());
        }
        return days;
    }
    if (giveToDatesBehind(days, dates, ranges)) {
        return days;
    }
    if (ranges.size() == days.size()) {
        for (qsizetype i = 0; i < days.size(); ++i) {
            give(days[i], ranges.at(i));
        }
        return days;
    }
    for (qsizetype i = 0; i < dates.size(); ++i) {
        const QList<TimeMention> own = timesBehind(dates, i, ranges);
        for (qsizetype d = 0; d < dates.at(i).days.size() && !own.isEmpty(); ++d) {
            DayHours &hours = days[firstDayOf.at(i) + d];
            give(hours, own.at(qMin<qsizetype>(d, own.size() - 1)));
            if (dates.at(i).days.size() == 1) {
                hours.end = own.last().end; // a morning and an afternoon of one day
            }
        }
    }
    return days;
}

} // namespace

QList<DayHours> spreadTimes(const QList<DateMention> &dates, const QList<TimeMention> &times)
{
    QList<DayHours> days = spread(dates, times);
    giveBounds(days, dates, times);
    return days;
}

} // namespace convoke
