// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/applicationrepository.h"

#include "storage/connection.h"
#include "storage/personrow.h"

#include <QHash>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString applicantColumns = QStringLiteral("a.id, a.meeting_id, a.person_id, a.number, a.source_ref, "
                                                "a.received_at, a.updated_at, a.channel, a.profile_id, "
                                                "a.state, a.superseded_by_id, a.decision, a.decision_reason, "
                                                "a.decided_by, a.decided_at, a.letter, a.reply, "
                                                "a.intake_id, a.source, a.source_row, a.fingerprint, ")
    + personColumns;
constexpr int applicationColumnCount = 21;

Application applicationFromRow(const Statement &row)
{
    Application application{row.id<ApplicationId>(0), row.id<MeetingId>(1), row.id<PersonId>(2)};
    application.number = row.integer(3);
    application.sourceRef = row.optionalText(4);
    application.received = row.moment(5);
    application.updated = row.moment(6);
    application.channel = fromKey<Channel>(row.text(7));
    application.profile = row.optionalId<ProfileId>(8);
    application.state = fromKey<ApplicationState>(row.text(9)).value_or(ApplicationState::Received);
    application.supersededBy = row.optionalId<ApplicationId>(10);
    application.decision = fromKey<Decision>(row.text(11)).value_or(Decision::Open);
    application.decisionReason = row.text(12);
    application.decidedBy = row.text(13);
    application.decidedAt = row.moment(14);
    application.letter = fromKey<LetterState>(row.text(15)).value_or(LetterState::None);
    application.reply = fromKey<Reply>(row.text(16)).value_or(Reply::None);
    application.provenance = {row.optionalId<IntakeId>(17), row.text(18), row.optionalInteger(19),
                              row.text(20)};
    return application;
}

/// @p came: in one half-day at least; absent where nothing was noted.
Presence presenceOf(std::optional<bool> came)
{
    return !came ? Presence::NotNoted : *came ? Presence::Came : Presence::StayedAway;
}

Answer answerFromRow(const Statement &row)
{
    return {row.id<QuestionId>(1), row.text(2), row.optionalInteger(3)};
}

SpecialAnswer specialFromRow(const Statement &row)
{
    return {fromKey<SpecialCategory>(row.text(1)).value_or(SpecialCategory::Health), row.text(2),
            row.optionalId<QuestionId>(3), row.text(4), row.optionalInteger(5)};
}

QList<Field> fieldsOf(const Application &application)
{
    return {{u"id"_s, application.id},
            {u"meeting_id"_s, application.meeting},
            {u"person_id"_s, application.person},
            {u"number"_s, application.number},
            {u"source_ref"_s, application.sourceRef},
            {u"received_at"_s, application.received},
            {u"updated_at"_s, application.updated},
            {u"channel"_s, application.channel ? std::optional(toKey(*application.channel)) : std::nullopt},
            {u"profile_id"_s, application.profile},
            {u"state"_s, toKey(application.state)},
            {u"superseded_by_id"_s, application.supersededBy},
            {u"decision"_s, toKey(application.decision)},
            {u"decision_reason"_s, application.decisionReason},
            {u"decided_by"_s, application.decidedBy},
            {u"decided_at"_s, application.decidedAt},
            {u"letter"_s, toKey(application.letter)},
            {u"reply"_s, toKey(application.reply)},
            {u"intake_id"_s, application.provenance.intake},
            {u"source"_s, application.provenance.source},
            {u"source_row"_s, application.provenance.row},
            {u"fingerprint"_s, application.provenance.fingerprint}};
}

QList<Field> fieldsOf(qint64 id, ApplicationId application, const Answer &answer)
{
    return {{u"id"_s, id},
            {u"application_id"_s, application},
            {u"question_id"_s, answer.question},
            {u"text"_s, answer.text},
            {u"source_column"_s, answer.column}};
}

} // namespace

QList<Applicant> ApplicationRepository::ofMeeting(MeetingId meeting)
{
    QList<Applicant> applicants;
    QHash<qint64, qsizetype> byApplication;
    {
        Statement rows =
            m_connection.statement(u"SELECT %1 FROM application a JOIN person ON person.id = a.person_id "
                                   "WHERE a.meeting_id = :meeting ORDER BY a.number"_s.arg(applicantColumns));
        rows.bind(u":meeting"_s, meeting);
        while (rows.next()) {
            byApplication.insert(rows.rowId(0), applicants.size());
            applicants.append({applicationFromRow(rows), personFromRow(rows, applicationColumnCount)});
        }
    }
    addPersonParts(meeting, applicants);
    Statement rows = m_connection.statement(
        u"SELECT w.application_id, w.question_id, w.text, w.source_column FROM application a JOIN answer w "
        u"ON "
        "w.application_id = a.id JOIN question q ON q.id = w.question_id WHERE a.meeting_id = :meeting "
        "ORDER BY w.application_id, q.position, q.id"_s);
    rows.bind(u":meeting"_s, meeting);
    while (rows.next()) {
        applicants[byApplication.value(rows.rowId(0))].application.answers.append(answerFromRow(rows));
    }
    addAnsweredApart(meeting, byApplication, applicants);
    return applicants;
}

/// @p places of the applicants by application.
void ApplicationRepository::addAnsweredApart(MeetingId meeting, const QHash<qint64, qsizetype> &places,
                                             QList<Applicant> &applicants)
{
    Statement apart = m_connection.statement(
        u"SELECT s.application_id, s.question_id FROM application a JOIN special_answer s ON "
        "s.application_id = a.id WHERE a.meeting_id = :meeting AND s.question_id IS NOT NULL "
        "ORDER BY s.application_id, s.position"_s);
    apart.bind(u":meeting"_s, meeting);
    while (apart.next()) {
        applicants[places.value(apart.rowId(0))].application.answeredApart.append(apart.id<QuestionId>(1));
    }
}

/// The addresses and the tags of the people; somebody may have answered twice.
void ApplicationRepository::addPersonParts(MeetingId meeting, QList<Applicant> &applicants)
{
    QMultiHash<qint64, qsizetype> byPerson;
    for (qsizetype i = 0; i < applicants.size(); ++i) {
        byPerson.insert(applicants.at(i).person.id.value(), i);
    }
    const auto forEachPart = [&](const QString &sql, auto add) {
        Statement rows = m_connection.statement(sql);
        rows.bind(u":meeting"_s, meeting);
        while (rows.next()) {
            const QList<qsizetype> places = byPerson.values(rows.rowId(0));
            for (const qsizetype place : places) {
                add(applicants[place].person, rows.text(1));
            }
        }
    };
    forEachPart(
        u"SELECT person_id, address FROM person_email WHERE person_id IN (SELECT person_id FROM application "
        "WHERE meeting_id = :meeting) ORDER BY person_id, position"_s,
        [](Person &person, const QString &text) {
            if (const std::optional<EmailAddress> address = EmailAddress::fromText(text)) {
                person.emails.append(*address);
            }
        });
    forEachPart(
        u"SELECT person_id, tag FROM person_tag WHERE person_id IN (SELECT person_id FROM application "
        "WHERE meeting_id = :meeting) ORDER BY person_id, tag"_s,
        [](Person &person, const QString &text) { person.tags.append(text); });
}

std::optional<Applicant> ApplicationRepository::load(ApplicationId application)
{
    std::optional<Applicant> applicant;
    {
        Statement row =
            m_connection.statement(u"SELECT %1 FROM application a JOIN person ON person.id = a.person_id "
                                   "WHERE a.id = :id"_s.arg(applicantColumns));
        row.bind(u":id"_s, application);
        if (!row.next()) {
            return std::nullopt;
        }
        applicant = Applicant{applicationFromRow(row), personFromRow(row, applicationColumnCount)};
    }
    {
        Statement rows = m_connection.statement(
            u"SELECT address FROM person_email WHERE person_id = :id ORDER BY position"_s);
        rows.bind(u":id"_s, applicant->person.id);
        while (rows.next()) {
            if (const std::optional<EmailAddress> address = EmailAddress::fromText(rows.text(0))) {
                applicant->person.emails.append(*address);
            }
        }
    }
    {
        Statement rows =
            m_connection.statement(u"SELECT tag FROM person_tag WHERE person_id = :id ORDER BY tag"_s);
        rows.bind(u":id"_s, applicant->person.id);
        while (rows.next()) {
            applicant->person.tags.append(rows.text(0));
        }
    }
    Statement rows =
        m_connection.statement(u"SELECT w.application_id, w.question_id, w.text, w.source_column FROM answer "
                               u"w JOIN question q ON q.id = "
                               "w.question_id WHERE w.application_id = :id ORDER BY q.position, q.id"_s);
    rows.bind(u":id"_s, application);
    while (rows.next()) {
        applicant->application.answers.append(answerFromRow(rows));
    }
    Statement apart = m_connection.statement(
        u"SELECT question_id FROM special_answer WHERE application_id = :id AND question_id IS NOT NULL "
        "ORDER BY position"_s);
    apart.bind(u":id"_s, application);
    while (apart.next()) {
        applicant->application.answeredApart.append(apart.id<QuestionId>(0));
    }
    return applicant;
}

int ApplicationRepository::count()
{
    Statement row = m_connection.statement(u"SELECT count(*) FROM application"_s);
    return row.next() ? row.integer(0) : 0;
}

QList<Participation> ApplicationRepository::ofPerson(PersonId person)
{
    QList<Participation> history;
    Statement rows = m_connection.statement(
        u"SELECT m.id, m.reference, (SELECT min(date) FROM meeting_session WHERE meeting_id = m.id) AS "
        u"first_day, "
        "a.id, a.state, a.decision, a.reply, m.title, "
        "(SELECT max(state IN ('present', 'online')) FROM attendance WHERE application_id = a.id) "
        "FROM application a JOIN meeting m ON m.id = a.meeting_id "
        "WHERE a.person_id = :person ORDER BY first_day DESC, a.number"_s);
    rows.bind(u":person"_s, person);
    while (rows.next()) {
        history.append({rows.id<MeetingId>(0), rows.text(1), rows.optionalDate(2), rows.id<ApplicationId>(3),
                        fromKey<ApplicationState>(rows.text(4)).value_or(ApplicationState::Received),
                        fromKey<Decision>(rows.text(5)).value_or(Decision::Open),
                        fromKey<Reply>(rows.text(6)).value_or(Reply::None),
                        presenceOf(rows.optionalBoolean(8)), rows.text(7)});
    }
    return history;
}

QSet<PersonId> ApplicationRepository::invitedElsewhere(MeetingId meeting)
{
    QSet<PersonId> people;
    Statement rows = m_connection.statement(
        u"SELECT DISTINCT here.person_id FROM application here JOIN application there ON there.person_id = "
        "here.person_id WHERE here.meeting_id = :meeting AND there.meeting_id <> here.meeting_id AND "
        "there.decision = 'invite'"_s);
    rows.bind(u":meeting"_s, meeting);
    while (rows.next()) {
        people.insert(rows.id<PersonId>(0));
    }
    return people;
}

void ApplicationRepository::add(const Application &application)
{
    m_connection.insert(u"application"_s, fieldsOf(application));
    for (const Answer &answer : application.answers) {
        m_connection.insert(u"answer"_s, fieldsOf(m_ids.nextValue(), application.id, answer));
    }
}

void ApplicationRepository::save(const Application &application)
{
    noteDecision(application);
    m_connection.upsert(u"application"_s, fieldsOf(application));
    saveAnswers(application);
}

/// No code path changes a decision without its history.
void ApplicationRepository::noteDecision(const Application &application)
{
    m_connection
        .statement(u"INSERT INTO application_decision (id, application_id, decision, reason, decided_by, "
                   "decided_at) SELECT :row, id, :decision, :reason, :by, :at FROM application "
                   "WHERE id = :id AND (decision, decision_reason, decided_by, coalesce(decided_at, '')) "
                   "IS NOT (:decision, :reason, :by, coalesce(:at, ''))"_s)
        .bind(u":row"_s, m_ids.nextValue())
        .bind(u":id"_s, application.id)
        .bind(u":decision"_s, toKey(application.decision))
        .bind(u":reason"_s, application.decisionReason)
        .bind(u":by"_s, application.decidedBy)
        .bind(u":at"_s, application.decidedAt)
        .run();
}

void ApplicationRepository::saveAnswers(const Application &application)
{
    QStringList kept;
    for (const Answer &answer : application.answers) {
        kept.append(QString::number(answer.question.value()));
        m_connection.upsert(u"answer"_s, fieldsOf(m_ids.nextValue(), application.id, answer),
                            u"application_id, question_id"_s);
    }
    m_connection
        .statement(u"DELETE FROM answer WHERE application_id = :id AND question_id NOT IN (SELECT value FROM "
                   "json_each(:kept))"_s)
        .bind(u":id"_s, application.id)
        .bind(u":kept"_s, QString(u'[' + kept.join(u',') + u']'))
        .run();
}

void ApplicationRepository::remove(ApplicationId application)
{
    m_connection.statement(u"DELETE FROM application WHERE id = :id"_s).bind(u":id"_s, application).run();
}

QList<SpecialAnswer> ApplicationRepository::specialAnswers(ApplicationId application)
{
    QList<SpecialAnswer> answers;
    Statement rows = m_connection.statement(
        u"SELECT application_id, category, heading, question_id, text, source_column FROM special_answer "
        "WHERE application_id = :id ORDER BY position"_s);
    rows.bind(u":id"_s, application);
    while (rows.next()) {
        answers.append(specialFromRow(rows));
    }
    return answers;
}

QHash<ApplicationId, QList<SpecialAnswer>> ApplicationRepository::specialAnswersOfMeeting(MeetingId meeting)
{
    QHash<ApplicationId, QList<SpecialAnswer>> answers;
    Statement rows = m_connection.statement(
        u"SELECT s.application_id, s.category, s.heading, s.question_id, s.text, s.source_column FROM "
        "application a JOIN special_answer s ON s.application_id = a.id WHERE a.meeting_id = :meeting "
        "ORDER BY s.application_id, s.position"_s);
    rows.bind(u":meeting"_s, meeting);
    while (rows.next()) {
        answers[rows.id<ApplicationId>(0)].append(specialFromRow(rows));
    }
    return answers;
}

void ApplicationRepository::saveSpecialAnswers(ApplicationId application, const QList<SpecialAnswer> &answers)
{
    int position = 0;
    for (const SpecialAnswer &answer : answers) {
        m_connection.upsert(u"special_answer"_s,
                            {{u"id"_s, m_ids.nextValue()},
                             {u"application_id"_s, application},
                             {u"position"_s, position++},
                             {u"category"_s, toKey(answer.category)},
                             {u"heading"_s, answer.heading},
                             {u"question_id"_s, answer.question},
                             {u"text"_s, answer.text},
                             {u"source_column"_s, answer.column}},
                            u"application_id, position"_s);
    }
    m_connection.removeFromPosition(u"special_answer"_s, u"application_id"_s, application.value(),
                                    answers.size());
}

} // namespace convoke
