// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/odsreader.h"

#include "intake/intakelimits.h"
#include "intake/odssheet.h"
#include "intake/sheettables.h"

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<Error> refusal(ZipArchive &archive)
{
    const Result<QByteArray> type = archive.smallPart(u"mimetype"_s);
    if (!type) {
        return type.error();
    }
    if (!type->trimmed().startsWith("application/vnd.oasis.opendocument.spreadsheet")) {
        return Error{ErrorCode::FormatUnknown, u"an OpenDocument file that is no spreadsheet"_s};
    }
    if (archive.contains(u"META-INF/manifest.xml"_s)) {
        const Result<QByteArray> manifest = archive.smallPart(u"META-INF/manifest.xml"_s);
        if (!manifest) {
            return manifest.error();
        }
        if (manifest->contains("encryption-data")) {
            return Error{ErrorCode::Unsupported, u"the file is encrypted; save it without a password"_s};
        }
    }
    return std::nullopt;
}

/// All tables of the content, hidden or not, on one text.
Result<WorkbookSheets> readSheets(XmlScanner &xml, const ReadProgress &progress)
{
    WorkbookSheets workbook;
    workbook.format = u"ods"_s;
    QString text;
    qsizetype cellCount = 0;
    while (true) {
        const XmlScanner::Token token = xml.next();
        if (token == XmlScanner::Token::Failed) {
            return xml.error();
        }
        if (token == XmlScanner::Token::Finished) {
            break;
        }
        if (token != XmlScanner::Token::Start || xml.name() != "table") {
            continue;
        }
        WorkbookSheet sheet{xml.attributeText("table:name"), {}};
        sheet.cells.text() = std::move(text);
        OdsSheetReader reader(sheet.cells, workbook.findings);
        if (std::optional<Error> error = reader.read(xml, progress)) {
            return *error;
        }
        text = std::move(sheet.cells.text());
        cellCount += sheet.cells.cellCount();
        if (cellCount > intakelimits::cells) {
            return Error{ErrorCode::LimitExceeded,
                         u"more than %1 cells in all sheets"_s.arg(intakelimits::cells)};
        }
        workbook.sheets.append(std::move(sheet));
    }
    for (WorkbookSheet &sheet : workbook.sheets) {
        sheet.cells.text() = text;
    }
    return workbook;
}

} // namespace

Result<QList<SourceTable>> readOds(ZipArchive &archive, const QString &name, const ReadProgress &progress)
{
    if (std::optional<Error> error = refusal(archive)) {
        return *error;
    }
    Result<std::unique_ptr<ZipPart>> content = archive.part(u"content.xml"_s);
    if (!content) {
        return content.error();
    }
    XmlScanner xml(std::move(content).value());
    Result<WorkbookSheets> sheets = readSheets(xml, progress);
    if (!sheets) {
        return sheets.error();
    }
    return tablesOfSheets(std::move(sheets).value(), name);
}

} // namespace convoke
