// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/cellgrid.h"
#include "intake/intakefinding.h"

#include <QDateTime>
#include <QStringList>

namespace convoke {

/// A question that a survey exported with one column per label.
struct SplitQuestion
{
    int title = 0; ///< the column that holds the joined labels
    int first = 0; ///< the first label's column
    int count = 0; ///< of the labels' columns

    friend bool operator==(const SplitQuestion &, const SplitQuestion &) = default;
};

/// A table as it stands in a file: headings, and rows of text below them. Date cells of spreadsheets read
/// "yyyy-MM-dd" or "yyyy-MM-ddTHH:mm:ss". There is always a row of headings, and at least one heading is not
/// empty; empty rows are left out; a heading may be empty or occur twice, so columns are known by position.
struct SourceTable
{
    QString sourceName; ///< file name without folders
    QString format; ///< "eusurvey-xlsx", "xlsx", "csv"
    QString origin; ///< which program's form or registration it is, as in sourcelayout.h; empty: not known
    QString detail; ///< "UTF-8, ;" or the name of the sheet
    QString alias; ///< the survey's short name, if the file says it
    QDateTime exported; ///< wall-clock time, held as UTC; null: not known
    QStringList headings; ///< one for every column of the cells
    int headingRow = 1; ///< 1-based row in the file
    CellGrid cells; ///< below the headings
    QList<SplitQuestion> splitQuestions; ///< see splitcolumns.h
    QList<IntakeFinding> unreadable; ///< rows that could not be taken
    IntakeFindings findings;

    [[nodiscard]] int rowCount() const { return cells.rowCount(); }
    [[nodiscard]] int columnCount() const { return static_cast<int>(headings.size()); }
    [[nodiscard]] bool isSurvey() const { return format.startsWith(u"eusurvey"); }

    /// A name for this layout of columns: the same for every file with the same headings in the same order.
    [[nodiscard]] QString layout() const;
    /// The headings made different from each other: "Why?", "Why? (2)"; "Column 4" where there is none.
    [[nodiscard]] QStringList distinctHeadings() const;
};

} // namespace convoke
