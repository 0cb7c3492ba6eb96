// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/proofrepository.h"

#include "storage/connection.h"

namespace convoke {

using namespace Qt::Literals::StringLiterals;

QStringList ProofRepository::namesOf(const QString &sql, MeetingId meeting)
{
    QStringList names;
    Statement rows = m_connection.statement(sql);
    rows.bind(u":meeting"_s, meeting);
    while (rows.next()) {
        names.append(rows.text(0));
    }
    return names;
}

QList<OtherMeeting> ProofRepository::meetingsOnTheDaysOf(MeetingId meeting)
{
    QList<OtherMeeting> others;
    QList<MeetingId> ids;
    {
        Statement rows = m_connection.statement(
            u"SELECT m.id, m.reference, m.title, s.id, s.date, s.start_time, s.end_time"
            " FROM meeting_session s JOIN meeting m ON m.id = s.meeting_id"
            " WHERE s.meeting_id <> :meeting"
            " AND s.date IN (SELECT date FROM meeting_session WHERE meeting_id = :meeting)"
            " ORDER BY m.reference, s.position"_s);
        rows.bind(u":meeting"_s, meeting);
        while (rows.next()) {
            if (ids.isEmpty() || ids.last() != rows.id<MeetingId>(0)) {
                ids.append(rows.id<MeetingId>(0));
                others.append({rows.text(1), rows.text(2), {}, {}, {}});
            }
            others.last().sessions.append({rows.id<SessionId>(3), rows.optionalDate(4).value_or(QDate()),
                                           rows.optionalTime(5), rows.optionalTime(6)});
        }
    }
    for (qsizetype i = 0; i < others.size(); ++i) {
        others[i].groups =
            namesOf(u"SELECT g.code FROM meeting_group mg JOIN working_group g ON g.id = mg.working_group_id"
                    " WHERE mg.meeting_id = :meeting AND mg.role <> 'input' ORDER BY mg.position"_s,
                    ids.at(i));
        others[i].chairs = namesOf(
            u"SELECT name FROM meeting_chair WHERE meeting_id = :meeting ORDER BY position"_s, ids.at(i));
    }
    return others;
}

QStringList ProofRepository::ignoredOf(MeetingId meeting)
{
    return namesOf(u"SELECT mark FROM ignored_finding WHERE meeting_id = :meeting ORDER BY mark"_s, meeting);
}

void ProofRepository::ignore(MeetingId meeting, const QString &mark)
{
    if (!ignoredOf(meeting).contains(mark)) {
        m_connection.insert(u"ignored_finding"_s,
                            {{u"id"_s, m_ids.nextValue()}, {u"meeting_id"_s, meeting}, {u"mark"_s, mark}});
    }
}

void ProofRepository::heedAll(MeetingId meeting)
{
    m_connection.statement(u"DELETE FROM ignored_finding WHERE meeting_id = :meeting"_s)
        .bind(u":meeting"_s, meeting)
        .run();
}

} // namespace convoke
