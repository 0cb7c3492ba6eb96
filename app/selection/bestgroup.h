// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "selection/programmesolver.h"
#include "selection/seatmodel.h"

#include <map>
#include <vector>

namespace convoke {

/// The group with the greatest total under given terms, and of several the one that is best by rank: going
/// down the ranks, everybody is in whom one of the best groups can still hold.
class BestGroup final
{
public:
    BestGroup(const SeatPool &pool, const SeatTerms &terms, const std::atomic_bool *cancelled,
              int mostBranches = ProgrammeSolver::usualBranches);

    /// The greatest total only.
    ProgrammeSolver::Status solve();
    /// Settles who of the equally good is in; after solve() came out Optimal.
    ProgrammeSolver::Status settleTies();

    /// By rank.
    [[nodiscard]] std::vector<int> people() const { return m_model.peopleIn(m_solution.x); }

private:
    [[nodiscard]] const std::vector<int> &rowsOfColumn(size_t column) const;
    void keepOnlyTies();
    [[nodiscard]] bool isFull(size_t column) const;
    [[nodiscard]] bool swapIn(size_t column);
    void fixIn(size_t column, int count);
    void refuse(size_t column, int place) { m_box.columns[column].upper = place - 1; }
    [[nodiscard]] std::vector<int> bindingRows(size_t column) const;
    ProgrammeSolver::Status settle(size_t column, int place);
    ProgrammeSolver::Status settleBySolver(size_t column, int place);

    SeatModel m_model;
    ProgrammeSolver m_solver;
    ProgrammeSolver::Solution m_solution;
    IntegerProgramme::Box m_box; ///< what is still open while ties are settled
    std::vector<int> m_fixed; ///< per row: how many are fixed in
    std::vector<int> m_taken; ///< per row: how many the present solution takes
    /// By binding rows, the greatest gain for which nobody with these rows can be in any more.
    std::map<std::vector<int>, qint64> m_refused;
};

} // namespace convoke
