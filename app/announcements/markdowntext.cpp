// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/markdowntext.h"

#include <QStringList>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isBlank(QStringView text, qsizetype at)
{
    return at < 0 || at >= text.size() || text.at(at).isSpace();
}

/// Behind the number of a list.
bool isNumberSign(QChar sign)
{
    return sign == u'.' || sign == u')';
}

bool isWordSign(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && text.at(at).isLetterOrNumber();
}

/// "*" and "_" mean something only beside a word, "_" only at its edge; "&" only before an entity.
bool meansSomething(QStringView text, qsizetype at)
{
    switch (text.at(at).unicode()) {
    case u'\\':
    case u'`':
    case u'[':
    case u']':
        return true;
    case u'*':
        return !isBlank(text, at - 1) || !isBlank(text, at + 1);
    case u'_':
        return !(isWordSign(text, at - 1) && isWordSign(text, at + 1))
            && !(isBlank(text, at - 1) && isBlank(text, at + 1));
    case u'<':
        return !isBlank(text, at + 1);
    case u'&': {
        constexpr qsizetype longest = 32;
        const qsizetype end = text.sliced(at, qMin(longest, text.size() - at)).indexOf(u';');
        return end > 1 && !text.sliced(at, end).contains(u' ');
    }
    case u'~':
        return text.sliced(at).startsWith(u"~~");
    default:
        return false;
    }
}

/// True where only blanks and digits stand before @p at in its line: "12\\. ".
bool isBehindNumber(QStringView text, qsizetype at)
{
    qsizetype before = at - 1;
    while (before >= 0 && text.at(before).isDigit()) {
        --before;
    }
    const bool hasDigits = before < at - 1;
    while (before >= 0 && text.at(before).isSpace() && text.at(before) != u'\n') {
        --before;
    }
    return hasDigits && (before < 0 || text.at(before) == u'\n');
}

/// True for a backslash that only keeps the sign behind it from meaning something.
bool isEscape(QStringView text, qsizetype at)
{
    static constexpr QStringView escapable = u"\\`*_[]<>&~#+-=|";
    if (text.at(at) != u'\\' || at + 1 >= text.size()) {
        return false;
    }
    const QChar sign = text.at(at + 1);
    return escapable.contains(sign) || (isNumberSign(sign) && isBehindNumber(text, at));
}

} // namespace

qsizetype signToEscape(QStringView line)
{
    qsizetype begin = 0;
    while (begin < line.size() && line.at(begin).isSpace()) {
        ++begin;
    }
    qsizetype digits = begin;
    while (digits < line.size() && line.at(digits).isDigit()) {
        ++digits;
    }
    if (digits == line.size()) {
        return -1;
    }
    const QChar first = line.at(digits);
    if (digits > begin) {
        return isNumberSign(first) && isBlank(line, digits + 1) ? digits : -1;
    }
    const bool listed = (first == u'-' || first == u'+' || first == u'*')
        && (isBlank(line, begin + 1) || line.at(begin + 1) == first);
    const bool ruled = first == u'_' && isBlank(line, begin + 1);
    const bool marked = first == u'#' || first == u'>' || first == u'=';
    return listed || ruled || marked ? begin : -1;
}

QString markdownLine(QStringView line)
{
    const qsizetype leading = signToEscape(line);
    QString out;
    for (qsizetype at = 0; at < line.size(); ++at) {
        if (at == leading || meansSomething(line, at)) {
            out += u'\\';
        }
        out += line.at(at);
    }
    return out;
}

QString markdownEscaped(const QString &text)
{
    QStringList lines;
    const QStringList all = text.split(u'\n');
    for (const QString &line : all) {
        lines.append(markdownLine(line));
    }
    return lines.join(u"  \n"_s);
}

QString markdownUnescaped(const QString &text)
{
    if (!text.contains(u'\\')) {
        return text;
    }
    QString plain;
    plain.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        plain.append(text.at(isEscape(text, at) ? ++at : at));
    }
    return plain;
}

} // namespace convoke
