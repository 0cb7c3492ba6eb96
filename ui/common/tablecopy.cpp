// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tablecopy.h"

#include "ui/common/typedtext.h"

#include <QHeaderView>
#include <QMimeData>
#include <QTreeView>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

bool looksLikeNumber(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.isDigit() || c.isSpace() || c == u'+' || c == u'-' || c == u'.' || c == u',' || c == u'('
            || c == u')' || c == u'/' || c == u'%';
    });
}

QList<int> visibleColumns(const QHeaderView &header)
{
    QList<int> columns;
    for (int visual = 0; visual < header.count(); ++visual) {
        const int logical = header.logicalIndex(visual);
        if (!header.isSectionHidden(logical)) {
            columns.append(logical);
        }
    }
    return columns;
}

QString tsvCell(const QString &text)
{
    QString cell = spreadsheetSafe(text);
    if (cell.contains(u'\t') || cell.contains(u'\n') || cell.contains(u'"')) {
        cell.replace(u'"', u"\"\""_s);
        return u'"' + cell + u'"';
    }
    return cell;
}

QString htmlCell(const QString &tag, const QString &text)
{
    return u'<' + tag + u'>' + spreadsheetSafe(text).toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</"_s + tag
        + u'>';
}

void appendRow(const QStringList &cells, const QString &tag, QString &tsv, QString &html)
{
    html += u"<tr>"_s;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        tsv += (i == 0 ? QString() : u"\t"_s) + tsvCell(cells.at(i));
        html += htmlCell(tag, cells.at(i));
    }
    tsv += u'\n';
    html += u"</tr>\n"_s;
}

} // namespace

QString spreadsheetSafe(const QString &text)
{
    const auto first =
        std::find_if_not(text.begin(), text.end(), [](QChar c) { return c == u' ' || c == u'\u00a0'; });
    if (first == text.end()) {
        return text;
    }
    static constexpr QStringView starters = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20\u2212";
    const bool dangerous = starters.contains(*first);
    const bool signedNumber = (*first == u'+' || *first == u'-') && looksLikeNumber(text);
    return dangerous && !signedNumber ? u'\'' + text : text;
}

std::unique_ptr<QMimeData> copiedRows(const QTreeView &view)
{
    if (view.selectionModel() == nullptr || !view.selectionModel()->hasSelection()) {
        return nullptr;
    }
    QModelIndexList rows = view.selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(),
              [](const QModelIndex &a, const QModelIndex &b) { return a.row() < b.row(); });
    const QList<int> columns = visibleColumns(*view.header());
    QList<QStringList> table;
    QStringList cells;
    for (const int column : columns) {
        cells.append(view.model()->headerData(column, Qt::Horizontal).toString());
    }
    table.append(cells);
    for (const QModelIndex &row : std::as_const(rows)) {
        cells.clear();
        for (const int column : columns) {
            cells.append(typedText(row.siblingAtColumn(column)));
        }
        table.append(cells);
    }
    return copiedTable(table);
}

std::unique_ptr<QMimeData> copiedTable(const QList<QStringList> &rows)
{
    QString tsv;
    QString html = u"<table>\n"_s;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        appendRow(rows.at(i), i == 0 ? u"th"_s : u"td"_s, tsv, html);
    }
    auto mime = std::make_unique<QMimeData>();
    mime->setText(tsv);
    mime->setHtml(html + u"</table>\n"_s);
    return mime;
}

} // namespace convoke
