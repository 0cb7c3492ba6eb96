// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/idsource.h"
#include "reviews/reviewstore.h"

namespace convoke {

class Connection;
class SqlValue;

/// Reviewers, scores, notes and recusals in the database.
class ReviewRepository final : public ReviewStore
{
public:
    ReviewRepository(Connection &connection, IdSource &ids)
        : m_connection(connection)
        , m_ids(ids)
    { }

    QList<Reviewer> reviewers() override;
    void save(const Reviewer &reviewer) override;
    QList<Review> reviewsOf(MeetingId meeting) override;
    QList<Recusal> recusalsOf(MeetingId meeting) override;
    QList<Review> reviewsOf(ApplicationId application) override;
    QList<Recusal> recusalsOf(ApplicationId application) override;
    void setScore(ApplicationId application, ReviewerId reviewer, CriterionId criterion,
                  std::optional<double> score) override;
    void clearScore(ApplicationId application, ReviewerId reviewer, CriterionId criterion) override;
    void setNote(ApplicationId application, ReviewerId reviewer, const QString &comment,
                 bool flagged) override;
    void recuse(const Recusal &recusal) override;
    void withdrawRecusal(ApplicationId application, ReviewerId reviewer) override;

private:
    /// @p where is a condition on the application "a"; @p of is what it compares with.
    QList<Review> reviewsWhere(const QString &where, qint64 of);
    QList<Recusal> recusalsWhere(const QString &where, qint64 of);

    Connection &m_connection;
    IdSource &m_ids;
};

} // namespace convoke
