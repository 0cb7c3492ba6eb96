// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/draggrip.h"

#include "ui/common/measures.h"
#include "ui/common/plaintext.h"
#include "ui/common/tokens.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace convoke {

DragGrip::DragGrip(QWidget *parent)
    : QWidget(parent)
{
    setCursor(Qt::OpenHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setPlainToolTip(this, tr("Drag to another place"));
}

QSize DragGrip::sizeHint() const
{
    return {scaled(14), scaled(20)};
}

void DragGrip::mousePressEvent(QMouseEvent *event)
{
    m_isPressed = event->button() == Qt::LeftButton;
    m_pressed = event->globalPosition().toPoint();
    event->accept();
}

void DragGrip::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint now = event->globalPosition().toPoint();
    if (!m_isPressed) {
        return;
    }
    if (!m_isDragging && (now - m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
        m_isDragging = true;
        setCursor(Qt::ClosedHandCursor);
        grabKeyboard();
    }
    if (m_isDragging) {
        Q_EMIT dragged(now, now - m_pressed);
    }
}

void DragGrip::mouseReleaseEvent(QMouseEvent *event)
{
    const bool wasDragging = m_isDragging;
    const QPoint now = event->globalPosition().toPoint();
    end();
    if (wasDragging) {
        Q_EMIT dropped(now, now - m_pressed);
    }
}

void DragGrip::keyPressEvent(QKeyEvent *event)
{
    if (m_isDragging && event->key() == Qt::Key_Escape) {
        end();
        Q_EMIT cancelled();
        return;
    }
    QWidget::keyPressEvent(event);
}

void DragGrip::end()
{
    if (m_isDragging) {
        releaseKeyboard();
        setCursor(Qt::OpenHandCursor);
    }
    m_isPressed = false;
    m_isDragging = false;
}

void DragGrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().secondary);
    constexpr double apart = 5;
    const QPointF middle = QRectF(rect()).center();
    for (int row = -1; row <= 1; ++row) {
        for (const double side : {-0.5, 0.5}) {
            painter.drawEllipse(middle + QPointF(side * apart, row * apart), 1.2, 1.2);
        }
    }
}

} // namespace convoke
