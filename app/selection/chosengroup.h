// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "selection/programmesolver.h"
#include "selection/seatmodel.h"

#include <optional>
#include <vector>

namespace convoke {

/// The best group with its proof, ready to be asked what would happen if one thing were different. Of equally
/// good answers it gives the one that keeps more of the group.
class ChosenGroup final
{
public:
    ChosenGroup(const SeatPool &pool, const std::vector<int> &people, const std::atomic_bool *cancelled);

    /// Optimal unless the proof could not be made again.
    ProgrammeSolver::Status prove();

    [[nodiscard]] bool isCancelled() const { return m_cancelled != nullptr && m_cancelled->load(); }
    [[nodiscard]] const SeatPool &pool() const { return m_pool; }
    [[nodiscard]] const std::vector<int> &people() const { return m_people; }
    [[nodiscard]] bool contains(int person) const { return m_chosen[size_t(person)] != 0; }
    [[nodiscard]] bool isLockedIn(int person) const;
    [[nodiscard]] const SeatModel &model() const { return m_model; }
    [[nodiscard]] ProgrammeSolver &solver() { return m_solver; }
    /// The level of the best, without the people locked in.
    [[nodiscard]] qint64 level() const { return m_level; }
    /// Proved ceiling at the root; absent when there is none.
    [[nodiscard]] const std::optional<ExactBound> &ceiling() const { return m_ceiling; }
    /// True when the ceiling alone proves the group best: then a row without a price costs nothing.
    [[nodiscard]] bool isProvedByPrices() const;
    /// The group that @p x stands for, against this one.
    [[nodiscard]] GroupChange changeTo(const std::vector<int> &x) const
    {
        return m_pool.changeBetween(m_people, m_model.peopleIn(x));
    }
    [[nodiscard]] int countIn(int limit) const { return m_counts[size_t(limit)]; }

private:
    const SeatPool &m_pool;
    const std::atomic_bool *m_cancelled;
    std::vector<int> m_people;
    std::vector<char> m_chosen;
    std::vector<int> m_counts;
    SeatModel m_model;
    ProgrammeSolver m_solver;
    qint64 m_level = 0;
    std::optional<ExactBound> m_ceiling;
};

} // namespace convoke
