// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/tablereader.h"

#include "intake/csvreader.h"
#include "intake/intakelimits.h"
#include "intake/xlsxreader.h"
#include "intake/ziparchive.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Signature
{
    QByteArrayView bytes;
    QStringView what;
};

/// Files that people take for tables, by their first bytes.
const Signature signatures[] = {
    {"%PDF-", u"a PDF document"},
    {"{\\rtf", u"a text document (RTF)"},
    {"SQLite format 3", u"a database"},
    {"\x89PNG", u"a picture"},
    {"\xFF\xD8\xFF", u"a picture"},
    {"GIF8", u"a picture"},
    {"\x1F\x8B", u"a packed file (gzip)"},
    {"7z\xBC\xAF", u"a packed file (7z)"},
    {"Rar!", u"a packed file (RAR)"},
    {"MZ\x90", u"a program"},
    {"\x7F" "ELF", u"a program"},
    {"<?xml", u"an XML document"},
    {"<!DOCTYPE", u"a web page"},
    {"<!doctype", u"a web page"},
    {"<html", u"a web page"},
    {"<HTML", u"a web page"},
    {"From: ", u"an e-mail message"},
    {"Subject: ", u"an e-mail message"},
    {"Delivered-To: ", u"an e-mail message"},
    {"Return-Path:", u"an e-mail message"},
    {"Received: ", u"an e-mail message"},
    {"MIME-Version:", u"an e-mail message"},
};

/// An old binary workbook and an encrypted new one come in the same container.
Error compoundFile(const QByteArray &bytes)
{
    static const QByteArray encryptedStream("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32);
    if (bytes.contains(encryptedStream)) {
        return {ErrorCode::Unsupported, u"the workbook is encrypted; save it without a password"_s};
    }
    return {ErrorCode::FormatUnknown, u"an old binary workbook or document (.xls, .doc); save it as .xlsx or .csv"_s};
}

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

/// Control characters that no text has, unless every other byte is NUL as in UTF-16.
bool looksBinary(const QByteArray &bytes)
{
    const qsizetype looked = qMin<qsizetype>(bytes.size(), 4096);
    qsizetype controls = 0;
    for (qsizetype i = 0; i < looked; ++i) {
        const auto c = static_cast<uchar>(bytes.at(i));
        controls += (c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != 0) || c == 0x7F ? 1 : 0;
    }
    return controls * 50 > looked;
}

} // namespace

Result<SourceTable> readTable(const QByteArray &bytes, const QString &name, const ReadOptions &options)
{
    if (bytes.isEmpty()) {
        return Error{ErrorCode::FileEmpty, name};
    }
    if (bytes.size() > intakelimits::fileBytes) {
        return Error{ErrorCode::FileTooLarge,
                     u"%1 MB, at most %2 MB"_s.arg(bytes.size() / 1024 / 1024).arg(intakelimits::fileBytes / 1024 / 1024)};
    }
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06")) {
        return readZip(bytes, name, options);
    }
    if (bytes.startsWith("\xD0\xCF\x11\xE0")) {
        return compoundFile(bytes);
    }
    const bool marked = bytes.startsWith("\xEF\xBB\xBF");
    for (const Signature &signature : signatures) {
        if (QByteArrayView(bytes).sliced(marked ? 3 : 0).startsWith(signature.bytes)) {
            return Error{ErrorCode::FormatUnknown, signature.what.toString()};
        }
    }
    if (bytes.startsWith("From ") && bytes.first(qMax<qsizetype>(0, bytes.indexOf('\n'))).contains('@')) {
        return Error{ErrorCode::FormatUnknown, u"a mailbox"_s};
    }
    if (looksBinary(bytes)) {
        return Error{ErrorCode::FormatUnknown, u"no text and no workbook"_s};
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
                     u"%1 MB, at most %2 MB"_s.arg(info.size() / 1024 / 1024).arg(intakelimits::fileBytes / 1024 / 1024)};
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
