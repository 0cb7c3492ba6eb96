// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/documenttemplate.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace convoke {

/// One heading of a table, in the document's language.
struct TableColumn
{
    QString key; ///< of the template's column; a half-day's own key for the columns to sign in
    QString heading;
    QString brokenHeading; ///< the heading with line breaks where it should break on a page; empty: none
    ColumnAlign align = ColumnAlign::Left;
    ColumnLook look = ColumnLook::Plain;
    double minWidth = 0; ///< mm
    double weight = 0;
};

/// One value of a table. The text is one line without controls; a number also has its value.
struct TableCell
{
    QString text;
    std::optional<double> number;

    friend bool operator==(const TableCell &, const TableCell &) = default;
};

/// One line of a table: as many cells as there are columns.
using TableRow = QList<TableCell>;

/// Rows under one title; the title is empty where the table is not grouped.
struct TableSection
{
    QString title;
    QList<TableRow> rows;
    int emptyRows = 0; ///< after the rows, to write in by hand
};

/// What a document says, in its language and order: the source of its pages and of every export.
struct DocumentTable
{
    QString kind;
    QString language;
    QString reference;
    QString title; ///< "Participants"
    QString subtitle; ///< the meeting's title
    QString whenWhere; ///< "28–29 March 2023, The Hague, Netherlands"
    QString audience; ///< "For the organisers only", or empty
    QStringList remarks; ///< such as the Chatham House Rule
    QString nobody; ///< what stands in place of rows where there are none
    QString pageNote;
    QMap<QString, QStringList> paragraphs; ///< running text by name
    QStringList paragraphNames; ///< in the order of the template
    QStringList colours; ///< "#RRGGBB" of the groups, the lead group's first
    QString organiser;
    QDate printed;
    QString groupKey; ///< key of the column by which the sections are made; empty: one section without title
    QString groupHeading;
    QList<TableColumn> columns;
    QList<TableSection> sections;

    [[nodiscard]] qsizetype rowCount() const;
    /// Index of the column named @p key, or -1.
    [[nodiscard]] qsizetype columnIndex(const QString &key) const;
    /// The same rows in one section without title; what the titles said stands in a first column, unless the
    /// table has that column already. Rows to write in are left out.
    [[nodiscard]] DocumentTable flattened() const;
};

} // namespace convoke
