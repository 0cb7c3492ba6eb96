// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/sessionchoice.h"

#include <algorithm>

namespace convoke {

namespace {

constexpr qsizetype mostMentions = 64; ///< of dates or hours; no meeting has more

bool holdsDay(const QList<PartialDate> &days, const PartialDate &day)
{
    return std::any_of(days.cbegin(), days.cend(), [&day](const PartialDate &other) {
        return other.sameDay(day) && (other.year == 0 || day.year == 0 || other.year == day.year);
    });
}

} // namespace

QList<PartialDate> SessionChoice::days() const
{
    QList<PartialDate> all;
    for (const DateMention &mention : dates) {
        all.append(mention.days);
    }
    return all;
}

/// The meeting dates of a line, its times, and the words from the first to the last of them.
void SessionChooser::addLine(SessionChoice &choice, int line) const
{
    const PageLine &item = m_outline.line(line);
    int first = item.endToken;
    int end = item.firstToken;
    int blockedFrom = item.endToken; // the hours of a dinner are not the meeting's
    for (const RoledDate &date : m_roles.all()) {
        if (date.line != line) {
            continue;
        }
        if (date.role == DateRole::Side) {
            blockedFrom = qMin(blockedFrom, date.mention.firstToken);
        } else if ((date.role == DateRole::Meeting || date.role == DateRole::Title)
                   && choice.dates.size() < mostMentions) {
            choice.dates.append(date.mention);
            first = qMin(first, date.mention.firstToken);
            end = qMax(end, date.mention.endToken);
        }
    }
    const QList<TimeMention> times = m_outline.timesWithin(item.firstToken, blockedFrom);
    for (const TimeMention &time : times) {
        if (choice.times.size() >= mostMentions) {
            break;
        }
        choice.times.append(time);
        const QStringView behind = m_outline.page.wordAt(time.endToken);
        const int word = time.endToken + (behind == u"the" || behind == u"of" ? 1 : 0);
        const bool overnight =
            (m_outline.page.wordAt(word) == u"next" || m_outline.page.wordAt(word) == u"following")
            && m_outline.page.wordAt(word + 1) == u"day";
        if (time.end && overnight) { // "12:00–12:30 the next day"
            TimeMention last = time;
            last.start = *time.end;
            last.end.reset();
            choice.times.last().end.reset();
            choice.times.append(last);
        }
        first = qMin(first, time.firstToken);
        end = qMax(end, time.endToken);
    }
    const QStringView words = m_outline.page.foldedWords(m_outline.page.spanOfTokens(first, end));
    end += m_outline.page.isMark(end, u')') && words.count(u'(') > words.count(u')') ? 1 : 0;
    choice.lines.append(line);
    choice.spans.append(m_outline.page.spanOfTokens(first, end));
}

/// A line that is there for a day or its hours only: "• Friday 5 November, 9.00–12.30", "Time: 10:00–12:00".
bool SessionChooser::isDateLine(int line) const
{
    if (line < 0 || line >= m_outline.lineCount() || !m_outline.isReadable(line) || line == m_title.line) {
        return false;
    }
    const LineMoments &moments = m_outline.moments.at(line);
    const PageLine &item = m_outline.line(line);
    const bool dense = moments.tokens * 5 >= (item.endToken - item.firstToken) * 2;
    const bool labelled =
        m_outline.sections.hasLabel(line) && m_outline.sections.kindOf(line) == SectionKind::Fact;
    const bool limited = m_outline.has(Cue::Deadline, item) || m_outline.has(Cue::SideEvent, item);
    return !limited && (moments.dates > 0 || moments.times > 0) && (dense || labelled);
}

void SessionChooser::addNeighbours(SessionChoice &choice, int line) const
{
    constexpr int reach = 12;
    for (int next = line + 1; next < line + reach && isDateLine(next); ++next) {
        addLine(choice, next);
    }
    if (!choice.times.isEmpty()) {
        return;
    }
    // "Date: …", then perhaps "Place: …", then "Time: …"
    for (int next = line - 3; next < line + 5; ++next) {
        const bool timeLine = isDateLine(next) && m_outline.moments.at(next).dates == 0;
        if (timeLine && !choice.lines.contains(next)) {
            addLine(choice, next);
            return;
        }
    }
    // "This online meeting will take place via … (10.00–13.00)" far from the date
    for (int next = 0; next < m_outline.lineCount(); ++next) {
        const bool hours = m_outline.moments.at(next).times > 0 && m_outline.moments.at(next).dates == 0;
        if (hours && m_outline.isFactLine(next) && m_outline.has(Cue::TakesPlace, m_outline.line(next))) {
            addLine(choice, next);
            return;
        }
    }
}

SessionChoice SessionChooser::fromBody() const
{
    const RoledDate *best = nullptr;
    bool otherPublished = false;
    for (const RoledDate &date : m_roles.all()) {
        otherPublished = otherPublished || (date.role == DateRole::Published && date.weight > 1);
        if (date.role == DateRole::Meeting && (best == nullptr || date.weight > best->weight)) {
            best = &date;
        }
    }
    SessionChoice choice;
    if (best != nullptr) {
        addLine(choice, best->line);
        addNeighbours(choice, best->line);
        return choice;
    }
    // "date: 06/11/2020" is the meeting's when the text has no other day for it and another day of
    // publication.
    for (const RoledDate &date : m_roles.all()) {
        if (date.role == DateRole::Published && date.weight == 1 && m_title.line >= 0
            && (otherPublished || date.line > m_title.line) && fromTitle().dates.isEmpty()) {
            choice.dates.append(date.mention);
            choice.spans.append(date.mention.span);
            choice.lines.append(date.line);
            addNeighbours(choice, date.line);
            return choice;
        }
    }
    return choice;
}

SessionChoice SessionChooser::fromTitle() const
{
    SessionChoice choice;
    if (m_title.line >= 0) {
        addLine(choice, m_title.line);
    }
    if (choice.dates.isEmpty()) {
        return {};
    }
    choice.dates.removeIf([](const DateMention &mention) { return mention.monthOnly; });
    return choice;
}

bool SessionChooser::contradicts(const SessionChoice &body, const SessionChoice &title) const
{
    const QList<PartialDate> ours = body.days();
    const QList<PartialDate> theirs = title.days();
    return !theirs.isEmpty() && !std::all_of(theirs.cbegin(), theirs.cend(), [&ours](const PartialDate &day) {
        return holdsDay(ours, day);
    });
}

/// Another sentence that says just as clearly that this meeting takes place, on other days.
bool SessionChooser::contradictedElsewhere(const SessionChoice &body) const
{
    constexpr int clear = 4;
    const QList<PartialDate> days = body.days();
    for (const RoledDate &date : m_roles.all()) {
        const bool rival = date.role == DateRole::Meeting && date.weight >= clear
            && !body.lines.contains(date.line) && !m_outline.has(Cue::SideEvent, m_outline.line(date.line))
            && m_outline.has(Cue::MeetingWord, m_outline.line(date.line));
        if (rival
            && std::none_of(date.mention.days.cbegin(), date.mention.days.cend(),
                            [&days](const PartialDate &day) { return holdsDay(days, day); })) {
            return true;
        }
    }
    return false;
}

QStringList SessionChooser::candidates(const SessionChoice &body, const SessionChoice &title) const
{
    QStringList words;
    for (const SessionChoice &choice : {body, title}) {
        for (const DateMention &mention : choice.dates) {
            words.append(m_outline.page.words(mention.span));
        }
    }
    words.removeDuplicates();
    return words;
}

} // namespace convoke
