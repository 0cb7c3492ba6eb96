// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meetings/timelinecalendar.h"
#include "ui/meetings/timelinelayout.h"
#include "ui/meetings/timelinescene.h"

#include <QPainter>

namespace convoke {

/// Which part of the timeline is seen, and what is marked in it.
struct TimelineFrame
{
    QRect content; ///< where the items are drawn; above it the calendar, at its left the groups
    QPoint offset; ///< of the layout under the content's corner
    std::optional<int> current; ///< item
    std::optional<int> hovered; ///< item
    bool hasFocus = false;
};

/// Draws a timeline into its frame; only what is seen costs time.
class TimelinePainter final
{
public:
    TimelinePainter(QPainter &painter, const TimelineScene &scene, const TimelineLayout &layout,
                    const TimelineScale &scale, const TimelineFrame &frame);

    void paint();

private:
    void paintRowLines();
    void paintItem(int item);
    void paintMark(int item, const QRect &area);
    void paintCall(const MeetingSummary &meeting, int middle);
    void paintFlag(QDate deadline, int middle);
    void paintOutcome(QDate day, int middle);
    void paintBars(const MeetingSummary &meeting, int middle);
    void paintWords(int meeting, const QRect &area);
    /// Where the words lie further on: the reference at the right edge says whose line this is. False where
    /// it would cover something.
    bool paintWordsAhead(int item, const QRect &area);
    void paintSide();

    QPainter &m_painter;
    const TimelineScene &m_scene;
    const TimelineLayout &m_layout;
    const TimelineScale &m_scale;
    const TimelineFrame &m_frame;
    TimelineCalendar m_calendar;
};

/// The signs of the timeline, centred at @p centre: also for its legend.
void paintDeadlineFlag(QPainter &painter, QPoint centre, const QColor &colour);
void paintOutcomeMark(QPainter &painter, QPoint centre, const QColor &colour);
void paintClashSign(QPainter &painter, QPoint centre);

} // namespace convoke
