// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/deskrepository.h"

#include "storage/connection.h"

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString ofMeeting = u"a.meeting_id = :of"_s;
const QString ofApplication = u"a.id = :of"_s;

} // namespace

QList<Redaction> DeskRepository::redactionsOf(MeetingId meeting)
{
    return redactionsWhere(ofMeeting, meeting.value());
}

QList<Redaction> DeskRepository::redactionsOf(ApplicationId application)
{
    return redactionsWhere(ofApplication, application.value());
}

QList<Redaction> DeskRepository::redactionsWhere(const QString &where, qint64 of)
{
    QList<Redaction> redactions;
    Statement rows = m_connection.statement(
        u"SELECT r.id, r.application_id, r.question_id, r.start, r.words, r.shows FROM application a "
        "JOIN redaction r ON r.application_id = a.id WHERE %1 ORDER BY r.id"_s.arg(where));
    rows.bind(u":of"_s, of);
    while (rows.next()) {
        redactions.append({rows.id<RedactionId>(0), rows.id<ApplicationId>(1), rows.id<QuestionId>(2),
                           rows.integer(3), rows.text(4), rows.boolean(5)});
    }
    return redactions;
}

void DeskRepository::add(const Redaction &redaction)
{
    m_connection
        .statement(u"INSERT INTO redaction (id, application_id, question_id, start, words, shows) "
                   "VALUES (:id, :application, :question, :start, :words, :shows) ON CONFLICT DO NOTHING"_s)
        .bind(u":id"_s, m_ids.nextValue())
        .bind(u":application"_s, redaction.application)
        .bind(u":question"_s, redaction.question)
        .bind(u":start"_s, redaction.start)
        .bind(u":words"_s, redaction.words)
        .bind(u":shows"_s, redaction.shows)
        .run();
}

void DeskRepository::remove(RedactionId redaction)
{
    m_connection.statement(u"DELETE FROM redaction WHERE id = :id"_s).bind(u":id"_s, redaction).run();
}

template <typename Pair>
QList<Pair> DeskRepository::pairsWhere(const QString &table, const QString &where, qint64 of)
{
    QList<Pair> pairs;
    Statement rows = m_connection.statement(
        u"SELECT r.application_id, r.reviewer_id FROM application a JOIN %1 r "
        "ON r.application_id = a.id WHERE %2 ORDER BY a.number, r.id"_s.arg(table, where));
    rows.bind(u":of"_s, of);
    while (rows.next()) {
        pairs.append({rows.id<ApplicationId>(0), rows.id<ReviewerId>(1)});
    }
    return pairs;
}

QList<NoConflict> DeskRepository::noConflictsOf(MeetingId meeting)
{
    return pairsWhere<NoConflict>(u"no_conflict"_s, ofMeeting, meeting.value());
}

QList<NoConflict> DeskRepository::noConflictsOf(ApplicationId application)
{
    return pairsWhere<NoConflict>(u"no_conflict"_s, ofApplication, application.value());
}

void DeskRepository::addPair(const QString &table, ApplicationId application, ReviewerId reviewer)
{
    m_connection
        .statement(u"INSERT INTO %1 (id, application_id, reviewer_id) VALUES (:id, :application, :reviewer) "
                   "ON CONFLICT DO NOTHING"_s.arg(table))
        .bind(u":id"_s, m_ids.nextValue())
        .bind(u":application"_s, application)
        .bind(u":reviewer"_s, reviewer)
        .run();
}

void DeskRepository::add(const NoConflict &said)
{
    addPair(u"no_conflict"_s, said.application, said.reviewer);
}

QList<Assignment> DeskRepository::assignmentsOf(MeetingId meeting)
{
    return pairsWhere<Assignment>(u"review_assignment"_s, ofMeeting, meeting.value());
}

QList<Assignment> DeskRepository::assignmentsOf(ApplicationId application)
{
    return pairsWhere<Assignment>(u"review_assignment"_s, ofApplication, application.value());
}

void DeskRepository::add(const Assignment &assignment)
{
    addPair(u"review_assignment"_s, assignment.application, assignment.reviewer);
}

void DeskRepository::remove(const Assignment &assignment)
{
    m_connection
        .statement(u"DELETE FROM review_assignment WHERE application_id = :application "
                   "AND reviewer_id = :reviewer"_s)
        .bind(u":application"_s, assignment.application)
        .bind(u":reviewer"_s, assignment.reviewer)
        .run();
}

std::optional<AssignmentDraw> DeskRepository::drawOf(MeetingId meeting)
{
    Statement rows = m_connection.statement(
        u"SELECT seed, per_application, drawn_at, drawn_by FROM assignment_draw WHERE meeting_id = :meeting "
        "ORDER BY id DESC LIMIT 1"_s);
    rows.bind(u":meeting"_s, meeting);
    if (!rows.next()) {
        return std::nullopt;
    }
    return AssignmentDraw{meeting, rows.text(0).toULongLong(), rows.integer(1), rows.moment(2), rows.text(3)};
}

void DeskRepository::add(const AssignmentDraw &draw)
{
    m_connection.insert(u"assignment_draw"_s,
                        {{u"id"_s, m_ids.nextValue()},
                         {u"meeting_id"_s, draw.meeting},
                         {u"seed"_s, QString::number(draw.seed)},
                         {u"per_application"_s, draw.perApplication},
                         {u"drawn_at"_s, draw.drawnAt},
                         {u"drawn_by"_s, draw.drawnBy}});
}

} // namespace convoke
