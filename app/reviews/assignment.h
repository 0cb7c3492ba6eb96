// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reviews/review.h"

#include <QSet>

namespace convoke {

/// Who is to review what.
struct Assignment
{
    ApplicationId application;
    ReviewerId reviewer;

    friend bool operator==(const Assignment &, const Assignment &) = default;
    friend size_t qHash(const Assignment &assignment, size_t seed = 0)
    {
        return qHashMulti(seed, assignment.application.value(), assignment.reviewer.value());
    }
};

/// What is to be shared out.
struct AssignmentTask
{
    QList<ApplicationId> applications; ///< each once, by number: the draw goes by the places in the lists
    QList<ReviewerId> reviewers; ///< each once, by name
    int perApplication = 0; ///< reviewers for each application; 0: all of them
    QSet<Assignment> kept; ///< assigned or begun: they stay, and count
    QSet<Assignment> barred; ///< conflicts and recusals
    quint64 seed = 0; ///< the same seed and the same task share out in the same way
};

/// An application that gets fewer reviewers than it should.
struct ShortAssignment
{
    ApplicationId application;
    int missing = 0;
    int barred = 0; ///< reviewers who may not: a conflict or a recusal

    friend bool operator==(const ShortAssignment &, const ShortAssignment &) = default;
};

struct AssignmentPlan
{
    QList<Assignment> added; ///< in the order of the task's applications
    QList<ShortAssignment> tooFew;
    QHash<ReviewerId, int> loads; ///< kept and added, of the task's reviewers
};

/// Shares applications out: everybody gets perApplication reviewers where enough may, nobody who is barred,
/// and the loads are as even as all that allows. It is optimal: the sum of the squared loads is the smallest
/// that there is, so without bars and kept pairs no two loads differ by more than one. By alternating paths
/// for semi-matchings (N. Harvey, R. Ladner, L. Lovász, T. Tamir: Semi-matchings for bipartite graphs and
/// load balancing, Journal of Algorithms 59, 2006), with several reviewers for each application.
AssignmentPlan assignReviewers(const AssignmentTask &task);

} // namespace convoke
