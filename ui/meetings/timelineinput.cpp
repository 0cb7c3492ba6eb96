// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/plaintext.h"
#include "ui/meetings/timelineview.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QWheelEvent>

namespace convoke {

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOutInPlace();
}

void TimelineView::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    if (!m_isPlaced) {
        goToToday();
    }
}

void TimelineView::scrollContentsBy(int, int)
{
    m_hovered.reset();
    viewport()->update(); // the calendar and the groups stay, so nothing can be shifted
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const int middle = content().width() / 2;
    const bool shift = event->modifiers() == Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (shift) {
            const int step = event->key() == Qt::Key_Left ? -1 : 1;
            horizontalScrollBar()->setValue(offset().x() + step * content().width() / 8);
            return;
        }
        [[fallthrough]];
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) {
            event->ignore(); // for the window
            return;
        }
        return walk(static_cast<Qt::Key>(event->key()));
    case Qt::Key_PageUp:
        return turn(-1);
    case Qt::Key_PageDown:
        return turn(1);
    case Qt::Key_Home:
        return goToToday();
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return openCurrent();
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomBy(-1, middle);
    case Qt::Key_Minus:
        return zoomBy(1, middle);
    default:
        event->ignore();
    }
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() == Qt::ControlModifier) {
        if (event->angleDelta().y() != 0) {
            zoomBy(event->angleDelta().y() > 0 ? -1 : 1, qRound(event->position().x()) - content().left());
        }
        event->accept();
        return;
    }
    const QPoint delta = event->angleDelta();
    const bool throughTime = qAbs(delta.x()) > qAbs(delta.y()) || event->modifiers() == Qt::ShiftModifier
        || verticalScrollBar()->maximum() == 0;
    const int distance = throughTime && delta.x() != 0 ? delta.x() : delta.y();
    QScrollBar *bar = throughTime ? horizontalScrollBar() : verticalScrollBar();
    bar->setValue(bar->value() - distance);
    event->accept();
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(itemAt(event->position().toPoint()));
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? itemAt(event->position().toPoint()) : std::nullopt;
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    const std::optional<int> item = itemAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && item && item == m_pressed) {
        setCurrentItem(*item);
        openCurrent();
    }
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    const bool byTab = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (const std::optional<int> item = itemInMiddle(); byTab && item && !m_current) {
        setCurrentItem(*item);
    }
    viewport()->update();
}

void TimelineView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void TimelineView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_words = measureTimelineWords(m_scene);
        layOutInPlace();
    }
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave) {
        setHovered(std::nullopt);
    }
    if (event->type() != QEvent::ToolTip) {
        return QAbstractScrollArea::viewportEvent(event);
    }
    const auto *help = static_cast<QHelpEvent *>(event);
    showPlainToolTip(help->globalPos(), toolTipAt(help->pos()), viewport());
    return true;
}

} // namespace convoke
