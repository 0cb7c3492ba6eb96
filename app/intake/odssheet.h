// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "intake/cellgrid.h"
#include "intake/intakefinding.h"
#include "intake/readprogress.h"
#include "intake/xmlscanner.h"

#include <optional>

namespace convoke {

/// Reads one table of an OpenDocument spreadsheet as text. Rows and cells that stand for many are repeated
/// only where they hold something, and within the limits of any table.
class OdsSheetReader final
{
public:
    OdsSheetReader(CellGrid &cells, IntakeFindings &findings)
        : m_cells(cells)
        , m_findings(findings)
    { }

    /// From behind the table's start tag to its end tag. Errors: FormatDamaged, LimitExceeded, Cancelled.
    std::optional<Error> read(XmlScanner &xml, const ReadProgress &progress);

private:
    struct Cell
    {
        qint64 column = 0;
        CellSpan span;
    };
    std::optional<Error> readRow(XmlScanner &xml);
    std::optional<Error> readCell(XmlScanner &xml);
    std::optional<Error> readParagraphs(XmlScanner &xml, bool wanted);
    std::optional<Error> readInline(XmlScanner &xml, bool wanted);
    std::optional<Error> fillRows(qint64 count);
    bool appendValue(XmlScanner &xml);

    CellGrid &m_cells;
    IntakeFindings &m_findings;
    QList<Cell> m_filled; ///< of the row being read
    qint64 m_row = 0; ///< 1-based, the last one read
    qint64 m_column = 0; ///< of the next cell
};

} // namespace convoke
