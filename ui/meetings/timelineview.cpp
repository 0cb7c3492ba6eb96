// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/timelineview.h"

#include "ui/common/measures.h"
#include "ui/meetings/meetingoverview.h"
#include "ui/meetings/timelineaccessible.h"
#include "ui/meetings/timelinepainter.h"

#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int headPx = 48;
constexpr int sidePx = 180;
constexpr double todayAt = 0.2; ///< of the width

TimelineMeasures measures()
{
    return {scaled(28), scaled(6), scaled(8), scaled(6)};
}

} // namespace

TimelineView::TimelineView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    installTimelineAccessibility();
    setObjectName(u"timelineView"_s);
    setAccessibleName(tr("Timeline of meetings"));
    setAccessibleDescription(tr("Arrows go from meeting to meeting, Enter opens one."));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
}

void TimelineView::setMeetings(const QList<MeetingSummary> &meetings, const QList<WorkingGroup> &groups,
                               QDate today)
{
    const std::optional<MeetingId> current = currentMeeting();
    const std::optional<int> row =
        m_current ? std::optional(m_layout.items().at(*m_current).row) : std::nullopt;
    const QString code = row ? m_layout.rows().at(*row).code : QString();
    m_scene.meetings = meetings;
    m_scene.clashes = clashesAmong(meetings);
    m_scene.today = today;
    m_scene.groups = groupsByCode(groups);
    m_groupOrder.clear();
    for (const WorkingGroup &group : groups) {
        m_groupOrder.append(group.code);
    }
    m_current.reset();
    m_hovered.reset();
    m_pressed.reset();
    m_words = measureTimelineWords(m_scene);
    layOutInPlace();
    if (!m_isPlaced && isVisible()) {
        goToToday();
    }
    for (int item = 0; current && item < m_layout.items().size(); ++item) {
        const TimelineItem &at = m_layout.items().at(item);
        if (m_scene.meetings.at(at.meeting).id == *current
            && (!m_current || m_layout.rows().at(at.row).code == code)) {
            m_current = item;
        }
    }
    viewport()->update();
}

QRect TimelineView::content() const
{
    return viewport()->rect().adjusted(scaled(sidePx), scaled(headPx), 0, 0);
}

QPoint TimelineView::offset() const
{
    return {horizontalScrollBar()->value(), verticalScrollBar()->value()};
}

void TimelineView::layOut()
{
    constexpr int monthsBefore = 2;
    constexpr int monthsAfter = 12;
    QDate first = m_scene.today.addMonths(-monthsBefore);
    QDate last = m_scene.today.addMonths(monthsAfter);
    for (const MeetingSummary &meeting : std::as_const(m_scene.meetings)) {
        if (const auto extent = extentOf(meeting)) {
            first = std::min(first, extent->first.addMonths(-1));
            last = std::max(last, extent->second.addMonths(monthsBefore));
        }
    }
    QList<int> widths;
    widths.reserve(m_words.size());
    for (const TimelineWordsWidth &words : std::as_const(m_words)) {
        widths.append(words.at(m_zoom));
    }
    const QRect seen = content();
    m_scale = TimelineScale(m_zoom, first, last, seen.width());
    m_layout = TimelineLayout(m_scene.meetings, m_groupOrder, widths, m_scale, measures());
    horizontalScrollBar()->setRange(0, qMax(0, m_scale.width() - seen.width()));
    horizontalScrollBar()->setPageStep(qMax(1, seen.width()));
    horizontalScrollBar()->setSingleStep(qMax(scaled(20), qRound(m_scale.dayWidth())));
    verticalScrollBar()->setRange(0, qMax(0, m_layout.height() - seen.height()));
    verticalScrollBar()->setPageStep(qMax(1, seen.height()));
    verticalScrollBar()->setSingleStep(measures().lane);
}

void TimelineView::layOutAround(QDate day, int x)
{
    if (!m_scene.today.isValid()) {
        return;
    }
    layOut();
    if (day.isValid()) {
        horizontalScrollBar()->setValue(m_scale.xOf(day) - x);
    }
    viewport()->update();
}

void TimelineView::layOutInPlace()
{
    const QDate day = m_isPlaced ? firstDaySeen() : QDate(); // before today was shown there is no place
    layOutAround(day, day.isValid() ? m_scale.xOf(day) - offset().x() : 0);
}

QDate TimelineView::firstDaySeen() const
{
    return m_scale.dayAt(offset().x());
}

void TimelineView::setZoom(TimelineZoom zoom)
{
    zoomTo(zoom, content().width() / 2);
}

void TimelineView::zoomTo(TimelineZoom zoom, int x)
{
    if (zoom == m_zoom) {
        return;
    }
    const QDate day = m_isPlaced ? m_scale.dayAt(offset().x() + x) : QDate();
    m_zoom = zoom;
    layOutAround(day, x);
    Q_EMIT zoomChanged();
}

void TimelineView::zoomBy(int steps, int x)
{
    const int zoom = qBound(0, static_cast<int>(m_zoom) + steps, static_cast<int>(TimelineZoom::Year));
    zoomTo(static_cast<TimelineZoom>(zoom), x);
}

void TimelineView::goToToday()
{
    if (m_scene.today.isValid()) {
        horizontalScrollBar()->setValue(m_scale.xOf(m_scene.today) - qRound(content().width() * todayAt));
        m_isPlaced = true;
    }
}

void TimelineView::turn(int direction)
{
    horizontalScrollBar()->setValue(m_scale.xOf(m_scale.turned(firstDaySeen(), direction)));
}

std::optional<MeetingId> TimelineView::currentMeeting() const
{
    return m_current ? std::optional(m_scene.meetings.at(m_layout.items().at(*m_current).meeting).id)
                     : std::nullopt;
}

void TimelineView::setCurrentItem(int item)
{
    m_current = item;
    scrollToItem(item);
    viewport()->update();
    announceCurrentItem(this);
}

void TimelineView::openCurrent()
{
    if (const std::optional<MeetingId> meeting = currentMeeting()) {
        Q_EMIT opened(*meeting);
    }
}

QRect TimelineView::itemRect(int item) const
{
    return m_layout.items().at(item).area.translated(content().topLeft() - offset());
}

QString TimelineView::itemWords(int item) const
{
    return linesOf(m_scene, m_layout.items().at(item).meeting).join(u", "_s);
}

void TimelineView::scrollToItem(int item)
{
    const TimelineItem &at = m_layout.items().at(item);
    const QRect seen(offset(), content().size());
    const int margin = measures().lane;
    // The bar and its words matter more than the long line before them.
    const int left = qMax(at.area.left(), at.wordsLeft - seen.width() / 3);
    if (at.area.right() + margin > seen.right()) {
        horizontalScrollBar()->setValue(at.area.right() + margin - seen.width());
    }
    if (left - margin < offset().x()) {
        horizontalScrollBar()->setValue(left - margin);
    }
    if (at.area.bottom() > seen.bottom()) {
        verticalScrollBar()->setValue(at.area.bottom() + margin - seen.height());
    } else if (at.area.top() < seen.top()) {
        verticalScrollBar()->setValue(at.area.top() - margin);
    }
}

std::optional<int> TimelineView::itemInMiddle() const
{
    const QRect seen(offset(), content().size());
    const int middle = seen.center().x();
    const auto distance = [&](int item) {
        return qAbs(m_layout.items().at(item).wordsLeft - middle);
    };
    QList<int> items = m_layout.itemsIn(seen);
    if (items.isEmpty()) {
        for (int item = 0; item < m_layout.items().size(); ++item) {
            items.append(item);
        }
    }
    const auto nearest = std::min_element(items.cbegin(), items.cend(),
                                          [&](int a, int b) { return distance(a) < distance(b); });
    return nearest == items.cend() ? std::nullopt : std::optional(*nearest);
}

void TimelineView::walk(Qt::Key arrow)
{
    const std::optional<int> next = m_current ? m_layout.neighbour(*m_current, arrow) : itemInMiddle();
    if (next) {
        setCurrentItem(*next);
    }
}

std::optional<int> TimelineView::itemAt(QPoint point) const
{
    return content().contains(point) ? m_layout.itemAt(point - content().topLeft() + offset()) : std::nullopt;
}

QString TimelineView::toolTipAt(QPoint point) const
{
    if (const std::optional<int> item = itemAt(point)) {
        return linesOf(m_scene, m_layout.items().at(*item).meeting).join(u'\n');
    }
    const int y = point.y() - content().top() + offset().y();
    for (const TimelineRow &row : m_layout.rows()) {
        if (point.x() < content().left() && point.y() >= content().top() && y >= row.top
            && y < row.top + row.height) {
            return rowName(m_scene, row.code);
        }
    }
    return {};
}

void TimelineView::setHovered(const std::optional<int> &item)
{
    if (item != m_hovered) {
        m_hovered = item;
        viewport()->setCursor(item ? Qt::PointingHandCursor : Qt::ArrowCursor);
        viewport()->update();
    }
}

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const TimelineFrame frame{content(), offset(), m_current, m_hovered, hasFocus()};
    TimelinePainter(painter, m_scene, m_layout, m_scale, frame).paint();
}

} // namespace convoke
