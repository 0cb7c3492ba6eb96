// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reviews/review.h"

namespace convoke {

/// Where reviewers and their reviews are kept. To be called inside Transactions only.
class ReviewStore
{
public:
    ReviewStore() = default;
    virtual ~ReviewStore() = default;
    ReviewStore(const ReviewStore &) = delete;
    ReviewStore &operator=(const ReviewStore &) = delete;

    [[nodiscard]] virtual QList<Reviewer> reviewers() = 0;
    virtual void save(const Reviewer &reviewer) = 0;
    /// In the order of application and reviewer.
    [[nodiscard]] virtual QList<Review> reviewsOf(MeetingId meeting) = 0;
    [[nodiscard]] virtual QList<Recusal> recusalsOf(MeetingId meeting) = 0;
    [[nodiscard]] virtual QList<Review> reviewsOf(ApplicationId application) = 0;
    [[nodiscard]] virtual QList<Recusal> recusalsOf(ApplicationId application) = 0;
    /// @p score absent: the reviewer abstains.
    virtual void setScore(ApplicationId application, ReviewerId reviewer, CriterionId criterion,
                          std::optional<double> score) = 0;
    virtual void clearScore(ApplicationId application, ReviewerId reviewer, CriterionId criterion) = 0;
    virtual void setNote(ApplicationId application, ReviewerId reviewer, const QString &comment,
                         bool flagged) = 0;
    virtual void recuse(const Recusal &recusal) = 0;
    virtual void withdrawRecusal(ApplicationId application, ReviewerId reviewer) = 0;
};

} // namespace convoke
