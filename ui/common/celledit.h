// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace convoke {

/// What the user wants to stand in a cell of a table, as typed.
struct CellEdit
{
    qint64 id = 0; ///< of the row, by IdRole
    int column = 0;
    QString text;

    friend bool operator==(const CellEdit &, const CellEdit &) = default;
};

/// Says in a sentence why a cell cannot take its text; empty: it can.
using CellCheck = std::function<QString(const CellEdit &edit)>;

} // namespace convoke
