// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/namelist.h"

#include "base/wordlist.h"

namespace convoke {

namespace {

constexpr QStringView courtesies[] = {u"mr", u"ms", u"mrs", u"dr", u"prof", u"professor", u"miss", u"mx"};
constexpr QStringView particles[] = {u"van", u"von",   u"der", u"den", u"de", u"di", u"da",
                                     u"del", u"della", u"la",  u"le",  u"el", u"al", u"bin",
                                     u"ten", u"ter",   u"zu",  u"dos", u"af", u"av", u"of"};
constexpr QStringView noNames[] = {
    u"ran",        u"eu",     u"european",     u"commission", u"centre",    u"center",      u"directorate",
    u"ms",         u"member", u"working",      u"group",      u"team",      u"secretariat", u"practitioners",
    u"excellence", u"the",    u"please",       u"we",         u"this",      u"if",          u"you",
    u"it",         u"call",   u"deadline",     u"police",     u"ministry",  u"network",     u"radicalisation",
    u"awareness",  u"office", u"participants", u"english",    u"for",       u"before",      u"by",
    u"your",       u"in",     u"on",           u"i",          u"a",         u"staff",       u"support",
    u"project",    u"there",  u"contact",      u"kontakt",    u"questions", u"question",    u"write",
    u"email",      u"mail",   u"ask",          u"register",   u"apply",
};
constexpr int mostNames = 20;

/// Over ",", "and", "&", ", and": the token behind, or @p token where nothing joins.
int afterJoint(const AnnouncementPage &page, int token)
{
    int at = token;
    at += page.isMark(at, u',') || page.isMark(at, u';') || page.isMark(at, u'/') ? 1 : 0;
    const QStringView word = page.wordAt(at);
    return word == u"and" || word == u"&" || word == u"or" || word == u"und" || word == u"et" || word == u"en"
        ? at + 1
        : at;
}

/// Over "(…)", "<…>" and addresses behind a name.
int afterBrackets(const AnnouncementPage &page, int token, int end)
{
    constexpr int longest = 60;
    for (int step = 0; step < 3 && token < end; ++step) {
        const bool round = page.isMark(token, u'(');
        const bool angled = page.isMark(token, u'<');
        if (page.tokens().at(token).kind == TokenKind::Address
            || page.tokens().at(token).kind == TokenKind::Link) {
            ++token;
            continue;
        }
        if (!round && !angled) {
            break;
        }
        int close = token + 1;
        while (close < qMin(end, token + longest) && !page.isMark(close, round ? u')' : u'>')) {
            ++close;
        }
        if (!page.isMark(close, round ? u')' : u'>')) {
            break;
        }
        token = close + 1;
    }
    return token;
}

} // namespace

NameMention nameAt(const AnnouncementPage &page, int token, int end)
{
    NameMention mention{{}, token, token};
    int at = token;
    while (at < end && isOneOf(courtesies, page.wordAt(at))) {
        at += page.isMark(at + 1, u'.') ? 2 : 1;
    }
    const int first = at;
    int last = first; // one past the last word with a capital
    int words = 0;
    bool mixedCase = false;
    constexpr int mostTokens = 16;
    while (at < qMin(end, first + mostTokens)) {
        const Token &item = page.tokens().at(at);
        const bool glued = at > first && !item.spaceBefore;
        if (item.kind == TokenKind::Word && page.text().at(item.start).isUpper()
            && !isOneOf(noNames, page.foldedToken(at))) {
            mixedCase = mixedCase || (item.length > 1 && page.text().at(item.start + 1).isLower());
            words += glued ? 0 : 1;
            last = at + 1;
        } else if (item.kind == TokenKind::Mark && page.isMark(at, u'.') && glued
                   && page.tokens().at(at - 1).length == 1 && at + 1 < end
                   && page.tokens().at(at + 1).kind == TokenKind::Word) {
            // the full stop of an initial
        } else if (words > 0 && page.isMark(at, u'\'') && page.wordAt(at + 1) == u"t") {
            ++at; // "van 't Hof"
        } else if (!(glued && (page.isMark(at, u'-') || page.isMark(at, u'\'')))
                   && !(words > 0 && isOneOf(particles, page.foldedToken(at)))) {
            break;
        }
        ++at;
    }
    if (words == 0 || !mixedCase) {
        return mention;
    }
    mention.name = page.words(page.spanOfTokens(first, last));
    mention.endToken = last;
    return mention;
}

QList<NameMention> namesFrom(const AnnouncementPage &page, int token, int end)
{
    QList<NameMention> names;
    int at = token;
    while (at < end && names.size() < mostNames) {
        const NameMention mention = nameAt(page, at, end);
        if (mention.endToken == at) {
            break;
        }
        names.append(mention);
        const int behind = afterBrackets(page, mention.endToken, end);
        const int next = afterJoint(page, behind);
        if (next == behind) {
            break;
        }
        at = next;
    }
    return names;
}

} // namespace convoke
