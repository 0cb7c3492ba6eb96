// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/textdecoding.h"

#include "intake/codepageguess.h"
#include "intake/codepages.h"
#include "intake/intakelimits.h"

#include <QStringDecoder>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Mark
{
    QByteArrayView bytes;
    QStringView encoding;
};

const Mark marks[] = {
    {QByteArrayView("\xEF\xBB\xBF", 3), u"UTF-8"},
    {QByteArrayView("\xFF\xFE", 2), u"UTF-16LE"},
    {QByteArrayView("\xFE\xFF", 2), u"UTF-16BE"},
};

/// What no text in one byte per character has, and the high byte of nearly every European letter is: Latin,
/// Greek, Cyrillic, Armenian, Hebrew.
bool isHighByte(char byte)
{
    const auto code = static_cast<uchar>(byte);
    return code <= 0x05 || code == 0x1E;
}

/// UTF-16 without a mark: more than half of the characters have their high byte in the same place.
QString utf16ByHighBytes(QByteArrayView bytes)
{
    const qsizetype looked = qMin<qsizetype>(bytes.size(), 4096) & ~qsizetype(1);
    qsizetype highBytes[2] = {0, 0};
    qsizetype nulBytes = 0;
    for (qsizetype i = 0; i < looked; ++i) {
        highBytes[i & 1] += isHighByte(bytes[i]) ? 1 : 0;
        nulBytes += bytes[i] == '\0' ? 1 : 0;
    }
    const qsizetype most = looked / 4; // half of the characters
    if (looked < 4 || nulBytes == 0) {
        return {};
    }
    if (highBytes[1] > most && highBytes[0] * 8 < highBytes[1]) {
        return u"UTF-16LE"_s;
    }
    if (highBytes[0] > most && highBytes[1] * 8 < highBytes[0]) {
        return u"UTF-16BE"_s;
    }
    return {};
}

std::optional<QString> decodedUtf(QByteArrayView bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding,
                           QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom);
    QString text = decoder.decode(bytes);
    if (decoder.hasError()) {
        return std::nullopt;
    }
    return text;
}

QString decodedCodePage(QByteArrayView bytes, const CodePage &page)
{
    QString text(bytes.size(), Qt::Uninitialized);
    QChar *out = text.data();
    for (const char byte : bytes) {
        const auto code = static_cast<uchar>(byte);
        *out++ = code < 0x80 ? QChar(char16_t(code)) : page.upperHalf[code - 0x80];
    }
    return text;
}

/// Whole units only, and what is no character becomes U+FFFD: a damaged UTF-16 file has nothing better.
QString decodedUtf16(QByteArrayView bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding,
                           QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom);
    return decoder.decode(bytes.first(bytes.size() & ~qsizetype(1)));
}

Result<QString> textIn(QByteArrayView bytes, const QString &encoding)
{
    if (encoding == u"UTF-8") {
        QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
        return QString(decoder.decode(bytes));
    }
    if (encoding == u"UTF-16LE") {
        return decodedUtf16(bytes, QStringConverter::Utf16LE);
    }
    if (encoding == u"UTF-16BE") {
        return decodedUtf16(bytes, QStringConverter::Utf16BE);
    }
    for (const CodePage &page : codePages) {
        if (page.name == encoding) {
            return decodedCodePage(bytes, page);
        }
    }
    return Error{ErrorCode::FormatUnknown, encoding};
}

Result<DecodedText> withinLimits(DecodedText decoded)
{
    if (decoded.text.size() > intakelimits::tableCharacters) {
        return Error{
            ErrorCode::LimitExceeded,
            u"%1 characters, at most %2"_s.arg(decoded.text.size()).arg(intakelimits::tableCharacters)};
    }
    const qsizetype before = decoded.text.size();
    decoded.text.remove(QChar(u'\0'));
    decoded.hadNulCharacters = decoded.text.size() != before;
    return decoded;
}

} // namespace

QString utf16Of(QByteArrayView bytes)
{
    for (const Mark &mark : marks) {
        if (bytes.startsWith(mark.bytes)) {
            return mark.encoding == u"UTF-8" ? QString() : mark.encoding.toString();
        }
    }
    return utf16ByHighBytes(bytes);
}

Result<DecodedText> decodedText(QByteArrayView bytes, const QString &encoding)
{
    QString found = encoding;
    for (const Mark &mark : marks) {
        if (bytes.startsWith(mark.bytes) && (found.isEmpty() || found == mark.encoding)) {
            found = mark.encoding.toString();
            bytes = bytes.sliced(mark.bytes.size());
            break;
        }
    }
    if (found.isEmpty()) {
        found = utf16ByHighBytes(bytes);
    }
    if (found.isEmpty()) {
        if (std::optional<QString> text = decodedUtf(bytes, QStringConverter::Utf8)) {
            return withinLimits({*std::move(text), u"UTF-8"_s});
        }
    }
    const bool guessed = found.isEmpty();
    if (guessed) {
        found = guessedCodePage(bytes).name.toString();
    }
    Result<QString> text = textIn(bytes, found);
    if (!text) {
        return text.error();
    }
    return withinLimits({std::move(text).value(), found, guessed});
}

} // namespace convoke
