// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "selection/integerprogramme.h"

#include <memory>
#include <vector>

namespace convoke {

/// The programme without whole numbers, solved by the simplex method (COIN-OR Clp). Each solve starts from
/// the last one's basis, so a few changed bounds cost little. Prints nothing.
class LinearRelaxation final
{
public:
    explicit LinearRelaxation(const IntegerProgramme &programme);
    ~LinearRelaxation();
    LinearRelaxation(const LinearRelaxation &) = delete;
    LinearRelaxation &operator=(const LinearRelaxation &) = delete;

    enum class Outcome { Solved, Infeasible, Failed };
    Outcome solve(const IntegerProgramme::Box &box);

    /// The best x, after a solve that came out Solved.
    [[nodiscard]] const std::vector<double> &values() const { return m_values; }
    /// The prices of the rows, rounded to whole gains; above 0 for a maximum that binds.
    [[nodiscard]] const std::vector<qint64> &multipliers() const { return m_multipliers; }

private:
    struct Engine;
    std::unique_ptr<Engine> m_engine;
    std::vector<double> m_values;
    std::vector<qint64> m_multipliers;
};

} // namespace convoke
