// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/emailcell.h"

#include <QStringList>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestCell = 1000;

/// "(at)", "[ at ]", "{at}" and "(@)" become "@", likewise the dots, with the blanks around them.
QString withoutBrackets(const QString &text, bool &changed)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype close = u"([{"_s.contains(text.at(i)) ? i + 1 : -1;
        qsizetype end = close;
        while (end > 0 && end < text.size() && end - i < 10 && !u")]}"_s.contains(text.at(end))) {
            ++end;
        }
        const QString word =
            close > 0 && end < text.size() ? text.mid(close, end - close).trimmed().toLower() : QString();
        const QChar sign = word == u"at" || word == u"@" || word == u"ät"            ? u'@'
            : word == u"dot" || word == u"." || word == u"punkt" || word == u"point" ? u'.'
                                                                                     : QChar();
        if (sign.isNull()) {
            out.append(text.at(i));
            continue;
        }
        changed = true;
        out = out.trimmed() + sign;
        i = end;
        while (i + 1 < text.size() && text.at(i + 1).isSpace()) {
            ++i;
        }
    }
    return out;
}

/// "ann at example dot org": only in a cell without any "@", and only between words without blanks.
QString withoutWords(const QString &text, bool &changed)
{
    if (text.contains(u'@') || !text.contains(u" at "_s, Qt::CaseInsensitive)) {
        return text;
    }
    QString out = text;
    out.replace(u" at "_s, u"@"_s, Qt::CaseInsensitive).replace(u" dot "_s, u"."_s, Qt::CaseInsensitive);
    if (!EmailAddress::fromText(out)) {
        return text;
    }
    changed = true;
    return out;
}

bool separates(QChar c)
{
    return c.isSpace() || c == u',' || c == u';' || c == u'|' || c == u'<' || c == u'>';
}

QStringView withoutPunctuation(QStringView piece)
{
    constexpr QStringView around = u"\"'().:[]/\\";
    while (!piece.isEmpty() && around.contains(piece.front())) {
        piece = piece.sliced(1);
    }
    while (!piece.isEmpty() && around.contains(piece.back())) {
        piece.chop(1);
    }
    return piece;
}

} // namespace

EmailCell emailsInCell(QStringView cell)
{
    EmailCell found;
    const QStringView trimmed = cell.trimmed();
    if (std::optional<EmailAddress> plain = EmailAddress::fromText(trimmed)) {
        found.addresses.append(*plain); // nearly always
        return found;
    }
    if (trimmed.size() > longestCell) {
        found.rest = trimmed.toString();
        return found;
    }
    const QString text =
        withoutWords(withoutBrackets(trimmed.toString(), found.reconstructed), found.reconstructed);
    QStringList rest;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !separates(text.at(i))) {
            continue;
        }
        const QStringView piece = QStringView(text).sliced(start, i - start);
        start = i + 1;
        if (piece.isEmpty()) {
            continue;
        }
        const std::optional<EmailAddress> address = EmailAddress::fromText(withoutPunctuation(piece));
        if (!address) {
            rest.append(piece.toString());
        } else if (!found.addresses.contains(*address)) {
            found.addresses.append(*address);
        }
    }
    // Words beside an address in angle brackets are the name of its owner.
    const bool named = text.contains(u'<') && !found.addresses.isEmpty();
    found.rest = named ? QString() : rest.join(u' ');
    found.reconstructed = found.reconstructed && !found.addresses.isEmpty();
    return found;
}

bool holdsAddressesOnly(QStringView cell)
{
    if (cell.size() > longestCell) {
        return false;
    }
    const EmailCell found = emailsInCell(cell);
    return !found.addresses.isEmpty() && found.rest.isEmpty();
}

} // namespace convoke
