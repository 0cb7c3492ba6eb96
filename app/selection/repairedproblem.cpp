// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "selection/repairedproblem.h"

#include <algorithm>

namespace convoke {

namespace {

void raiseMaximum(Rule &rule, int to, bool exceptionsAllowed)
{
    if (exceptionsAllowed && rule.exceptionalMax) {
        rule.exceptionalMax = to;
        return;
    }
    rule.max = to;
    if (rule.exceptionalMax && *rule.exceptionalMax < to) {
        rule.exceptionalMax = to;
    }
}

} // namespace

SelectionProblem repaired(SelectionProblem problem, const QList<RepairChange> &changes)
{
    QList<qsizetype> droppedLocks;
    for (const RepairChange &change : changes) {
        switch (change.part.bound) {
        case BoundKind::Min:
            problem.rules[change.part.index].min = change.to > 0 ? std::optional(change.to) : std::nullopt;
            break;
        case BoundKind::Max:
            raiseMaximum(problem.rules[change.part.index], change.to, problem.exceptionsAllowed);
            break;
        case BoundKind::Lock:
            droppedLocks.append(change.part.index);
            break;
        case BoundKind::Places:
            problem.places = change.to;
            break;
        case BoundKind::Application:
            problem.candidates[change.part.index].eligible = true;
            break;
        }
    }
    std::sort(droppedLocks.begin(), droppedLocks.end(), std::greater<>());
    for (const qsizetype lock : std::as_const(droppedLocks)) {
        problem.locks.removeAt(lock);
    }
    problem.rules.removeIf([](const Rule &rule) { return !rule.min && !rule.max; });
    return problem;
}

} // namespace convoke
