// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/headingrow.h"

#include "base/textfold.h"
#include "intake/celltext.h"
#include "intake/choicecells.h"
#include "intake/headingwords.h"
#include "intake/moments.h"
#include "intake/sourcelayout.h"
#include "intake/splitcolumns.h"
#include "people/emailaddress.h"

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rowsLooked = 20;

/// Alias and export date as EUSurvey writes them: two cells in row 1, two in row 2 with a date, row 3 empty.
bool hasSurveyPreamble(const CellGrid &cells)
{
    return cells.rowCount() >= 3 && cells.sourceRow(0) == 1 && cells.sourceRow(1) == 2
        && cells.sourceRow(2) == 4 && cells.cellsInRow(0) <= 2 && cells.cellsInRow(1) == 2
        && !cells.cell(0, 0).isEmpty() && momentFromText(cells.cell(1, 1)).isValid();
}

int headingRowOf(const CellGrid &cells)
{
    const int looked = qMin(cells.rowCount(), rowsLooked);
    int widest = 0;
    for (int row = 0; row < looked; ++row) {
        widest = qMax(widest, cells.filledCells(row));
    }
    for (int row = 0; row < looked; ++row) {
        if (cells.filledCells(row) * 2 >= qMax(1, widest)) {
            return row;
        }
    }
    return 0;
}

QString headingText(QStringView cell)
{
    return cleanedForStorage(cell).simplified();
}

void noteRowsBeyond(SourceTable &table, int headings)
{
    for (int row = 0; row < table.cells.rowCount(); ++row) {
        if (table.cells.cellsInRow(row) > headings) {
            table.findings.add(u"cells-beyond-headings"_s, table.cells.sourceRow(row));
        }
    }
}

} // namespace

Result<SourceTable> withHeadings(SourceTable table)
{
    CellGrid &cells = table.cells;
    const bool blank = [&cells] {
        for (int row = 0; row < cells.rowCount(); ++row) {
            if (cells.filledCells(row) > 0) {
                return false;
            }
        }
        return true;
    }();
    if (blank) {
        return Error{ErrorCode::FileEmpty, table.sourceName};
    }
    const bool preamble = hasSurveyPreamble(cells);
    const int row = preamble ? 2 : headingRowOf(cells);
    if (preamble) {
        table.alias = headingText(cells.cell(0, 1));
        table.exported = momentFromText(cells.cell(1, 1));
    }
    bool survey = preamble;
    const bool isGuarded = table.format == u"csv";
    for (int column = 0; column < cells.cellsInRow(row); ++column) {
        const QStringView cell = cells.cell(row, column);
        const QString heading = headingText(isGuarded ? withoutGuard(cell) : cell);
        if (EmailAddress::fromText(heading)) {
            return Error{ErrorCode::HeadingsMissing, u"%1: %2"_s.arg(cells.sourceRow(row)).arg(heading)};
        }
        survey = survey || namesAContribution(heading);
        table.headings.append(heading);
    }
    const auto given = static_cast<int>(table.headings.size());
    table.headingRow = cells.sourceRow(row);
    if (survey) {
        table.format.prepend(u"eusurvey-"_s);
    }
    cells.dropFirstRows(row + 1);
    while (table.headings.size() < cells.columnCount()) {
        table.headings.append(QString());
    }
    noteRowsBeyond(table, given);
    if (survey) {
        joinSplitColumns(table);
    } else {
        table.origin = originOf(table.headings);
    }
    if (table.origin == u"microsoft-forms") {
        joinChoiceCells(table);
    }
    if (cells.rowCount() == 0) {
        table.findings.add(u"no-rows"_s, 0);
    }
    return table;
}

} // namespace convoke
