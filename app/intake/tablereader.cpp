// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/tablereader.h"

#include "intake/csvreader.h"
#include "intake/filekind.h"
#include "intake/intakelimits.h"
#include "intake/xlsxreader.h"
#include "intake/ziparchive.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<SourceTable> readZip(const QByteArray &bytes, const QString &name, const ReadOptions &options)
{
    Result<std::unique_ptr<ZipArchive>> archive = ZipArchive::open(bytes);
    if (!archive) {
        return archive.error();
    }
    if ((*archive)->contains(u"xl/workbook.xml"_s) || (*archive)->contains(u"[Content_Types].xml"_s)) {
        if ((*archive)->contains(u"word/document.xml"_s)) {
            return Error{ErrorCode::FormatUnknown, u"a text document (.docx)"_s};
        }
        return readXlsx(bytes, name, options.progress);
    }
    if ((*archive)->contains(u"mimetype"_s)) {
        return Error{ErrorCode::FormatUnknown, u"an OpenDocument file; save it as .xlsx or .csv"_s};
    }
    return Error{ErrorCode::FormatUnknown, u"an archive (ZIP) without a workbook in it; unpack it first"_s};
}

} // namespace

Result<SourceTable> readTable(const QByteArray &bytes, const QString &name, const ReadOptions &options)
{
    if (bytes.isEmpty()) {
        return Error{ErrorCode::FileEmpty, name};
    }
    if (bytes.size() > intakelimits::fileBytes) {
        return Error{ErrorCode::FileTooLarge,
                     u"%1 MB, at most %2 MB"_s.arg(bytes.size() / 1024 / 1024)
                         .arg(intakelimits::fileBytes / 1024 / 1024)};
    }
    if (isZipArchive(bytes)) {
        return readZip(bytes, name, options);
    }
    if (std::optional<Error> refusal = refusalByContent(bytes)) {
        return *refusal;
    }
    return readCsv(bytes, name, options.encoding, options.progress);
}

Result<SourceTable> readTable(const QString &path, const ReadOptions &options)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return Error{ErrorCode::FileNotFound, path};
    }
    if (!info.isFile()) {
        return Error{ErrorCode::NotARegularFile, path};
    }
    if (info.size() > intakelimits::fileBytes) {
        return Error{ErrorCode::FileTooLarge,
                     u"%1 MB, at most %2 MB"_s.arg(info.size() / 1024 / 1024)
                         .arg(intakelimits::fileBytes / 1024 / 1024)};
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::FileUnreadable, path};
    }
    const QByteArray bytes = file.read(intakelimits::fileBytes + 1);
    if (file.error() != QFileDevice::NoError) {
        return Error{ErrorCode::FileUnreadable, path};
    }
    return readTable(bytes, info.fileName(), options);
}

Result<QStringList> sourceFiles(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return Error{ErrorCode::FileNotFound, path};
    }
    if (!info.isDir()) {
        return QStringList{path};
    }
    QStringList files;
    const QFileInfoList found = QDir(path).entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo &file : found) {
        files.append(file.filePath());
    }
    if (files.isEmpty()) {
        return Error{ErrorCode::FileEmpty, path};
    }
    return files;
}

} // namespace convoke
