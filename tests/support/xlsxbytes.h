// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <zip.h>

namespace convoke::test {

/// Builds archives and workbooks in memory, right ones and wrong ones. Tests that use it link
/// PkgConfig::LIBZIP.
class XlsxBytes
{
public:
    struct Part
    {
        QByteArray name;
        QByteArray content;
    };

    /// A ZIP archive of any parts. With a @p password every part is encrypted.
    static QByteArray zip(const QList<Part> &parts, const QByteArray &password = {})
    {
        zip_error_t error;
        zip_error_init(&error);
        zip_source_t *buffer = zip_source_buffer_create(nullptr, 0, 0, &error);
        zip_t *archive = zip_open_from_source(buffer, ZIP_TRUNCATE, &error);
        zip_source_keep(buffer);
        for (const Part &part : parts) {
            zip_source_t *source = zip_source_buffer(archive, part.content.constData(),
                                                     static_cast<zip_uint64_t>(part.content.size()), 0);
            const zip_int64_t index = zip_file_add(archive, part.name.constData(), source, ZIP_FL_ENC_UTF_8);
            if (!password.isEmpty()) {
                zip_file_set_encryption(archive, static_cast<zip_uint64_t>(index), ZIP_EM_AES_128,
                                        password.constData());
            }
        }
        zip_close(archive);
        zip_source_open(buffer);
        zip_stat_t state;
        zip_source_stat(buffer, &state);
        QByteArray bytes(static_cast<qsizetype>(state.size), Qt::Uninitialized);
        zip_source_read(buffer, bytes.data(), state.size);
        zip_source_close(buffer);
        zip_source_free(buffer);
        return bytes;
    }

    /// The cells of one row: "A" texts as inline strings; "#44983.5" a number, "@44983.5" a number shown as a
    /// date,
    /// "$3" a shared string; empty cells are left out.
    static QByteArray row(int number, const QStringList &cells)
    {
        QByteArray xml = "<row r=\"" + QByteArray::number(number) + "\">";
        for (qsizetype column = 0; column < cells.size(); ++column) {
            const QString &cell = cells.at(column);
            const QByteArray place = " r=\"" + columnName(column) + QByteArray::number(number) + '"';
            if (cell.startsWith(u'#')) {
                xml += "<c" + place + "><v>" + cell.mid(1).toUtf8() + "</v></c>";
            } else if (cell.startsWith(u'@')) {
                xml += "<c" + place + " s=\"1\"><v>" + cell.mid(1).toUtf8() + "</v></c>";
            } else if (cell.startsWith(u'$')) {
                xml += "<c" + place + " t=\"s\"><v>" + cell.mid(1).toUtf8() + "</v></c>";
            } else if (!cell.isEmpty()) {
                xml += "<c" + place + " t=\"inlineStr\"><is><t>" + cell.toHtmlEscaped().toUtf8()
                    + "</t></is></c>";
            }
        }
        return xml + "</row>";
    }

    static QByteArray sheet(const QByteArray &rows)
    {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<worksheet "
               "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
            + rows + "</sheetData></worksheet>";
    }

    struct Sheet
    {
        QByteArray name;
        QByteArray xml;
    };

    /// The parts of a workbook with these sheets.
    static QList<Part> parts(const QList<Sheet> &sheets, const QStringList &sharedStrings = {},
                             bool date1904 = false)
    {
        QByteArray names;
        QByteArray relations;
        QByteArray types = typeOf("xl/workbook.xml", "sheet.main") + typeOf("xl/styles.xml", "styles")
            + typeOf("xl/sharedStrings.xml", "sharedStrings");
        QList<Part> parts;
        for (qsizetype i = 0; i < sheets.size(); ++i) {
            const QByteArray number = QByteArray::number(i + 1);
            names += "<sheet name=\"" + sheets.at(i).name + "\" sheetId=\"" + number + "\" r:id=\"rId"
                + number + "\"/>";
            relations += relation("rId" + number, "worksheet", "worksheets/sheet" + number + ".xml");
            types += typeOf("xl/worksheets/sheet" + number + ".xml", "worksheet");
            parts.append(Part{"xl/worksheets/sheet" + number + ".xml", sheets.at(i).xml});
        }
        relations +=
            relation("rIdA", "styles", "styles.xml") + relation("rIdB", "sharedStrings", "sharedStrings.xml");
        QByteArray strings;
        for (const QString &text : sharedStrings) {
            strings += "<si><t>" + text.toHtmlEscaped().toUtf8() + "</t></si>";
        }
        parts.append(Part{"[Content_Types].xml",
                          "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                          "<Default Extension=\"rels\" "
                          "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                          "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                              + types + "</Types>"});
        parts.append(Part{"_rels/.rels", relationships(relation("r1", "officeDocument", "xl/workbook.xml"))});
        parts.append(Part{"xl/_rels/workbook.xml.rels", relationships(relations)});
        parts.append(
            Part{"xl/workbook.xml",
                 "<workbook " + space()
                     + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                       "<workbookPr date1904=\""
                     + QByteArray(date1904 ? "1" : "0") + "\"/><sheets>" + names + "</sheets></workbook>"});
        parts.append(Part{
            "xl/styles.xml",
            "<styleSheet " + space()
                + "><fonts count=\"1\"><font><sz val=\"11\"/></font></fonts>"
                  "<fills count=\"1\"><fill><patternFill patternType=\"none\"/></fill></fills>"
                  "<borders count=\"1\"><border/></borders>"
                  "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\"/></cellStyleXfs>"
                  "<cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"22\"/></cellXfs></styleSheet>"});
        parts.append(Part{"xl/sharedStrings.xml", "<sst " + space() + '>' + strings + "</sst>"});
        return parts;
    }

    /// A workbook with one sheet, from its rows.
    static QByteArray workbook(const QList<QStringList> &rows, const QByteArray &sheetName = "Sheet1")
    {
        QByteArray xml;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            xml += rows.at(i).isEmpty() ? QByteArray() : row(static_cast<int>(i) + 1, rows.at(i));
        }
        return zip(parts({{sheetName, sheet(xml)}}));
    }

    static QByteArray columnName(qsizetype column)
    {
        QByteArray name;
        for (qsizetype rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            name.prepend(static_cast<char>('A' + (rest - 1) % 26));
        }
        return name;
    }

private:
    static QByteArray space()
    {
        return "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    }

    static QByteArray typeOf(const QByteArray &part, const QByteArray &kind)
    {
        return "<Override PartName=\"/" + part
            + "\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml." + kind
            + "+xml\"/>";
    }

    static QByteArray relationships(const QByteArray &relations)
    {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + relations + "</Relationships>";
    }

    static QByteArray relation(const QByteArray &id, const QByteArray &kind, const QByteArray &target)
    {
        return "<Relationship Id=\"" + id
            + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + kind
            + "\" Target=\"" + target + "\"/>";
    }
};

} // namespace convoke::test
