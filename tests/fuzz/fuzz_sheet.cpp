// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of spreadsheets: sheets and shared strings of XLSX, the content of ODS, workbooks, a survey's
// XML.
#include "fuzzchecks.h"
#include "intake/odsreader.h"
#include "intake/sharedstrings.h"
#include "intake/sheettables.h"
#include "intake/surveyxml.h"
#include "intake/xlsxsheet.h"
#include "intake/ziparchive.h"

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

namespace {

/// An archive whose every part that is not fixed has the same content.
class OneContent final : public ZipArchive
{
public:
    explicit OneContent(QByteArray content)
        : m_content(std::move(content))
    { }
    [[nodiscard]] bool contains(const QString &name) const override
    {
        return name != u"META-INF/manifest.xml";
    }
    [[nodiscard]] QStringList names() const override { return {u"mimetype"_s, u"content.xml"_s}; }
    Result<std::unique_ptr<ZipPart>> part(const QString &name) override
    {
        const QByteArray type = "application/vnd.oasis.opendocument.spreadsheet";
        return std::unique_ptr<ZipPart>(std::make_unique<BytesPart>(name == u"mimetype" ? type : m_content));
    }
    Result<std::unique_ptr<ZipPart>> partAt(qsizetype index) override { return part(names().at(index)); }

private:
    QByteArray m_content;
};

void checkSheets(WorkbookSheets sheets)
{
    const Result<QList<SourceTable>> tables = tablesOfSheets(std::move(sheets), u"book"_s);
    if (tables) {
        for (const SourceTable &table : *tables) {
            fuzz::checkTable(table);
        }
    }
}

void readSheet(const QByteArray &xml)
{
    XlsxWorkbook workbook;
    workbook.dateStyles = {false, true};
    WorkbookSheets sheets;
    sheets.format = u"xlsx"_s;
    CellGrid cells;
    cells.text() = u"AnnGentLier"_s;
    const QList<CellSpan> strings = {{0, 3}, {3, 4}, {7, 4}, {0, 0}};
    XmlScanner scanner(std::make_unique<BytesPart>(xml));
    XlsxSheetReader reader(workbook, strings, cells, sheets.findings);
    if (!reader.read(scanner, {})) {
        sheets.sheets.append({u"Sheet1"_s, std::move(cells)});
        checkSheets(std::move(sheets));
    }
}

void readStrings(const QByteArray &xml)
{
    QString text;
    XmlScanner scanner(std::make_unique<BytesPart>(xml));
    const Result<QList<CellSpan>> strings = readSharedStrings(scanner, text);
    if (strings) {
        for (const CellSpan &span : *strings) {
            fuzz::demand(qint64(span.offset) + span.length <= text.size());
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0) {
        return 0;
    }
    const QByteArray content = fuzz::bytesOf(data + 1, size - 1);
    OneContent archive(content);
    switch (data[0]) {
    case 's':
        readSheet(content);
        break;
    case 't':
        readStrings(content);
        break;
    case 'o':
        if (const Result<QList<SourceTable>> tables = readOds(archive, u"book.ods"_s); tables) {
            for (const SourceTable &table : *tables) {
                fuzz::checkTable(table);
            }
        }
        break;
    case 'w':
        if (const Result<XlsxWorkbook> workbook = readXlsxWorkbook(archive); workbook) {
            fuzz::demand(!workbook->sheets.isEmpty());
        }
        break;
    case 'x':
        if (const Result<SourceTable> table = readSurveyXml(content, u"survey.xml"_s); table) {
            fuzz::checkTable(*table);
        }
        break;
    default:
        break;
    }
    return 0;
}
