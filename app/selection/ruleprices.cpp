// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "selection/ruleprices.h"

namespace convoke {

QList<LimitOutcome> countLimits(const SeatPool &pool, const std::vector<int> &people)
{
    QList<LimitOutcome> outcomes;
    for (const SeatLimit &limit : pool.limits()) {
        const Rule &rule = pool.problem().rules.at(limit.rule);
        outcomes.append({.rule = limit.rule,
                         .attribute = rule.attribute,
                         .value = limit.value,
                         .min = limit.min,
                         .max = limit.max,
                         .exception = limit.exception,
                         .pool = limit.pool});
    }
    for (const int person : people) {
        for (const int limit : pool.people()[size_t(person)].limits) {
            ++outcomes[limit].selected;
        }
    }
    return outcomes;
}

Result<QList<LimitOutcome>> priceLimits(ChosenGroup &group)
{
    using Status = ProgrammeSolver::Status;
    QList<LimitOutcome> outcomes = countLimits(group.pool(), group.people());
    const IntegerProgramme &programme = group.model().programme();
    for (qsizetype i = 0; i < outcomes.size(); ++i) {
        const int row = group.model().rowOf(static_cast<int>(i));
        const bool costsNothing = row == SeatModel::none
            || (group.isProvedByPrices() && group.ceiling()->multipliers[size_t(row)] == 0);
        outcomes[i].cost = 0;
        if (costsNothing) {
            continue;
        }
        IntegerProgramme::Box box = programme.box();
        box.rows[size_t(row)] = {-IntegerProgramme::without, IntegerProgramme::without};
        const ProgrammeSolver::Solution solution = group.solver().solve(box);
        if (solution.status != Status::Optimal) {
            return errorOf(solution.status);
        }
        outcomes[i].cost = group.pool().grid().points(programme.level(solution.gain) - group.level());
    }
    return outcomes;
}

} // namespace convoke
