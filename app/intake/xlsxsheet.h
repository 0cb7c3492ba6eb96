// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "intake/cellgrid.h"
#include "intake/intakefinding.h"
#include "intake/readprogress.h"
#include "intake/xlsxworkbook.h"
#include "intake/xmlscanner.h"

namespace convoke {

/// What a column's letters mean: "A" is 0. Nothing beyond the last column of a spreadsheet, XFD, or without
/// letters.
std::optional<int> columnOfReference(QByteArrayView reference);

/// Reads one sheet's cells as text. Formulas are never computed: the value stored beside them counts.
class XlsxSheetReader final
{
public:
    /// @p strings stand in the text of @p cells.
    XlsxSheetReader(const XlsxWorkbook &workbook, const QList<CellSpan> &strings, CellGrid &cells,
                    IntakeFindings &findings);

    /// Errors: FormatDamaged, LimitExceeded, Cancelled.
    std::optional<Error> read(XmlScanner &xml, const ReadProgress &progress);

private:
    enum class Kind { Number, Shared, Inline, Text, Boolean, Fault };
    std::optional<Error> readRow(XmlScanner &xml);
    std::optional<Error> readCell(XmlScanner &xml);
    std::optional<Error> readValue(XmlScanner &xml, Kind kind, bool isDate, CellSpan &span);
    std::optional<Error> appendValue(XmlScanner &xml, Kind kind, bool isDate, CellSpan &span);
    void appendNumber(QByteArrayView number, bool isDate);

    const XlsxWorkbook &m_workbook;
    const QList<CellSpan> &m_strings;
    CellGrid &m_cells;
    IntakeFindings &m_findings;
    int m_row = 0; ///< 1-based, the one being read
    int m_column = -1;
};

} // namespace convoke
