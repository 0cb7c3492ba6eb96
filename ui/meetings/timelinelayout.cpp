// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/timelinelayout.h"

#include <QHash>

#include <algorithm>

namespace convoke {

namespace {

/// The rows in which a meeting stands; an empty code where no group brings it together.
QStringList rowCodes(const MeetingSummary &meeting)
{
    QStringList codes;
    for (const MeetingGroup &group : meeting.groups) {
        if (group.role != GroupRole::Input && !codes.contains(group.code)) {
            codes.append(group.code);
        }
    }
    return codes.isEmpty() ? QStringList{QString()} : codes;
}

} // namespace

QList<CalendarSpan> runsOf(const MeetingSummary &meeting)
{
    QList<CalendarSpan> runs;
    for (const QDate &day : meeting.days) {
        if (!runs.isEmpty() && runs.constLast().end == day) {
            runs.last().end = day.addDays(1);
        } else {
            runs.append({day, day.addDays(1)});
        }
    }
    return runs;
}

std::optional<std::pair<QDate, QDate>> extentOf(const MeetingSummary &meeting)
{
    QList<QDate> days;
    if (!meeting.days.isEmpty()) {
        days += {meeting.days.constFirst(), meeting.days.constLast()};
    }
    for (const std::optional<QDate> &day : {meeting.published, meeting.deadline, meeting.outcomeDay()}) {
        if (day) {
            days.append(*day);
        }
    }
    if (days.isEmpty()) {
        return std::nullopt;
    }
    const auto [first, last] = std::minmax_element(days.cbegin(), days.cend());
    return std::pair(*first, *last);
}

TimelineLayout::TimelineLayout(const QList<MeetingSummary> &meetings, const QStringList &groups,
                               const QList<int> &wordsWidths, const TimelineScale &scale,
                               const TimelineMeasures &measures)
    : m_measures(measures)
{
    QHash<QString, QList<int>> byGroup;
    for (int i = 0; i < meetings.size(); ++i) {
        const MeetingSummary &meeting = meetings.at(i);
        const auto extent = extentOf(meeting);
        if (!extent) {
            continue;
        }
        const int left = scale.xOf(extent->first);
        const int right = qMax(scale.xOf(extent->second.addDays(1)), left + measures.least);
        const int bars = meeting.days.isEmpty() ? right : scale.xOf(meeting.days.constLast().addDays(1));
        const int words = qMax(bars, left + measures.least) + measures.gap;
        const int width = qMax(right, words + wordsWidths.value(i)) - left;
        const QStringList codes = rowCodes(meeting);
        for (const QString &code : codes) {
            byGroup[code].append(static_cast<int>(m_items.size()));
            m_items.append({i, 0, QRect(left, 0, width, measures.lane), words});
        }
    }
    QStringList codes = groups;
    for (const TimelineItem &item : std::as_const(m_items)) { // groups that the file does not know
        const QStringList mine = rowCodes(meetings.at(item.meeting));
        for (const QString &code : mine) {
            if (!codes.contains(code)) {
                codes.append(code);
            }
        }
    }
    for (const QString &code : std::as_const(codes)) {
        if (byGroup.contains(code)) {
            m_rows.append({code, 0, 0, {}});
            stack(static_cast<int>(m_rows.size()) - 1, byGroup.value(code));
        }
    }
    place();
}

void TimelineLayout::stack(int row, QList<int> items)
{
    std::stable_sort(items.begin(), items.end(),
                     [this](int a, int b) { return m_items.at(a).area.left() < m_items.at(b).area.left(); });
    QList<QList<int>> &lanes = m_rows[row].lanes;
    for (const int item : std::as_const(items)) {
        const int left = m_items.at(item).area.left() - m_measures.gap;
        const auto free = std::find_if(lanes.begin(), lanes.end(), [&](const QList<int> &lane) {
            return m_items.at(lane.constLast()).area.right() < left;
        });
        m_items[item].row = row;
        if (free == lanes.end()) {
            lanes.append(QList<int>{item});
        } else {
            free->append(item);
        }
    }
}

void TimelineLayout::place()
{
    int top = 0;
    for (TimelineRow &row : m_rows) {
        row.top = top;
        row.height = static_cast<int>(row.lanes.size()) * m_measures.lane + 2 * m_measures.rowPad;
        for (int lane = 0; lane < row.lanes.size(); ++lane) {
            for (const int item : std::as_const(row.lanes.at(lane))) {
                m_items[item].area.moveTop(top + m_measures.rowPad + lane * m_measures.lane);
            }
        }
        top += row.height;
    }
}

int TimelineLayout::height() const
{
    return m_rows.isEmpty() ? 0 : m_rows.constLast().top + m_rows.constLast().height;
}

QList<int> TimelineLayout::itemsIn(const QRect &area) const
{
    QList<int> found;
    for (const TimelineRow &row : m_rows) {
        if (row.top > area.bottom() || row.top + row.height <= area.top()) {
            continue;
        }
        for (const QList<int> &lane : row.lanes) {
            const auto first = std::partition_point(lane.cbegin(), lane.cend(), [&](int item) {
                return m_items.at(item).area.right() < area.left();
            });
            for (auto item = first; item != lane.cend() && m_items.at(*item).area.left() <= area.right();
                 ++item) {
                if (m_items.at(*item).area.intersects(area)) {
                    found.append(*item);
                }
            }
        }
    }
    return found;
}

std::optional<int> TimelineLayout::itemAt(QPoint point) const
{
    const QList<int> found = itemsIn(QRect(point, QSize(1, 1)));
    return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
}

std::optional<int> TimelineLayout::neighbour(int item, Qt::Key arrow) const
{
    switch (arrow) {
    case Qt::Key_Left:
        return besides(item, false);
    case Qt::Key_Right:
        return besides(item, true);
    case Qt::Key_Up:
        return above(item, false);
    case Qt::Key_Down:
        return above(item, true);
    default:
        return std::nullopt;
    }
}

std::optional<int> TimelineLayout::besides(int item, bool forward) const
{
    const TimelineItem &from = m_items.at(item);
    QList<int> inRow;
    for (const QList<int> &lane : m_rows.at(from.row).lanes) {
        inRow += lane;
    }
    std::stable_sort(inRow.begin(), inRow.end(),
                     [this](int a, int b) { return m_items.at(a).wordsLeft < m_items.at(b).wordsLeft; });
    const qsizetype at = inRow.indexOf(item) + (forward ? 1 : -1);
    return at >= 0 && at < inRow.size() ? std::optional(inRow.at(at)) : std::nullopt;
}

std::optional<int> TimelineLayout::above(int item, bool down) const
{
    const QRect from = m_items.at(item).area;
    const int x = m_items.at(item).wordsLeft;
    std::optional<int> best;
    const auto rank = [&](int other) {
        const TimelineItem &candidate = m_items.at(other);
        return std::pair(qAbs(candidate.area.top() - from.top()), qAbs(candidate.wordsLeft - x));
    };
    for (int other = 0; other < m_items.size(); ++other) {
        const int top = m_items.at(other).area.top();
        const bool lies = down ? top > from.top() : top < from.top();
        if (lies && (!best || rank(other) < rank(*best))) {
            best = other;
        }
    }
    return best;
}

} // namespace convoke
