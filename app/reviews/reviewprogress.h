// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "applications/applicationstore.h"
#include "reviews/assignment.h"

namespace convoke {

/// True when @p criterion is one that reviewers give scores to for applications of @p profile.
bool isScored(const Criterion &criterion, const std::optional<ProfileId> &profile);

/// How many scores an application wants of each reviewer, and how many of them a review has (abstentions
/// count).
struct ScoreCount
{
    int wanted = 0;
    int given = 0;

    [[nodiscard]] bool isDone() const { return wanted > 0 && given >= wanted; }
};
ScoreCount countScores(const QList<Criterion> &criteria, const Application &application,
                       const Review *review);

/// How far one reviewer is.
struct ReviewerProgress
{
    Reviewer reviewer;
    int assigned = 0; ///< of the applications that count, without recusals
    int assignedDone = 0; ///< of these, with all scores
    int begun = 0; ///< at least one score, assigned or not
    int done = 0; ///< all scores, assigned or not
    int recused = 0;
};

/// What progress is counted from.
struct ProgressInput
{
    QList<Criterion> criteria;
    QList<Applicant> applicants;
    QList<Reviewer> reviewers;
    QList<Review> reviews;
    QList<Recusal> recusals;
    QList<Assignment> assignments;
};

/// One line for each reviewer who is assigned or has begun, in the order of the reviewers. Withdrawn and
/// replaced applications do not count, nor does what a reviewer is recused from.
QList<ReviewerProgress> reviewProgress(const ProgressInput &input);

} // namespace convoke
