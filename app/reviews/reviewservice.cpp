// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviews/reviewservice.h"

#include "base/textfold.h"

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

Result<QList<Reviewer>> ReviewService::reviewers()
{
    return m_transactions.read([this] { return m_reviews.reviewers(); });
}

Reviewer ReviewService::ensureReviewer(const QString &name)
{
    const QString cleaned = name.simplified();
    const QList<Reviewer> known = m_reviews.reviewers();
    const auto it = std::find_if(known.cbegin(), known.cend(), [&cleaned](const Reviewer &reviewer) {
        return foldedForEquality(reviewer.name) == foldedForEquality(cleaned);
    });
    if (it != known.cend()) {
        return *it;
    }
    Reviewer reviewer{m_ids.next<ReviewerId>(), cleaned, {}};
    m_reviews.save(reviewer);
    return reviewer;
}

Result<Reviewer> ReviewService::reviewerNamed(const QString &name)
{
    if (name.simplified().isEmpty()) {
        return Error{ErrorCode::NameRequired, {}};
    }
    std::optional<Reviewer> reviewer;
    const Result<ChangeSetId> done =
        m_transactions.write(tr("Add reviewer %1").arg(name.simplified()), [&]() -> Result<void> {
            reviewer = ensureReviewer(name);
            return {};
        });
    if (!done && done.error().code != ErrorCode::NothingToChange) {
        return done.error();
    }
    return *reviewer;
}

Result<QList<Review>> ReviewService::reviewsOf(MeetingId meeting)
{
    return m_transactions.read([&] { return m_reviews.reviewsOf(meeting); });
}

Result<QList<Recusal>> ReviewService::recusalsOf(MeetingId meeting)
{
    return m_transactions.read([&] { return m_reviews.recusalsOf(meeting); });
}

Result<QList<Review>> ReviewService::reviewsOf(ApplicationId application)
{
    return m_transactions.read([&] { return m_reviews.reviewsOf(application); });
}

Result<QList<Recusal>> ReviewService::recusalsOf(ApplicationId application)
{
    return m_transactions.read([&] { return m_reviews.recusalsOf(application); });
}

Result<ChangeSetId> ReviewService::setScore(ApplicationId application, ReviewerId reviewer,
                                            const Criterion &criterion, std::optional<double> score)
{
    if (score && (*score < criterion.min || *score > criterion.max)) {
        return Error{ErrorCode::ValueInvalid, u"%1 = %2"_s.arg(criterion.label).arg(*score)};
    }
    return m_transactions.write(tr("Score “%1”").arg(criterion.label), [&]() -> Result<void> {
        m_reviews.setScore(application, reviewer, criterion.id, score);
        return {};
    });
}

Result<ChangeSetId> ReviewService::clearScore(ApplicationId application, ReviewerId reviewer,
                                              CriterionId criterion)
{
    return m_transactions.write(tr("Clear a score"), [&]() -> Result<void> {
        m_reviews.clearScore(application, reviewer, criterion);
        return {};
    });
}

Result<ChangeSetId> ReviewService::setNote(ApplicationId application, ReviewerId reviewer,
                                           const QString &comment, bool flagged)
{
    return m_transactions.write(tr("Edit a note"), [&]() -> Result<void> {
        m_reviews.setNote(application, reviewer, comment, flagged);
        return {};
    });
}

Result<ChangeSetId> ReviewService::recuse(ApplicationId application, ReviewerId reviewer,
                                          const QString &reason)
{
    if (reason.trimmed().isEmpty()) {
        return Error{ErrorCode::ReasonRequired, {}};
    }
    return m_transactions.write(tr("Declare a conflict of interest"), [&]() -> Result<void> {
        m_reviews.recuse({application, reviewer, reason, m_clock.now()});
        return {};
    });
}

Result<ChangeSetId> ReviewService::withdrawRecusal(ApplicationId application, ReviewerId reviewer)
{
    return m_transactions.write(tr("Take a recusal back"), [&]() -> Result<void> {
        m_reviews.withdrawRecusal(application, reviewer);
        return {};
    });
}

} // namespace convoke
