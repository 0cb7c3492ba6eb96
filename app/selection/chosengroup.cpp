// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "selection/chosengroup.h"

#include <algorithm>

namespace convoke {

namespace {

std::vector<char> marked(const std::vector<int> &people, size_t count)
{
    std::vector<char> marks(count, 0);
    for (const int person : people) {
        marks[size_t(person)] = 1;
    }
    return marks;
}

} // namespace

ChosenGroup::ChosenGroup(const SeatPool &pool, const std::vector<int> &people,
                         const std::atomic_bool *cancelled)
    : m_pool(pool)
    , m_cancelled(cancelled)
    , m_people(people)
    , m_chosen(marked(people, pool.people().size()))
    , m_counts(pool.limits().size(), 0)
    , m_model(pool, pool.terms(), SeatModel::Aim::BestTotal, m_chosen)
    , m_solver(m_model.programme(), cancelled)
{
    for (const int person : people) {
        for (const int limit : pool.people()[size_t(person)].limits) {
            ++m_counts[size_t(limit)];
        }
    }
}

ProgrammeSolver::Status ChosenGroup::prove()
{
    ProgrammeSolver::Solution solution = m_solver.solve(m_model.programme().box());
    m_level = m_model.programme().level(solution.gain);
    m_ceiling = std::move(solution.root);
    return solution.status;
}

bool ChosenGroup::isLockedIn(int person) const
{
    return std::binary_search(m_model.lockedIn().cbegin(), m_model.lockedIn().cend(), person);
}

bool ChosenGroup::isProvedByPrices() const
{
    return m_ceiling && m_model.programme().level(m_ceiling->ceiling) == m_level;
}

} // namespace convoke
