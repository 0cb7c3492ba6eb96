// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/timelinecalendar.h"

#include "ui/common/measures.h"
#include "ui/common/tokens.h"

#include <QPainter>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

QColor mixedColour(const QColor &colour, const QColor &ground, double part)
{
    return QColor::fromRgbF(static_cast<float>(colour.redF() * part + ground.redF() * (1 - part)),
                            static_cast<float>(colour.greenF() * part + ground.greenF() * (1 - part)),
                            static_cast<float>(colour.blueF() * part + ground.blueF() * (1 - part)));
}

void TimelineCalendar::paintGround()
{
    const QRect &content = m_view.content;
    m_painter.fillRect(content, tokens().surface);
    if (m_view.scale.zoom() == TimelineZoom::Month) {
        const QList<CalendarSpan> days = m_view.scale.steps(leftSeen(), rightSeen());
        for (const CalendarSpan &day : days) {
            if (day.start.dayOfWeek() >= Qt::Saturday) {
                m_painter.fillRect(
                    QRect(QPoint(xOf(day.start), content.top()), QPoint(xOf(day.end) - 1, content.bottom())),
                    tokens().hover);
            }
        }
    } else {
        m_painter.setPen(mixedColour(tokens().softBorder, tokens().surface, 0.6));
        const QList<CalendarSpan> steps = m_view.scale.steps(leftSeen(), rightSeen());
        for (const CalendarSpan &step : steps) {
            m_painter.drawLine(xOf(step.start), content.top(), xOf(step.start), content.bottom());
        }
    }
    m_painter.setPen(tokens().border);
    const QList<CalendarSpan> spans = m_view.scale.spans(leftSeen(), rightSeen());
    for (const CalendarSpan &span : spans) {
        m_painter.drawLine(xOf(span.start), content.top(), xOf(span.start), content.bottom());
    }
}

int TimelineCalendar::xOfToday() const
{
    return xOf(m_view.today) + qRound(m_view.scale.dayWidth() / 2);
}

void TimelineCalendar::paintTodayLine()
{
    m_painter.fillRect(QRect(xOfToday(), m_view.content.top(), 2, m_view.content.height()), tokens().accent);
}

void TimelineCalendar::paintTodayKnob()
{
    const QPointF top(xOfToday() + 1, m_view.content.top());
    if (top.x() < m_view.content.left() || top.x() > m_view.content.right()) {
        return;
    }
    const qreal knob = scaled(6);
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(tokens().accent);
    m_painter.drawPolygon(
        QPolygonF{top + QPointF(-knob, -knob), top + QPointF(knob, -knob), top + QPointF(0, 1)});
    m_painter.restore();
}

QString TimelineCalendar::spanWord(const CalendarSpan &span, bool upper) const
{
    const QLocale &locale = m_view.locale;
    if (upper) {
        return m_view.scale.zoom() == TimelineZoom::Year
            ? QString::number(span.start.year())
            : u"%1 %2"_s.arg(locale.standaloneMonthName(span.start.month())).arg(span.start.year());
    }
    return m_view.scale.zoom() == TimelineZoom::Year
        ? locale.standaloneMonthName(span.start.month(), QLocale::ShortFormat)
        : QString::number(span.start.day());
}

void TimelineCalendar::paintHead()
{
    const QRect head(m_view.content.left(), 0, m_view.content.width(), m_view.content.top());
    m_painter.save();
    m_painter.setClipRect(head);
    m_painter.fillRect(head, tokens().raised);
    const int half = head.height() / 2;
    paintHeadLine(m_view.scale.spans(leftSeen(), rightSeen()), QRect(head.left(), 0, head.width(), half),
                  true);
    paintHeadLine(m_view.scale.steps(leftSeen(), rightSeen()),
                  QRect(head.left(), half, head.width(), head.height() - half), false);
    m_painter.setPen(tokens().border);
    m_painter.drawLine(head.bottomLeft(), head.bottomRight());
    m_painter.restore();
}

void TimelineCalendar::paintHeadLine(const QList<CalendarSpan> &spans, const QRect &line, bool upper)
{
    const int pad = scaled(upper ? 8 : 4);
    const bool centred = !upper && m_view.scale.zoom() == TimelineZoom::Month;
    m_painter.setFont(roleFont(upper ? TextRole::Label : TextRole::Small));
    for (const CalendarSpan &span : spans) {
        const int left = xOf(span.start);
        const int right = xOf(span.end);
        if (!centred) {
            m_painter.setPen(upper ? tokens().border : tokens().softBorder);
            m_painter.drawLine(left, line.top(), left, line.bottom());
        }
        const bool isToday = !upper && span.start <= m_view.today && m_view.today < span.end;
        m_painter.setPen(isToday ? tokens().accent : upper ? tokens().text : tokens().secondary);
        const QRect words = centred
            ? QRect(left, line.top(), right - left, line.height())
            : QRect(QPoint((upper ? qMax(left, line.left()) : left) + pad, line.top()),
                    QPoint(right - 2, line.bottom()));
        const QString word = spanWord(span, upper);
        const bool isWhole = words.left() >= line.left();
        if (isWhole && m_painter.fontMetrics().horizontalAdvance(word) <= words.width()) {
            m_painter.drawText(words, (centred ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter, word);
        }
    }
}

} // namespace convoke
