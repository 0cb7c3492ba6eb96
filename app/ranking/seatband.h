// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ranking/ranking.h"

#include <QList>

namespace convoke {

/// Those whom the scores cannot separate from the last seat, by score alone: rules are not looked at.
///
/// The reviewers' spread, pooled over the applications, estimates how far one review strays:
/// σ² = Σ (n − 1)·s² ÷ Σ (n − 1) over the ranked with n ≥ 2 reviews and sample deviation s (the pooled
/// variance of one-way analysis of variance, e.g. Snedecor and Cochran, "Statistical Methods", chapter on
/// one-way classifications). The difference of two means of n and m reviews then has the standard error
/// √(σ²÷n + σ²÷m). Somebody is inside when their score differs from that of the last seat by less than one
/// such error, or not at all. One error is a modest yardstick: a difference as large as that still comes
/// about by chance in about a third of the cases.
struct SeatBand
{
    enum class State {
        Known,
        NoPlaces, ///< the meeting has no number of places
        RoomForAll, ///< as many places as people with a rank, or more
        NoSpread, ///< no application has two reviews: nothing says how far a score may stray
    };
    State state = State::NoPlaces;
    double deviation = 0; ///< σ, points from 0 to 100; meaningful when Known
    qsizetype lastSeat = -1; ///< its place in Ranking::ranked, when Known or NoSpread
    /// One per place in Ranking::ranked; empty unless somebody beside the last seat is inside.
    QList<bool> inside;

    [[nodiscard]] bool contains(qsizetype place) const { return inside.value(place, false); }
    [[nodiscard]] int count() const { return static_cast<int>(inside.count(true)); }

    friend bool operator==(const SeatBand &, const SeatBand &) = default;
};

SeatBand seatBand(const Ranking &ranking, int places);

} // namespace convoke
