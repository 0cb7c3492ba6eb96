// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/mailoriginal.h"

#include "intake/mailmime.h"
#include "intake/textdecoding.h"

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestHead = 1'000'000;

QString asText(const QByteArray &bytes)
{
    const Result<DecodedText> decoded = decodedText(bytes);
    QString text = decoded ? decoded->text : QString::fromLatin1(bytes);
    return text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
}

qsizetype endOfHead(const QByteArray &original)
{
    const qsizetype unixEnd = original.indexOf("\n\n");
    const qsizetype otherEnd = original.indexOf("\n\r\n");
    const qsizetype end = unixEnd < 0 ? otherEnd : otherEnd < 0 ? unixEnd : qMin(unixEnd, otherEnd);
    return end < 0 ? original.size() : end;
}

} // namespace

QString readableOriginal(const QByteArray &original)
{
    QStringList parts{asText(original.left(qMin(endOfHead(original), longestHead)))};
    for (const MimeMail mail = mimeMail(original);
         const QString &text : {mail.text, mail.inner ? mail.inner->text : QString()}) {
        if (!text.trimmed().isEmpty()) {
            parts.append(QString(text).replace(u"\r\n"_s, u"\n"_s).trimmed());
        }
    }
    return parts.join(u"\n\n"_s);
}

QString originalSource(const QByteArray &original, qsizetype most)
{
    return asText(original.left(most));
}

} // namespace convoke
