// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "selectionoracle.h"

#include <QMap>

#include <algorithm>
#include <bit>

namespace convoke::test {

namespace {

using Group = SelectionOracle::Group;

Group bit(qsizetype i)
{
    return Group(1) << i;
}

qsizetype candidateOf(const SelectionProblem &problem, const Lock &lock)
{
    for (qsizetype i = 0; i < problem.candidates.size(); ++i) {
        if (problem.candidates.at(i).sourceRef == lock.sourceRef) {
            return i;
        }
    }
    return -1;
}

Group lockedIn(const SelectionProblem &problem)
{
    Group group = 0;
    for (const Lock &lock : problem.locks) {
        const qsizetype candidate = candidateOf(problem, lock);
        group |= candidate >= 0 && lock.seat == Seat::In ? bit(candidate) : 0;
    }
    return group;
}

} // namespace

SelectionOracle::SelectionOracle(const SelectionProblem &problem)
    : m_problem(problem)
{
    const Group locked = lockedIn(problem);
    for (qsizetype r = 0; r < problem.rules.size(); ++r) {
        const Rule &rule = problem.rules.at(r);
        QMap<QString, Group> values;
        for (qsizetype i = 0; i < problem.candidates.size(); ++i) {
            for (const QString &value : problem.candidates.at(i).values.value(rule.attribute)) {
                values[value] |= bit(i);
            }
        }
        for (const QString &value :
             rule.value == QStringLiteral("*") ? values.keys() : QStringList(rule.value)) {
            Limit limit{r, value, values.value(value), rule.min.value_or(0), rule.max.value_or(1000)};
            const int held = std::popcount(limit.members & locked);
            if (rule.exceptionalMax) {
                limit.max = problem.exceptionsAllowed
                    ? *rule.exceptionalMax
                    : std::max(limit.max, std::min(held, *rule.exceptionalMax));
            }
            bool isInPool = rule.value != QStringLiteral("*") || held > 0;
            for (qsizetype i = 0; i < problem.candidates.size(); ++i) {
                isInPool = isInPool || ((limit.members & bit(i)) != 0 && problem.candidates.at(i).eligible);
            }
            if (isInPool) {
                m_limits.push_back(limit);
            }
        }
        if (rule.min) {
            m_demands.push_back({BoundKind::Min, r});
        }
        if (rule.max) {
            m_demands.push_back({BoundKind::Max, r});
        }
    }
    for (qsizetype i = 0; i < problem.locks.size(); ++i) {
        if (candidateOf(problem, problem.locks.at(i)) >= 0) {
            m_demands.push_back({BoundKind::Lock, i});
        }
    }
    m_demands.push_back({BoundKind::Places, 0});
}

bool SelectionOracle::keeps(Group group, const Demand &demand) const
{
    switch (demand.kind) {
    case BoundKind::Application:
        break; // is no demand
    case BoundKind::Places:
        return std::popcount(group) == m_problem.places;
    case BoundKind::Lock: {
        const Lock &lock = m_problem.locks.at(demand.index);
        const bool isIn = (group & bit(candidateOf(m_problem, lock))) != 0;
        return isIn == (lock.seat == Seat::In);
    }
    case BoundKind::Min:
    case BoundKind::Max:
        return std::all_of(m_limits.cbegin(), m_limits.cend(), [&](const Limit &limit) {
            const int count = std::popcount(group & limit.members);
            return limit.rule != demand.index
                || (demand.kind == BoundKind::Min ? count >= limit.min : count <= limit.max);
        });
    }
    Q_UNREACHABLE();
}

/// Somebody who is not eligible may be in only where a lock of the subset puts them in.
bool SelectionOracle::mayHold(Group group, unsigned subset) const
{
    Group allowed = 0;
    for (qsizetype i = 0; i < m_problem.candidates.size(); ++i) {
        allowed |= m_problem.candidates.at(i).eligible ? bit(i) : 0;
    }
    for (size_t d = 0; d < m_demands.size(); ++d) {
        if ((subset & bit(qsizetype(d))) != 0 && m_demands[d].kind == BoundKind::Lock) {
            const Lock &lock = m_problem.locks.at(m_demands[d].index);
            allowed |= lock.seat == Seat::In ? bit(candidateOf(m_problem, lock)) : 0;
        }
    }
    return (group & ~allowed) == 0;
}

bool SelectionOracle::keepsAll(Group group, int dropped) const
{
    const bool limitsHold = std::all_of(m_limits.cbegin(), m_limits.cend(), [&](const Limit &limit) {
        const int count = std::popcount(group & limit.members);
        return &limit - m_limits.data() == dropped || (count >= limit.min && count <= limit.max);
    });
    const bool restHolds = std::all_of(m_demands.cbegin(), m_demands.cend(), [&](const Demand &demand) {
        return demand.kind == BoundKind::Min || demand.kind == BoundKind::Max || keeps(group, demand);
    });
    return limitsHold && restHolds && mayHold(group, ~0U);
}

int SelectionOracle::total(Group group) const
{
    int total = 0;
    for (qsizetype i = 0; i < m_problem.candidates.size(); ++i) {
        total += (group & bit(i)) != 0 ? static_cast<int>(m_problem.candidates.at(i).score.value_or(0)) : 0;
    }
    return total;
}

std::optional<int> SelectionOracle::bestTotal(int in, int dropped) const
{
    std::optional<int> best;
    for (Group group = 0; group < groups(); ++group) {
        const bool fits = (in < 0 || (group & bit(in)) != 0) && keepsAll(group, dropped);
        if (fits && (!best || total(group) > *best)) {
            best = total(group);
        }
    }
    return best;
}

SelectionOracle::Group SelectionOracle::bestGroup() const
{
    const auto ranks = [this](Group group) {
        std::vector<int> positions;
        for (qsizetype i = 0; i < m_problem.candidates.size(); ++i) {
            if ((group & bit(i)) != 0) {
                positions.push_back(m_problem.candidates.at(i).position);
            }
        }
        std::sort(positions.begin(), positions.end());
        return positions;
    };
    const std::optional<int> most = bestTotal();
    Group best = 0;
    for (Group group = 0; group < groups(); ++group) {
        if (keepsAll(group) && total(group) == most && (best == 0 || ranks(group) < ranks(best))) {
            best = group;
        }
    }
    return best;
}

bool SelectionOracle::canHold(unsigned subset) const
{
    for (Group group = 0; group < groups(); ++group) {
        bool holds = mayHold(group, subset);
        for (size_t d = 0; holds && d < m_demands.size(); ++d) {
            holds = (subset & bit(qsizetype(d))) == 0 || keeps(group, m_demands[d]);
        }
        if (holds) {
            return true;
        }
    }
    return false;
}

} // namespace convoke::test
