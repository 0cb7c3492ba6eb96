// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/limitreading.h"

#include "announcements/numberwords.h"
#include "base/wordlist.h"

#include <QCoreApplication>

#include <algorithm>

namespace convoke {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int mostAllowed = 20; ///< more than that per country is a number of something else
constexpr int mostPlaces = 2000;

bool isSeatWord(QStringView word)
{
    return word.startsWith(u"participant") || word.startsWith(u"practitioner") || word == u"places"
        || word == u"seats" || word == u"spots" || word == u"people" || word == u"persons"
        || word.startsWith(u"expert") || word.startsWith(u"deelnemer") || word.startsWith(u"teilnehm")
        || word == u"personen" || word == u"personnes" || word == u"plaatsen" || word == u"platze"
        || word == u"attendees" || word == u"professionals" || word == u"slots";
}

} // namespace

/// What follows "per": "EU MS", "Member State", "country", "organisation".
std::optional<QString> LimitReader::attributeOf(const CueHit &per) const
{
    constexpr int reach = 3;
    if (m_outline.cues.has(Cue::MemberState, per.endToken, per.endToken + reach)) {
        return u"country"_s;
    }
    return m_outline.cues.has(Cue::Organisation, per.endToken, per.endToken + reach)
        ? std::optional(u"organisation"_s)
        : std::nullopt;
}

/// "at most two per country", "two officers per country", not "ten addresses per country".
bool LimitReader::countsPeople(int number, const CueHit &per, const Sentence &sentence) const
{
    constexpr Cue limits[] = {Cue::Limit, Cue::Exception, Cue::AtLeast, Cue::LookingFor, Cue::Selects};
    constexpr QStringView takesPart[] = {u"come", u"attend", u"participate", u"join", u"apply"};
    constexpr int reach = 8; // "two teachers per country can come"
    for (int token = per.endToken; token < qMin(sentence.endToken, per.endToken + reach); ++token) {
        if (isOneOf(takesPart, m_outline.page.wordAt(token))) {
            return true;
        }
    }
    return per.firstToken == number + 1 || m_outline.cues.has(Cue::ParticipantWord, number, per.firstToken)
        || std::any_of(std::begin(limits), std::end(limits),
                       [&](Cue cue) { return m_outline.cues.has(cue, sentence); });
}

/// The numbers in front of "per": "one (maximum two) expert(s)", "at most two participants", "one expert".
LimitReader::Limit LimitReader::limitBefore(const CueHit &per, const Sentence &sentence) const
{
    constexpr int reach = 14;
    Limit limit;
    int own = -1; ///< tokens of the last number and of the one before it
    int before = -1;
    const int from = qMax(sentence.firstToken, per.firstToken - reach);
    for (int token = from; token < per.firstToken; ++token) {
        const std::optional<int> number = numberAt(m_outline.page, token);
        if (number && *number > 0 && *number <= mostAllowed) {
            before = own;
            own = token;
        }
    }
    if (own < 0 || !countsPeople(own, per, sentence)) {
        return limit;
    }
    const std::optional<int> last = numberAt(m_outline.page, own);
    const std::optional<int> usual = before < 0 ? std::nullopt : numberAt(m_outline.page, before);
    // "one (maximum two)", not "12 participants, at most one"
    const bool exceeds = usual && *usual < *last
        && (m_outline.cues.has(Cue::Limit, before, own) || m_outline.cues.has(Cue::Exception, before, own));
    int firstNumber = own;
    if (exceeds) {
        limit.max = usual;
        limit.exceptionalMax = last;
        firstNumber = before;
    } else if (m_outline.cues.has(Cue::AtLeast, from, per.firstToken)) {
        limit.min = last;
    } else {
        limit.max = last;
    }
    const CueHit *whom = m_outline.cues.first(Cue::MemberState, per.endToken, per.endToken + 3);
    whom = whom != nullptr ? whom : m_outline.cues.first(Cue::Organisation, per.endToken, per.endToken + 3);
    limit.span = m_outline.page.spanOfTokens(firstNumber, whom != nullptr ? whom->endToken : per.endToken);
    // "…, two by exception", "in exceptional cases two"
    if (const CueHit *exception = m_outline.cues.first(Cue::Exception, per.endToken, sentence.endToken)) {
        for (int token = qMax(per.endToken, exception->firstToken - 5);
             token < qMin(sentence.endToken, exception->endToken + 5); ++token) {
            const std::optional<int> number = numberAt(m_outline.page, token);
            if (number && limit.max && *number > *limit.max && *number <= mostAllowed) {
                limit.exceptionalMax = number;
                limit.span = m_outline.page.spanOfTokens(firstNumber, qMax(token + 1, exception->endToken));
            }
        }
    }
    if (limit.exceptionalMax == limit.max) {
        limit.exceptionalMax.reset();
    }
    return limit;
}

void LimitReader::readRules(IdSource &ids)
{
    QList<Rule> &rules = m_draft.document().rules;
    QList<SourceSpan> spans;
    for (const CueHit *per : m_outline.cues.of(Cue::Per)) {
        const Sentence &sentence = m_outline.sentence(m_outline.page.sentenceOfToken(per->firstToken));
        const std::optional<QString> attribute = attributeOf(*per);
        if (!attribute || !m_outline.isReadable(sentence.line)) {
            continue;
        }
        const Limit limit = limitBefore(*per, sentence);
        const bool known = std::any_of(rules.cbegin(), rules.cend(), [&attribute](const Rule &rule) {
            return rule.attribute == *attribute;
        });
        if ((!limit.min && !limit.max) || known) {
            continue;
        }
        rules.append(
            {ids.next<RuleId>(), *attribute, u"*"_s, limit.min, limit.max, limit.exceptionalMax, {}});
        spans.append(limit.span);
    }
    if (!rules.isEmpty()) {
        m_draft.set(u"rules"_s, FieldState::Found, spans);
    }
}

/// The number of places that is said at @p token, or 0; @p end is one past the words that say it.
int LimitReader::placesAt(int token, const Sentence &sentence, int &end) const
{
    const std::optional<int> number = numberAt(m_outline.page, token);
    if (!number || *number < 3 || *number > mostPlaces) {
        return 0;
    }
    constexpr int reach = 5;
    int seat = token + 1;
    while (seat < qMin(sentence.endToken, token + reach) && !isSeatWord(m_outline.page.foldedToken(seat))) {
        ++seat;
    }
    if (seat >= qMin(sentence.endToken, token + reach)) {
        return 0;
    }
    const bool perSomething =
        m_outline.cues.has(Cue::Per, seat, seat + 3) || m_outline.page.wordAt(token - 1) == u"than";
    const bool limited = m_outline.cues.has(Cue::Limit, qMax(sentence.firstToken, token - reach), token);
    const bool available = m_outline.cues.has(Cue::Available, seat, qMin(sentence.endToken, seat + reach));
    end = seat + 1;
    const bool noMoreThan = m_outline.page.wordAt(token - 2) == u"more";
    return (limited || available) && (!perSomething || noMoreThan) ? *number : 0;
}

/// "Number of participants: maximum 22", "Places: 22"
int LimitReader::labelledPlaces(int line, SourceSpan &span) const
{
    const QStringView label = m_outline.sections.label(line);
    constexpr QStringView words[] = {u"participants", u"places",     u"seats",  u"capacity",
                                     u"plaatsen",     u"deelnemers", u"platze", u"teilnehm"};
    const bool named = m_outline.sections.hasLabel(line)
        && std::any_of(std::begin(words), std::end(words),
                       [label](QStringView word) { return label.contains(word); });
    constexpr int reach = 4;
    const int first = m_outline.sections.contentToken(line);
    for (int token = first; named && token < qMin(m_outline.line(line).endToken, first + reach); ++token) {
        const std::optional<int> number = numberAt(m_outline.page, token);
        if (number && *number >= 3 && *number <= mostPlaces) {
            span = m_outline.page.spanOfTokens(first, token + 1);
            return *number;
        }
    }
    return 0;
}

/// "places are limited to 20"
int LimitReader::placesBehind(const CueHit &limit, SourceSpan &span) const
{
    constexpr int reach = 4;
    const Sentence &sentence = m_outline.sentence(m_outline.page.sentenceOfToken(limit.firstToken));
    const std::optional<int> number = numberAt(m_outline.page, limit.endToken);
    if (!number || *number < 3 || *number > mostPlaces || !m_outline.isFactLine(sentence.line)
        || limit.endToken >= sentence.endToken || m_outline.page.wordAt(limit.endToken - 1) != u"to") {
        return 0;
    }
    for (int token = qMax(sentence.firstToken, limit.firstToken - reach); token < limit.firstToken; ++token) {
        if (isSeatWord(m_outline.page.foldedToken(token))) {
            span = m_outline.page.spanOfTokens(token, limit.endToken + 1);
            return *number;
        }
    }
    return 0;
}

void LimitReader::readPlaces()
{
    QStringList values;
    QList<SourceSpan> spans;
    for (int line = 0; line < m_outline.lineCount() && values.isEmpty(); ++line) {
        SourceSpan span;
        if (const int places = labelledPlaces(line, span); places > 0) {
            values.append(QString::number(places));
            spans.append(span);
        }
    }
    for (const CueHit *hit : m_outline.cues.of(Cue::Limit)) {
        SourceSpan span;
        const int places = values.isEmpty() ? placesBehind(*hit, span) : 0;
        if (places > 0) {
            values.append(QString::number(places));
            spans.append(span);
        }
    }
    for (const CueHit *hit : m_outline.cues.of(Cue::ParticipantWord) + m_outline.cues.of(Cue::Available)
             + m_outline.cues.of(Cue::Limit)) {
        const Sentence &sentence = m_outline.sentence(m_outline.page.sentenceOfToken(hit->firstToken));
        if (!m_outline.isFactLine(sentence.line) || values.size() > 4) {
            continue;
        }
        constexpr int reach = 6;
        for (int token = qMax(sentence.firstToken, hit->firstToken - reach);
             token < qMin(sentence.endToken, hit->endToken + reach); ++token) {
            int end = token;
            const int places = placesAt(token, sentence, end);
            if (places > 0 && !values.contains(QString::number(places))) {
                values.append(QString::number(places));
                spans.append(m_outline.page.spanOfTokens(token, end));
            }
        }
    }
    if (values.isEmpty()) {
        return;
    }
    m_draft.document().meeting.places = values.first().toInt();
    const bool clear = values.size() == 1;
    m_draft.set(u"places"_s, clear ? FieldState::Found : FieldState::Contradictory, spans,
                clear ? QStringList() : values);
}

void LimitReader::read(IdSource &ids)
{
    readRules(ids);
    readPlaces();
}

} // namespace convoke
