// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>

namespace convoke {

/// Whether it is Enter: the large key, or the one beside the digits.
constexpr bool isEnter(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

/// Both Enter keys with @p modifiers, for QShortcut::setKeys() and QAction::setShortcuts().
inline QList<QKeySequence> enterWith(Qt::KeyboardModifiers modifiers)
{
    return {QKeySequence(QKeyCombination(modifiers, Qt::Key_Return)),
            QKeySequence(QKeyCombination(modifiers, Qt::Key_Enter))};
}

} // namespace convoke
