// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "applications/applicationstore.h"
#include "base/clock.h"
#include "base/idsource.h"
#include "base/transactions.h"
#include "meetings/meetingstore.h"
#include "reviews/reviewstore.h"
#include "reviews/scoreimport.h"

#include <QCoreApplication>

namespace convoke {

/// What can be done with reviews. Every deed is one transaction.
class ReviewService
{
    Q_DECLARE_TR_FUNCTIONS(convoke::ReviewService)
public:
    ReviewService(Transactions &transactions, ReviewStore &reviews, ApplicationStore &applications,
                  MeetingStore &meetings, const Clock &clock, IdSource &ids)
        : m_transactions(transactions)
        , m_reviews(reviews)
        , m_applications(applications)
        , m_meetings(meetings)
        , m_clock(clock)
        , m_ids(ids)
    { }

    Result<QList<Reviewer>> reviewers();
    /// The reviewer of that name (compared without regard to case), made where there is none. Errors:
    /// NameRequired.
    Result<Reviewer> reviewerNamed(const QString &name);
    Result<QList<Review>> reviewsOf(MeetingId meeting);
    Result<QList<Recusal>> recusalsOf(MeetingId meeting);
    Result<QList<Review>> reviewsOf(ApplicationId application);
    Result<QList<Recusal>> recusalsOf(ApplicationId application);

    /// @p score absent: abstains. Errors: ValueInvalid outside the criterion's scale.
    Result<ChangeSetId> setScore(ApplicationId application, ReviewerId reviewer, const Criterion &criterion,
                                 std::optional<double> score);
    Result<ChangeSetId> clearScore(ApplicationId application, ReviewerId reviewer, CriterionId criterion);
    Result<ChangeSetId> setNote(ApplicationId application, ReviewerId reviewer, const QString &comment,
                                bool flagged);
    /// Errors: ReasonRequired.
    Result<ChangeSetId> recuse(ApplicationId application, ReviewerId reviewer, const QString &reason);
    Result<ChangeSetId> withdrawRecusal(ApplicationId application, ReviewerId reviewer);

    /// Takes a table of scores in; rows that name an unknown application or criterion, a replaced answer or a
    /// score out of range are left out and reported. One transaction.
    Result<ScoreImport> importScores(MeetingId meeting, const QList<ScoreRow> &rows);

private:
    Result<ScoreImport> planImport(MeetingId meeting, const QList<ScoreRow> &rows);
    void applyImport(MeetingId meeting, const ScoreImport &plan);
    Reviewer ensureReviewer(const QString &name);

    Transactions &m_transactions;
    ReviewStore &m_reviews;
    ApplicationStore &m_applications;
    MeetingStore &m_meetings;
    const Clock &m_clock;
    IdSource &m_ids;
};

} // namespace convoke
