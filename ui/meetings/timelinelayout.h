// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meetings/meetingsummary.h"
#include "ui/meetings/timelinescale.h"

#include <QRect>

namespace convoke {

/// Heights of the timeline, in pixels.
struct TimelineMeasures
{
    int lane = 28;
    int rowPad = 6; ///< above the first lane and below the last
    int gap = 8; ///< at least between two meetings in one lane, and between a bar and its words
    int least = 6; ///< the narrowest bar
};

/// One meeting in one row. A joint meeting has several, one in the row of each of its groups.
struct TimelineItem
{
    int meeting = 0; ///< its place in the list that was laid out
    int row = 0;
    QRect area; ///< everything that it draws, words included
    int wordsLeft = 0; ///< where its words begin

    friend bool operator==(const TimelineItem &, const TimelineItem &) = default;
};

/// A row of the timeline: the meetings of one working group, or those of none where the code is empty. The
/// items of one lane do not overlap and follow each other from left to right.
struct TimelineRow
{
    QString code;
    int top = 0;
    int height = 0;
    QList<QList<int>> lanes; ///< of items
};

/// Where everything on the timeline lies, in pixels from its first day and first row. Meetings without any
/// day are left out.
class TimelineLayout final
{
public:
    TimelineLayout() = default;
    /// @p groups gives the order of the rows; @p wordsWidths how wide the words of each meeting are.
    TimelineLayout(const QList<MeetingSummary> &meetings, const QStringList &groups,
                   const QList<int> &wordsWidths, const TimelineScale &scale,
                   const TimelineMeasures &measures = {});

    [[nodiscard]] const QList<TimelineRow> &rows() const { return m_rows; }
    [[nodiscard]] const QList<TimelineItem> &items() const { return m_items; }
    [[nodiscard]] int height() const;

    /// The items that touch @p area.
    [[nodiscard]] QList<int> itemsIn(const QRect &area) const;
    [[nodiscard]] std::optional<int> itemAt(QPoint point) const;
    /// The item that an arrow leads to: Left and Right go through time in the same row, Up and Down to the
    /// nearest one in the next lane or row.
    [[nodiscard]] std::optional<int> neighbour(int item, Qt::Key arrow) const;

private:
    void stack(int row, QList<int> items);
    void place();
    [[nodiscard]] std::optional<int> besides(int item, bool forward) const;
    [[nodiscard]] std::optional<int> above(int item, bool down) const;

    TimelineMeasures m_measures;
    QList<TimelineRow> m_rows;
    QList<TimelineItem> m_items;
};

/// The days of a meeting as runs of days that follow each other.
QList<CalendarSpan> runsOf(const MeetingSummary &meeting);

/// The first and the last day on which the timeline shows something of @p meeting; nothing where it has no
/// day at all.
std::optional<std::pair<QDate, QDate>> extentOf(const MeetingSummary &meeting);

} // namespace convoke
