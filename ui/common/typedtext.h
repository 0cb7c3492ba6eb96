// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndex>
#include <QString>

namespace convoke {

/// The words of a cell as one would type or paste them: those of Qt::EditRole where a model gives them (a
/// date with its year), else what is shown.
inline QString typedText(const QModelIndex &cell)
{
    const QVariant typed = cell.data(Qt::EditRole);
    return typed.isValid() ? typed.toString() : cell.data().toString();
}

} // namespace convoke
