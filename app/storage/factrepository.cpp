// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/factrepository.h"

#include "storage/connection.h"

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

Presence presenceOf(std::optional<bool> came)
{
    return !came ? Presence::NotNoted : *came ? Presence::Came : Presence::StayedAway;
}

} // namespace

FactHistory FactRepository::historyOf(MeetingId meeting)
{
    FactHistory history;
    history.participations = participations(meeting);
    history.meetings = earlierMeetings(meeting);
    history.countries = countries(history.meetings);
    return history;
}

QHash<PersonId, QList<Participation>> FactRepository::participations(MeetingId meeting)
{
    QHash<PersonId, QList<Participation>> participations;
    Statement rows = m_connection.statement(
        u"SELECT there.person_id, m.id, m.reference, "
        "(SELECT min(date) FROM meeting_session WHERE meeting_id = m.id) AS first_day, there.id, "
        "there.state, "
        "there.decision, there.reply, m.title, "
        "(SELECT max(state IN ('present', 'online')) FROM attendance WHERE application_id = there.id) "
        "FROM (SELECT DISTINCT person_id FROM application WHERE meeting_id = :meeting) here "
        "JOIN application there ON there.person_id = here.person_id AND there.meeting_id <> :other "
        "JOIN meeting m ON m.id = there.meeting_id ORDER BY first_day DESC, m.id DESC, there.number"_s);
    rows.bind(u":meeting"_s, meeting).bind(u":other"_s, meeting);
    while (rows.next()) {
        participations[rows.id<PersonId>(0)].append(
            {rows.id<MeetingId>(1), rows.text(2), rows.optionalDate(3), rows.id<ApplicationId>(4),
             fromKey<ApplicationState>(rows.text(5)).value_or(ApplicationState::Received),
             fromKey<Decision>(rows.text(6)).value_or(Decision::Open),
             fromKey<Reply>(rows.text(7)).value_or(Reply::None), presenceOf(rows.optionalBoolean(9)),
             rows.text(8)});
    }
    return participations;
}

QList<PastMeeting> FactRepository::earlierMeetings(MeetingId meeting)
{
    QList<PastMeeting> meetings;
    Statement rows = m_connection.statement(
        u"WITH days AS (SELECT meeting_id, min(date) AS first_day FROM meeting_session GROUP BY meeting_id), "
        "mine AS (SELECT working_group_id FROM meeting_group WHERE meeting_id = :meeting AND role <> "
        "'input') "
        "SELECT m.id, m.reference, d.first_day FROM meeting m JOIN days d ON d.meeting_id = m.id "
        "WHERE m.id <> :other "
        "AND d.first_day < coalesce((SELECT first_day FROM days WHERE meeting_id = :self), '9999') "
        "AND (NOT EXISTS (SELECT 1 FROM mine) OR EXISTS (SELECT 1 FROM meeting_group g WHERE g.meeting_id = "
        "m.id "
        "AND g.role <> 'input' AND g.working_group_id IN (SELECT working_group_id FROM mine))) "
        "ORDER BY d.first_day DESC, m.id DESC"_s);
    rows.bind(u":meeting"_s, meeting).bind(u":other"_s, meeting).bind(u":self"_s, meeting);
    while (rows.next()) {
        meetings.append({rows.id<MeetingId>(0), rows.text(1), rows.optionalDate(2).value_or(QDate())});
    }
    return meetings;
}

/// Who was invited and did not say no is taken to have come, unless attendance says otherwise.
QHash<QString, QString> FactRepository::countries(const QList<PastMeeting> &meetings)
{
    QHash<QString, QString> countries;
    QStringList ids;
    QHash<MeetingId, qsizetype> places;
    for (const PastMeeting &meeting : meetings) {
        places.insert(meeting.id, places.size());
        ids.append(QString::number(meeting.id.value()));
    }
    QHash<QString, qsizetype> newest;
    Statement rows = m_connection.statement(
        u"SELECT DISTINCT p.country, a.meeting_id FROM application a JOIN person p ON p.id = a.person_id "
        "WHERE a.meeting_id IN (SELECT value FROM json_each(:meetings)) AND p.country IS NOT NULL AND "
        "coalesce("
        "(SELECT max(state IN ('present', 'online')) FROM attendance WHERE application_id = a.id), "
        "a.decision = 'invite' AND a.state NOT IN ('withdrawn', 'duplicate') "
        "AND a.reply NOT IN ('declined', 'lapsed'))"_s);
    rows.bind(u":meetings"_s, QString(u'[' + ids.join(u',') + u']'));
    while (rows.next()) {
        const qsizetype place = places.value(rows.id<MeetingId>(1));
        const QString country = rows.text(0);
        newest.insert(country, qMin(place, newest.value(country, place)));
    }
    for (auto it = newest.cbegin(); it != newest.cend(); ++it) {
        countries.insert(it.key(), meetings.at(it.value()).reference);
    }
    return countries;
}

} // namespace convoke
