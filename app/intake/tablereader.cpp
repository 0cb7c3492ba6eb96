// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/tablereader.h"

#include "intake/csvreader.h"
#include "intake/filekind.h"
#include "intake/htmltable.h"
#include "intake/intakelimits.h"
#include "intake/odsreader.h"
#include "intake/surveyxml.h"
#include "intake/tablearchive.h"
#include "intake/xlsxreader.h"
#include "intake/ziparchive.h"

#include <QFile>
#include <QFileInfo>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<ReadTables> only(Result<SourceTable> table)
{
    if (!table) {
        return table.error();
    }
    return ReadTables{{std::move(table).value()}, {}, {}};
}

Result<ReadTables> all(Result<QList<SourceTable>> tables)
{
    if (!tables) {
        return tables.error();
    }
    return ReadTables{std::move(tables).value(), {}, {}};
}

Result<ReadTables> readZip(const QByteArray &bytes, const QString &name, const ReadOptions &options)
{
    Result<std::unique_ptr<ZipArchive>> archive = ZipArchive::open(bytes);
    if (!archive) {
        return archive.error();
    }
    if ((*archive)->contains(u"xl/workbook.xml"_s) || (*archive)->contains(u"[Content_Types].xml"_s)) {
        if ((*archive)->contains(u"word/document.xml"_s)) {
            return Error{ErrorCode::FormatUnknown, u"a text document (.docx)"_s};
        }
        return all(readXlsx(**archive, name, options.progress));
    }
    if ((*archive)->contains(u"mimetype"_s)) {
        return all(readOds(**archive, name, options.progress));
    }
    if (options.isInArchive) {
        return Error{ErrorCode::FormatUnknown, u"an archive inside an archive"_s};
    }
    return readTableArchive(**archive, name, options);
}

std::optional<Error> tooLarge(qint64 size)
{
    if (size <= intakelimits::fileBytes) {
        return std::nullopt;
    }
    return Error{
        ErrorCode::FileTooLarge,
        u"%1 MB, at most %2 MB"_s.arg(size / 1024 / 1024).arg(intakelimits::fileBytes / 1024 / 1024)};
}

Result<QByteArray> contentOf(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return Error{ErrorCode::FileNotFound, path};
    }
    if (!info.isFile()) {
        return Error{ErrorCode::NotARegularFile, path};
    }
    if (std::optional<Error> error = tooLarge(info.size())) {
        return *error;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::FileUnreadable, path};
    }
    QByteArray bytes = file.read(intakelimits::fileBytes + 1);
    if (file.error() != QFileDevice::NoError) {
        return Error{ErrorCode::FileUnreadable, path};
    }
    return bytes;
}

Result<SourceTable> firstOf(Result<ReadTables> tables)
{
    if (!tables) {
        return tables.error();
    }
    if (tables->tables.isEmpty()) {
        return Error{ErrorCode::FormatUnknown, u"an e-mail message"_s};
    }
    SourceTable first = std::move(tables->tables.first());
    const qsizetype others = tables->tables.size() - 1 + tables->refused.size() + tables->mails.size();
    if (others > 0) {
        first.findings.add(u"other-tables-not-read"_s, 0, 0, QString::number(others));
    }
    return first;
}

} // namespace

Result<ReadTables> readTables(const QByteArray &bytes, const QString &name, const ReadOptions &options)
{
    if (bytes.isEmpty()) {
        return Error{ErrorCode::FileEmpty, name};
    }
    if (std::optional<Error> error = tooLarge(bytes.size())) {
        return *error;
    }
    if (isZipArchive(bytes)) {
        return readZip(bytes, name, options);
    }
    if (isSurveyXml(bytes)) {
        return only(readSurveyXml(bytes, name, options.progress));
    }
    if (mayHoldHtmlTable(bytes)) {
        return only(readHtmlTable(bytes, name, options.progress));
    }
    if (std::optional<Error> refusal = refusalByContent(bytes)) {
        return *refusal;
    }
    return only(readCsv(bytes, name, options.encoding, options.progress));
}

Result<ReadTables> readTables(const QString &path, const ReadOptions &options)
{
    const Result<QByteArray> bytes = contentOf(path);
    if (!bytes) {
        return bytes.error();
    }
    return readTables(*bytes, QFileInfo(path).fileName(), options);
}

Result<SourceTable> readTable(const QByteArray &bytes, const QString &name, const ReadOptions &options)
{
    return firstOf(readTables(bytes, name, options));
}

Result<SourceTable> readTable(const QString &path, const ReadOptions &options)
{
    return firstOf(readTables(path, options));
}

} // namespace convoke
