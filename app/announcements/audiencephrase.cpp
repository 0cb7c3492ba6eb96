// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/audiencephrase.h"

#include "announcements/numberwords.h"
#include "base/wordlist.h"

namespace convoke {

namespace {

constexpr QStringView cutWords[] = {u"who",  u"whom", u"that", u"which", u"with",  u"whose",
                                    u"(",    u":",    u";",    u".",     u"!",     u"?",
                                    u"for",  u"to",   u"per",  u"qui",   u"que",   u"die",
                                    u"dont", u"mit",  u"met",  u"avec",  u"unter", u"ayant"};
constexpr QStringView generalWords[] = {
    u"suitable",      u"interested", u"motivated", u"participants", u"participant",
    u"practitioners", u"people",     u"experts",   u"your",         u"new",
    u"the",           u"a",          u"few",       u"number",       u"of",
    u"some",          u"more",       u"several",   u"best",         u"suited",
    u"professionals", u"relevant",   u"you",       u"all",          u"colleagues"};
constexpr QStringView linkWords[] = {u"are",  u"is",   u"includes", u"include", u"comprises", u"consists",
                                     u":",    u"of",   u"be",       u"at",      u"reflect",   u"sont",
                                     u"sind", u"zijn", u"est",      u"ist"};

/// Behind a comma they no longer say who, but which of them, or something else.
constexpr QStringView asides[] = {u"please",  u"from", u"preferably", u"including", u"especially",
                                  u"ideally", u"in",   u"at",         u"working",   u"based"};
constexpr QStringView articles[] = {u"a", u"an", u"des", u"les", u"un", u"une", u"ein", u"eine", u"een"};

/// Who looks for participants, or how: "individuals desperately looking for" something are others.
constexpr QStringView seekers[] = {
    u"we",           u"are",          u"is",     u"currently", u"also",     u"group",        u"therefore",
    u"especially",   u"specifically", u"mainly", u"ran",       u"meeting",  u"particularly", u"practitioners",
    u"participants", u"now",          u"and",    u"network",   u"workshop", u"webinar",      u"event"};

/// Over "one (maximum two)", "up to 20", "a".
int afterCount(const AnnouncementPage &page, int token, int end)
{
    int at = token;
    if (numberAt(page, at) || isOneOf(articles, page.wordAt(at))) {
        ++at;
        if (page.isMark(at, u'(')) {
            int close = at + 1;
            constexpr int longest = 6;
            while (close < qMin(end, at + longest) && !page.isMark(close, u')')) {
                ++close;
            }
            at = page.isMark(close, u')') ? close + 1 : at;
        }
    }
    return at;
}

bool isTargetWord(QStringView firstWord)
{
    return firstWord == u"target" || firstWord == u"groupe" || firstWord == u"public"
        || firstWord == u"zielgruppe" || firstWord == u"doelgroep";
}

bool isPassive(QStringView firstWord)
{
    return firstWord == u"are" || firstWord == u"wanted" || firstWord == u"welcome"
        || firstWord == u"invited";
}

} // namespace

QString audienceLabel(const AnnouncementPage &page, int first, int end)
{
    constexpr int longest = 120;
    constexpr qsizetype handy = 80;
    const int from = afterCount(page, first, end);
    int to = from;
    while (to < end && page.tokens().at(to).end() - page.tokens().at(from).start <= longest) {
        const QStringView word = page.foldedToken(to);
        // "officer(s)" is one word
        const bool plural = page.isMark(to, u'(') && !page.tokens().at(to).spaceBefore;
        if (plural) {
            to += 3;
            continue;
        }
        const bool dash = word == u"-" && page.tokens().at(to).spaceBefore;
        const bool thousands = word == u"." && page.tokens().value(to + 1).kind == TokenKind::Number
            && !page.tokens().value(to + 1).spaceBefore;
        const bool aside = word == u"," && isOneOf(asides, page.wordAt(to + 1));
        if (to > from && !thousands && (dash || aside || isOneOf(cutWords, word))) {
            break;
        }
        ++to;
    }
    QString label = page.words(page.spanOfTokens(from, qMin(to, end)));
    if (label.size() > handy && label.indexOf(u',') > 0) {
        label.truncate(label.indexOf(u','));
    }
    if (!label.isEmpty()) {
        label[0] = label.at(0).toUpper();
    }
    for (const QStringView tail : {QStringView(u","), QStringView(u":"), QStringView(u"."), QStringView(u";"),
                                   QStringView(u" and"), QStringView(u","), QStringView(u" or")}) {
        if (label.endsWith(tail)) {
            label.chop(tail.size());
        }
    }
    return label;
}

const CueHit *searchIn(const Outline &outline, const Sentence &sentence)
{
    const CueHit *cue = outline.cues.first(Cue::LookingFor, sentence);
    if (cue == nullptr) {
        return nullptr;
    }
    const QStringView word = outline.page.foldedToken(cue->firstToken);
    const bool active = word == u"looking" || word == u"look" || word == u"looks" || word == u"seeking"
        || word == u"searching";
    constexpr int beginning = 2; // "the target audience" as the subject of the sentence
    const bool others = active && cue->firstToken > sentence.firstToken
        && !isOneOf(seekers, outline.page.wordAt(cue->firstToken - 1));
    const bool aside = isTargetWord(word) && cue->firstToken - sentence.firstToken > beginning;
    return others || aside ? nullptr : cue;
}

bool weLookFor(const Outline &outline, const Sentence &sentence)
{
    const CueHit *cue = outline.cues.first(Cue::LookingFor, sentence);
    if (cue == nullptr) {
        return false;
    }
    constexpr QStringView ourselves[] = {u"we", u"wir", u"wij", u"nous"};
    constexpr int reach = 4; // "we are therefore currently"
    const int from = qMax(sentence.firstToken, cue->firstToken - reach);
    for (int token = from; token < cue->endToken; ++token) {
        if (isOneOf(ourselves, outline.page.wordAt(token))) {
            return !audiencePhrase(outline, sentence).label.isEmpty();
        }
    }
    return false;
}

AudiencePhrase audiencePhrase(const Outline &outline, const Sentence &sentence)
{
    const AnnouncementPage &page = outline.page;
    const CueHit *cue = searchIn(outline, sentence);
    if (cue == nullptr) {
        return {};
    }
    int first = cue->endToken;
    int end = sentence.endToken;
    const QStringView word = page.foldedToken(cue->firstToken);
    if (isPassive(word) && cue->firstToken > sentence.firstToken) {
        first = sentence.firstToken;
        end = cue->firstToken - (page.wordAt(cue->firstToken - 1) == u"are" ? 1 : 0);
    } else if (isTargetWord(word)) {
        constexpr int reach = 14;
        int link = first;
        while (link < qMin(end, first + reach) && !isOneOf(linkWords, page.wordAt(link))) {
            ++link;
        }
        // "of this webinar are …": the verb, not the "of"
        while (link < qMin(end, first + reach)
               && (page.wordAt(link) == u"of" || !isOneOf(linkWords, page.wordAt(link)))) {
            ++link;
        }
        first = link < qMin(end, first + reach) ? link + 1 : end;
    }
    first += page.isMark(first, u':') ? 1 : 0;
    const int from = afterCount(page, first, end);
    bool special = false;
    for (int token = from; token < end && token < from + 40; ++token) {
        const QStringView next = page.foldedToken(token);
        if (isOneOf(cutWords, next) && page.wordAt(token - 1) != u"(") {
            const bool describes = next == u"who" || next == u"with" || next == u"that" || next == u"whose";
            special = special || describes;
            break;
        }
        special =
            special || (!isOneOf(generalWords, next) && page.tokens().at(token).kind == TokenKind::Word);
    }
    return special ? AudiencePhrase{audienceLabel(page, first, end), first} : AudiencePhrase{};
}

} // namespace convoke
