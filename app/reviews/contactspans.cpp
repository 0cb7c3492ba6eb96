// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviews/contactspans.h"

namespace convoke {

namespace {

constexpr qsizetype fewestDigits = 7;
constexpr qsizetype tellingDigits = 8;

bool isInAddress(QChar letter)
{
    return letter.isLetterOrNumber() || QStringView(u".-_+").contains(letter);
}

bool isInLink(QChar letter)
{
    return letter.isLetterOrNumber() || QStringView(u".-_+@:/?=&%#~").contains(letter);
}

bool isBetweenDigits(QChar letter)
{
    return letter == u' ' || letter == u'\u00a0' || QStringView(u"-./()").contains(letter);
}

TextSpan withoutFullStop(const QString &text, TextSpan span)
{
    while (span.length > 0 && QStringView(u".-?:,").contains(text.at(span.end() - 1))) {
        --span.length;
    }
    return span;
}

QString digitsOf(QStringView text)
{
    QString digits;
    for (const QChar letter : text) {
        if (letter.isDigit()) {
            digits.append(QChar(u'0' + letter.digitValue()));
        }
    }
    return digits;
}

} // namespace

QList<TextSpan> addressSpans(const QString &text)
{
    QList<TextSpan> spans;
    for (qsizetype at = text.indexOf(u'@'); at >= 0; at = text.indexOf(u'@', at + 1)) {
        qsizetype start = at;
        while (start > 0 && isInAddress(text.at(start - 1))) {
            --start;
        }
        qsizetype end = at + 1;
        while (end < text.size() && isInAddress(text.at(end))) {
            ++end;
        }
        const TextSpan span = withoutFullStop(text, {start, end - start});
        if (start < at && span.end() > at + 1) {
            spans.append(span);
        }
    }
    return spans;
}

TextSpan linkAround(const QString &text, const TextSpan &span)
{
    qsizetype start = span.start;
    while (start > 0 && isInLink(text.at(start - 1))) {
        --start;
    }
    qsizetype end = span.end();
    while (end < text.size() && isInLink(text.at(end))) {
        ++end;
    }
    return withoutFullStop(text, {start, end - start});
}

QList<TextSpan> phoneSpans(const QString &text, const QString &phone)
{
    const QString wanted = digitsOf(phone);
    if (wanted.size() < fewestDigits) {
        return {};
    }
    QList<TextSpan> spans;
    qsizetype place = 0;
    while (place < text.size()) {
        if (!text.at(place).isDigit()) {
            ++place;
            continue;
        }
        qsizetype end = place;
        qsizetype lastDigit = place;
        while (end < text.size() && end - lastDigit <= 3
               && (text.at(end).isDigit() || isBetweenDigits(text.at(end)))) {
            if (text.at(end).isDigit()) {
                lastDigit = end;
            }
            ++end;
        }
        const bool hasPlus = place > 0 && text.at(place - 1) == u'+';
        const TextSpan run{hasPlus ? place - 1 : place, lastDigit + 1 - (hasPlus ? place - 1 : place)};
        const QString digits = digitsOf(QStringView(text).mid(run.start, run.length));
        if (digits.size() >= fewestDigits && digits.contains(wanted.right(tellingDigits))) {
            spans.append(run);
        }
        place = lastDigit + 1;
    }
    return spans;
}

} // namespace convoke
