// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "selection/integerprogramme.h"
#include "selection/programmesolver.h"

#include <atomic>

namespace convoke {

/// Branch and cut (COIN-OR Cbc) for the programmes that plain branching does not settle soon. One thread, no
/// clock, prints nothing.
class BranchAndCut final
{
public:
    BranchAndCut(const IntegerProgramme &programme, const std::atomic_bool *cancelled);

    /// The best solution within @p box whose level is above @p floor; @p best when there is none better than
    /// it.
    [[nodiscard]] ProgrammeSolver::Solution solve(const IntegerProgramme::Box &box, qint64 floor,
                                                  ProgrammeSolver::Solution best) const;

private:
    const IntegerProgramme &m_programme;
    const std::atomic_bool *m_cancelled;
};

} // namespace convoke
