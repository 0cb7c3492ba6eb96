// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>
#include <QTimer>

namespace convoke {

/// Scrolls the area around @p edit (a QTextEdit or QPlainTextEdit that grows with its text and does not
/// scroll by itself) so that its cursor can be seen, once the new line has its place.
template <typename Edit>
void followCursor(Edit *edit)
{
    if (!edit->hasFocus()) {
        return;
    }
    QTimer::singleShot(0, edit, [edit] {
        constexpr int margin = 24;
        for (QWidget *above = edit->parentWidget(); above != nullptr; above = above->parentWidget()) {
            auto *area = qobject_cast<QScrollArea *>(above);
            if (area != nullptr && area->widget() != nullptr && edit->hasFocus()) {
                const QPoint place = edit->viewport()->mapTo(area->widget(), edit->cursorRect().center());
                area->ensureVisible(place.x(), place.y(), 0, margin);
                return;
            }
        }
    });
}

} // namespace convoke
