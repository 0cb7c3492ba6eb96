// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/intakelimits.h"
#include "intake/sourcetable.h"

#include <QByteArray>

#include <cstdint>
#include <cstdlib>

namespace convoke::fuzz {

/// What always holds, in every build: a breach stops the fuzzer as a crash does.
inline void demand(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

inline QByteArray bytesOf(const uint8_t *data, size_t size)
{
    return QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
}

/// Looks at every cell, so that none points beside the text.
inline void checkTable(const SourceTable &table)
{
    demand(!table.headings.isEmpty() && table.headings.size() <= intakelimits::columns);
    demand(table.rowCount() <= intakelimits::rows);
    demand(table.distinctHeadings().size() == table.headings.size());
    qsizetype letters = 0;
    for (int row = 0; row < table.rowCount(); ++row) {
        demand(table.cells.cellsInRow(row) <= table.columnCount());
        for (int column = 0; column < table.columnCount(); ++column) {
            for (const QChar c : table.cells.cell(row, column)) {
                letters += c.isNull() ? 0 : 1;
            }
        }
    }
    demand(letters <= table.cells.characterCount());
}

} // namespace convoke::fuzz
