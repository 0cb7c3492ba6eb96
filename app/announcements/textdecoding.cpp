// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/textdecoding.h"

#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace convoke {

namespace {

/// Windows-1252 where it differs from Latin-1: 0x80 to 0x9F.
constexpr char16_t windowsLetters[] = {
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
};

QString fromWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        const char16_t u = c.unicode();
        if (u >= 0x80 && u <= 0x9F) {
            c = QChar(windowsLetters[u - 0x80]);
        }
    }
    return text;
}

std::optional<QString> decoded(const QByteArray &bytes, QStringDecoder &decoder)
{
    if (!decoder.isValid()) {
        return std::nullopt;
    }
    const QString text = decoder.decode(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

/// The value of charset= in the first bytes of a page.
QByteArray namedCharset(const QByteArray &bytes)
{
    constexpr qsizetype searched = 2048;
    const QByteArray head = bytes.first(qMin(bytes.size(), searched)).toLower();
    const qsizetype at = head.indexOf("charset=");
    if (at < 0) {
        return {};
    }
    qsizetype begin = at + 8;
    while (begin < head.size()
           && (head.at(begin) == '"' || head.at(begin) == '\'' || head.at(begin) == ' ')) {
        ++begin;
    }
    qsizetype end = begin;
    constexpr qsizetype longestName = 40;
    const auto belongs = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    };
    while (end < head.size() && end - begin < longestName && belongs(head.at(end))) {
        ++end;
    }
    return head.mid(begin, end - begin);
}

} // namespace

QString decodedText(const QByteArray &bytes)
{
    if (const std::optional<QStringConverter::Encoding> marked = QStringConverter::encodingForData(bytes)) {
        QStringDecoder decoder(*marked);
        QString text = decoder.decode(bytes);
        return text;
    }
    QStringDecoder utf8(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    return decoded(bytes, utf8).value_or(fromWindows1252(bytes));
}

QString decodedHtml(const QByteArray &bytes)
{
    const QByteArray name = namedCharset(bytes);
    const bool unicode = name.isEmpty() || name.startsWith("utf");
    const bool western =
        name == "iso-8859-1" || name == "windows-1252" || name == "latin1" || name == "us-ascii";
    if (unicode || western || QStringConverter::encodingForData(bytes)) {
        return decodedText(bytes); // what calls itself Latin-1 is Windows-1252, and often UTF-8
    }
    QStringDecoder decoder(name.constData());
    return decoded(bytes, decoder).value_or(decodedText(bytes));
}

} // namespace convoke
