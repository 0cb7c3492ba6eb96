// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/meetingrepository.h"

#include "storage/connection.h"
#include "storage/meetingrows.h"
#include "storage/sqlerror.h"

#include <QHash>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

template <typename Enum>
std::optional<Enum> optionalKey(const Statement &row, int column)
{
    const std::optional<QString> key = row.optionalText(column);
    return key ? fromKey<Enum>(*key) : std::nullopt;
}

MeetingSummary summaryFromRow(const Statement &row)
{
    MeetingSummary summary{row.id<MeetingId>(0)};
    summary.reference = row.text(1);
    summary.title = row.text(2);
    summary.firstDay = row.optionalDate(3);
    summary.lastDay = row.optionalDate(4);
    summary.mode = optionalKey<MeetingMode>(row, 5);
    summary.city = row.optionalText(6);
    summary.deadline = row.optionalDate(7);
    summary.deadlineRule = optionalKey<DeadlineRule>(row, 8);
    summary.selection = row.boolean(9);
    summary.places = row.optionalInteger(10);
    summary.applications = row.integer(11);
    summary.scored = row.integer(12);
    summary.selected = row.integer(13);
    summary.criteria = row.integer(14);
    summary.published = row.optionalDate(15);
    summary.outcomeTold = row.optionalText(16);
    summary.late = row.integer(17);
    summary.untold = row.integer(18);
    return summary;
}

// Correlated counts touch only index ranges of one meeting, so the list stays quick however large the file
// is.
const QString summaryQuery = QStringLiteral(
    "SELECT m.id, m.reference, m.title,"
    " (SELECT min(date) FROM meeting_session WHERE meeting_id = m.id) AS first_day,"
    " (SELECT max(date) FROM meeting_session WHERE meeting_id = m.id),"
    " m.mode, m.city, m.deadline, m.deadline_rule, m.has_selection, m.places,"
    " (SELECT count(*) FROM application WHERE meeting_id = m.id AND state NOT IN ('withdrawn', 'duplicate')),"
    " (SELECT count(*) FROM application a WHERE a.meeting_id = m.id AND a.state NOT IN ('withdrawn', "
    "'duplicate')"
    "   AND EXISTS (SELECT 1 FROM review_score s WHERE s.application_id = a.id AND s.score IS NOT NULL)),"
    " (SELECT count(*) FROM selection_seat WHERE seat = 'in' AND selection_id ="
    "   (SELECT id FROM selection WHERE meeting_id = m.id ORDER BY decided_at DESC, id DESC LIMIT 1)),"
    " (SELECT count(*) FROM criterion WHERE meeting_id = m.id AND kind = 'score'),"
    " m.published, m.outcome_told,"
    " (SELECT count(*) FROM application WHERE meeting_id = m.id AND state NOT IN ('withdrawn', 'duplicate')"
    "   AND decision = 'open' AND substr(received_at, 1, 10) > m.deadline),"
    " (SELECT count(*) FROM application WHERE meeting_id = m.id AND state NOT IN ('withdrawn', 'duplicate')"
    "   AND decision <> 'open' AND letter <> 'sent')"
    " FROM meeting m ORDER BY first_day IS NOT NULL, first_day DESC, m.reference");

const QString chairsQuery =
    QStringLiteral("SELECT meeting_id, name FROM meeting_chair ORDER BY meeting_id, position");

} // namespace

QList<MeetingSummary> MeetingRepository::summaries()
{
    QHash<qint64, QList<MeetingGroup>> groups;
    each(u"SELECT mg.meeting_id, g.code, mg.role FROM meeting_group mg JOIN working_group g ON g.id = "
         "mg.working_group_id ORDER BY mg.meeting_id, mg.position"_s,
         [&groups](const Statement &row) {
             groups[row.rowId(0)].append(
                 {row.text(1), fromKey<GroupRole>(row.text(2)).value_or(GroupRole::Lead)});
         });
    QHash<qint64, QList<QDate>> days;
    each(u"SELECT DISTINCT meeting_id, date FROM meeting_session ORDER BY meeting_id, date"_s,
         [&days](const Statement &row) {
             if (const std::optional<QDate> day = row.optionalDate(1)) {
                 days[row.rowId(0)].append(*day);
             }
         });
    QHash<qint64, QStringList> chairs;
    each(chairsQuery, [&chairs](const Statement &row) { chairs[row.rowId(0)].append(row.text(1)); });
    QList<MeetingSummary> summaries;
    each(summaryQuery, [&](const Statement &row) {
        const qint64 id = row.rowId(0);
        MeetingSummary summary = summaryFromRow(row);
        summary.groups = groups.value(id);
        summary.days = days.value(id);
        summary.chairs = chairs.value(id);
        summaries.append(summary);
    });
    return summaries;
}

QList<EarlierMeeting> MeetingRepository::earlier()
{
    QHash<qint64, QStringList> chairs;
    each(chairsQuery, [&chairs](const Statement &row) { chairs[row.rowId(0)].append(row.text(1)); });
    QHash<qint64, QList<Contact>> contacts;
    each(u"SELECT meeting_id, name, email FROM meeting_contact ORDER BY meeting_id, position"_s,
         [&contacts](const Statement &row) {
             contacts[row.rowId(0)].append({row.text(1), row.optionalText(2)});
         });
    QList<EarlierMeeting> meetings;
    each(u"SELECT m.id, m.city, m.country, m.venue, m.platform,"
         " (SELECT min(date) FROM meeting_session WHERE meeting_id = m.id) AS first_day"
         " FROM meeting m ORDER BY first_day IS NOT NULL, first_day DESC, m.reference"_s,
         [&](const Statement &row) {
             const qint64 id = row.rowId(0);
             meetings.append({row.id<MeetingId>(0),
                              {row.optionalText(1), row.optionalText(2), row.optionalText(3)},
                              row.optionalText(4),
                              chairs.value(id),
                              contacts.value(id)});
         });
    return meetings;
}

void MeetingRepository::each(const QString &query, const std::function<void(const Statement &row)> &take)
{
    Statement rows = m_connection.statement(query);
    while (rows.next()) {
        take(rows);
    }
}

std::optional<MeetingId> MeetingRepository::find(const QString &reference)
{
    Statement row =
        m_connection.statement(u"SELECT id FROM meeting WHERE reference = :reference COLLATE NOCASE"_s);
    row.bind(u":reference"_s, reference);
    return row.next() ? std::optional(row.id<MeetingId>(0)) : std::nullopt;
}

std::optional<MeetingDocument> MeetingRepository::load(MeetingId meeting)
{
    return MeetingRows(m_connection, m_ids).load(meeting);
}

void MeetingRepository::save(const MeetingDocument &document)
{
    MeetingRows(m_connection, m_ids).save(document);
}

void MeetingRepository::remove(MeetingId meeting)
{
    Statement statement = m_connection.statement(u"DELETE FROM meeting WHERE id = :id"_s);
    statement.bind(u":id"_s, meeting).run();
    if (statement.affectedRows() == 0) {
        throw SqlError(Error{ErrorCode::NotFound, u"such meeting"_s});
    }
}

/// What a calendar says of a meeting. Counted in the change log, so that no code path that changes a meeting
/// can forget it. An application that comes in takes a number of the meeting: that is no change of the
/// meeting.
int MeetingRepository::revision(MeetingId meeting)
{
    Statement sets = m_connection.statement(
        u"SELECT count(DISTINCT s.id) FROM change_log l JOIN change_set s"
        " ON l.id BETWEEN s.first_entry AND s.last_entry"
        " WHERE l.owner_id = :meeting AND l.table_name IN ('meeting', 'meeting_session', 'meeting_contact')"
        " AND l.column_name IS NOT 'next_number'"_s);
    sets.bind(u":meeting"_s, meeting);
    return sets.next() ? qMax(0, sets.integer(0) - 1) : 0;
}

int MeetingRepository::takeNumbers(MeetingId meeting, int count)
{
    int first = 1;
    {
        Statement row = m_connection.statement(u"SELECT next_number FROM meeting WHERE id = :id"_s);
        row.bind(u":id"_s, meeting);
        first = row.next() ? row.integer(0) : 1;
    }
    m_connection.statement(u"UPDATE meeting SET next_number = :next WHERE id = :id"_s)
        .bind(u":next"_s, first + count)
        .bind(u":id"_s, meeting)
        .run();
    return first;
}

} // namespace convoke
