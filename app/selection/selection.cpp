// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "selection/selection.h"

#include "base/enumkeys.h"
#include "selection/bestgroup.h"
#include "selection/chosengroup.h"
#include "selection/repairsearch.h"
#include "selection/reserve.h"
#include "selection/ruleprices.h"
#include "selection/whynot.h"

namespace convoke {

namespace {

using Status = ProgrammeSolver::Status;

constexpr EnumKey<BoundKind> boundKindKeys[] = {
    {BoundKind::Min, u"min"},
    {BoundKind::Max, u"max"},
    {BoundKind::Lock, u"lock"},
    {BoundKind::Places, u"places"},
};

Result<Selection> explainConflict(const SeatPool &pool, Selection selection,
                                  const std::atomic_bool *cancelled)
{
    selection.status = Selection::Status::Infeasible;
    selection.limits = countLimits(pool, {});
    Demands demands(pool, cancelled);
    ConflictSearch search(demands);
    const std::vector<size_t> conflict = search.smallest();
    selection.conflict = search.parts(conflict);
    selection.repairs = RepairSearch(demands, conflict).repairs();
    if (cancelled != nullptr && cancelled->load()) {
        return Error{ErrorCode::Cancelled, {}}; // what was found so far may lack its best part
    }
    if (demands.trouble()) {
        return *demands.trouble();
    }
    return selection;
}

Result<Selection> explainGroup(const SeatPool &pool, const std::vector<int> &people, Selection selection,
                               const std::atomic_bool *cancelled)
{
    ChosenGroup group(pool, people, cancelled);
    const Status status = group.prove();
    if (status != Status::Optimal) {
        return errorOf(status);
    }
    Result<QList<LimitOutcome>> limits = priceLimits(group);
    if (!limits) {
        return limits.error();
    }
    Result<QList<NotSelected>> notSelected = WhyNot(group).answers();
    if (!notSelected) {
        return notSelected.error();
    }
    selection.limits = *std::move(limits);
    selection.notSelected = *std::move(notSelected);
    selection.reserve = replacementsFor(pool, people);
    return selection;
}

} // namespace

QString toKey(BoundKind value)
{
    return keyOf(boundKindKeys, value);
}

Result<Selection> select(const SelectionProblem &problem, SelectionScope scope,
                         const std::atomic_bool *cancelled)
{
    if (problem.places < 0) {
        return Error{ErrorCode::ValueInvalid, QStringLiteral("places")};
    }
    const SeatPool pool(problem);
    Selection selection{.places = problem.places, .unknownLocks = pool.unknownLocks()};
    BestGroup best(pool, pool.terms(), cancelled);
    Status status = best.solve();
    if (status == Status::Infeasible) {
        return explainConflict(pool, std::move(selection), cancelled);
    }
    if (status == Status::Optimal) {
        status = best.settleTies();
    }
    if (status != Status::Optimal) {
        return errorOf(status);
    }
    const std::vector<int> people = best.people();
    selection.status = Selection::Status::Optimal;
    selection.total = pool.totalOf(people);
    std::vector<char> lockedIn(pool.people().size(), 0);
    for (const SeatLock &lock : pool.locks()) {
        lockedIn[size_t(lock.person)] = 1; // nobody chosen is locked out
    }
    for (const int person : people) {
        selection.seats.append({pool.people()[size_t(person)].candidate, lockedIn[size_t(person)] != 0});
    }
    selection.limits = countLimits(pool, people);
    if (scope == SelectionScope::Group) {
        return selection;
    }
    return explainGroup(pool, people, std::move(selection), cancelled);
}

} // namespace convoke
