// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace convoke {

/// The dots by which an item of a list is dragged to another place. Escape ends the dragging. The keyboard
/// has other ways to move an item, so it takes no focus.
class DragGrip final : public QWidget
{
    Q_OBJECT
public:
    explicit DragGrip(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// Where the mouse is on the screen, and how far from where it was pressed.
    void dragged(QPoint now, QPoint moved);
    void dropped(QPoint now, QPoint moved);
    void cancelled();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void end();

    QPoint m_pressed;
    bool m_isPressed = false;
    bool m_isDragging = false;
};

} // namespace convoke
