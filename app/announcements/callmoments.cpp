// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/callmoments.h"

#include "announcements/vaguemoment.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace convoke {

namespace {

using namespace Qt::Literals::StringLiterals;

QString iso(QDate date)
{
    return date.toString(Qt::ISODate);
}

} // namespace

CallMomentReader::Rule CallMomentReader::ruleOf(const RoledDate &date) const
{
    struct Entry
    {
        Cue cue;
        DeadlineRule rule;
    };
    constexpr Entry entries[] = {{Cue::NoLaterThan, DeadlineRule::NoLaterThan},
                                 {Cue::Before, DeadlineRule::Before},
                                 {Cue::Until, DeadlineRule::Until},
                                 {Cue::By, DeadlineRule::By}};
    constexpr int reach = 9;
    const int first = date.mention.firstToken;
    const int from = qMax(m_outline.line(date.line).firstToken, first - reach);
    Rule best;
    int bestEnd = -1;
    for (const Entry &entry : entries) {
        const CueHit *hit = m_outline.cues.last(entry.cue, from, first);
        if (hit != nullptr && hit->endToken > bestEnd) {
            best = {entry.rule, m_outline.page.spanOfTokens(hit->firstToken, hit->endToken), true};
            bestEnd = hit->endToken;
        }
    }
    // "on or before" ends with the same word as "before" and means "by".
    if (const CueHit *by = m_outline.cues.last(Cue::By, from, first);
        by != nullptr && by->endToken == bestEnd) {
        if (by->endToken - by->firstToken > 1) {
            best = {DeadlineRule::By, m_outline.page.spanOfTokens(by->firstToken, by->endToken), true};
        }
    }
    const CueHit *latest =
        m_outline.cues.first(Cue::TheLatest, date.mention.endToken, date.mention.endToken + 4);
    if (latest != nullptr && !best.said) {
        best = {DeadlineRule::NoLaterThan, m_outline.page.spanOfTokens(latest->firstToken, latest->endToken),
                true};
    }
    if (!best.rule) {
        best.rule = DeadlineRule::By; // a bare "Closing date: 5 May" holds to the end of that day
        if (const CueHit *word = m_outline.cues.last(Cue::Deadline, from, first)) {
            best.span = m_outline.page.spanOfTokens(word->firstToken, word->endToken);
        }
    }
    return best;
}

std::optional<YearAnchor> CallMomentReader::anchor() const
{
    const QList<Session> &sessions = m_draft.document().meeting.sessions;
    if (!sessions.isEmpty()) {
        return YearAnchor{YearOrigin::Meeting, sessions.first().date};
    }
    if (m_draft.document().call.published) {
        return YearAnchor{YearOrigin::Published, *m_draft.document().call.published};
    }
    for (const RoledDate &date : m_roles.all()) {
        if (date.mention.monthOnly && date.line <= m_titleLine) {
            return YearAnchor{YearOrigin::Masthead,
                              QDate(date.mention.days.first().year, date.mention.days.first().month, 1)};
        }
    }
    return std::nullopt;
}

QDate CallMomentReader::resolved(const RoledDate &date, FieldState &state, bool report)
{
    const PartialDate &day = date.mention.days.last();
    if (day.year > 0) {
        return day.in(0);
    }
    for (const RoledDate &other : m_roles.all()) {
        if (other.role == date.role && other.mention.days.last().year > 0
            && other.mention.days.last().sameDay(day)) {
            return other.mention.days.last().in(0);
        }
    }
    const std::optional<YearAnchor> known = anchor();
    if (!known) {
        return {};
    }
    const int year = yearNear(day, *known);
    state = state == FieldState::Found ? FieldState::Inferred : state;
    if (report) {
        reportYear(m_draft, m_outline.page.words(date.mention.span), year, known->origin);
    }
    return day.in(year);
}

void CallMomentReader::checkWeekday(const RoledDate &date, QDate day, FieldState &state)
{
    const int printed = date.mention.days.last().weekday;
    if (printed == 0 || !day.isValid() || printed == day.dayOfWeek()) {
        return;
    }
    state = FieldState::Contradictory;
    const QLocale english(QLocale::English);
    m_draft.addFinding(u"weekday-disagrees"_s,
                       QCoreApplication::translate("Announcement", "The text says %1, but %2 is a %3.")
                           .arg(english.dayName(printed), english.toString(day, u"d MMMM yyyy"_s),
                                english.dayName(day.dayOfWeek())));
}

void CallMomentReader::readDeadline()
{
    readPreferred();
    QList<RoledDate> dates = m_roles.of(DateRole::Deadline);
    std::stable_sort(dates.begin(), dates.end(),
                     [](const RoledDate &a, const RoledDate &b) { return a.weight > b.weight; });
    FieldState state = FieldState::Found;
    const QDate deadline = dates.isEmpty() ? QDate() : resolved(dates.first(), state, true);
    if (!deadline.isValid()) {
        const QList<SourceSpan> spans =
            dates.isEmpty() ? QList<SourceSpan>() : QList{dates.first().mention.span};
        m_draft.set(u"deadline"_s, FieldState::Missing, spans);
        m_draft.addFinding(u"no-deadline"_s,
                           QCoreApplication::translate("Announcement", "The text gives no deadline."));
        return;
    }
    const RoledDate &chosen = dates.first();
    checkWeekday(chosen, deadline, state);
    QStringList candidates{iso(deadline)};
    QList<SourceSpan> spans;
    if (const PartialDate &day = chosen.mention.days.last(); day.otherMonth > 0) {
        candidates.append(iso(QDate(deadline.year(), day.otherMonth, day.day)));
    }
    constexpr qsizetype mostRivals = 20;
    for (const RoledDate &other : dates.mid(1, mostRivals)) {
        FieldState ignored = FieldState::Found;
        const QDate rival = resolved(other, ignored, false);
        if (rival.isValid() && !candidates.contains(iso(rival))) {
            candidates.append(iso(rival));
            spans.append(other.mention.span);
        }
    }
    if (candidates.size() > 1) {
        state = FieldState::Contradictory;
        m_draft.addFinding(
            u"dates-contradict"_s,
            QCoreApplication::translate("Announcement", "The text gives different deadlines: %1.")
                .arg(candidates.join(u" / "_s)));
    }
    const Rule rule = ruleOf(chosen);
    Call &call = m_draft.document().call;
    call.deadline = deadline;
    call.deadlineRule = rule.rule;
    const CueHit *latest =
        m_outline.cues.first(Cue::TheLatest, chosen.mention.endToken, chosen.mention.endToken + 3);
    const int start =
        rule.span.isEmpty() ? chosen.mention.span.start : qMin(rule.span.start, chosen.mention.span.start);
    const int end = qMax(rule.span.end(),
                         latest != nullptr ? m_outline.page.tokens().at(latest->endToken - 1).end()
                                           : chosen.mention.span.end());
    spans.prepend({start, end - start});
    m_draft.set(u"deadline"_s, state, spans, candidates.size() > 1 ? candidates : QStringList());
    m_draft.set(u"deadline_rule"_s, rule.said ? FieldState::Found : FieldState::Inferred, {rule.span});
}

void CallMomentReader::readPreferred()
{
    const QList<RoledDate> dates = m_roles.of(DateRole::Preferred);
    if (!dates.isEmpty()) {
        FieldState state = FieldState::Found;
        const QDate day = resolved(dates.first(), state, true);
        if (day.isValid()) {
            m_draft.document().call.preferredBy = day;
            m_draft.set(u"preferred_by"_s, state, {dates.first().mention.span});
        }
        return;
    }
    for (const RoledDate &deadline : m_roles.of(DateRole::Deadline)) {
        const Sentence &sentence =
            m_outline.sentence(m_outline.page.sentenceOfToken(deadline.mention.firstToken));
        const CueHit *soft =
            m_outline.cues.last(Cue::Preferably, sentence.firstToken, deadline.mention.firstToken);
        constexpr int reach = 12;
        if (soft != nullptr && deadline.mention.firstToken - soft->endToken <= reach) {
            // "preferably as soon as possible" is a wish, no date: the words are kept, the field stays
            // missing.
            const int end = qMin(soft->endToken + 4, deadline.mention.firstToken);
            m_draft.set(u"preferred_by"_s, FieldState::Missing,
                        {m_outline.page.spanOfTokens(soft->firstToken, end)});
            return;
        }
    }
}

void CallMomentReader::readOutcome()
{
    std::optional<QString> &told = m_draft.document().call.outcomeTold;
    for (const RoledDate &date : m_roles.of(DateRole::Outcome)) {
        FieldState state = FieldState::Found;
        const bool vague = date.mention.monthOnly;
        const QDate day = vague ? QDate() : resolved(date, state, true);
        told = day.isValid() ? iso(day) : m_outline.page.words(date.mention.span);
        m_draft.set(u"outcome_told"_s, state, {date.mention.span});
        return;
    }
    for (const CueHit *hit : m_outline.cues.of(Cue::TellsOutcome)) {
        const Sentence &sentence = m_outline.sentence(m_outline.page.sentenceOfToken(hit->firstToken));
        constexpr int reach = 40;
        const SourceSpan span = m_outline.isReadable(sentence.line)
            ? vagueMomentIn(m_outline.page, hit->endToken, qMin(sentence.endToken, hit->endToken + reach))
            : SourceSpan();
        if (!span.isEmpty()) {
            told = m_outline.page.words(span);
            m_draft.set(u"outcome_told"_s, FieldState::Found, {span});
            return;
        }
    }
}

} // namespace convoke
