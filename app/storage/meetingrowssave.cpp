// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connection.h"
#include "storage/meetingrows.h"
#include "storage/reviewplanrows.h"
#include "storage/sqlerror.h"
#include "storage/wishrows.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

template <typename Enum>
std::optional<QString> keyOrNothing(const std::optional<Enum> &value)
{
    return value ? std::optional(toKey(*value)) : std::nullopt;
}

template <typename List>
QList<qint64> idsOf(const List &list)
{
    QList<qint64> ids;
    for (const auto &item : list) {
        ids.append(item.id.value());
    }
    return ids;
}

} // namespace

void MeetingRows::save(const MeetingDocument &document)
{
    saveMeeting(document);
    saveParts(document.meeting);
    saveProfiles(document);
    saveQuestions(document);
    saveCriteria(document);
    saveRules(document);
    WishRows(m_connection).save(document.meeting.id, document.wishes);
    saveLocks(document);
    ReviewPlanRows(m_connection, m_ids).savePhases(document.meeting.id, document.review.phases);
}

void MeetingRows::saveMeeting(const MeetingDocument &document)
{
    const Meeting &meeting = document.meeting;
    const Call &call = document.call;
    const ReviewPlan &review = document.review;
    m_connection.upsert(u"meeting"_s,
                        {{u"id"_s, meeting.id},
                         {u"reference"_s, meeting.reference},
                         {u"title"_s, meeting.title},
                         {u"kind"_s, toKey(meeting.kind)},
                         {u"mode"_s, keyOrNothing(meeting.mode)},
                         {u"time_zone"_s, meeting.timeZone},
                         {u"lunch_to_lunch"_s, meeting.lunchToLunch},
                         {u"provisional"_s, meeting.provisional},
                         {u"city"_s, meeting.place.city},
                         {u"country"_s, meeting.place.country},
                         {u"venue"_s, meeting.place.venue},
                         {u"platform"_s, meeting.platform},
                         {u"language"_s, meeting.language},
                         {u"interpretation"_s, meeting.interpretation},
                         {u"travel_arranged"_s, meeting.travelArranged},
                         {u"places"_s, meeting.places},
                         {u"background"_s, meeting.background},
                         {u"aim"_s, meeting.aim},
                         {u"outcome"_s, meeting.outcome},
                         {u"published"_s, call.published},
                         {u"deadline"_s, call.deadline},
                         {u"deadline_rule"_s, keyOrNothing(call.deadlineRule)},
                         {u"preferred_by"_s, call.preferredBy},
                         {u"outcome_told"_s, call.outcomeTold},
                         {u"channel"_s, keyOrNothing(call.channel)},
                         {u"link"_s, call.link},
                         {u"has_selection"_s, call.selection},
                         {u"review_blind"_s, review.blind},
                         {u"others_scores"_s, toKey(review.othersScores)},
                         {u"minimum_reviews"_s, review.minimumReviews},
                         {u"review_shuffled"_s, review.shuffled},
                         {u"reviewers_per_application"_s, review.perApplication}});
    saveTexts(u"tie_break"_s, u"link"_s, meeting.id, document.tieBreaks);
}

void MeetingRows::saveTexts(const QString &table, const QString &column, MeetingId meeting,
                            const QStringList &texts)
{
    for (qsizetype i = 0; i < texts.size(); ++i) {
        m_connection.upsert(table,
                            {{u"id"_s, m_ids.nextValue()},
                             {u"meeting_id"_s, meeting},
                             {u"position"_s, static_cast<qint64>(i)},
                             {column, texts.at(i)}},
                            u"meeting_id, position"_s);
    }
    m_connection.removeFromPosition(table, u"meeting_id"_s, meeting.value(), texts.size());
}

void MeetingRows::saveGroups(const Meeting &meeting)
{
    for (qsizetype i = 0; i < meeting.groups.size(); ++i) {
        const MeetingGroup &group = meeting.groups.at(i);
        std::optional<WorkingGroupId> id;
        {
            Statement found = m_connection.statement(u"SELECT id FROM working_group WHERE code = :code"_s);
            found.bind(u":code"_s, group.code);
            if (!found.next()) {
                throw SqlError(Error{ErrorCode::NotFound, u"working group "_s + group.code});
            }
            id = found.id<WorkingGroupId>(0);
        }
        m_connection.upsert(u"meeting_group"_s,
                            {{u"id"_s, m_ids.nextValue()},
                             {u"meeting_id"_s, meeting.id},
                             {u"position"_s, static_cast<qint64>(i)},
                             {u"working_group_id"_s, *id},
                             {u"role"_s, toKey(group.role)}},
                            u"meeting_id, position"_s);
    }
    m_connection.removeFromPosition(u"meeting_group"_s, u"meeting_id"_s, meeting.id.value(),
                                    meeting.groups.size());
}

void MeetingRows::saveParts(const Meeting &meeting)
{
    saveGroups(meeting);
    for (qsizetype i = 0; i < meeting.sessions.size(); ++i) {
        const Session &session = meeting.sessions.at(i);
        m_connection.upsert(u"meeting_session"_s,
                            {{u"id"_s, session.id},
                             {u"meeting_id"_s, meeting.id},
                             {u"position"_s, static_cast<qint64>(i)},
                             {u"date"_s, session.date},
                             {u"start_time"_s, session.start},
                             {u"end_time"_s, session.end}});
    }
    m_connection.removeOthers(u"meeting_session"_s, u"meeting_id"_s, meeting.id.value(),
                              idsOf(meeting.sessions));
    for (qsizetype i = 0; i < meeting.contacts.size(); ++i) {
        m_connection.upsert(u"meeting_contact"_s,
                            {{u"id"_s, m_ids.nextValue()},
                             {u"meeting_id"_s, meeting.id},
                             {u"position"_s, static_cast<qint64>(i)},
                             {u"name"_s, meeting.contacts.at(i).name},
                             {u"email"_s, meeting.contacts.at(i).email}},
                            u"meeting_id, position"_s);
    }
    m_connection.removeFromPosition(u"meeting_contact"_s, u"meeting_id"_s, meeting.id.value(),
                                    meeting.contacts.size());
    saveTexts(u"meeting_chair"_s, u"name"_s, meeting.id, meeting.chairs);
    saveTexts(u"meeting_topic"_s, u"topic"_s, meeting.id, meeting.topics);
}

void MeetingRows::saveProfiles(const MeetingDocument &document)
{
    const QList<Profile> &profiles = document.call.profiles;
    for (qsizetype i = 0; i < profiles.size(); ++i) {
        const Profile &profile = profiles.at(i);
        m_connection.upsert(u"profile"_s,
                            {{u"id"_s, profile.id},
                             {u"meeting_id"_s, document.meeting.id},
                             {u"position"_s, static_cast<qint64>(i)},
                             {u"key"_s, profile.key},
                             {u"label"_s, profile.label},
                             {u"description"_s, profile.description},
                             {u"wanted_min"_s, profile.min},
                             {u"wanted_max"_s, profile.max}});
    }
    m_connection.removeOthers(u"profile"_s, u"meeting_id"_s, document.meeting.id.value(), idsOf(profiles));
}

void MeetingRows::saveProfileLinks(const QString &table, const QString &column, MeetingId meeting,
                                   qint64 owner, const QList<ProfileId> &profiles)
{
    QStringList keep;
    for (const ProfileId profile : profiles) {
        keep.append(QString::number(profile.value()));
        m_connection.upsert(table,
                            {{u"id"_s, m_ids.nextValue()},
                             {u"meeting_id"_s, meeting},
                             {column, owner},
                             {u"profile_id"_s, profile}},
                            column + u", profile_id"_s);
    }
    m_connection
        .statement(u"DELETE FROM %1 WHERE %2 = :owner AND profile_id NOT IN (SELECT value FROM "
                   "json_each(:keep))"_s.arg(table, column))
        .bind(u":owner"_s, owner)
        .bind(u":keep"_s, QString(u'[' + keep.join(u',') + u']'))
        .run();
}

void MeetingRows::saveQuestions(const MeetingDocument &document)
{
    const QList<Question> &questions = document.call.questions;
    for (qsizetype i = 0; i < questions.size(); ++i) {
        const Question &question = questions.at(i);
        const QByteArray choices =
            QJsonDocument(QJsonArray::fromStringList(question.choices)).toJson(QJsonDocument::Compact);
        m_connection.upsert(u"question"_s,
                            {{u"id"_s, question.id},
                             {u"meeting_id"_s, document.meeting.id},
                             {u"position"_s, static_cast<qint64>(i)},
                             {u"key"_s, question.key},
                             {u"text"_s, question.text},
                             {u"type"_s, toKey(question.type)},
                             {u"choices"_s, QString::fromUtf8(choices)},
                             {u"required"_s, question.required},
                             {u"follow_up_of_id"_s, question.followUpOf}});
        saveProfileLinks(u"question_profile"_s, u"question_id"_s, document.meeting.id, question.id.value(),
                         question.profiles);
    }
    m_connection.removeOthers(u"question"_s, u"meeting_id"_s, document.meeting.id.value(), idsOf(questions));
}

void MeetingRows::saveCriteria(const MeetingDocument &document)
{
    ReviewPlanRows reviewRows(m_connection, m_ids);
    for (qsizetype i = 0; i < document.criteria.size(); ++i) {
        const Criterion &criterion = document.criteria.at(i);
        m_connection.upsert(u"criterion"_s,
                            {{u"id"_s, criterion.id},
                             {u"meeting_id"_s, document.meeting.id},
                             {u"position"_s, static_cast<qint64>(i)},
                             {u"key"_s, criterion.key},
                             {u"label"_s, criterion.label},
                             {u"kind"_s, toKey(criterion.kind)},
                             {u"lowest"_s, criterion.min},
                             {u"highest"_s, criterion.max},
                             {u"weight"_s, criterion.weight},
                             {u"guidance"_s, criterion.guidance},
                             {u"counts"_s, criterion.counts},
                             {u"fact"_s, toKey(criterion.fact.kind)},
                             {u"fact_meetings"_s, criterion.fact.meetings},
                             {u"fact_languages"_s, criterion.fact.languages.join(u' ')},
                             {u"fact_question_id"_s, criterion.fact.question}});
        saveProfileLinks(u"criterion_profile"_s, u"criterion_id"_s, document.meeting.id, criterion.id.value(),
                         criterion.profiles);
        reviewRows.saveSteps(document.meeting.id, criterion);
    }
    m_connection.removeOthers(u"criterion"_s, u"meeting_id"_s, document.meeting.id.value(),
                              idsOf(document.criteria));
}

void MeetingRows::saveRules(const MeetingDocument &document)
{
    for (qsizetype i = 0; i < document.rules.size(); ++i) {
        const Rule &rule = document.rules.at(i);
        m_connection.upsert(u"selection_rule"_s,
                            {{u"id"_s, rule.id},
                             {u"meeting_id"_s, document.meeting.id},
                             {u"position"_s, static_cast<qint64>(i)},
                             {u"attribute"_s, rule.attribute},
                             {u"value"_s, rule.value},
                             {u"lowest"_s, rule.min},
                             {u"highest"_s, rule.max},
                             {u"exceptional_highest"_s, rule.exceptionalMax},
                             {u"exceptional_reason"_s, rule.exceptionalReason}});
    }
    m_connection.removeOthers(u"selection_rule"_s, u"meeting_id"_s, document.meeting.id.value(),
                              idsOf(document.rules));
}

void MeetingRows::saveLocks(const MeetingDocument &document)
{
    for (const Lock &lock : document.locks) {
        m_connection.upsert(u"seat_lock"_s,
                            {{u"id"_s, lock.id},
                             {u"meeting_id"_s, document.meeting.id},
                             {u"application_id"_s, lock.application},
                             {u"source_ref"_s, lock.sourceRef},
                             {u"seat"_s, toKey(lock.seat)},
                             {u"reason"_s, lock.reason}});
    }
    m_connection.removeOthers(u"seat_lock"_s, u"meeting_id"_s, document.meeting.id.value(),
                              idsOf(document.locks));
}

} // namespace convoke
