// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/repairedrules.h"

namespace convoke {

QList<Rule> repairedRules(const SelectionProblem &problem, const Repair &repair)
{
    QList<Rule> rules = problem.rules;
    for (const RepairChange &change : repair.changes) {
        if (change.part.bound == BoundKind::Min) {
            Rule &rule = rules[change.part.index];
            rule.min = change.to == 0 ? std::nullopt : std::optional(change.to);
        } else if (change.part.bound == BoundKind::Max) {
            Rule &rule = rules[change.part.index];
            if (problem.exceptionsAllowed && rule.exceptionalMax) {
                rule.exceptionalMax = change.to;
            } else {
                rule.max = change.to;
                if (rule.exceptionalMax && *rule.exceptionalMax < change.to) {
                    rule.exceptionalMax = change.to;
                }
            }
        }
    }
    rules.removeIf([](const Rule &rule) { return !rule.min && !rule.max; });
    return rules;
}

} // namespace convoke
