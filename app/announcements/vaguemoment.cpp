// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/vaguemoment.h"

#include "announcements/datecursor.h"
#include "base/wordlist.h"

namespace convoke {

namespace {

constexpr QStringView vagueWords[] = {u"end",   u"beginning", u"start", u"middle", u"mid",
                                      u"early", u"late",      u"first", u"second", u"course"};

/// One past "end of February", "the week of 5 March", "within two weeks"; @p token where nothing of the kind
/// begins.
int vagueEnd(const AnnouncementPage &page, int token, int end)
{
    const DateCursor cursor(page);
    if (page.wordAt(token) == u"within") {
        int at = token + 1;
        while (at < qMin(end, token + 9) && page.tokens().at(at).kind != TokenKind::Mark) {
            ++at;
        }
        return at > token + 1 ? at : token;
    }
    const bool week = page.wordAt(token) == u"week" && page.wordAt(token + 1) == u"of";
    const bool introduced = page.wordAt(token - 1) == u"in" || page.isMark(token - 1, u':');
    const bool monthAlone = introduced && cursor.month(token).month > 0;
    if (!isOneOf(vagueWords, page.wordAt(token)) && !week && !monthAlone) {
        return token;
    }
    constexpr int reach = 6;
    for (int at = token; at < qMin(end, token + reach); ++at) {
        if (const DateCursor::Month month = cursor.month(at); month.month > 0) {
            return cursor.year(month.end) > 0 ? month.end + 1 : month.end;
        }
    }
    return token;
}

} // namespace

SourceSpan vagueMomentIn(const AnnouncementPage &page, int first, int end)
{
    for (int token = first; token < end; ++token) {
        int last = vagueEnd(page, token, end);
        if (last == token) {
            continue;
        }
        // "end of February/beginning of March"
        for (int step = 0; step < 3; ++step) {
            const QStringView joint = page.wordAt(last);
            const bool joined = joint == u"/" || joint == u"or" || joint == u"-" || joint == u"to";
            const int more = joined ? vagueEnd(page, last + 1, end) : last + 1;
            if (!joined || more == last + 1) {
                break;
            }
            last = more;
        }
        return page.spanOfTokens(token, last);
    }
    return {};
}

} // namespace convoke
