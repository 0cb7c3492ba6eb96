// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/xlsxreader.h"

#include "intake/intakelimits.h"
#include "intake/sharedstrings.h"
#include "intake/sheettables.h"
#include "intake/xlsxsheet.h"
#include "intake/xlsxworkbook.h"
#include "intake/xmlscanner.h"
#include "intake/ziparchive.h"

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Reads the sheets of one workbook.
class XlsxSheets
{
public:
    XlsxSheets(ZipArchive &archive, XlsxWorkbook workbook, const ReadProgress &progress)
        : m_archive(archive)
        , m_workbook(std::move(workbook))
        , m_progress(progress)
    { }

    Result<WorkbookSheets> read();

private:
    std::optional<Error> readStrings();
    std::optional<Error> readSheet(const XlsxWorkbook::Sheet &sheet);
    [[nodiscard]] bool isWanted(const XlsxWorkbook::Sheet &sheet, bool survey) const;

    ZipArchive &m_archive;
    XlsxWorkbook m_workbook;
    const ReadProgress &m_progress;
    QList<CellSpan> m_strings;
    QString m_text; ///< of all sheets
    qsizetype m_cellCount = 0;
    WorkbookSheets m_result;
};

std::optional<Error> XlsxSheets::readStrings()
{
    if (m_workbook.sharedStringsPart.isEmpty()) {
        return std::nullopt;
    }
    Result<std::unique_ptr<ZipPart>> part = m_archive.part(m_workbook.sharedStringsPart);
    if (!part) {
        return part.error();
    }
    XmlScanner xml(std::move(part).value());
    Result<QList<CellSpan>> strings = readSharedStrings(xml, m_text);
    if (!strings) {
        return strings.error();
    }
    m_strings = std::move(strings).value();
    return std::nullopt;
}

std::optional<Error> XlsxSheets::readSheet(const XlsxWorkbook::Sheet &sheet)
{
    Result<std::unique_ptr<ZipPart>> opened = m_archive.part(sheet.part);
    if (!opened) {
        return opened.error();
    }
    XmlScanner xml(std::move(opened).value());
    CellGrid cells;
    cells.text() = std::move(m_text);
    XlsxSheetReader reader(m_workbook, m_strings, cells, m_result.findings);
    std::optional<Error> error = reader.read(xml, m_progress);
    m_text = std::move(cells.text());
    m_cellCount += cells.cellCount();
    if (!error && m_cellCount > intakelimits::cells) {
        return Error{ErrorCode::LimitExceeded,
                     u"more than %1 cells in all sheets"_s.arg(intakelimits::cells)};
    }
    m_result.sheets.append({sheet.name, std::move(cells)});
    return error;
}

/// Of a survey only "Content", "Content1" …; else what is not hidden.
bool XlsxSheets::isWanted(const XlsxWorkbook::Sheet &sheet, bool survey) const
{
    if (survey) {
        return sheet.name.startsWith(u"Content"_s, Qt::CaseInsensitive);
    }
    return !sheet.hidden || m_workbook.sheets.size() == 1;
}

Result<WorkbookSheets> XlsxSheets::read()
{
    m_result.format = u"xlsx"_s;
    if (std::optional<Error> error = readStrings()) {
        return *error;
    }
    const bool survey =
        std::any_of(m_workbook.sheets.cbegin(), m_workbook.sheets.cend(), [](const auto &sheet) {
            return sheet.name.compare(u"Content"_s, Qt::CaseInsensitive) == 0;
        });
    for (const XlsxWorkbook::Sheet &sheet : std::as_const(m_workbook.sheets)) {
        if (isWanted(sheet, survey)) {
            if (std::optional<Error> error = readSheet(sheet)) {
                return *error;
            }
        }
    }
    for (WorkbookSheet &sheet : m_result.sheets) {
        sheet.cells.text() = m_text;
    }
    return std::move(m_result);
}

} // namespace

Result<QList<SourceTable>> readXlsx(ZipArchive &archive, const QString &name, const ReadProgress &progress)
{
    Result<XlsxWorkbook> workbook = readXlsxWorkbook(archive);
    if (!workbook) {
        return workbook.error();
    }
    Result<WorkbookSheets> sheets = XlsxSheets(archive, std::move(workbook).value(), progress).read();
    if (!sheets) {
        return sheets.error();
    }
    return tablesOfSheets(std::move(sheets).value(), name);
}

} // namespace convoke
