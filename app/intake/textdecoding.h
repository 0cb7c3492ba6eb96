// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArrayView>
#include <QString>

namespace convoke {

/// Foreign bytes made text.
struct DecodedText
{
    QString text;
    QString encoding; ///< "UTF-8", "UTF-16LE", "UTF-16BE", "Windows-1252", "Windows-1250", "Windows-1253",
                      ///< "Windows-1251"
    bool guessed = false; ///< a Windows encoding, chosen by what makes the likelier words
    bool hadNulCharacters = false; ///< they were left out
};

/// By byte order mark, else UTF-16 by where its NUL bytes stand, else UTF-8 if all of it is valid, else the
/// likeliest Windows encoding. With @p encoding (one of the names above) that one is used. Errors:
/// LimitExceeded (too many characters), FormatUnknown (an encoding of no such name).
Result<DecodedText> decodedText(QByteArrayView bytes, const QString &encoding = {});

/// "UTF-16LE" or "UTF-16BE" by the mark or by where the high bytes of European scripts stand; else empty.
QString utf16Of(QByteArrayView bytes);

} // namespace convoke
