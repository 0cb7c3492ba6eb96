// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "selection/seattarget.h"

#include <algorithm>
#include <cmath>

namespace convoke {

double SeatTarget::seatsFor(double percent, int places)
{
    const double seats = percent * places / 100;
    const double whole = std::round(seats);
    return std::abs(seats - whole) < 1e-9 ? whole : seats;
}

double SeatTarget::deviationOf(int count) const
{
    switch (kind) {
    case WishOutcome::Kind::Share:
        return std::abs(count - target);
    case WishOutcome::Kind::AtLeast:
        return std::max(0, base - count);
    case WishOutcome::Kind::AtMost:
        return std::max(0, count - base);
    }
    Q_UNREACHABLE();
}

} // namespace convoke
