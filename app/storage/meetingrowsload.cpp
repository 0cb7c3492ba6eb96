// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connection.h"
#include "storage/meetingrows.h"
#include "storage/reviewplanrows.h"
#include "storage/wishrows.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

template <typename Enum>
std::optional<Enum> optionalKey(const Statement &row, int column)
{
    const std::optional<QString> key = row.optionalText(column);
    return key ? fromKey<Enum>(*key) : std::nullopt;
}

QStringList stringsFromJson(const QString &json)
{
    QStringList texts;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const auto &value : array) {
        texts.append(value.toString());
    }
    return texts;
}

FactBasis factOf(const Statement &row)
{
    return {fromKey<FactKind>(row.text(9)).value_or(FactKind::Unspecified), row.integer(10),
            row.text(11).split(u' ', Qt::SkipEmptyParts), row.optionalId<QuestionId>(12)};
}

} // namespace

std::optional<MeetingDocument> MeetingRows::load(MeetingId meeting)
{
    MeetingDocument document{.meeting = Meeting{.id = meeting}};
    if (!loadMeeting(document)) {
        return std::nullopt;
    }
    loadParts(document);
    loadCall(document);
    loadRanking(document);
    loadLocks(document);
    return document;
}

bool MeetingRows::loadMeeting(MeetingDocument &document)
{
    Statement row = m_connection.statement(
        u"SELECT reference, title, kind, mode, time_zone, lunch_to_lunch, provisional, city, country, venue, "
        u"platform,"
        " language, interpretation, travel_arranged, places, background, aim, outcome, published, deadline,"
        " deadline_rule, preferred_by, outcome_told, channel, link, has_selection, review_blind, "
        "others_scores,"
        " minimum_reviews, review_shuffled, reviewers_per_application FROM meeting WHERE id = :id"_s);
    row.bind(u":id"_s, document.meeting.id);
    if (!row.next()) {
        return false;
    }
    Meeting &meeting = document.meeting;
    meeting.reference = row.text(0);
    meeting.title = row.text(1);
    meeting.kind = fromKey<MeetingKind>(row.text(2)).value_or(MeetingKind::Other);
    meeting.mode = optionalKey<MeetingMode>(row, 3);
    meeting.timeZone = row.text(4);
    meeting.lunchToLunch = row.boolean(5);
    meeting.provisional = row.boolean(6);
    meeting.place = {row.optionalText(7), row.optionalText(8), row.optionalText(9)};
    meeting.platform = row.optionalText(10);
    meeting.language = row.optionalText(11);
    meeting.interpretation = row.optionalBoolean(12);
    meeting.travelArranged = row.optionalBoolean(13);
    meeting.places = row.optionalInteger(14);
    meeting.background = row.text(15);
    meeting.aim = row.text(16);
    meeting.outcome = row.text(17);
    Call &call = document.call;
    call.published = row.optionalDate(18);
    call.deadline = row.optionalDate(19);
    call.deadlineRule = optionalKey<DeadlineRule>(row, 20);
    call.preferredBy = row.optionalDate(21);
    call.outcomeTold = row.optionalText(22);
    call.channel = optionalKey<Channel>(row, 23);
    call.link = row.optionalText(24);
    call.selection = row.boolean(25);
    document.review = {.blind = row.boolean(26),
                       .othersScores = fromKey<OthersScores>(row.text(27)).value_or(OthersScores::AfterOwn),
                       .minimumReviews = row.integer(28),
                       .shuffled = row.boolean(29),
                       .perApplication = row.integer(30)};
    return true;
}

QStringList MeetingRows::loadTexts(const QString &table, const QString &column, MeetingId meeting)
{
    QStringList texts;
    Statement rows = m_connection.statement(
        u"SELECT %1 FROM %2 WHERE meeting_id = :meeting ORDER BY position"_s.arg(column, table));
    rows.bind(u":meeting"_s, meeting);
    while (rows.next()) {
        texts.append(rows.text(0));
    }
    return texts;
}

void MeetingRows::loadParts(MeetingDocument &document)
{
    Meeting &meeting = document.meeting;
    {
        Statement rows = m_connection.statement(u"SELECT g.code, mg.role FROM meeting_group mg JOIN "
                                                u"working_group g ON g.id = mg.working_group_id "
                                                "WHERE mg.meeting_id = :meeting ORDER BY mg.position"_s);
        rows.bind(u":meeting"_s, meeting.id);
        while (rows.next()) {
            meeting.groups.append({rows.text(0), fromKey<GroupRole>(rows.text(1)).value_or(GroupRole::Lead)});
        }
    }
    {
        Statement rows =
            m_connection.statement(u"SELECT id, date, start_time, end_time FROM meeting_session WHERE "
                                   "meeting_id = :meeting ORDER BY position, id"_s);
        rows.bind(u":meeting"_s, meeting.id);
        while (rows.next()) {
            meeting.sessions.append({rows.id<SessionId>(0), rows.optionalDate(1).value_or(QDate()),
                                     rows.optionalTime(2), rows.optionalTime(3)});
        }
    }
    {
        Statement rows = m_connection.statement(
            u"SELECT name, email FROM meeting_contact WHERE meeting_id = :meeting ORDER BY position"_s);
        rows.bind(u":meeting"_s, meeting.id);
        while (rows.next()) {
            meeting.contacts.append({rows.text(0), rows.optionalText(1)});
        }
    }
    meeting.chairs = loadTexts(u"meeting_chair"_s, u"name"_s, meeting.id);
    meeting.topics = loadTexts(u"meeting_topic"_s, u"topic"_s, meeting.id);
    document.tieBreaks = loadTexts(u"tie_break"_s, u"link"_s, meeting.id);
}

QHash<qint64, QList<ProfileId>> MeetingRows::loadProfileLinks(const QString &table, const QString &column,
                                                              MeetingId meeting)
{
    QHash<qint64, QList<ProfileId>> links;
    Statement rows = m_connection.statement(
        u"SELECT l.%1, l.profile_id FROM %2 l JOIN profile p ON p.id = l.profile_id "
        "WHERE l.meeting_id = :meeting ORDER BY p.position, p.id"_s.arg(column, table));
    rows.bind(u":meeting"_s, meeting);
    while (rows.next()) {
        links[rows.rowId(0)].append(rows.id<ProfileId>(1));
    }
    return links;
}

void MeetingRows::loadCall(MeetingDocument &document)
{
    const MeetingId meeting = document.meeting.id;
    {
        Statement rows = m_connection.statement(u"SELECT id, key, label, description, wanted_min, wanted_max "
                                                u"FROM profile WHERE meeting_id = :meeting "
                                                "ORDER BY position, id"_s);
        rows.bind(u":meeting"_s, meeting);
        while (rows.next()) {
            document.call.profiles.append({rows.id<ProfileId>(0), rows.text(1), rows.text(2), rows.text(3),
                                           rows.optionalInteger(4), rows.optionalInteger(5)});
        }
    }
    const QHash<qint64, QList<ProfileId>> links =
        loadProfileLinks(u"question_profile"_s, u"question_id"_s, meeting);
    Statement rows = m_connection.statement(u"SELECT id, key, text, type, choices, required, follow_up_of_id "
                                            u"FROM question WHERE meeting_id = :meeting "
                                            "ORDER BY position, id"_s);
    rows.bind(u":meeting"_s, meeting);
    while (rows.next()) {
        document.call.questions.append({rows.id<QuestionId>(0), rows.text(1), rows.text(2),
                                        fromKey<QuestionType>(rows.text(3)).value_or(QuestionType::Text),
                                        stringsFromJson(rows.text(4)), rows.boolean(5),
                                        links.value(rows.rowId(0)), rows.optionalId<QuestionId>(6)});
    }
}

void MeetingRows::loadRanking(MeetingDocument &document)
{
    const MeetingId meeting = document.meeting.id;
    const QHash<qint64, QList<ProfileId>> links =
        loadProfileLinks(u"criterion_profile"_s, u"criterion_id"_s, meeting);
    ReviewPlanRows reviewRows(m_connection, m_ids);
    const QHash<qint64, QList<ScaleStep>> steps = reviewRows.loadSteps(meeting);
    document.wishes = WishRows(m_connection).load(meeting);
    document.review.phases = reviewRows.loadPhases(meeting);
    {
        Statement rows = m_connection.statement(u"SELECT id, key, label, kind, lowest, highest, weight, "
                                                u"guidance, counts, fact, fact_meetings, fact_languages, "
                                                u"fact_question_id FROM criterion WHERE meeting_id = "
                                                ":meeting ORDER BY position, id"_s);
        rows.bind(u":meeting"_s, meeting);
        while (rows.next()) {
            document.criteria.append({rows.id<CriterionId>(0), rows.text(1), rows.text(2),
                                      fromKey<CriterionKind>(rows.text(3)).value_or(CriterionKind::Score),
                                      rows.number(4), rows.number(5), rows.number(6), rows.text(7),
                                      links.value(rows.rowId(0)), steps.value(rows.rowId(0)), rows.boolean(8),
                                      factOf(rows)});
        }
    }
    Statement rows = m_connection.statement(u"SELECT id, attribute, value, lowest, highest, "
                                            u"exceptional_highest, exceptional_reason FROM selection_rule "
                                            "WHERE meeting_id = :meeting ORDER BY position, id"_s);
    rows.bind(u":meeting"_s, meeting);
    while (rows.next()) {
        document.rules.append({rows.id<RuleId>(0), rows.text(1), rows.text(2), rows.optionalInteger(3),
                               rows.optionalInteger(4), rows.optionalInteger(5), rows.text(6)});
    }
}

void MeetingRows::loadLocks(MeetingDocument &document)
{
    // A lock may have been set before its application came in: then the survey's reference finds it.
    Statement rows = m_connection.statement(
        u"SELECT l.id, a.id, coalesce(a.source_ref, 'A-' || a.number, l.source_ref), l.seat, l.reason "
        "FROM seat_lock l LEFT JOIN application a ON a.id = l.application_id OR (l.application_id IS NULL "
        "AND "
        "a.meeting_id = l.meeting_id AND a.source_ref = l.source_ref) WHERE l.meeting_id = :meeting ORDER BY l.id"_s);
    rows.bind(u":meeting"_s, document.meeting.id);
    while (rows.next()) {
        document.locks.append({rows.id<LockId>(0), rows.optionalId<ApplicationId>(1), rows.text(2),
                               fromKey<Seat>(rows.text(3)).value_or(Seat::In), rows.text(4)});
    }
}

} // namespace convoke
