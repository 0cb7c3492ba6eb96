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

namespace {

/// What is gained without some rows, and who changes.
struct Gain
{
    double cost = 0;
    GroupChange change;
};

bool costsNothing(const ChosenGroup &group, int row)
{
    return row == SeatModel::none
        || (group.isProvedByPrices() && group.ceiling()->multipliers[size_t(row)] == 0);
}

Result<Gain> gainWithout(ChosenGroup &group, const std::vector<int> &rows)
{
    using Status = ProgrammeSolver::Status;
    const IntegerProgramme &programme = group.model().programme();
    IntegerProgramme::Box box = programme.box();
    for (const int row : rows) {
        box.rows[size_t(row)] = {-IntegerProgramme::without, IntegerProgramme::without};
    }
    const ProgrammeSolver::Solution solution = group.solver().solve(box);
    if (solution.status != Status::Optimal) {
        return errorOf(solution.status);
    }
    const qint64 steps = programme.level(solution.gain) - group.level();
    if (steps == 0) {
        return Gain{};
    }
    return Gain{group.pool().grid().points(steps), group.changeTo(solution.x)};
}

} // namespace

Result<QList<LimitOutcome>> priceLimits(ChosenGroup &group)
{
    QList<LimitOutcome> outcomes = countLimits(group.pool(), group.people());
    for (qsizetype i = 0; i < outcomes.size(); ++i) {
        const int row = group.model().rowOf(static_cast<int>(i));
        outcomes[i].cost = 0;
        if (costsNothing(group, row)) {
            continue;
        }
        const Result<Gain> gain = gainWithout(group, {row});
        if (!gain) {
            return gain.error();
        }
        outcomes[i].cost = gain->cost;
        outcomes[i].change = gain->change;
    }
    return outcomes;
}

Result<QList<RulePrice>> priceRules(ChosenGroup &group, const QList<LimitOutcome> &limits)
{
    std::vector<std::vector<int>> rowsOf(size_t(group.pool().problem().rules.size()));
    std::vector<qsizetype> lastLimit(rowsOf.size(), 0);
    std::vector<char> hasPrice(rowsOf.size(), 0);
    for (qsizetype i = 0; i < limits.size(); ++i) {
        const int row = group.model().rowOf(static_cast<int>(i));
        const auto rule = size_t(limits.at(i).rule);
        if (row != SeatModel::none) {
            rowsOf[rule].push_back(row);
            lastLimit[rule] = i;
            hasPrice[rule] |= costsNothing(group, row) ? 0 : 1;
        }
    }
    QList<RulePrice> prices;
    for (size_t rule = 0; rule < rowsOf.size(); ++rule) {
        RulePrice price{.rule = qsizetype(rule)};
        if (rowsOf[rule].size() == 1) {
            price.cost = limits.at(lastLimit[rule]).cost.value_or(0);
            price.change = limits.at(lastLimit[rule]).change;
        } else if (hasPrice[rule] != 0) {
            const Result<Gain> gain = gainWithout(group, rowsOf[rule]);
            if (!gain) {
                return gain.error();
            }
            price.cost = gain->cost;
            price.change = gain->change;
        }
        prices.append(price);
    }
    return prices;
}

} // namespace convoke
