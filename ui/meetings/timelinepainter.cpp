// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/timelinepainter.h"

#include "ui/common/groupdot.h"
#include "ui/common/measures.h"
#include "ui/common/plaintext.h"

#include <QPainterPath>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int barPx = 14;
constexpr int signPx = 18;
constexpr int leastBarPx = 6;
constexpr int nearDays = 7;

/// How much room the words may take: the more time is seen, the less.
int mostWords(TimelineZoom zoom)
{
    return scaled(zoom == TimelineZoom::Month ? 300 : zoom == TimelineZoom::Quarter ? 270 : 130);
}

int titleLeft(const QString &reference)
{
    return QFontMetrics(roleFont(TextRole::Strong)).horizontalAdvance(reference) + measure::gap;
}

} // namespace

QList<TimelineWordsWidth> measureTimelineWords(const TimelineScene &scene)
{
    constexpr qsizetype longest = 120; // a very long title is not measured to its end
    const QFontMetrics strong(roleFont(TextRole::Strong));
    const QFontMetrics small(roleFont(TextRole::Small));
    QList<TimelineWordsWidth> widths;
    widths.reserve(scene.meetings.size());
    for (qsizetype i = 0; i < scene.meetings.size(); ++i) {
        const MeetingSummary &meeting = scene.meetings.at(i);
        widths.append({strong.horizontalAdvance(singleLine(meeting.reference)) + measure::gap,
                       small.horizontalAdvance(singleLine(meeting.title.left(longest))) + 1,
                       scene.clashes.value(i).isEmpty() ? 0 : scaled(signPx)});
    }
    return widths;
}

int TimelineWordsWidth::at(TimelineZoom zoom) const
{
    const int words = zoom == TimelineZoom::Year ? reference : reference + title;
    return qMin(words, mostWords(zoom)) + sign;
}

TimelinePainter::TimelinePainter(QPainter &painter, const TimelineScene &scene, const TimelineLayout &layout,
                                 const TimelineScale &scale, const TimelineFrame &frame)
    : m_painter(painter)
    , m_scene(scene)
    , m_layout(layout)
    , m_scale(scale)
    , m_frame(frame)
    , m_calendar(painter, {scale, scene.today, scene.locale, frame.content, frame.offset.x()})
{ }

void TimelinePainter::paint()
{
    const QRect &content = m_frame.content;
    m_painter.save();
    m_painter.setClipRect(content);
    m_calendar.paintGround();
    paintRowLines();
    m_calendar.paintTodayLine();
    const QList<int> seen = m_layout.itemsIn(QRect(m_frame.offset, content.size()));
    for (const int item : seen) {
        paintItem(item);
    }
    m_painter.restore();
    m_calendar.paintHead();
    m_calendar.paintTodayKnob();
    paintSide();
}

void TimelinePainter::paintRowLines()
{
    m_painter.setPen(tokens().softBorder);
    for (const TimelineRow &row : m_layout.rows()) {
        const int bottom = m_frame.content.top() + row.top + row.height - m_frame.offset.y() - 1;
        if (m_frame.content.contains(m_frame.content.left(), bottom)) {
            m_painter.drawLine(m_frame.content.left(), bottom, m_frame.content.right(), bottom);
        }
    }
}

void TimelinePainter::paintItem(int item)
{
    const TimelineItem &at = m_layout.items().at(item);
    const MeetingSummary &meeting = m_scene.meetings.at(at.meeting);
    const QRect area = at.area.translated(m_frame.content.topLeft() - m_frame.offset);
    const int middle = area.center().y();
    paintMark(item, area);
    paintCall(meeting, middle);
    paintBars(meeting, middle);
    QRect words = area.adjusted(at.wordsLeft - at.area.left(), 0, 0, 0);
    const bool isSeen = words.left() + titleLeft(singleLine(meeting.reference)) <= m_frame.content.right();
    if (!isSeen && paintWordsAhead(item, area)) {
        return;
    }
    words.setLeft(qMax(words.left(), m_frame.content.left() + measure::gap / 2));
    if (words.width() >= scaled(24)) {
        paintWords(at.meeting, words);
    }
}

bool TimelinePainter::paintWordsAhead(int item, const QRect &area)
{
    const MeetingSummary &meeting = m_scene.meetings.at(m_layout.items().at(item).meeting);
    const QString words = singleLine(meeting.reference) + u" \u203a"_s;
    const QFont font = roleFont(TextRole::Small);
    const int width = QFontMetrics(font).horizontalAdvance(words) + measure::gap;
    const int firstDay = meeting.firstDay ? m_calendar.xOf(*meeting.firstDay) : area.right();
    const int right = qMin(m_frame.content.right() - measure::gap, firstDay - measure::gap / 2);
    const QRect place(right - width, area.top(), width, area.height());
    const auto covers = [&](const std::optional<QDate> &day) {
        const int sign = scaled(signPx) / 2;
        return day
            && place.adjusted(-sign, 0, sign, 0)
                   .contains(m_calendar.xOf(day->addDays(1)), place.center().y());
    };
    if (place.left() < area.left() || covers(meeting.deadline) || covers(meeting.outcomeDay())) {
        return false;
    }
    m_painter.save();
    m_painter.setClipRect(place.intersected(m_frame.content));
    m_calendar.paintGround(); // takes the line away under the words
    m_calendar.paintTodayLine();
    paintMark(item, area);
    m_painter.setFont(font);
    m_painter.setPen(tokens().secondary);
    m_painter.drawText(place.adjusted(0, 0, -measure::gap / 2, 0),
                       Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, words);
    m_painter.restore();
    return true;
}

void TimelinePainter::paintMark(int item, const QRect &area)
{
    const bool isCurrent = item == m_frame.current;
    if (!isCurrent && item != m_frame.hovered) {
        return;
    }
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setBrush(isCurrent ? tokens().accentGround : tokens().hover);
    m_painter.setPen(isCurrent && m_frame.hasFocus ? QPen(tokens().accent, 1) : QPen(Qt::NoPen));
    m_painter.drawRoundedRect(QRectF(area).adjusted(-3.5, 1.5, 4.5, -1.5), 5, 5);
    m_painter.restore();
}

void TimelinePainter::paintCall(const MeetingSummary &meeting, int middle)
{
    const QColor colour = mixedColour(m_scene.coloursOf(meeting).constFirst(), tokens().surface,
                                      m_scene.isOver(meeting) ? 0.35 : 0.6);
    if (meeting.published && meeting.deadline && *meeting.published <= *meeting.deadline) {
        m_painter.setPen(QPen(colour, 2, Qt::SolidLine, Qt::FlatCap));
        m_painter.drawLine(m_calendar.xOf(*meeting.published), middle,
                           m_calendar.xOf(meeting.deadline->addDays(1)), middle);
    }
    const std::optional<QDate> from = meeting.deadline ? meeting.deadline->addDays(1) : meeting.published;
    if (from && meeting.firstDay && *from < *meeting.firstDay) {
        m_painter.setPen(QPen(tokens().muted, 1, Qt::DotLine, Qt::FlatCap));
        m_painter.drawLine(m_calendar.xOf(*from), middle, m_calendar.xOf(*meeting.firstDay), middle);
    }
    if (const std::optional<QDate> outcome = meeting.outcomeDay()) {
        paintOutcome(*outcome, middle);
    }
    if (meeting.deadline) {
        paintFlag(*meeting.deadline, middle);
    }
}

void TimelinePainter::paintFlag(QDate deadline, int middle)
{
    const qint64 days = m_scene.today.daysTo(deadline);
    const QColor &colour = days < 0 ? tokens().muted : days <= nearDays ? tokens().warn : tokens().text;
    paintDeadlineFlag(m_painter, QPoint(m_calendar.xOf(deadline.addDays(1)), middle), colour);
}

void TimelinePainter::paintOutcome(QDate day, int middle)
{
    const int x = m_calendar.xOf(day) + qRound(m_scale.dayWidth() / 2);
    paintOutcomeMark(m_painter, QPoint(x, middle), day < m_scene.today ? tokens().muted : tokens().secondary);
}

void TimelinePainter::paintBars(const MeetingSummary &meeting, int middle)
{
    QList<QColor> colours = m_scene.coloursOf(meeting);
    for (QColor &colour : colours) {
        colour = m_scene.isOver(meeting) ? mixedColour(colour, tokens().surface, 0.5) : colour;
    }
    const qreal height = scaled(barPx);
    const QList<CalendarSpan> runs = runsOf(meeting);
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    if (runs.size() > 1) {
        m_painter.setPen(QPen(colours.constFirst(), 2));
        m_painter.drawLine(m_calendar.xOf(runs.constFirst().start), middle,
                           m_calendar.xOf(runs.constLast().end), middle);
    }
    m_painter.setPen(Qt::NoPen);
    for (const CalendarSpan &run : runs) {
        const qreal left = m_calendar.xOf(run.start);
        const qreal width = qMax<qreal>(m_calendar.xOf(run.end) - left - 1, leastBarPx);
        const QRectF bar(left + 0.5, middle - height / 2, width, height);
        QPainterPath shape;
        shape.addRoundedRect(bar, 3, 3);
        const qreal band = height / static_cast<qreal>(colours.size());
        for (qsizetype i = 0; i < colours.size(); ++i) {
            QPainterPath part;
            part.addRect(QRectF(bar.left(), bar.top() + static_cast<qreal>(i) * band, width, band));
            m_painter.setBrush(colours.at(i));
            m_painter.drawPath(shape.intersected(part));
        }
    }
    m_painter.restore();
}

void TimelinePainter::paintWords(int meeting, const QRect &area)
{
    const MeetingSummary &summary = m_scene.meetings.at(meeting);
    const bool isOver = m_scene.isOver(summary);
    QRect words = area;
    if (!m_scene.clashes.value(meeting).isEmpty()) {
        paintClashSign(m_painter, QPoint(words.left() + scaled(signPx) / 2 - 2, words.center().y()));
        words.setLeft(words.left() + scaled(signPx));
    }
    const int flags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine;
    const QString reference = singleLine(summary.reference);
    m_painter.setFont(roleFont(TextRole::Strong));
    m_painter.setPen(isOver ? tokens().secondary : tokens().text);
    m_painter.drawText(words, flags,
                       m_painter.fontMetrics().elidedText(reference, Qt::ElideRight, words.width()));
    const int left = titleLeft(reference);
    if (m_scale.zoom() == TimelineZoom::Year || left >= words.width()) {
        return;
    }
    words.setLeft(words.left() + left);
    m_painter.setFont(roleFont(TextRole::Small));
    m_painter.setPen(tokens().secondary);
    m_painter.drawText(words, flags,
                       m_painter.fontMetrics().elidedText(singleLine(summary.title.left(200)), Qt::ElideRight,
                                                          words.width()));
}

void TimelinePainter::paintSide()
{
    const QRect &content = m_frame.content;
    const QRect side(0, 0, content.left(), content.bottom() + 1);
    m_painter.fillRect(side, tokens().raised);
    m_painter.setPen(tokens().border);
    m_painter.drawLine(side.topRight(), side.bottomRight());
    m_painter.drawLine(0, content.top() - 1, side.right(), content.top() - 1);
    m_painter.save();
    m_painter.setClipRect(QRect(0, content.top(), side.width(), content.height()));
    m_painter.setFont(roleFont(TextRole::Strong));
    for (const TimelineRow &row : m_layout.rows()) {
        const int top = content.top() + row.top - m_frame.offset.y();
        const int bottom = top + row.height - 1;
        if (bottom < content.top() || top > content.bottom()) {
            continue;
        }
        m_painter.setPen(tokens().softBorder);
        m_painter.drawLine(0, bottom, side.right() - 1, bottom);
        const int line = scaled(40);
        QRect words(measure::page, qMin(qMax(top, content.top()), bottom - line), 0, line);
        words.setRight(side.right() - measure::gap);
        const auto group = m_scene.groups.constFind(row.code);
        if (group != m_scene.groups.cend()) {
            paintDots(m_painter, words, {{group->colour, group->darkColour}});
            words.setLeft(words.left() + dotsWidth(1));
        }
        m_painter.setPen(tokens().text);
        m_painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                           m_painter.fontMetrics().elidedText(singleLine(rowName(m_scene, row.code)),
                                                              Qt::ElideRight, words.width()));
    }
    m_painter.restore();
}

} // namespace convoke
