// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/filewriter.h"
#include "documents/datewords.h"
#include "documents/documentwords.h"
#include "documents/tablewriters.h"
#include "documents/workbook.h"

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype portraitColumns = 5; ///< more columns print better on a wide page

double characterWidth(const DocumentTable &table, qsizetype column)
{
    constexpr double narrowest = 6;
    constexpr double widest = 48; // longer texts wrap
    constexpr double filterButton = 3;
    qsizetype most = table.columns.at(column).heading.size();
    double width = static_cast<double>(most) + filterButton;
    for (const TableRow &row : table.sections.constFirst().rows) {
        most = std::max(most, row.at(column).text.size());
    }
    width = std::max(width, static_cast<double>(most) + 1.5);
    if (table.columns.at(column).look == ColumnLook::Box) {
        width = std::max(width, 22.0);
    }
    return std::clamp(width, narrowest, widest);
}

/// "&" begins a code in the heads and feet of sheets.
QString forHead(const QString &text)
{
    return QString(text).replace(u'&', u"&&"_s);
}

/// Heads and feet hold 255 bytes: long words are shortened there.
QString shortened(const QString &text, qsizetype longest)
{
    return text.size() <= longest ? text : text.first(longest - 1) + u'…';
}

QString headOf(const DocumentTable &table)
{
    const QString title = table.title + (table.subtitle.isEmpty() ? QString() : u" – "_s + table.subtitle);
    return u"&L&\"-,Bold\""_s + forHead(shortened(title, 70)) + u"&R"_s
        + forHead(shortened(table.audience, 40));
}

QString footOf(const DocumentTable &table)
{
    const DocumentWords words(table.language);
    QString left = forHead(shortened(table.reference, 40));
    if (table.printed.isValid()) {
        left += u" · "_s + words.text(u"printed"_s, {{u"date", dateInWords(table.printed, table.language)}});
    }
    return u"&L"_s + left + u"&R"_s + words.text(u"page"_s, {{u"page", u"&P"_s}, {u"pages", u"&N"_s}});
}

Workbook::Style styleOf(const TableColumn &column)
{
    return column.look == ColumnLook::Strong ? Workbook::Style::Strong
        : column.look == ColumnLook::Quiet   ? Workbook::Style::Quiet
                                             : Workbook::Style::Plain;
}

void writeColumn(Workbook &book, const DocumentTable &table, qsizetype index)
{
    const TableColumn &column = table.columns.at(index);
    const bool right = column.align == ColumnAlign::Right;
    book.setColumnWidth(index, characterWidth(table, index));
    book.putText(0, index, column.heading, right ? Workbook::Style::RightHeading : Workbook::Style::Heading);
    qsizetype row = 1;
    for (const TableRow &cells : table.sections.constFirst().rows) {
        const TableCell &cell = cells.at(index);
        if (cell.number) {
            book.putNumber(row, index, *cell.number, styleOf(column));
        } else {
            book.putText(row, index, cell.text, styleOf(column));
        }
        ++row;
    }
}

} // namespace

Result<QByteArray> xlsxBytes(const DocumentTable &table)
{
    constexpr qsizetype mostRows = 1'000'000;
    if (table.rowCount() > mostRows) {
        return Error{ErrorCode::LimitExceeded, QString::number(table.rowCount())};
    }
    const DocumentTable flat = table.flattened();
    const QString title = table.title + (table.subtitle.isEmpty() ? QString() : u" – "_s + table.subtitle);
    Workbook book(title, table.organiser, table.printed);
    for (qsizetype i = 0; i < flat.columns.size(); ++i) {
        writeColumn(book, flat, i);
    }
    book.setHeadingRow(flat.columns.size(), flat.rowCount());
    book.setPrinting(flat.columns.size() > portraitColumns, headOf(table), footOf(table));
    return book.finish();
}

Result<void> writeXlsx(const DocumentTable &table, const QString &path)
{
    const Result<QByteArray> bytes = xlsxBytes(table);
    return bytes ? FileWriter::write(path, *bytes) : Result<void>(bytes.error());
}

} // namespace convoke
