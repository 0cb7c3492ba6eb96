// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/titlereading.h"

#include "announcements/foldedtext.h"
#include "base/wordlist.h"

#include <algorithm>

namespace convoke {

namespace {

constexpr int headLines = 14; ///< where a title that is not announced may stand
constexpr int longestTitle = 260;

constexpr QStringView leadIns[] = {u"reminder", u"update", u"updated", u"extended", u"deadline", u"last",
                                   u"new",      u"save",   u"fwd",     u"fw",       u"re",       u"open"};
/// Words that may stand between and behind the date and time at the end of a title.
constexpr QStringView momentWords[] = {u"on",  u"from", u"at",   u"to",       u"and",     u"online", u"the",
                                       u"cet", u"cest", u"time", u"brussels", u"lunch",   u"hybrid", u"h",
                                       u"-",   u",",    u"(",    u")",        u"|",       u"/",      u"&",
                                       u".",   u";",    u":",    u"virtual",  u"digital", u"den",    u"le",
                                       u"am",  u"op",   u"del",  u"dal",      u"mez",     u"mesz"};

bool isSeparator(QStringView word)
{
    return word == u":" || word == u"-" || word == u"|" || word == u"." || word == u"!" || word == u",";
}

} // namespace

/// Over "Call for participants –", "Registrations now open:", "Reminder:".
int TitleReader::afterPrefixes(int first, int end) const
{
    const AnnouncementPage &page = m_outline.page;
    int at = first;
    for (int step = 0; step < 4 && at < end; ++step) {
        int after = at;
        if (const CueHit *call = m_outline.cues.first(Cue::CallTitle, at, qMin(end, at + 5))) {
            after = call->endToken;
        } else if (const CueHit *open = m_outline.cues.first(Cue::OpenRegistration, at, at + 1)) {
            after = open->endToken;
        } else if (isOneOf(leadIns, page.wordAt(at))) {
            int colon = at + 1;
            while (colon < qMin(end, at + 4) && !page.isMark(colon, u':')) {
                ++colon;
            }
            after = page.isMark(colon, u':') ? colon : at;
        }
        if (after == at) {
            break;
        }
        at = after;
        while (at < end && isSeparator(page.wordAt(at))) {
            ++at;
        }
    }
    if (at > first && page.wordAt(at) == u"for" && page.wordAt(at + 1) == u"the") {
        at += 2;
    }
    return at;
}

/// The end of the title without the date and time behind it.
int TitleReader::withoutMoment(int first, int end) const
{
    const AnnouncementPage &page = m_outline.page;
    const QList<DateMention> dates = m_outline.datesWithin(first, end);
    const QList<TimeMention> times = m_outline.timesWithin(first, end);
    const auto momentAt = [&](int token) {
        const auto holds = [token](const auto &mention) {
            return token >= mention.firstToken && token < mention.endToken;
        };
        return std::any_of(dates.cbegin(), dates.cend(), holds)
            || std::any_of(times.cbegin(), times.cend(), holds);
    };
    int cut = end;
    bool moment = false;
    while (cut > first) {
        const bool isMoment = momentAt(cut - 1);
        if (!isMoment && !isOneOf(momentWords, page.wordAt(cut - 1))) {
            break;
        }
        moment = moment || isMoment;
        --cut;
    }
    return moment ? cut : end;
}

TitleReading TitleReader::trimmed(int line, int first, int end) const
{
    const AnnouncementPage &page = m_outline.page;
    TitleReading reading;
    int from = afterPrefixes(first, end);
    int to = withoutMoment(from, end);
    while (to > from && isSeparator(page.wordAt(to - 1)) && !page.isMark(to - 1, u'!')) {
        --to;
    }
    const bool quotedWhole = to - from > 2 && (page.isMark(from, u'\'') || page.isMark(from, u'"'))
        && page.wordAt(from) == page.wordAt(to - 1)
        && page.foldedWords(page.spanOfTokens(from, to)).count(page.wordAt(from)) == 2;
    from += quotedWhole ? 1 : 0;
    to -= quotedWhole ? 1 : 0;
    const bool hasWord = std::any_of(page.tokens().cbegin() + from, page.tokens().cbegin() + qMax(from, to),
                                     [](const Token &token) { return token.kind == TokenKind::Word; });
    if (!hasWord || to - from < 2) {
        return reading;
    }
    reading.span = page.spanOfTokens(from, to);
    reading.whole = page.spanOfTokens(from, end);
    reading.title = page.words(reading.span).left(longestTitle);
    reading.line = line;
    return reading;
}

TitleReading TitleReader::announcedAt(int line) const
{
    const PageLine &item = m_outline.line(line);
    const CueHit *call =
        m_outline.cues.first(Cue::CallTitle, item.firstToken, qMin(item.endToken, item.firstToken + 4));
    if (call == nullptr || m_outline.sections.isHeading(line) || item.layout.depth > 0
        || item.layout.length > longestTitle + 60) {
        return {};
    }
    if (call->endToken >= item.endToken - 1) {
        // The heading alone: the title is the next line, if that can be one.
        const int next = line + 1;
        if (next >= m_outline.lineCount() || m_outline.sections.isHeading(next)
            || m_outline.has(Cue::LookingFor, m_outline.line(next))) {
            return {};
        }
        return trimmed(next, m_outline.line(next).firstToken, m_outline.line(next).endToken);
    }
    TitleReading reading = trimmed(line, item.firstToken, item.endToken);
    const CueHit *tail = m_outline.cues.first(Cue::LookingFor, call->endToken, item.endToken);
    const bool sentence = m_outline.page.isMark(item.endToken - 1, u'.') && tail != nullptr;
    return sentence ? TitleReading{} : reading;
}

QList<TitleReading> TitleReader::calls() const
{
    QList<TitleReading> found;
    QStringList seen;
    for (const CueHit *hit : m_outline.cues.of(Cue::CallTitle)) {
        const int line = m_outline.page.lineOfToken(hit->firstToken);
        if (!m_outline.isReadable(line)) {
            continue;
        }
        TitleReading reading = announcedAt(line);
        const QString folded = foldedText(reading.title);
        if (reading.title.isEmpty()) {
            continue;
        }
        reading.certain = true;
        // The same title again: a subject or a masthead may hold only its beginning, so the longer one stays.
        const auto same = std::find_if(seen.cbegin(), seen.cend(), [&folded](const QString &other) {
            return other.contains(folded) || folded.contains(other);
        });
        if (same == seen.cend()) {
            found.append(reading);
            seen.append(folded);
        } else if (const qsizetype index = same - seen.cbegin(); folded.size() > same->size()) {
            found[index] = reading;
            seen[index] = folded;
        }
        constexpr qsizetype mostCalls = 50;
        if (found.size() >= mostCalls) {
            break;
        }
    }
    return found;
}

int TitleReader::score(int line, const QList<GroupMention> &groups) const
{
    const PageLine &item = m_outline.line(line);
    constexpr int shortest = 12;
    if (!m_outline.isReadable(line) || item.layout.length < shortest || item.layout.length > longestTitle
        || item.layout.depth > 0 || m_outline.sections.isHeading(line) || m_outline.sections.hasLabel(line)) {
        return 0;
    }
    int points = 0;
    for (int token = item.firstToken; token < item.endToken; ++token) {
        if (m_outline.page.tokens().at(token).kind == TokenKind::Link) {
            return 0;
        }
        points += m_outline.page.wordAt(token) == u"ran" && token == item.firstToken ? 2 : 0;
    }
    const bool group = std::any_of(groups.cbegin(), groups.cend(), [&item](const GroupMention &mention) {
        return mention.named && mention.firstToken >= item.firstToken && mention.firstToken < item.endToken;
    });
    points += group ? 2 : 0;
    points += m_outline.has(Cue::MeetingWord, item) ? 2 : 0;
    points += m_outline.datesWithin(item.firstToken, item.endToken).isEmpty() ? 0 : 1;
    points -= item.endSentence - item.firstSentence > 1 ? 2 : 0;
    points -= m_outline.page.isMark(item.endToken - 1, u'.') ? 3 : 0;
    points -= m_outline.has(Cue::TakesPlace, item) ? 3 : 0;
    points -= m_outline.has(Cue::LookingFor, item) ? 3 : 0;
    points -= m_outline.has(Cue::Joint, item) || m_outline.has(Cue::Input, item) ? 2 : 0;
    points += m_outline.page.wordAt(item.endToken - 1) == u"logo" ? -5 : 0;
    return points;
}

TitleReading TitleReader::quoted(int line) const
{
    const AnnouncementPage &page = m_outline.page;
    const PageLine &item = m_outline.line(line);
    for (int open = item.firstToken; open < item.endToken; ++open) {
        const bool opens =
            (page.isMark(open, u'\'') || page.isMark(open, u'"')) && page.tokens().at(open).spaceBefore;
        for (int close = open + 4; opens && close < item.endToken; ++close) {
            const bool closes = page.wordAt(close) == page.wordAt(open)
                && (close + 1 == item.endToken || page.tokens().at(close + 1).spaceBefore
                    || page.tokens().at(close + 1).kind == TokenKind::Mark);
            if (closes) {
                return trimmed(line, open + 1, close);
            }
        }
        if (opens) {
            break;
        }
    }
    return {};
}

TitleReading TitleReader::likeliestLine(const QList<GroupMention> &groups) const
{
    int best = -1;
    int most = 2;
    for (int line = 0; line < qMin(headLines, m_outline.lineCount()); ++line) {
        if (const int points = score(line, groups); points > most) {
            best = line;
            most = points;
        }
    }
    if (best < 0) {
        return {};
    }
    return trimmed(best, m_outline.line(best).firstToken, m_outline.line(best).endToken);
}

TitleReading TitleReader::likeliestSentence(const QList<GroupMention> &groups) const
{
    for (const GroupMention &mention : groups) {
        const Sentence &sentence = m_outline.sentence(m_outline.page.sentenceOfToken(mention.firstToken));
        if (!mention.named || sentence.line >= headLines || !m_outline.isReadable(sentence.line)
            || sentence.span.length > longestTitle || !m_outline.cues.has(Cue::MeetingWord, sentence)) {
            continue;
        }
        if (TitleReading reading = quoted(sentence.line); !reading.title.isEmpty()) {
            return reading;
        }
        return trimmed(sentence.line, sentence.firstToken, sentence.endToken);
    }
    return {};
}

TitleReading TitleReader::title(const QList<GroupMention> &groups) const
{
    const QList<TitleReading> announced = calls();
    if (!announced.isEmpty()) {
        return announced.first();
    }
    const TitleReading line = likeliestLine(groups);
    return line.title.isEmpty() ? likeliestSentence(groups) : line;
}

} // namespace convoke
