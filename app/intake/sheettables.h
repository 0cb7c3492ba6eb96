// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "intake/sourcetable.h"

#include <QList>

namespace convoke {

/// One sheet of a workbook as it was read.
struct WorkbookSheet
{
    QString name;
    CellGrid cells;
};

/// Sheets of one workbook. All grids share one text; spans were appended to it in the order of the sheets.
struct WorkbookSheets
{
    QString format; ///< "xlsx", "ods"
    QList<WorkbookSheet> sheets; ///< visible ones
    IntakeFindings findings;
};

/// The tables in the sheets of the workbook @p name: "Content", "Content1" … of a survey side by side as one;
/// else the sheets whose headings name people, or the first one with cells where none does, and every other
/// one with the same headings. The rest is named in a finding of the first table. Errors: FileEmpty,
/// HeadingsMissing.
Result<QList<SourceTable>> tablesOfSheets(WorkbookSheets workbook, const QString &name);

} // namespace convoke
