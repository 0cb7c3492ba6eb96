// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "selection/selection.h"

#include <QString>

namespace convoke {

/// One wish for one value: what each number of chosen members costs, a convex line with corners at whole
/// numbers. With a share, the target may lie between two numbers: |n − t| is t − ⌊t⌋ at ⌊t⌋ and rises by
/// 1 − 2(t − ⌊t⌋) with the next seat. Costs are steps of the pool's grid.
struct SeatTarget
{
    qsizetype wish = 0;
    WishOutcome::Kind kind = WishOutcome::Kind::Share;
    QString value; ///< as shown
    double target = 0; ///< seats
    int base = 0; ///< the target, rounded down
    qint64 atBase = 0;
    qint64 below = 0; ///< per seat below the base
    qint64 first = 0; ///< of the first seat above it
    qint64 above = 0; ///< per further seat
    int pool = 0;

    /// A share of the places in seats. Whole numbers are met exactly, whatever the rounding of percentages.
    [[nodiscard]] static double seatsFor(double percent, int places);
    [[nodiscard]] qint64 costOf(int count) const
    {
        return count <= base ? atBase + below * (base - count) : atBase + first + above * (count - base - 1);
    }
    /// Seats that differ, in the direction that is minded.
    [[nodiscard]] double deviationOf(int count) const;
};

} // namespace convoke
