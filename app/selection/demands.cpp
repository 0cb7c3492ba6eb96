// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "selection/demands.h"

namespace convoke {

using namespace Qt::Literals::StringLiterals;

Demands::Demands(const SeatPool &pool, const std::atomic_bool *cancelled)
    : m_pool(pool)
    , m_cancelled(cancelled)
{
    const QList<Rule> &rules = pool.problem().rules;
    std::vector<std::vector<int>> limitsOf(size_t(rules.size()));
    for (size_t i = 0; i < pool.limits().size(); ++i) {
        limitsOf[size_t(pool.limits()[i].rule)].push_back(static_cast<int>(i));
    }
    for (qsizetype i = 0; i < rules.size(); ++i) {
        if (rules.at(i).min) {
            m_demands.push_back({BoundKind::Min, i, limitsOf[size_t(i)]});
        }
        if (rules.at(i).max) {
            m_demands.push_back({BoundKind::Max, i, limitsOf[size_t(i)]});
        }
    }
    for (size_t i = 0; i < pool.locks().size(); ++i) {
        if (pool.locks()[i].lock == SeatLock::held) {
            continue;
        }
        m_demands.push_back({BoundKind::Lock, qsizetype(i), {}});
    }
    m_demands.push_back({BoundKind::Places, 0, {}});
}

void Demands::drop(SeatTerms &terms, size_t demand) const
{
    const Demand &dropped = m_demands[demand];
    switch (dropped.kind) {
    case BoundKind::Min:
        for (const int limit : dropped.limits) {
            terms.limits[size_t(limit)].lower = 0;
        }
        break;
    case BoundKind::Max:
        for (const int limit : dropped.limits) {
            terms.limits[size_t(limit)].upper = IntegerProgramme::without;
        }
        break;
    case BoundKind::Lock:
        terms.locks[size_t(dropped.index)] = 0;
        break;
    case BoundKind::Places:
        terms.places = {0, IntegerProgramme::without};
        break;
    case BoundKind::Application:
        break; // is no demand
    }
}

int Demands::boundOf(size_t demand) const
{
    const Demand &item = m_demands[demand];
    const SelectionProblem &problem = m_pool.problem();
    switch (item.kind) {
    case BoundKind::Min:
        return *problem.rules.at(item.index).min;
    case BoundKind::Max: {
        const Rule &rule = problem.rules.at(item.index);
        return problem.exceptionsAllowed ? std::max(*rule.max, rule.exceptionalMax.value_or(*rule.max))
                                         : *rule.max;
    }
    case BoundKind::Lock:
    case BoundKind::Application:
        return 0;
    case BoundKind::Places:
        return problem.places;
    }
    Q_UNREACHABLE();
}

SeatTerms Demands::termsOf(const Subset &subset) const
{
    SeatTerms terms = m_pool.terms();
    for (size_t i = 0; i < subset.size(); ++i) {
        if (subset[i] == 0) {
            drop(terms, i);
        }
    }
    return terms;
}

ProgrammeSolver::Solution Demands::solved(const SeatTerms &terms, SeatModel::Aim aim, qsizetype &lockedIn)
{
    using Status = ProgrammeSolver::Status;
    const SeatModel model(m_pool, terms, aim);
    lockedIn = qsizetype(model.lockedIn().size());
    if (!model.isConsistent()) {
        return {.status = Status::Infeasible};
    }
    ProgrammeSolver solver(model.programme(), m_cancelled);
    ProgrammeSolver::Solution solution = solver.solve(model.programme().box());
    if (solution.status == Status::Cancelled || solution.status == Status::Failed) {
        m_trouble = errorOf(solution.status);
    }
    return solution;
}

bool Demands::canHold(const SeatTerms &terms)
{
    qsizetype lockedIn = 0;
    return m_trouble
        || solved(terms, SeatModel::Aim::AnyGroup, lockedIn).status != ProgrammeSolver::Status::Infeasible;
}

bool Demands::mightHold(const Subset &subset) const
{
    const SeatModel model(m_pool, termsOf(subset), SeatModel::Aim::AnyGroup);
    return model.isConsistent()
        && LinearRelaxation(model.programme()).solve(model.programme().box())
        != LinearRelaxation::Outcome::Infeasible;
}

std::optional<int> Demands::mostPeople(const SeatTerms &terms)
{
    qsizetype lockedIn = 0;
    const ProgrammeSolver::Solution solution = solved(terms, SeatModel::Aim::MostPeople, lockedIn);
    return solution.status == ProgrammeSolver::Status::Optimal
        ? std::optional(static_cast<int>(solution.gain + lockedIn))
        : std::nullopt;
}

std::optional<int> Demands::fewestPeople(const SeatTerms &terms)
{
    qsizetype lockedIn = 0;
    const ProgrammeSolver::Solution solution = solved(terms, SeatModel::Aim::FewestPeople, lockedIn);
    return solution.status == ProgrammeSolver::Status::Optimal
        ? std::optional(static_cast<int>(lockedIn - solution.gain))
        : std::nullopt;
}

ConflictPart Demands::part(size_t demand, std::optional<int> limit) const
{
    const Demand &wanted = m_demands[demand];
    const SelectionProblem &problem = m_pool.problem();
    switch (wanted.kind) {
    case BoundKind::Min:
    case BoundKind::Max: {
        const Rule &rule = problem.rules.at(wanted.index);
        ConflictPart part{wanted.kind, wanted.index, rule.attribute, rule.value.trimmed(), boundOf(demand)};
        if (!limit && part.value != u"*"_s && wanted.limits.size() == 1) {
            limit = wanted.limits.front();
        }
        if (limit) {
            part.value = m_pool.limits()[size_t(*limit)].value;
            part.pool = m_pool.limits()[size_t(*limit)].pool;
        }
        return part;
    }
    case BoundKind::Lock: {
        const SeatLock &lock = m_pool.locks()[size_t(wanted.index)];
        const Candidate &candidate = problem.candidates.at(m_pool.people()[size_t(lock.person)].candidate);
        return {wanted.kind, lock.lock, u"source_ref"_s,
                candidate.sourceRef.isEmpty() ? candidate.code : candidate.sourceRef};
    }
    case BoundKind::Application:
        break;
    case BoundKind::Places:
        return {wanted.kind,           0, u"places"_s, QString::number(problem.places), problem.places,
                m_pool.eligibleCount()};
    }
    Q_UNREACHABLE();
}

} // namespace convoke
