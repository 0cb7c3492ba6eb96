// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/timelinescale.h"

#include <algorithm>
#include <cmath>

namespace convoke {

namespace {

/// Days that the width shows, and how narrow a day may become.
struct Measure
{
    double days;
    double least;
};

Measure measureOf(TimelineZoom zoom)
{
    switch (zoom) {
    case TimelineZoom::Month:
        return {35, 20};
    case TimelineZoom::Quarter:
        return {98, 7};
    case TimelineZoom::Year:
        return {371, 2};
    }
    Q_UNREACHABLE();
}

QDate monthOf(QDate day)
{
    return {day.year(), day.month(), 1};
}

} // namespace

TimelineScale::TimelineScale(TimelineZoom zoom, QDate first, QDate last, int width)
    : m_zoom(zoom)
    , m_first(monthOf(first))
    , m_last(monthOf(last).addMonths(1).addDays(-1))
    , m_dayWidth(std::max(width / measureOf(zoom).days, measureOf(zoom).least))
{ }

int TimelineScale::xOf(QDate day) const
{
    return static_cast<int>(std::lround(static_cast<double>(m_first.daysTo(day)) * m_dayWidth));
}

QDate TimelineScale::dayAt(int x) const
{
    // Half a pixel further, as xOf() rounds: the day at xOf(day) is that day again.
    const auto days = static_cast<qint64>(std::floor((x + 0.5) / m_dayWidth));
    return std::clamp(m_first.addDays(days), m_first, m_last);
}

QList<CalendarSpan> TimelineScale::spans(int left, int right) const
{
    return cut(m_zoom == TimelineZoom::Year ? Unit::Year : Unit::Month, left, right);
}

QList<CalendarSpan> TimelineScale::steps(int left, int right) const
{
    return cut(m_zoom == TimelineZoom::Month         ? Unit::Day
                   : m_zoom == TimelineZoom::Quarter ? Unit::Week
                                                     : Unit::Month,
               left, right);
}

QDate TimelineScale::turned(QDate day, int direction) const
{
    switch (m_zoom) {
    case TimelineZoom::Month:
        return day.addMonths(direction);
    case TimelineZoom::Quarter:
        return day.addMonths(3 * direction);
    case TimelineZoom::Year:
        return day.addYears(direction);
    }
    Q_UNREACHABLE();
}

QList<CalendarSpan> TimelineScale::cut(Unit unit, int left, int right) const
{
    if (right < 0 || left >= width()) {
        return {};
    }
    const auto after = [unit](QDate start) {
        return unit == Unit::Day  ? start.addDays(1)
            : unit == Unit::Week  ? start.addDays(7)
            : unit == Unit::Month ? start.addMonths(1)
                                  : start.addYears(1);
    };
    QDate start = dayAt(left);
    if (unit == Unit::Week) {
        start = start.addDays(1 - start.dayOfWeek());
    } else if (unit != Unit::Day) {
        start = unit == Unit::Month ? monthOf(start) : QDate(start.year(), 1, 1);
    }
    QList<CalendarSpan> spans;
    for (; start <= m_last && xOf(start) <= right; start = after(start)) {
        spans.append({start, after(start)});
    }
    return spans;
}

} // namespace convoke
