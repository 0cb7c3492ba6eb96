// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/xlsxbytes.h"

namespace convoke::test {

/// Builds OpenDocument spreadsheets in memory.
class OdsBytes
{
public:
    /// Texts; "@2026-05-04T08:30:00" is a date, "#7" a number, empty cells are empty elements.
    static QByteArray row(const QStringList &cells)
    {
        QByteArray xml = "<table:table-row>";
        for (const QString &cell : cells) {
            if (cell.isEmpty()) {
                xml += "<table:table-cell/>";
            } else if (cell.startsWith(u'@')) {
                xml += "<table:table-cell office:value-type=\"date\" office:date-value=\""
                    + cell.mid(1).toUtf8() + "\"><text:p>shown</text:p></table:table-cell>";
            } else if (cell.startsWith(u'#')) {
                xml += "<table:table-cell office:value-type=\"float\" office:value=\"" + cell.mid(1).toUtf8()
                    + "\"><text:p>shown</text:p></table:table-cell>";
            } else {
                xml += "<table:table-cell office:value-type=\"string\"><text:p>"
                    + cell.toHtmlEscaped().toUtf8() + "</text:p></table:table-cell>";
            }
        }
        return xml + "</table:table-row>";
    }

    static QByteArray table(const QByteArray &name, const QByteArray &rows)
    {
        return "<table:table table:name=\"" + name + "\">" + rows + "</table:table>";
    }

    static QByteArray content(const QByteArray &tables)
    {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-content "
               "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
               "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
               "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body>"
               "<office:spreadsheet>"
            + tables + "</office:spreadsheet></office:body></office:document-content>";
    }

    /// A whole file from its content.xml.
    static QByteArray file(const QByteArray &contentXml, const QByteArray &manifest = "<manifest:manifest/>")
    {
        return XlsxBytes::zip({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                               {"META-INF/manifest.xml", manifest},
                               {"content.xml", contentXml}});
    }

    /// A file with one table, from its rows.
    static QByteArray workbook(const QList<QStringList> &rows, const QByteArray &name = "Sheet1")
    {
        QByteArray xml;
        for (const QStringList &cells : rows) {
            xml += row(cells);
        }
        return file(content(table(name, xml)));
    }
};

} // namespace convoke::test
