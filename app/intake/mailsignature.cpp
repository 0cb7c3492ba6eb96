// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/mailsignature.h"

#include "announcements/foldedtext.h"
#include "intake/mailwords.h"

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestLine = 150;
constexpr int mostLines = 10;

/// The phone number of a line, as written; empty if the line is none.
QString phoneIn(const QString &line)
{
    constexpr qsizetype fewestDigits = 7;
    constexpr qsizetype mostDigits = 15;
    constexpr qsizetype longestLabel = 14;
    constexpr QStringView signs = u" .-/()+\u00a0\u2013";
    qsizetype start = 0;
    while (start < line.size() && !line.at(start).isDigit() && line.at(start) != u'+'
           && line.at(start) != u'(') {
        ++start;
    }
    qsizetype end = start;
    qsizetype digits = 0;
    while (end < line.size() && (line.at(end).isDigit() || signs.contains(line.at(end)))) {
        digits += line.at(end).isDigit() ? 1 : 0;
        ++end;
    }
    const bool labelled = start <= longestLabel;
    const bool ends = end == line.size() || !line.at(end).isLetter();
    const bool fits = labelled && ends && digits >= fewestDigits && digits <= mostDigits;
    return fits ? line.mid(start, end - start).trimmed() : QString();
}

bool isLink(const QString &line)
{
    return line.contains(u'@') || line.contains(u"://") || foldedText(line).startsWith(u"www.");
}

bool isName(const QString &line, const QString &senderName)
{
    const QString folded = foldedText(line);
    const QString name = foldedText(senderName);
    const QString family = name.section(u' ', -1);
    constexpr qsizetype shortest = 3;
    const bool initial =
        family.size() > shortest && folded.size() <= name.size() && folded.endsWith(u' ' + family);
    return !name.isEmpty() && (folded.startsWith(name) || name.contains(folded) || initial); // "A. Ex"
}

/// "Ville Exemple, France": the country stands last.
std::optional<CountryCode> takeCountry(QString &line)
{
    constexpr qsizetype shortest = 3; // "IT" may be a department, "de" a word
    const qsizetype comma = line.lastIndexOf(u',');
    const QString last = line.mid(comma + 1).trimmed();
    const bool code = last.size() == 2 && comma > 0 && last == last.toUpper();
    if (last.size() < shortest && !code) {
        return std::nullopt;
    }
    std::optional<CountryCode> country = CountryCode::fromText(last);
    if (country) {
        line = comma > 0 ? line.left(comma).trimmed() : QString();
    }
    return country;
}

/// The lines of a signature, "|" and "·" dividing one into several.
QStringList linesOf(QStringView signature)
{
    QStringList lines;
    QString text = signature.toString();
    for (const QChar divider : {u'|', u'\u00B7', u'\u2022'}) {
        text.replace(divider, u'\n');
    }
    const QStringList parts = text.split(u'\n');
    for (const QString &part : parts) {
        const QString line = part.simplified();
        const bool filled =
            std::any_of(line.cbegin(), line.cend(), [](QChar c) { return c.isLetterOrNumber(); });
        if (filled && line.size() <= longestLine && lines.size() < mostLines) {
            lines.append(line);
        }
    }
    return lines;
}

/// Sorts lines that are neither name, phone nor link.
void takeWork(MailSignature &signature, const QStringList &lines)
{
    const auto organisation = std::find_if(lines.cbegin(), lines.cend(), [](const QString &line) {
        return holdsMailWord(foldedText(line), MailWord::Organisation);
    });
    if (lines.isEmpty()) {
        return;
    }
    if (lines.size() == 1) {
        (organisation == lines.cend() ? signature.function : signature.organisation) = lines.constFirst();
        return;
    }
    // The work stands above the place of work: nearly always the last of the two that follow each other.
    const bool second =
        organisation == lines.cbegin() && holdsMailWord(foldedText(lines.at(1)), MailWord::Organisation);
    const qsizetype at = organisation == lines.cend() || second ? 1 : organisation - lines.cbegin();
    signature.organisation = lines.at(at);
    signature.function = lines.at(at > 0 ? 0 : 1);
}

} // namespace

QList<SignatureValue> MailSignature::values() const
{
    QList<SignatureValue> all{{u"function"_s, function},
                              {u"organisation"_s, organisation},
                              {u"phone"_s, phone},
                              {u"country"_s, country ? country->toString() : QString()}};
    all.removeIf([](const SignatureValue &value) { return value.value.isEmpty(); });
    return all;
}

MailSignature signatureIn(const QString &text, const MailParts &parts, const MailPerson &sender)
{
    MailSignature signature;
    QStringList lines;
    bool named = false;
    const QStringList all =
        linesOf(QStringView(text).sliced(parts.signatureStart, parts.signatureEnd - parts.signatureStart));
    for (const QString &entry : all) {
        QString line = entry;
        const QString phone = phoneIn(line);
        if (!phone.isEmpty()) {
            signature.phone = signature.phone.isEmpty() ? phone : signature.phone;
            continue;
        }
        const bool isNameLine =
            !named && (isName(line, sender.name) || (sender.name.isEmpty() && lines.isEmpty()));
        if (isNameLine || isLink(line)) {
            named = named || isNameLine;
            continue;
        }
        const std::optional<CountryCode> country = takeCountry(line);
        signature.country = signature.country ? signature.country : country;
        if (!line.isEmpty()) {
            lines.append(line);
        }
    }
    takeWork(signature, lines);
    return signature;
}

} // namespace convoke
