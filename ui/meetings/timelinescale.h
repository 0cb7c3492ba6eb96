// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>

namespace convoke {

/// How much time the width of the timeline shows.
enum class TimelineZoom { Month, Quarter, Year };

/// A stretch of the calendar, such as a month; @p end is the first day after it.
struct CalendarSpan
{
    QDate start;
    QDate end;

    friend bool operator==(const CalendarSpan &, const CalendarSpan &) = default;
};

/// Where days lie on the timeline: pixels from the first day, each day as wide as the next.
class TimelineScale final
{
public:
    TimelineScale() = default;
    /// From @p first to @p last, both widened to whole months. @p width: of what is seen at once.
    TimelineScale(TimelineZoom zoom, QDate first, QDate last, int width);

    [[nodiscard]] TimelineZoom zoom() const { return m_zoom; }
    [[nodiscard]] QDate first() const { return m_first; }
    [[nodiscard]] QDate last() const { return m_last; }
    [[nodiscard]] double dayWidth() const { return m_dayWidth; }
    /// The left edge of the day.
    [[nodiscard]] int xOf(QDate day) const;
    /// The day at @p x, kept between first() and last().
    [[nodiscard]] QDate dayAt(int x) const;
    [[nodiscard]] int width() const { return xOf(m_last.addDays(1)); }

    /// The upper line of the calendar: months, or years where the year is seen.
    [[nodiscard]] QList<CalendarSpan> spans(int left, int right) const;
    /// The lower line: days, weeks from Monday, or months.
    [[nodiscard]] QList<CalendarSpan> steps(int left, int right) const;
    /// The day that is shown at the left when one goes @p direction periods on from @p day.
    [[nodiscard]] QDate turned(QDate day, int direction) const;

private:
    enum class Unit { Day, Week, Month, Year };
    [[nodiscard]] QList<CalendarSpan> cut(Unit unit, int left, int right) const;

    TimelineZoom m_zoom = TimelineZoom::Quarter;
    QDate m_first;
    QDate m_last;
    double m_dayWidth = 1;
};

} // namespace convoke
