// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/callfacts.h"

#include "base/textshow.h"
#include "base/zonelabel.h"
#include "documents/datewords.h"
#include "people/countrycode.h"

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The words of the meeting document as part of the name of a sentence: "no later than" → "no-later-than".
QString named(QString key)
{
    return key.replace(u' ', u'-');
}

} // namespace

QString callText(const QString &text)
{
    return shownText(text).trimmed();
}

QString callLineText(const QString &text)
{
    return callText(text).simplified();
}

QString callList(QStringList parts, const DocumentWords &words)
{
    if (parts.size() < 2) {
        return parts.value(0);
    }
    const QString last = parts.takeLast();
    return words.text(u"call.and"_s, {{u"before", parts.join(u", "_s)}, {u"last", last}});
}

QStringList CallFacts::groupsOf(GroupRole role) const
{
    QStringList codes;
    for (const MeetingGroup &group : m_document.meeting.groups) {
        if (group.role == role) {
            codes.append(callLineText(group.code));
        }
    }
    return codes;
}

/// "This workshop of POL". Where no group leads, all that hold it together are named.
QString CallFacts::kind() const
{
    const QString key = u"call.kind."_s + named(toKey(m_document.meeting.kind));
    QStringList groups = groupsOf(GroupRole::Lead);
    groups = groups.isEmpty() ? groupsOf(GroupRole::Joint) : groups;
    return groups.isEmpty() ? m_words.text(key)
                            : m_words.text(key + u".of"_s, {{u"groups", callList(groups, m_words)}});
}

QString CallFacts::how() const
{
    const Meeting &meeting = m_document.meeting;
    const QString platform = callLineText(meeting.platform.value_or(QString()));
    const bool online = meeting.mode == MeetingMode::Online || meeting.mode == MeetingMode::Hybrid
        || (!meeting.mode && !platform.isEmpty() && meeting.place.isEmpty());
    QString key = u"call.lead."_s
        + (meeting.mode ? named(toKey(*meeting.mode))
               : online ? u"online"_s
                        : u"plain"_s);
    key += online && !platform.isEmpty() ? u".platform"_s : QString();
    return m_words.text(key, {{u"kind", kind()}, {u"platform", platform}});
}

QStringList CallFacts::lead() const
{
    QStringList sentences{how()};
    const QStringList joint = groupsOf(GroupRole::Joint);
    if (!joint.isEmpty() && !groupsOf(GroupRole::Lead).isEmpty()) {
        sentences.append(m_words.text(u"call.joint"_s, {{u"groups", callList(joint, m_words)}}));
    }
    if (const QStringList input = groupsOf(GroupRole::Input); !input.isEmpty()) {
        sentences.append(m_words.text(u"call.input"_s, {{u"groups", callList(input, m_words)}}));
    }
    return sentences;
}

QString CallFacts::hours(const Session &session) const
{
    if (!session.start && !session.end) {
        return {};
    }
    const QString format = u"HH:mm"_s;
    const QString range = session.start && session.end ? timeRange(session)
        : session.start ? m_words.text(u"call.hours.from"_s, {{u"start", session.start->toString(format)}})
                        : m_words.text(u"call.hours.until"_s, {{u"end", session.end->toString(format)}});
    const QString timed = m_words.text(
        u"call.time"_s, {{u"hours", range}, {u"zone", zoneLabel(m_document.meeting.timeZone, session.date)}});
    const bool overnight = session.start && session.end && *session.end < *session.start;
    return overnight ? m_words.text(u"call.next-day"_s, {{u"hours", timed.trimmed()}}) : timed.trimmed();
}

/// Days with the same hours together, in the order of time.
QStringList CallFacts::when() const
{
    QList<Session> sessions = m_document.meeting.sessions;
    std::stable_sort(sessions.begin(), sessions.end(), [](const Session &a, const Session &b) {
        return std::pair(a.date, a.start.value_or(QTime(0, 0)))
            < std::pair(b.date, b.start.value_or(QTime(0, 0)));
    });
    QStringList lines;
    for (qsizetype first = 0; first < sessions.size();) {
        const QString time = hours(sessions.at(first));
        QList<Session> together{sessions.at(first)};
        qsizetype next = first + 1;
        while (next < sessions.size() && hours(sessions.at(next)) == time
               && sessions.at(next).date != together.last().date) {
            together.append(sessions.at(next));
            ++next;
        }
        const QString days = dateRange(together, m_words.language(), DateStyle::Long);
        lines.append(time.isEmpty() ? days
                                    : m_words.text(u"call.session"_s, {{u"days", days}, {u"hours", time}}));
        first = next;
    }
    lines.removeAll(QString());
    if (!lines.isEmpty() && m_document.meeting.lunchToLunch) {
        lines.append(m_words.text(u"call.lunch-to-lunch"_s));
    }
    if (!lines.isEmpty() && m_document.meeting.provisional) {
        lines.append(m_words.text(u"call.provisional"_s));
    }
    return lines;
}

QString CallFacts::place() const
{
    const MeetingPlace &place = m_document.meeting.place;
    QStringList parts{callLineText(place.venue.value_or(QString())),
                      callLineText(place.city.value_or(QString()))};
    if (place.country) {
        const std::optional<CountryCode> country = CountryCode::fromText(*place.country);
        parts.append(country ? country->name(m_words.language()) : callLineText(*place.country));
    }
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString CallFacts::language() const
{
    const Meeting &meeting = m_document.meeting;
    const QString key = u"language."_s + meeting.language.value_or(QString());
    QString name = !meeting.language ? QString()
        : m_words.contains(key)      ? m_words.text(key)
                                     : callLineText(*meeting.language);
    if (!meeting.interpretation) {
        return name;
    }
    const QString offer = *meeting.interpretation ? u"with"_s : u"without"_s;
    return name.isEmpty() ? m_words.text(u"call.interpretation."_s + offer)
                          : m_words.text(u"call.language."_s + offer, {{u"language", name}});
}

/// Nobody travels to a meeting online.
QString CallFacts::travel() const
{
    const Meeting &meeting = m_document.meeting;
    if (!meeting.travelArranged || meeting.mode == MeetingMode::Online) {
        return {};
    }
    return m_words.text(*meeting.travelArranged ? u"call.travel.arranged"_s : u"call.travel.own"_s);
}

QString CallFacts::deadline() const
{
    const Call &call = m_document.call;
    const auto day = [this](QDate date) {
        return dateInWords(date, m_words.language(), DateStyle::Long);
    };
    QString text;
    if (call.deadline) {
        const DeadlineRule rule = call.deadlineRule.value_or(DeadlineRule::By);
        text = m_words.text(u"call.deadline."_s + named(toKey(rule)), {{u"date", day(*call.deadline)}});
    }
    if (!call.preferredBy) {
        return text;
    }
    return text.isEmpty()
        ? m_words.text(u"call.preferred.alone"_s, {{u"date", day(*call.preferredBy)}})
        : m_words.text(u"call.preferred"_s, {{u"deadline", text}, {u"date", day(*call.preferredBy)}});
}

QList<CallFact> CallFacts::facts() const
{
    const Meeting &meeting = m_document.meeting;
    QList<CallFact> facts;
    const auto add = [&facts, this](const QString &name, QStringList values) {
        values.removeAll(QString());
        if (!values.isEmpty()) {
            facts.append({m_words.text(u"call.fact."_s + name), values});
        }
    };
    add(u"when"_s, when());
    add(u"place"_s, {place()});
    add(u"language"_s, {language()});
    add(u"travel"_s, {travel()});
    add(u"places"_s,
        {meeting.places ? m_words.text(u"call.places"_s, {{u"places", QString::number(*meeting.places)}})
                        : QString()});
    QStringList chairs;
    for (const QString &chair : meeting.chairs) {
        chairs.append(callLineText(chair));
    }
    chairs.removeAll(QString());
    add(chairs.size() == 1 ? u"chair"_s : u"chairs"_s, {callList(chairs, m_words)});
    add(m_document.call.selection ? u"deadline"_s : u"deadline.open"_s, {deadline()});
    return facts;
}

} // namespace convoke
