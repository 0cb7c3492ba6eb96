// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/emailaddress.h"

#include <algorithm>

namespace convoke {

namespace {

bool isForbidden(QChar c)
{
    constexpr QStringView forbidden = u",;:<>()[]\\\"?&";
    const char16_t u = c.unicode();
    if ((u >= u'a' && u <= u'z') || (u >= u'@' && u <= u'Z') || (u >= u'-' && u <= u'9' && u != u'/')) {
        return false; // nearly always: letters, digits, "@", "-" and "."
    }
    return c.isSpace() || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
        || c.category() == QChar::Separator_Line || forbidden.contains(c);
}

bool isDomain(QStringView domain)
{
    if (!domain.contains(u'.') || domain.startsWith(u'.') || domain.endsWith(u'.') || domain.contains(u"..")
        || domain.startsWith(u'-') || domain.endsWith(u'-')) {
        return false;
    }
    return std::all_of(domain.cbegin(), domain.cend(),
                       [](QChar c) { return c.isLetterOrNumber() || c == u'.' || c == u'-'; });
}

} // namespace

std::optional<EmailAddress> EmailAddress::fromText(QStringView text)
{
    constexpr qsizetype longest = 254; // RFC 5321, 4.5.3.1.3
    text = text.trimmed();
    if (text.startsWith(u"mailto:", Qt::CaseInsensitive)) {
        text = text.mid(7);
    }
    if (text.startsWith(u'<') && text.endsWith(u'>')) {
        text = text.sliced(1, text.size() - 2).trimmed();
    }
    const qsizetype at = text.indexOf(u'@');
    if (at <= 0 || text.size() > longest || text.indexOf(u'@', at + 1) >= 0
        || std::any_of(text.cbegin(), text.cend(), isForbidden)) {
        return std::nullopt;
    }
    const QStringView local = text.first(at);
    if (local.startsWith(u'.') || local.endsWith(u'.') || local.contains(u"..")
        || !isDomain(text.sliced(at + 1))) {
        return std::nullopt;
    }
    return EmailAddress(text.toString());
}

} // namespace convoke
