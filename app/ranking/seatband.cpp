// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ranking/seatband.h"

#include <cmath>

namespace convoke {

namespace {

/// σ² of the header; nothing where no application has two reviews.
std::optional<double> pooledVariance(const Ranking &ranking)
{
    double squares = 0;
    double freedom = 0;
    for (const RankedApplication &entry : ranking.ranked) {
        if (entry.spread) {
            squares += (entry.reviews - 1) * *entry.spread * *entry.spread;
            freedom += entry.reviews - 1;
        }
    }
    return freedom > 0 ? std::optional(squares / freedom) : std::nullopt;
}

} // namespace

SeatBand seatBand(const Ranking &ranking, int places)
{
    SeatBand band;
    if (places < 1) {
        return band;
    }
    if (ranking.ranked.size() <= places) {
        band.state = SeatBand::State::RoomForAll;
        return band;
    }
    band.lastSeat = places - 1;
    const std::optional<double> variance = pooledVariance(ranking);
    band.state = variance ? SeatBand::State::Known : SeatBand::State::NoSpread;
    band.deviation = std::sqrt(variance.value_or(0));
    const RankedApplication &last = ranking.ranked.at(band.lastSeat);
    for (const RankedApplication &entry : ranking.ranked) {
        const double error = band.deviation * std::sqrt(1.0 / entry.reviews + 1.0 / last.reviews);
        const double difference = std::abs(entry.score - last.score);
        band.inside.append(difference < error || entry.score == last.score);
    }
    if (band.count() < 2) {
        band.inside.clear();
    }
    return band;
}

} // namespace convoke
