// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meetings/timelinescale.h"

#include <QColor>
#include <QLocale>
#include <QRect>

class QPainter;

namespace convoke {

/// Which part of the calendar is seen.
struct TimelineCalendarView
{
    const TimelineScale &scale;
    QDate today;
    QLocale locale;
    QRect content; ///< the ground; the calendar's two lines stand above it
    int offset = 0; ///< of the scale at the content's left edge, in pixels
};

/// Draws what lies under and above the meetings of a timeline: the lines of days, weeks and months, the
/// calendar's head, today.
class TimelineCalendar final
{
public:
    TimelineCalendar(QPainter &painter, const TimelineCalendarView &view)
        : m_painter(painter)
        , m_view(view)
    { }

    void paintGround();
    void paintTodayLine();
    void paintHead();
    void paintTodayKnob();
    /// The left edge of the day in the picture.
    [[nodiscard]] int xOf(QDate day) const
    {
        return m_view.content.left() + m_view.scale.xOf(day) - m_view.offset;
    }

private:
    void paintHeadLine(const QList<CalendarSpan> &spans, const QRect &line, bool upper);
    [[nodiscard]] QString spanWord(const CalendarSpan &span, bool upper) const;
    [[nodiscard]] int xOfToday() const;
    [[nodiscard]] int leftSeen() const { return m_view.offset; }
    [[nodiscard]] int rightSeen() const { return m_view.offset + m_view.content.width(); }

    QPainter &m_painter;
    TimelineCalendarView m_view;
};

/// @p part of @p colour, the rest of @p ground.
QColor mixedColour(const QColor &colour, const QColor &ground, double part);

} // namespace convoke
