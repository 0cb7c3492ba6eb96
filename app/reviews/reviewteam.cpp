// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviews/reviewteam.h"

#include <algorithm>

namespace convoke {

QList<ReviewerProgress> ReviewTeam::progress() const
{
    return reviewProgress({document.criteria, applicants, reviewers, reviews, recusals, assignments});
}

QList<ProposedConflict> ReviewTeam::openConflicts(const Reviewer &reviewer) const
{
    QList<ProposedConflict> conflicts = proposedConflicts(reviewer, applicants);
    conflicts.removeIf([&](const ProposedConflict &conflict) {
        const bool isRecused = std::any_of(recusals.cbegin(), recusals.cend(), [&](const Recusal &recusal) {
            return recusal.application == conflict.application && recusal.reviewer == reviewer.id;
        });
        return isRecused || noConflicts.contains(NoConflict{conflict.application, reviewer.id});
    });
    return conflicts;
}

AssignmentTask taskOf(const ReviewTeam &team, const SharingWish &wish)
{
    AssignmentTask task{.applications = {},
                        .reviewers = {},
                        .perApplication = wish.perApplication,
                        .kept = QSet<Assignment>(team.assignments.cbegin(), team.assignments.cend()),
                        .barred = {},
                        .seed = wish.seed};
    for (const Applicant &applicant : team.applicants) {
        task.applications.append(applicant.application.id);
    }
    for (const Reviewer &reviewer : team.reviewers) {
        if (wish.reviewers.contains(reviewer.id)) {
            task.reviewers.append(reviewer.id);
        }
    }
    for (const Review &review : team.reviews) {
        if (!review.scores.isEmpty()) {
            task.kept.insert({review.application, review.reviewer});
        }
    }
    for (const Recusal &recusal : team.recusals) {
        const Assignment pair{recusal.application, recusal.reviewer};
        task.kept.remove(pair);
        task.barred.insert(pair);
    }
    for (const Reviewer &reviewer : team.reviewers) {
        for (const ProposedConflict &conflict : team.openConflicts(reviewer)) {
            task.barred.insert({conflict.application, reviewer.id});
        }
    }
    return task;
}

} // namespace convoke
