// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "selection/repairsearch.h"

#include "selection/bestgroup.h"
#include "selection/repairedproblem.h"
#include "selection/softdemands.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace convoke {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype mostRepairs = 8;
constexpr qsizetype enoughRepairs = 3;
constexpr size_t mostPairsTried = 150;
constexpr int mostCompletions = 2;

} // namespace

RepairSearch::RepairSearch(Demands &demands, std::vector<size_t> conflict)
    : m_demands(demands)
    , m_conflict(std::move(conflict))
{ }

void RepairSearch::apply(SeatTerms &terms, size_t demand, int to) const
{
    const Demands::Demand &item = m_demands.demand(demand);
    const SeatTerms own = m_demands.pool().terms();
    switch (item.kind) {
    case BoundKind::Min:
        for (const int limit : item.limits) {
            terms.limits[size_t(limit)].lower = to;
        }
        break;
    case BoundKind::Max:
        for (const int limit : item.limits) {
            // What a lock had stretched already stays stretched.
            terms.limits[size_t(limit)].upper = std::max(to, own.limits[size_t(limit)].upper);
        }
        break;
    case BoundKind::Lock:
        terms.locks[size_t(item.index)] = 0;
        break;
    case BoundKind::Places:
        terms.places = {to, to};
        break;
    case BoundKind::Application:
        break; // is no demand
    }
}

/// The least value above the present maximum that is enough; there is one.
int RepairSearch::leastMaximum(size_t demand, SeatTerms &terms)
{
    int tooLow = m_demands.boundOf(demand);
    int enough = static_cast<int>(m_demands.pool().people().size());
    while (enough - tooLow > 1) {
        const int middle = std::midpoint(tooLow, enough);
        apply(terms, demand, middle);
        (m_demands.canHold(terms) ? enough : tooLow) = middle;
    }
    return enough;
}

int RepairSearch::greatestMinimum(size_t demand, SeatTerms &terms)
{
    int tooHigh = m_demands.boundOf(demand);
    int enough = 0;
    while (tooHigh - enough > 1) {
        const int middle = std::midpoint(enough, tooHigh);
        apply(terms, demand, middle);
        (m_demands.canHold(terms) ? enough : tooHigh) = middle;
    }
    return enough;
}

/// How far @p demand must give way under @p terms, in which it is dropped and which can hold. Fewer places
/// rather than more.
std::optional<int> RepairSearch::leastChange(size_t demand, SeatTerms terms)
{
    switch (m_demands.demand(demand).kind) {
    case BoundKind::Min:
        return greatestMinimum(demand, terms);
    case BoundKind::Max:
        return leastMaximum(demand, terms);
    case BoundKind::Lock:
    case BoundKind::Application:
        return 0;
    case BoundKind::Places: {
        terms.places = {0, m_demands.boundOf(demand)};
        if (const std::optional<int> fewer = m_demands.mostPeople(terms)) {
            return fewer;
        }
        terms.places = {m_demands.boundOf(demand), IntegerProgramme::without};
        return m_demands.fewestPeople(terms);
    }
    }
    Q_UNREACHABLE();
}

/// Gives each demand of the set in turn only as much way as it must while the later ones are dropped.
bool RepairSearch::tighten(const Set &giving)
{
    Demands::Subset rest = m_demands.all();
    for (const size_t demand : giving) {
        rest[demand] = 0;
    }
    SeatTerms terms = m_demands.termsOf(rest);
    std::vector<int> to;
    for (const size_t demand : giving) {
        const std::optional<int> change = leastChange(demand, terms);
        if (!change) {
            return false;
        }
        apply(terms, demand, *change);
        to.push_back(*change);
    }
    return keep(giving, to);
}

bool RepairSearch::canHoldWithout(const Set &giving)
{
    Demands::Subset rest = m_demands.all();
    for (const size_t demand : giving) {
        rest[demand] = 0;
    }
    return m_demands.mightHold(rest) && m_demands.canHold(rest);
}

void RepairSearch::giveOne()
{
    for (const size_t demand : m_conflict) {
        if (canHoldWithout({demand})) {
            m_sufficient.push_back(demand);
            tighten({demand});
        } else {
            m_insufficient.push_back(demand);
        }
    }
}

/// @p first is not enough alone; what else must give way stands in the conflict that remains without it.
void RepairSearch::giveTwo(size_t first)
{
    Demands::Subset rest = m_demands.all();
    rest[first] = 0;
    for (const size_t second : ConflictSearch(m_demands).irreducible(rest)) {
        const bool isNew = m_triedPairs.insert(std::minmax(first, second)).second;
        if (isNew && m_triedPairs.size() <= mostPairsTried && m_repairs.size() < mostRepairs
            && canHoldWithout({first, second})) {
            tighten({first, second});
            tighten({second, first});
        }
    }
}

/// Where either of two demands could give way alone, lets them share it.
void RepairSearch::spread(size_t first, size_t second)
{
    Demands::Subset rest = m_demands.all();
    rest[first] = 0;
    const std::optional<int> alone = leastChange(first, m_demands.termsOf(rest));
    if (!alone || std::abs(*alone - m_demands.boundOf(first)) < 2) {
        return;
    }
    const int half = std::midpoint(m_demands.boundOf(first), *alone);
    rest[second] = 0;
    SeatTerms terms = m_demands.termsOf(rest);
    apply(terms, first, half);
    if (m_demands.canHold(terms)) {
        if (const std::optional<int> other = leastChange(second, terms)) {
            keep({first, second}, {half, *other});
        }
    }
}

void RepairSearch::shareBurdens()
{
    for (size_t i = 0; i < m_sufficient.size() && m_repairs.size() < mostRepairs; ++i) {
        for (size_t j = i + 1; j < m_sufficient.size(); ++j) {
            spread(m_sufficient[i], m_sufficient[j]);
        }
    }
}

/// The cheapest concessions, and others that do without one of those.
void RepairSearch::concede()
{
    SoftDemands soft(m_demands);
    const auto tryWith = [this, &soft](const Demands::Subset &firm) {
        Set giving;
        std::vector<int> to;
        for (const SoftDemands::Concession &concession : soft.cheapest(firm)) {
            giving.push_back(concession.demand);
            to.push_back(concession.to);
        }
        if (!giving.empty() && !keep(giving, to)) {
            tighten(giving);
        }
        return giving;
    };
    Demands::Subset firm(m_demands.count(), 0);
    for (const size_t demand : tryWith(firm)) {
        if (m_repairs.size() >= enoughRepairs) {
            return;
        }
        firm[demand] = 1;
        (void)tryWith(firm);
        firm[demand] = 0;
    }
}

/// The repair with the group that it leads to; nothing when there is none.
std::optional<Repair> RepairSearch::tried(const QList<RepairChange> &changes) const
{
    const SelectionProblem problem = repaired(m_demands.pool().problem(), changes);
    const SeatPool pool(problem);
    BestGroup group(pool, pool.terms(), m_demands.cancelled());
    if (group.solve() != ProgrammeSolver::Status::Optimal
        || group.settleTies() != ProgrammeSolver::Status::Optimal) {
        return std::nullopt;
    }
    const std::vector<int> people = group.people();
    std::vector<int> before;
    for (int i = 0; i < static_cast<int>(pool.people().size()); ++i) {
        const Candidate &candidate = problem.candidates.at(pool.people()[size_t(i)].candidate);
        if (problem.before.contains(candidate.application)) {
            before.push_back(i);
        }
    }
    return Repair{changes, pool.totalOf(people), pool.candidatesOf(people),
                  pool.changeBetween(before, people)};
}

/// The fewest applications whose completion would do, and once more without the first of them.
void RepairSearch::complete()
{
    SelectionProblem problem = m_demands.pool().problem();
    for (int round = 0; round < mostCompletions; ++round) {
        const SeatPool pool(problem, SeatPool::Incomplete::TakenAsComplete);
        const SeatModel model(pool, pool.terms(), SeatModel::Aim::FewestCompleted);
        if (!model.isConsistent()) {
            return;
        }
        ProgrammeSolver solver(model.programme(), m_demands.cancelled());
        const ProgrammeSolver::Solution solution = solver.solve(model.programme().box());
        if (solution.status != ProgrammeSolver::Status::Optimal) {
            return;
        }
        QList<RepairChange> changes;
        for (const int person : model.peopleIn(solution.x)) {
            if (!pool.people()[size_t(person)].completed) {
                continue;
            }
            const qsizetype index = pool.people()[size_t(person)].candidate;
            const Candidate &candidate = problem.candidates.at(index);
            changes.append(RepairChange{
                ConflictPart{BoundKind::Application, index, u"source_ref"_s,
                             candidate.sourceRef.isEmpty() ? candidate.code : candidate.sourceRef}});
        }
        if (changes.isEmpty()) {
            return;
        }
        if (std::optional<Repair> repair = tried(changes)) {
            m_completions.append(*std::move(repair));
        }
        problem.candidates[changes.constFirst().part.index].completable = false;
    }
}

/// False when the problem cannot be solved with the changes.
bool RepairSearch::keep(const Set &giving, const std::vector<int> &to)
{
    std::vector<std::pair<size_t, int>> identity;
    QList<RepairChange> changes;
    for (size_t i = 0; i < giving.size(); ++i) {
        const Demands::Demand &item = m_demands.demand(giving[i]);
        if (item.kind != BoundKind::Lock && to[i] == m_demands.boundOf(giving[i])) {
            continue; // need not give way after all
        }
        RepairChange change{m_demands.part(giving[i]), m_demands.boundOf(giving[i]), to[i]};
        if (item.kind == BoundKind::Max) {
            const SelectionProblem &problem = m_demands.pool().problem();
            const std::optional<int> exceptional = problem.rules.at(item.index).exceptionalMax;
            change.withinException = exceptional && to[i] <= *exceptional;
        }
        identity.emplace_back(giving[i], to[i]);
        changes.append(change);
    }
    std::sort(identity.begin(), identity.end());
    if (m_demands.trouble() || changes.isEmpty() || !m_known.insert(identity).second) {
        return true;
    }
    const std::optional<Repair> repair = tried(changes);
    if (repair) {
        m_repairs.append(*repair);
    }
    return repair.has_value();
}

QList<Repair> RepairSearch::repairs()
{
    giveOne();
    for (size_t i = 0; i < m_insufficient.size() && m_repairs.size() < mostRepairs; ++i) {
        giveTwo(m_insufficient[i]);
    }
    shareBurdens();
    if (m_repairs.size() < enoughRepairs) {
        concede();
    }
    complete();
    const auto order = [](const Repair &repair) {
        qsizetype places = 0;
        int amount = 0;
        for (const RepairChange &change : repair.changes) {
            places += change.part.bound == BoundKind::Places ? 1 : 0;
            amount += change.part.bound == BoundKind::Lock ? 1 : std::abs(change.to - change.from);
        }
        return std::tuple(repair.changes.size(), places, -repair.total, amount);
    };
    const auto isBetter = [&order](const Repair &a, const Repair &b) {
        return order(a) < order(b);
    };
    std::stable_sort(m_repairs.begin(), m_repairs.end(), isBetter);
    m_repairs = m_repairs.mid(0, mostRepairs - m_completions.size()) + m_completions;
    std::stable_sort(m_repairs.begin(), m_repairs.end(), isBetter);
    return m_repairs;
}

} // namespace convoke
