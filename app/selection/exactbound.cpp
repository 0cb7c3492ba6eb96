// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "selection/exactbound.h"

#include <cmath>

namespace convoke {

std::optional<ExactBound> ExactBound::of(const IntegerProgramme &programme, const IntegerProgramme::Box &box,
                                         std::vector<qint64> multipliers)
{
    constexpr double mostMagnitude = 4e18;
    ExactBound bound;
    bound.multipliers = std::move(multipliers);
    double magnitude = 0;
    const auto add = [&bound, &magnitude](qint64 price, int amount) {
        magnitude += std::abs(static_cast<double>(price) * amount);
        if (magnitude < mostMagnitude) {
            bound.ceiling += price * amount;
        }
    };
    for (size_t r = 0; r < box.rows.size(); ++r) {
        qint64 &multiplier = bound.multipliers[r];
        const int side = multiplier > 0 ? box.rows[r].upper : box.rows[r].lower;
        if (multiplier == 0 || std::abs(side) == IntegerProgramme::without) {
            multiplier = 0; // a bound that is not there has no price
        } else {
            add(multiplier, side);
        }
    }
    bound.reducedGains.reserve(programme.columns.size());
    for (size_t j = 0; j < programme.columns.size(); ++j) {
        qint64 gain = programme.columns[j].gain;
        for (const IntegerProgramme::Entry &entry : programme.columns[j].entries) {
            gain -= bound.multipliers[size_t(entry.row)] * entry.coefficient;
        }
        bound.reducedGains.push_back(gain);
        add(gain, gain > 0 ? box.columns[j].upper : box.columns[j].lower);
    }
    return magnitude < mostMagnitude ? std::optional(std::move(bound)) : std::nullopt;
}

} // namespace convoke
