// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "selection/integerprogramme.h"

#include <optional>
#include <vector>

namespace convoke {

/// A ceiling that no solution of a programme can exceed, proved in whole numbers. By weak duality every
/// choice of multipliers gives one: Σ over rows of multiplier × the bound it leans on, plus what each column
/// gains beyond its rows' multipliers. The multipliers come from a solver that rounds; the ceiling computed
/// from them does not.
struct ExactBound
{
    qint64 ceiling = 0;
    std::vector<qint64> multipliers; ///< per row; above 0: the price of its maximum, below 0: of its minimum
    std::vector<qint64> reducedGains; ///< per column: its gain less the multipliers of its rows

    /// Nothing when the numbers go beyond 62 bits.
    static std::optional<ExactBound> of(const IntegerProgramme &programme, const IntegerProgramme::Box &box,
                                        std::vector<qint64> multipliers);
};

} // namespace convoke
