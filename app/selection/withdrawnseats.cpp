// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "selection/selection.h"

namespace convoke {

SelectionProblem afterWithdrawal(SelectionProblem problem, const QList<ApplicationId> &held,
                                 const QList<ApplicationId> &withdrawn)
{
    const auto hasLeft = [&withdrawn](const std::optional<ApplicationId> &application) {
        return application && withdrawn.contains(*application);
    };
    QStringList gone; // names by which a lock may mean somebody who left
    for (Candidate &candidate : problem.candidates) {
        if (hasLeft(candidate.application)) {
            candidate.eligible = candidate.completable = false;
            gone << candidate.code;
            if (!candidate.sourceRef.isEmpty()) {
                gone << candidate.sourceRef;
            }
        }
    }
    problem.locks.removeIf([&](const Lock &lock) {
        return hasLeft(lock.application) || (!lock.application && gone.contains(lock.sourceRef.trimmed()));
    });
    problem.before = held;
    problem.held = held;
    problem.held.removeIf([&](ApplicationId application) { return hasLeft(application); });
    return problem;
}

Result<Selection> replaceWithdrawn(const SelectionProblem &problem, const QList<ApplicationId> &held,
                                   const QList<ApplicationId> &withdrawn, SelectionScope scope,
                                   const std::atomic_bool *cancelled)
{
    return select(afterWithdrawal(problem, held, withdrawn), scope, cancelled);
}

} // namespace convoke
