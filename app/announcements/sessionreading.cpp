// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/sessionreading.h"

#include <QCoreApplication>

#include <algorithm>

namespace convoke {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype mostSessions = 31;

} // namespace

SessionReader::SessionReader(const Outline &outline, const DateRoles &roles, const TitleReading &title,
                             ReadingDraft &draft)
    : m_outline(outline)
    , m_roles(roles)
    , m_title(title)
    , m_draft(draft)
{ }

/// The year that the text itself writes beside the same day, or beside another day of the same choice; 0 if
/// nowhere.
int SessionReader::writtenYear(const PartialDate &day, const SessionChoice &choice) const
{
    for (const RoledDate &date : m_roles.all()) {
        const bool ours = date.role == DateRole::Title || date.role == DateRole::Meeting;
        for (const PartialDate &other : date.mention.days) {
            if (ours && other.year > 0 && other.sameDay(day)) {
                return other.year;
            }
        }
    }
    const QList<PartialDate> others = choice.days(); // "Thursday 7 July (13.00) and Friday 8 July 2022"
    const auto dated =
        std::find_if(others.cbegin(), others.cend(), [](const PartialDate &other) { return other.year > 0; });
    if (dated == others.cend()) {
        return 0;
    }
    const bool yearBefore = day.month > dated->month + 6;
    return yearBefore ? dated->year - 1 : dated->year;
}

std::optional<YearAnchor> SessionReader::anchor(std::optional<QDate> published) const
{
    if (m_title.line >= 0) {
        const PageLine &line = m_outline.line(m_title.line);
        for (int token = line.firstToken; token < line.endToken; ++token) {
            const Token &item = m_outline.page.tokens().at(token);
            if (item.kind == TokenKind::Number && item.length == 4 && item.number > 1990
                && item.number < 2100) {
                return YearAnchor{YearOrigin::Title, QDate(item.number, 1, 1)};
            }
        }
    }
    if (published) {
        return YearAnchor{YearOrigin::Published, *published};
    }
    for (const RoledDate &date : m_roles.all()) {
        const PartialDate &day = date.mention.days.first();
        if (date.mention.monthOnly && date.line <= qMax(m_title.line, 12)) {
            return YearAnchor{YearOrigin::Masthead, QDate(day.year, day.month, 1)};
        }
        if (day.year > 0 && (date.role == DateRole::Deadline || date.role == DateRole::Outcome)) {
            return YearAnchor{YearOrigin::Published, day.in(0)};
        }
    }
    for (const Token &token : m_outline.page.tokens()) {
        if (token.kind == TokenKind::Link) {
            const QDate date = dateInLink(QStringView(m_outline.page.text()).mid(token.start, token.length));
            if (date.isValid()) {
                return YearAnchor{YearOrigin::Link, date};
            }
        }
    }
    return std::nullopt;
}

void SessionReader::checkWeekday(const DayHours &day, QDate date)
{
    if (day.day.weekday == 0 || day.day.weekday == date.dayOfWeek()) {
        return;
    }
    m_state = FieldState::Contradictory;
    const QLocale english(QLocale::English);
    m_draft.addFinding(u"weekday-disagrees"_s,
                       QCoreApplication::translate("Announcement", "The text says %1, but %2 is a %3.")
                           .arg(english.dayName(day.day.weekday), english.toString(date, u"d MMMM yyyy"_s),
                                english.dayName(date.dayOfWeek())));
}

void SessionReader::fill(const SessionChoice &choice, std::optional<QDate> published, IdSource &ids)
{
    QList<Session> &sessions = m_draft.document().meeting.sessions;
    const QList<DayHours> days = spreadTimes(choice.dates, choice.times);
    std::optional<YearAnchor> known;
    for (const DayHours &day : days.mid(0, mostSessions)) {
        int year = day.day.year > 0 ? day.day.year : writtenYear(day.day, choice);
        if (year == 0) {
            known = known ? known : anchor(published);
            if (!known) {
                continue;
            }
            year = yearNear(day.day, *known);
            m_state = FieldState::Inferred;
            reportYear(m_draft, m_outline.page.words(choice.dates.first().span), year, known->origin);
        }
        const QDate date(year, day.day.month, day.day.day);
        const auto untimed = std::find_if(sessions.begin(), sessions.end(), [&](const Session &session) {
            return session.date == date && !session.start && !session.end;
        });
        if (untimed != sessions.end() && (day.start || day.end)) {
            untimed->start = day.start; // "on 21 and 22 April (21 April 13.00–17.30, …)"
            untimed->end = day.end;
            checkWeekday(day, date);
            continue;
        }
        const bool taken = std::any_of(sessions.cbegin(), sessions.cend(), [&](const Session &session) {
            return session.date == date && (session.start == day.start || !day.start);
        });
        if (!date.isValid() || taken || sessions.size() >= mostSessions) {
            continue;
        }
        sessions.append({ids.next<SessionId>(), date, day.start, day.end});
        checkWeekday(day, date);
        if (day.day.otherMonth > 0) {
            m_eitherMonth += {date.toString(Qt::ISODate),
                              QDate(year, day.day.otherMonth, day.day.day).toString(Qt::ISODate)};
        }
    }
    std::stable_sort(sessions.begin(), sessions.end(),
                     [](const Session &a, const Session &b) { return a.date < b.date; });
}

/// The day that a time of the choice belongs to: the one right before it, else the first.
QDate SessionReader::dayOf(const TimeMention &time, const SessionChoice &choice) const
{
    const QList<Session> &sessions = m_draft.document().meeting.sessions;
    QDate day = sessions.first().date;
    for (const DateMention &mention : choice.dates) {
        for (const Session &session : sessions) {
            const PartialDate &first = mention.days.first();
            if (mention.firstToken < time.firstToken && session.date.day() == first.day
                && session.date.month() == first.month) {
                day = session.date;
            }
        }
    }
    return day;
}

void SessionReader::checkZone(const SessionChoice &choice)
{
    FieldState state = FieldState::Inferred;
    QList<SourceSpan> spans;
    const QList<Session> &sessions = m_draft.document().meeting.sessions;
    for (const TimeMention &time : choice.times) {
        if (time.zone.isEmpty() || sessions.isEmpty()) {
            continue;
        }
        const QDate day = dayOf(time, choice);
        spans.append(
            {time.span.end() - static_cast<int>(time.zone.size()), static_cast<int>(time.zone.size())});
        if (checkZoneLabel(time.zone, day) == ZoneLabel::Agrees) {
            state = state == FieldState::Inferred ? FieldState::Found : state;
            continue;
        }
        state = FieldState::Contradictory;
        m_draft.addFinding(
            u"zone-label-disagrees"_s,
            QCoreApplication::translate("Announcement",
                                        "The text prints %1, which is not the time of Brussels on %2. "
                                        "The times are kept as printed, in the zone Europe/Brussels.")
                .arg(time.zone, QLocale(QLocale::English).toString(day, u"d MMMM yyyy"_s)));
    }
    m_draft.set(u"time_zone"_s, state, spans);
}

void SessionReader::readFlags(const SessionChoice &choice)
{
    Meeting &meeting = m_draft.document().meeting;
    const QList<const CueHit *> lunch = m_outline.cues.of(Cue::LunchToLunch);
    if (!lunch.isEmpty()) {
        meeting.lunchToLunch = true;
        m_draft.set(u"lunch_to_lunch"_s, FieldState::Found,
                    {m_outline.page.spanOfTokens(lunch.first()->firstToken, lunch.first()->endToken)});
    }
    QList<int> lines = choice.lines;
    if (m_title.line >= 0) {
        lines.append(m_title.line);
    }
    if (!choice.lines.isEmpty()) {
        const int next = choice.lines.last() + 1;
        lines.append(next);
        if (next < m_outline.lineCount() && m_outline.has(Cue::LunchToLunch, m_outline.line(next))) {
            lines.append(next + 1);
        }
    }
    for (const int line : lines) {
        if (line >= m_outline.lineCount()) {
            continue;
        }
        const PageLine &item = m_outline.line(line);
        if (const CueHit *hit = m_outline.cues.first(Cue::Provisional, item.firstToken, item.endToken)) {
            meeting.provisional = true;
            const SourceSpan span = m_outline.sentence(m_outline.page.sentenceOfToken(hit->firstToken)).span;
            m_draft.set(u"provisional"_s, FieldState::Found, {span});
            m_state = m_state == FieldState::Contradictory ? m_state : FieldState::Provisional;
            return;
        }
    }
}

void SessionReader::read(std::optional<QDate> published, IdSource &ids)
{
    const SessionChooser chooser(m_outline, m_roles, m_title);
    const SessionChoice title = chooser.fromTitle();
    SessionChoice body = chooser.fromBody();
    const bool fromTitle = body.dates.isEmpty();
    const bool disagree =
        (!fromTitle && chooser.contradicts(body, title)) || chooser.contradictedElsewhere(body);
    QStringList both = disagree ? chooser.candidates(body, title) : QStringList();
    if (fromTitle) {
        const QList<TimeMention> times = body.times;
        body = title;
        body.times.append(times);
        if (!body.lines.isEmpty()) {
            chooser.addNeighbours(body, body.lines.first());
        }
    } else {
        body.spans.append(title.dates.isEmpty() ? QList<SourceSpan>() : title.spans);
        body.times = body.times.isEmpty() ? title.times : body.times;
    }
    fill(body, published, ids);
    readFlags(body);
    if (!disagree && !m_eitherMonth.isEmpty()) {
        both = m_eitherMonth; // the name of the month means two of them
    }
    if (!both.isEmpty()) {
        m_state = FieldState::Contradictory;
        m_draft.addFinding(
            u"dates-contradict"_s,
            QCoreApplication::translate("Announcement", "The text gives different dates for the meeting: %1.")
                .arg(both.join(u" / "_s)));
    }
    if (m_draft.document().meeting.sessions.isEmpty()) {
        m_state = FieldState::Missing;
        m_draft.addFinding(
            u"no-date"_s,
            QCoreApplication::translate("Announcement", "The text gives no date for the meeting."));
    }
    m_draft.set(u"sessions"_s, m_state, body.spans, both);
    checkZone(body);
}

} // namespace convoke
