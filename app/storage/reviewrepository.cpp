// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reviewrepository.h"

#include "storage/connection.h"

#include <map>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString ofMeeting = u"a.meeting_id = :of"_s;
const QString ofApplication = u"a.id = :of"_s;

} // namespace

QList<Reviewer> ReviewRepository::reviewers()
{
    QList<Reviewer> reviewers;
    Statement rows =
        m_connection.statement(u"SELECT id, name, email, organisation FROM reviewer ORDER BY name, id"_s);
    while (rows.next()) {
        reviewers.append({rows.id<ReviewerId>(0), rows.text(1), rows.text(2), rows.text(3)});
    }
    return reviewers;
}

void ReviewRepository::save(const Reviewer &reviewer)
{
    m_connection.upsert(u"reviewer"_s,
                        {{u"id"_s, reviewer.id},
                         {u"name"_s, reviewer.name},
                         {u"email"_s, reviewer.email},
                         {u"organisation"_s, reviewer.organisation}});
}

QList<Review> ReviewRepository::reviewsOf(MeetingId meeting)
{
    return reviewsWhere(ofMeeting, meeting.value());
}

QList<Review> ReviewRepository::reviewsOf(ApplicationId application)
{
    return reviewsWhere(ofApplication, application.value());
}

QList<Recusal> ReviewRepository::recusalsOf(MeetingId meeting)
{
    return recusalsWhere(ofMeeting, meeting.value());
}

QList<Recusal> ReviewRepository::recusalsOf(ApplicationId application)
{
    return recusalsWhere(ofApplication, application.value());
}

QList<Review> ReviewRepository::reviewsWhere(const QString &where, qint64 of)
{
    std::map<std::pair<qint64, qint64>, Review> reviews;
    const auto reviewAt = [&reviews](const Statement &row) -> Review & {
        const Review empty{row.id<ApplicationId>(0), row.id<ReviewerId>(1)};
        return reviews.try_emplace({row.rowId(0), row.rowId(1)}, empty).first->second;
    };
    {
        Statement rows = m_connection.statement(u"SELECT s.application_id, s.reviewer_id, s.criterion_id, "
                                                u"s.score FROM application a JOIN review_score s "
                                                "ON s.application_id = a.id WHERE "_s
                                                + where);
        rows.bind(u":of"_s, of);
        while (rows.next()) {
            reviewAt(rows).scores.insert(rows.id<CriterionId>(2), rows.optionalNumber(3));
        }
    }
    Statement rows = m_connection.statement(
        u"SELECT r.application_id, r.reviewer_id, r.comment, r.flagged FROM application a JOIN review r "
        "ON r.application_id = a.id WHERE "_s
        + where);
    rows.bind(u":of"_s, of);
    while (rows.next()) {
        Review &review = reviewAt(rows);
        review.comment = rows.text(2);
        review.flagged = rows.boolean(3);
    }
    QList<Review> list;
    list.reserve(static_cast<qsizetype>(reviews.size()));
    for (const auto &entry : reviews) {
        list.append(entry.second);
    }
    return list;
}

QList<Recusal> ReviewRepository::recusalsWhere(const QString &where, qint64 of)
{
    QList<Recusal> recusals;
    Statement rows = m_connection.statement(
        u"SELECT r.application_id, r.reviewer_id, r.reason, r.declared_at FROM application a JOIN recusal r "
        "ON r.application_id = a.id WHERE %1 ORDER BY r.id"_s.arg(where));
    rows.bind(u":of"_s, of);
    while (rows.next()) {
        recusals.append({rows.id<ApplicationId>(0), rows.id<ReviewerId>(1), rows.text(2), rows.moment(3)});
    }
    return recusals;
}

void ReviewRepository::setScore(ApplicationId application, ReviewerId reviewer, CriterionId criterion,
                                std::optional<double> score)
{
    m_connection.upsert(u"review_score"_s,
                        {{u"id"_s, m_ids.nextValue()},
                         {u"application_id"_s, application},
                         {u"reviewer_id"_s, reviewer},
                         {u"criterion_id"_s, criterion},
                         {u"score"_s, score}},
                        u"application_id, reviewer_id, criterion_id"_s);
}

void ReviewRepository::clearScore(ApplicationId application, ReviewerId reviewer, CriterionId criterion)
{
    m_connection
        .statement(
            u"DELETE FROM review_score WHERE application_id = :application AND reviewer_id = :reviewer "
            "AND criterion_id = :criterion"_s)
        .bind(u":application"_s, application)
        .bind(u":reviewer"_s, reviewer)
        .bind(u":criterion"_s, criterion)
        .run();
}

void ReviewRepository::setNote(ApplicationId application, ReviewerId reviewer, const QString &comment,
                               bool flagged)
{
    m_connection.upsert(u"review"_s,
                        {{u"id"_s, m_ids.nextValue()},
                         {u"application_id"_s, application},
                         {u"reviewer_id"_s, reviewer},
                         {u"comment"_s, comment},
                         {u"flagged"_s, flagged}},
                        u"application_id, reviewer_id"_s);
}

void ReviewRepository::recuse(const Recusal &recusal)
{
    m_connection.upsert(u"recusal"_s,
                        {{u"id"_s, m_ids.nextValue()},
                         {u"application_id"_s, recusal.application},
                         {u"reviewer_id"_s, recusal.reviewer},
                         {u"reason"_s, recusal.reason},
                         {u"declared_at"_s, recusal.declaredAt}},
                        u"application_id, reviewer_id"_s);
}

void ReviewRepository::withdrawRecusal(ApplicationId application, ReviewerId reviewer)
{
    m_connection
        .statement(u"DELETE FROM recusal WHERE application_id = :application AND reviewer_id = :reviewer"_s)
        .bind(u":application"_s, application)
        .bind(u":reviewer"_s, reviewer)
        .run();
}

} // namespace convoke
