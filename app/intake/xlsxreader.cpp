// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/xlsxreader.h"

#include "intake/headingrow.h"
#include "intake/sharedstrings.h"
#include "intake/xlsxsheet.h"
#include "intake/xlsxworkbook.h"
#include "intake/xmlscanner.h"
#include "intake/ziparchive.h"

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Reads the sheets of one workbook into one table.
class XlsxTable
{
public:
    XlsxTable(ZipArchive &archive, XlsxWorkbook workbook, SourceTable &table, const ReadProgress &progress)
        : m_archive(archive)
        , m_workbook(std::move(workbook))
        , m_table(table)
        , m_progress(progress)
    { }

    std::optional<Error> read();

private:
    std::optional<Error> readStrings();
    std::optional<Error> readSheet(const QString &part, CellGrid &cells);
    std::optional<Error> readSurvey(qsizetype first);
    std::optional<Error> readFirstFilled();
    [[nodiscard]] qsizetype sheetNamed(const QString &name) const;

    ZipArchive &m_archive;
    XlsxWorkbook m_workbook;
    SourceTable &m_table;
    const ReadProgress &m_progress;
    QList<CellSpan> m_strings;
};

std::optional<Error> XlsxTable::readStrings()
{
    if (m_workbook.sharedStringsPart.isEmpty()) {
        return std::nullopt;
    }
    Result<std::unique_ptr<ZipPart>> part = m_archive.part(m_workbook.sharedStringsPart);
    if (!part) {
        return part.error();
    }
    XmlScanner xml(std::move(part).value());
    Result<QList<CellSpan>> strings = readSharedStrings(xml, m_table.cells.text());
    if (!strings) {
        return strings.error();
    }
    m_strings = std::move(strings).value();
    return std::nullopt;
}

std::optional<Error> XlsxTable::readSheet(const QString &part, CellGrid &cells)
{
    Result<std::unique_ptr<ZipPart>> opened = m_archive.part(part);
    if (!opened) {
        return opened.error();
    }
    XmlScanner xml(std::move(opened).value());
    XlsxSheetReader reader(m_workbook, m_strings, cells, m_table.findings);
    return reader.read(xml, m_progress);
}

qsizetype XlsxTable::sheetNamed(const QString &name) const
{
    for (qsizetype i = 0; i < m_workbook.sheets.size(); ++i) {
        if (m_workbook.sheets.at(i).name.compare(name, Qt::CaseInsensitive) == 0) {
            return i;
        }
    }
    return -1;
}

/// A survey with more than 254 columns goes on in "Content1": row n of every sheet is the same contribution.
std::optional<Error> XlsxTable::readSurvey(qsizetype first)
{
    m_table.detail = m_workbook.sheets.at(first).name;
    std::optional<Error> error = readSheet(m_workbook.sheets.at(first).part, m_table.cells);
    for (int number = 1; !error; ++number) {
        const qsizetype next = sheetNamed(u"Content%1"_s.arg(number));
        if (next < 0) {
            break;
        }
        CellGrid more;
        more.text() = std::move(m_table.cells.text());
        error = readSheet(m_workbook.sheets.at(next).part, more);
        m_table.cells.joinRight(more, m_table.cells.columnCount());
    }
    return error;
}

std::optional<Error> XlsxTable::readFirstFilled()
{
    bool found = false;
    for (const XlsxWorkbook::Sheet &sheet : std::as_const(m_workbook.sheets)) {
        if (sheet.hidden && m_workbook.sheets.size() > 1) {
            continue;
        }
        if (found) {
            m_table.findings.add(u"sheet-not-read"_s, 0, 0, sheet.name);
            continue;
        }
        if (std::optional<Error> error = readSheet(sheet.part, m_table.cells)) {
            return error;
        }
        found = m_table.cells.rowCount() > 0;
        m_table.detail = sheet.name;
    }
    return std::nullopt;
}

std::optional<Error> XlsxTable::read()
{
    if (std::optional<Error> error = readStrings()) {
        return error;
    }
    const qsizetype content = sheetNamed(u"Content"_s);
    return content >= 0 ? readSurvey(content) : readFirstFilled();
}

} // namespace

Result<SourceTable> readXlsx(const QByteArray &bytes, const QString &name, const ReadProgress &progress)
{
    Result<std::unique_ptr<ZipArchive>> archive = ZipArchive::open(bytes);
    if (!archive) {
        return archive.error();
    }
    Result<XlsxWorkbook> workbook = readXlsxWorkbook(**archive);
    if (!workbook) {
        return workbook.error();
    }
    SourceTable table;
    table.sourceName = name;
    table.format = u"xlsx"_s;
    XlsxTable reader(**archive, std::move(workbook).value(), table, progress);
    if (std::optional<Error> error = reader.read()) {
        return *error;
    }
    return withHeadings(std::move(table));
}

} // namespace convoke
