// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "selection/selection.h"

#include "base/enumkeys.h"
#include "selection/bestgroup.h"
#include "selection/chosengroup.h"
#include "selection/repairsearch.h"
#include "selection/reserve.h"
#include "selection/reserveset.h"
#include "selection/roundrobin.h"
#include "selection/ruleprices.h"
#include "selection/whynot.h"

#include <QHash>
#include <QSet>

namespace convoke {

namespace {

using Status = ProgrammeSolver::Status;

constexpr EnumKey<BoundKind> boundKindKeys[] = {
    {BoundKind::Min, u"min"},
    {BoundKind::Max, u"max"},
    {BoundKind::Lock, u"lock"},
    {BoundKind::Places, u"places"},
    {BoundKind::Application, u"application"},
};

constexpr EnumKey<NotSelected::Reason> reasonKeys[] = {
    {NotSelected::Reason::LowerScore, u"lower-score"}, {NotSelected::Reason::EqualTotal, u"equal-total"},
    {NotSelected::Reason::RuleFull, u"rule-full"},     {NotSelected::Reason::RuleNeeds, u"rule-needs"},
    {NotSelected::Reason::LockedOut, u"locked-out"},   {NotSelected::Reason::SeatsLocked, u"seats-locked"},
    {NotSelected::Reason::NoRoom, u"no-room"},         {NotSelected::Reason::Together, u"together"},
    {NotSelected::Reason::Wishes, u"wishes"},          {NotSelected::Reason::NotReached, u"not-reached"},
};

constexpr EnumKey<SelectionMethod> methodKeys[] = {
    {SelectionMethod::Optimum, u"optimum"},
    {SelectionMethod::RoundRobin, u"round-robin"},
    {SelectionMethod::Lottery, u"lottery"},
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

/// The chosen, and all that can be counted about them.
void describeGroup(const SeatPool &pool, const std::vector<int> &people, Selection &selection)
{
    std::vector<char> lockedIn(pool.people().size(), 0);
    std::vector<char> held(pool.people().size(), 0);
    for (const SeatLock &lock : pool.locks()) {
        (lock.lock == SeatLock::held ? held : lockedIn)[size_t(lock.person)] =
            1; // no chosen one is locked out
    }
    for (const int person : people) {
        selection.seats.append({pool.people()[size_t(person)].candidate, lockedIn[size_t(person)] != 0,
                                held[size_t(person)] != 0});
    }
    selection.total = pool.totalOf(people);
    selection.wishes = pool.wishesFor(people);
    selection.wishCost = pool.grid().points(pool.wishSteps(pool.targetCounts(people)));
    selection.value = selection.total - selection.wishCost;
    selection.limits = countLimits(pool, people);
}

Result<Selection> explainGroup(const SeatPool &pool, const std::vector<int> &people, Selection selection,
                               const std::atomic_bool *cancelled, const SelectionProgress &progress)
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
    Result<QList<RulePrice>> rules = priceRules(group, *limits);
    if (!rules) {
        return rules.error();
    }
    Result<QList<ReserveMember>> reserve = reserveSetFor(pool, people, cancelled);
    if (!reserve) {
        return reserve.error();
    }
    Result<QList<NotSelected>> notSelected = WhyNot(group).answers(progress.whyNot);
    if (!notSelected) {
        return notSelected.error();
    }
    selection.limits = *std::move(limits);
    selection.rulePrices = *std::move(rules);
    selection.notSelected = *std::move(notSelected);
    selection.reserve = replacementsFor(pool, people);
    selection.reserveSet = *std::move(reserve);
    return selection;
}

/// Those who are not in after the round robin: passed over, or not up before the places were full.
QList<NotSelected> notReached(const SeatPool &pool, const RoundRobin &robin)
{
    QHash<qsizetype, const MethodTurn *> turns;
    for (const MethodTurn &turn : robin.turns()) {
        turns.insert(turn.candidate, &turn);
    }
    QSet<qsizetype> lockedOut;
    for (const SeatLock &lock : pool.locks()) {
        if (lock.seat == Seat::Out) {
            lockedOut.insert(pool.people()[size_t(lock.person)].candidate);
        }
    }
    using Reason = NotSelected::Reason;
    QList<NotSelected> answers;
    for (const SeatPerson &person : pool.people()) {
        const MethodTurn *turn = turns.value(person.candidate, nullptr);
        if (!person.eligible || (turn != nullptr && turn->taken)) {
            continue;
        }
        NotSelected answer{.candidate = person.candidate, .reason = Reason::NotReached};
        if (turn != nullptr) {
            answer.limits = turn->limits;
            answer.reason = turn->limits.isEmpty() ? Reason::NoRoom : Reason::RuleFull;
        } else if (lockedOut.contains(person.candidate)) {
            answer.reason = Reason::LockedOut;
        }
        answers.append(answer);
    }
    return answers;
}

Result<Selection> inTurn(const SeatPool &pool, Selection selection, SelectionScope scope,
                         const std::atomic_bool *cancelled, const SelectionProgress &progress)
{
    RoundRobin robin(pool, cancelled);
    const Status status = robin.run();
    if (status == Status::Infeasible) {
        return explainConflict(pool, std::move(selection), cancelled);
    }
    if (status != Status::Optimal) {
        return errorOf(status);
    }
    selection.status = Selection::Status::Filled;
    selection.turns = robin.turns();
    describeGroup(pool, robin.people(), selection);
    if (progress.group) {
        progress.group(selection);
    }
    if (scope == SelectionScope::Group) {
        return selection;
    }
    Result<QList<ReserveMember>> reserve = reserveSetFor(pool, robin.people(), cancelled);
    if (!reserve) {
        return reserve.error();
    }
    selection.reserveSet = *std::move(reserve);
    selection.reserve = replacementsFor(pool, robin.people(), robin.order());
    selection.notSelected = notReached(pool, robin);
    for (qsizetype i = 0; progress.whyNot && i < selection.notSelected.size(); ++i) {
        progress.whyNot(selection.notSelected.at(i), i + 1, selection.notSelected.size());
    }
    return selection;
}

Result<void> checkedProblem(const SelectionProblem &problem)
{
    if (problem.places < 0) {
        return Error{ErrorCode::ValueInvalid, QStringLiteral("places")};
    }
    for (const Wish &wish : problem.wishes) {
        Result<void> sound = checked(wish);
        if (!sound) {
            return sound;
        }
    }
    return {};
}

} // namespace

QString toKey(BoundKind value)
{
    return keyOf(boundKindKeys, value);
}

QString toKey(NotSelected::Reason value)
{
    return keyOf(reasonKeys, value);
}

QString toKey(SelectionMethod value)
{
    return keyOf(methodKeys, value);
}

template <>
std::optional<SelectionMethod> fromKey(QStringView key)
{
    return valueOf(methodKeys, key);
}

Result<Selection> select(const SelectionProblem &problem, SelectionScope scope,
                         const std::atomic_bool *cancelled, const SelectionProgress &progress)
{
    const Result<void> sound = checkedProblem(problem);
    if (!sound) {
        return sound.error();
    }
    const SeatPool pool(problem);
    Selection selection{.places = problem.places,
                        .unknownLocks = pool.unknownLocks(),
                        .idleRules = pool.idleRules(),
                        .explained = scope == SelectionScope::Everything};
    if (problem.method == SelectionMethod::RoundRobin) {
        return inTurn(pool, std::move(selection), scope, cancelled, progress);
    }
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
    describeGroup(pool, people, selection);
    if (progress.group) {
        progress.group(selection);
    }
    if (scope == SelectionScope::Group) {
        return selection;
    }
    return explainGroup(pool, people, std::move(selection), cancelled, progress);
}

} // namespace convoke
