// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/filekind.h"

#include "intake/textdecoding.h"

#include <QByteArrayView>
#include <QString>

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
    {"\x7F"
     "ELF",
     u"a program"},
    {"<?xml", u"an XML document"},
    {"<!DOCTYPE", u"a web page"},
    {"<!doctype", u"a web page"},
    {"<html", u"a web page"},
    {"<HTML", u"a web page"},
};

const QByteArrayView mailHeaders[] = {
    "from:",         "to:",          "subject:",      "date:",         "received:", "message-id:",
    "mime-version:", "return-path:", "content-type:", "delivered-to:", "reply-to:", "cc:"};

/// An old binary workbook and an encrypted new one come in the same container.
Error compoundFile(const QByteArray &bytes)
{
    static const QByteArray encryptedStream("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32);
    if (bytes.contains(encryptedStream)) {
        return {ErrorCode::Unsupported, u"the workbook is encrypted; save it without a password"_s};
    }
    static const QByteArray outlookProperties("_\0_\0p\0r\0o\0p\0e\0r\0t\0i\0e\0s\0_\0", 24);
    if (bytes.contains(outlookProperties)) {
        return {ErrorCode::FormatUnknown,
                u"an Outlook message (.msg); save it there as .eml, or as text only (.txt)"_s};
    }
    return {ErrorCode::FormatUnknown,
            u"an old binary workbook or document (.xls, .doc); save it as .xlsx or .csv"_s};
}

/// Three of the first lines begin as the lines of a mail's head do.
bool looksLikeMail(const QByteArray &bytes)
{
    constexpr int linesLooked = 20;
    int headers = 0;
    qsizetype start = 0;
    for (int line = 0; line < linesLooked && start >= 0 && start < bytes.size(); ++line) {
        const QByteArray begin = bytes.mid(start, 16).toLower();
        for (const QByteArrayView header : mailHeaders) {
            headers += begin.startsWith(header) ? 1 : 0;
        }
        start = bytes.indexOf('\n', start);
        start = start < 0 ? start : start + 1;
    }
    return headers >= 3;
}

/// Control characters that no text has; NUL is left to the decoder, because UTF-16 is full of it.
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

std::optional<Error> refusalByContent(const QByteArray &bytes)
{
    if (bytes.startsWith("\xD0\xCF\x11\xE0")) {
        return compoundFile(bytes);
    }
    const QByteArrayView content = QByteArrayView(bytes).sliced(bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0);
    for (const Signature &signature : signatures) {
        if (content.startsWith(signature.bytes)) {
            return Error{ErrorCode::FormatUnknown, signature.what.toString()};
        }
    }
    if (looksLikeMail(bytes)) {
        return Error{ErrorCode::FormatUnknown,
                     bytes.startsWith("From ") ? u"a mailbox"_s : u"an e-mail message"_s};
    }
    if (utf16Of(bytes).isEmpty() && looksBinary(bytes)) {
        return Error{ErrorCode::FormatUnknown, u"no text and no workbook"_s};
    }
    return std::nullopt;
}

bool isZipArchive(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06");
}

} // namespace convoke
