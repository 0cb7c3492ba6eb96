// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "selection/exactbound.h"
#include "selection/integerprogramme.h"
#include "selection/linearrelaxation.h"

#include <atomic>
#include <optional>
#include <vector>

namespace convoke {

/// Solves an integer programme to proved optimality, again and again under changing bounds. First by the
/// linear relaxation, whose answer is whole in nearly every selection; then by branching on it, each branch
/// cut off only by a ceiling proved in whole numbers; and where that takes too long by branch and cut
/// (COIN-OR Cbc). One thread; the same questions in the same order get the same answers.
class ProgrammeSolver final
{
public:
    static constexpr int usualBranches = 400;
    /// @p programme must outlive the solver; @p cancelled may be null; @p mostBranches before branch and cut
    /// takes over.
    explicit ProgrammeSolver(const IntegerProgramme &programme, const std::atomic_bool *cancelled = nullptr,
                             int mostBranches = usualBranches);

    enum class Status { Optimal, Infeasible, Cancelled, Failed };
    struct Solution
    {
        Status status = Status::Failed;
        std::vector<int> x; ///< when Optimal
        qint64 gain = 0;
        /// The ceiling at the root, whether or not the best solution reaches it; absent when there is none.
        std::optional<ExactBound> root;
    };

    /// The best x within @p box. With @p enough: any x of at least that level, the first that is found;
    /// Infeasible then means that there is none.
    Solution solve(const IntegerProgramme::Box &box, std::optional<qint64> enough = std::nullopt);

private:
    struct Search;
    enum class Step { Closed, Open, Failed };
    Step look(Search &search, IntegerProgramme::Box &box);
    void split(Search &search, IntegerProgramme::Box box, const ExactBound &bound) const;
    void tighten(const Search &search, IntegerProgramme::Box &box, const ExactBound &bound) const;
    [[nodiscard]] std::optional<std::vector<int>> wholeValues(const IntegerProgramme::Box &box) const;

    const IntegerProgramme &m_programme;
    const std::atomic_bool *m_cancelled;
    int m_mostBranches;
    LinearRelaxation m_relaxation;
};

/// Cancelled, else SolverFailed: for a status that is no answer.
Error errorOf(ProgrammeSolver::Status status);

} // namespace convoke
