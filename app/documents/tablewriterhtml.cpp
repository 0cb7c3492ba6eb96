// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/filewriter.h"
#include "base/textshow.h"
#include "documents/datewords.h"
#include "documents/documentwords.h"
#include "documents/tablewriters.h"

#include <QFile>
#include <QRgb>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

QString element(const QString &name, const QString &attributes, const QString &text)
{
    return text.isEmpty() ? QString()
                          : u"<%1%2>"_s.arg(name, attributes) + htmlEscaped(text) + u"</%1>\n"_s.arg(name);
}

QString classOf(const TableColumn &column)
{
    QStringList classes;
    if (column.align == ColumnAlign::Right) {
        classes.append(u"right"_s);
    }
    if (column.look != ColumnLook::Plain) {
        classes.append(column.look == ColumnLook::Strong      ? u"strong"_s
                           : column.look == ColumnLook::Quiet ? u"quiet"_s
                                                              : u"box"_s);
    }
    return classes.isEmpty() ? QString() : u" class=\"%1\""_s.arg(classes.join(u' '));
}

QString styleSheet(const DocumentTable &table)
{
    QFile file(u":/templates/page.css"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("the style of web pages is missing from the program");
    }
    QString css = QString::fromUtf8(file.readAll());
    const QString colour = table.colours.value(0);
    const bool plain = colour.size() == 7 && colour.startsWith(u'#')
        && std::all_of(colour.cbegin() + 1, colour.cend(), [](QChar c) {
                           return (c >= u'0' && c <= u'9') || (c.toUpper() >= u'A' && c.toUpper() <= u'F');
                       });
    if (plain) {
        css.replace(u"--accent: #1F5FBF"_s, u"--accent: "_s + colour);
    }
    return css;
}

QString headOf(const DocumentTable &table)
{
    const QString title = table.subtitle.isEmpty() ? table.title : table.title + u" – "_s + table.subtitle;
    QString out =
        u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\"/>\n"_s.arg(table.language);
    out += u"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"_s;
    out += element(u"title"_s, {}, title) + u"<style>\n"_s + styleSheet(table)
        + u"</style>\n</head>\n<body>\n<header>\n"_s;
    out += element(u"h1"_s, {}, table.title)
        + element(u"p"_s, u" class=\"subtitle\" dir=\"auto\""_s, table.subtitle);
    out += element(u"p"_s, u" dir=\"auto\""_s, table.whenWhere)
        + element(u"p"_s, u" class=\"audience\""_s, table.audience);
    for (const QString &remark : table.remarks) {
        out += element(u"p"_s, {}, remark);
    }
    return out + u"</header>\n"_s;
}

QString rowsOf(const DocumentTable &table, const TableSection &section)
{
    QString out;
    if (!section.title.isEmpty() && !section.rows.isEmpty()) {
        out += u"<tr><th colspan=\"%1\" scope=\"rowgroup\">"_s.arg(table.columns.size())
            + htmlEscaped(section.title) + u" <span>%1</span></th></tr>\n"_s.arg(section.rows.size());
    }
    const QList<TableRow> rows =
        section.rows + QList<TableRow>(section.emptyRows, TableRow(table.columns.size()));
    for (const TableRow &row : rows) {
        out += u"<tr>"_s;
        for (qsizetype i = 0; i < row.size(); ++i) {
            out += u"<td%1 dir=\"auto\">"_s.arg(classOf(table.columns.at(i))) + htmlEscaped(row.at(i).text)
                + u"</td>"_s;
        }
        out += u"</tr>\n"_s;
    }
    return out;
}

QString footOf(const DocumentTable &table)
{
    QStringList parts{table.reference};
    if (table.printed.isValid()) {
        parts.append(DocumentWords(table.language)
                         .text(u"printed"_s, {{u"date", dateInWords(table.printed, table.language)}}));
    }
    parts.removeAll(QString());
    return u"<footer>\n"_s + element(u"p"_s, {}, table.pageNote) + element(u"p"_s, {}, parts.join(u" · "_s))
        + u"</footer>\n</body>\n</html>\n"_s;
}

} // namespace

QByteArray htmlBytes(const DocumentTable &table)
{
    QString out = headOf(table);
    for (const QString &name : table.paragraphNames) {
        for (const QString &paragraph : table.paragraphs.value(name)) {
            out += element(u"p"_s, u" dir=\"auto\""_s, paragraph);
        }
    }
    out += u"<table>\n<thead>\n<tr>"_s;
    for (const TableColumn &column : table.columns) {
        out += u"<th%1 scope=\"col\">"_s.arg(classOf(column)) + htmlEscaped(column.heading) + u"</th>"_s;
    }
    out += u"</tr>\n</thead>\n<tbody>\n"_s;
    for (const TableSection &section : table.sections) {
        out += rowsOf(table, section);
    }
    if (table.rowCount() == 0 && !table.nobody.isEmpty()) {
        out += u"<tr><td colspan=\"%1\">"_s.arg(table.columns.size()) + htmlEscaped(table.nobody)
            + u"</td></tr>\n"_s;
    }
    out += u"</tbody>\n</table>\n"_s + footOf(table);
    return out.toUtf8();
}

Result<void> writeHtml(const DocumentTable &table, const QString &path)
{
    return FileWriter::write(path, htmlBytes(table));
}

} // namespace convoke
