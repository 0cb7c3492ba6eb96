// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviews/reviewprogress.h"

namespace convoke {

bool isScored(const Criterion &criterion, const std::optional<ProfileId> &profile)
{
    return criterion.kind != CriterionKind::Fact
        && (criterion.profiles.isEmpty() || !profile || criterion.profiles.contains(*profile));
}

ScoreCount countScores(const QList<Criterion> &criteria, const Application &application, const Review *review)
{
    ScoreCount count;
    for (const Criterion &criterion : criteria) {
        if (isScored(criterion, application.profile)) {
            ++count.wanted;
            count.given += review != nullptr && review->scores.contains(criterion.id) ? 1 : 0;
        }
    }
    return count;
}

QList<ReviewerProgress> reviewProgress(const ProgressInput &input)
{
    QHash<Assignment, const Review *> reviews;
    for (const Review &review : input.reviews) {
        reviews.insert({review.application, review.reviewer}, &review);
    }
    QSet<Assignment> recused;
    for (const Recusal &recusal : input.recusals) {
        recused.insert({recusal.application, recusal.reviewer});
    }
    const QSet<Assignment> assigned(input.assignments.cbegin(), input.assignments.cend());
    QList<ReviewerProgress> lines;
    for (const Reviewer &reviewer : input.reviewers) {
        ReviewerProgress line{.reviewer = reviewer};
        for (const Applicant &applicant : input.applicants) {
            const Assignment pair{applicant.application.id, reviewer.id};
            if (!applicant.application.isActive()) {
                continue;
            }
            if (recused.contains(pair)) {
                ++line.recused;
                continue;
            }
            const ScoreCount count =
                countScores(input.criteria, applicant.application, reviews.value(pair, nullptr));
            line.begun += count.given > 0 ? 1 : 0;
            line.done += count.isDone() ? 1 : 0;
            if (assigned.contains(pair)) {
                ++line.assigned;
                line.assignedDone += count.isDone() ? 1 : 0;
            }
        }
        if (line.assigned > 0 || line.begun > 0) {
            lines.append(line);
        }
    }
    return lines;
}

} // namespace convoke
