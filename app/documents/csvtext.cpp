// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/csvtext.h"

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Only digits and what stands between the digits of numbers and telephone numbers, and at least one digit.
bool isNumeral(QStringView text)
{
    constexpr QStringView between = u" .,()/-\u00A0\u202F";
    const bool onlyNumeral = std::all_of(text.cbegin(), text.cend(), [between](QChar c) {
        return (c >= u'0' && c <= u'9') || between.contains(c);
    });
    return onlyNumeral
        && std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// True for a text that begins with what a reader would take for our guard.
bool looksGuarded(QStringView text)
{
    constexpr QStringView starts = u"=+-@＝＋－＠\t\r\n";
    if (!text.startsWith(u'\'')) {
        return false;
    }
    while (text.startsWith(u'\'')) {
        text = text.sliced(1);
    }
    const QStringView inner = text.trimmed();
    return (!text.isEmpty() && starts.contains(text.front()))
        || (!inner.isEmpty() && starts.contains(inner.front()));
}

} // namespace

bool looksLikeFormula(QStringView text)
{
    constexpr QStringView signs = u"=+-@＝＋－＠";
    if (!text.isEmpty() && (text.front() == u'\t' || text.front() == u'\r' || text.front() == u'\n')) {
        return true;
    }
    text = text.trimmed();
    if (text.isEmpty() || !signs.contains(text.front())) {
        return false;
    }
    return (text.front() != u'+' && text.front() != u'-') || !isNumeral(text.sliced(1));
}

QString csvCell(const QString &text)
{
    QString cell = looksLikeFormula(text) || looksGuarded(text) ? u'\'' + text : text;
    const bool quoted = std::any_of(cell.cbegin(), cell.cend(), [](QChar c) {
        return c == u';' || c == u',' || c == u'"' || c == u'\n' || c == u'\r' || c == u'\t' || c == u'\'';
    });
    if (!quoted) {
        return cell;
    }
    return u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
}

QString csvLine(const QStringList &cells)
{
    QStringList texts;
    texts.reserve(cells.size());
    for (const QString &cell : cells) {
        texts.append(csvCell(cell));
    }
    return texts.join(u';') + u"\r\n"_s;
}

} // namespace convoke
