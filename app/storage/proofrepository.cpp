// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/proofrepository.h"

#include "storage/connection.h"

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The other meetings that share a day with :meeting.
const QString sharingADay =
    QStringLiteral("(SELECT meeting_id FROM meeting_session WHERE meeting_id <> :meeting"
                   " AND date IN (SELECT date FROM meeting_session WHERE meeting_id = :meeting))");

} // namespace

/// The names that @p sql gives in its second column, by the meeting in its first.
QHash<qint64, QStringList> ProofRepository::namesByMeeting(const QString &sql, MeetingId meeting)
{
    QHash<qint64, QStringList> names;
    Statement rows = m_connection.statement(sql);
    rows.bind(u":meeting"_s, meeting);
    while (rows.next()) {
        names[rows.rowId(0)].append(rows.text(1));
    }
    return names;
}

QList<OtherMeeting> ProofRepository::meetingsOnTheDaysOf(MeetingId meeting)
{
    const QHash<qint64, QStringList> groups = namesByMeeting(
        u"SELECT mg.meeting_id, g.code FROM meeting_group mg JOIN working_group g ON g.id = "
        u"mg.working_group_id"
        " WHERE mg.role <> 'input' AND mg.meeting_id IN %1 ORDER BY mg.meeting_id, mg.position"_s.arg(
            sharingADay),
        meeting);
    const QHash<qint64, QStringList> chairs = namesByMeeting(
        u"SELECT meeting_id, name FROM meeting_chair WHERE meeting_id IN %1 ORDER BY meeting_id, position"_s
            .arg(sharingADay),
        meeting);
    QList<OtherMeeting> others;
    qint64 last = 0;
    Statement rows =
        m_connection.statement(u"SELECT m.id, m.reference, m.title, s.id, s.date, s.start_time, s.end_time"
                               " FROM meeting_session s JOIN meeting m ON m.id = s.meeting_id"
                               " WHERE s.meeting_id <> :meeting"
                               " AND s.date IN (SELECT date FROM meeting_session WHERE meeting_id = :meeting)"
                               " ORDER BY m.reference, m.id, s.position, s.id"_s);
    rows.bind(u":meeting"_s, meeting);
    while (rows.next()) {
        const qint64 id = rows.rowId(0);
        if (others.isEmpty() || id != last) {
            others.append({rows.text(1), rows.text(2), groups.value(id), chairs.value(id), {}});
            last = id;
        }
        others.last().sessions.append({rows.id<SessionId>(3), rows.optionalDate(4).value_or(QDate()),
                                       rows.optionalTime(5), rows.optionalTime(6)});
    }
    return others;
}

QStringList ProofRepository::ignoredOf(MeetingId meeting)
{
    QStringList marks;
    Statement rows = m_connection.statement(
        u"SELECT mark FROM ignored_finding WHERE meeting_id = :meeting ORDER BY mark"_s);
    rows.bind(u":meeting"_s, meeting);
    while (rows.next()) {
        marks.append(rows.text(0));
    }
    return marks;
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
