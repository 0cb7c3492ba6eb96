// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/chip.h"
#include "ui/selection/selectionrow.h"

namespace convoke {

class SeatPlan;
class TryOut;

/// One person on the board.
struct BoardCard
{
    ApplicationId application;
    int position = 0; ///< the order of the ranking
    SeatState column = SeatState::Out; ///< In, Reserve or Out
    QString title; ///< rank and name
    QString detail; ///< country, sector, score
    Chip chip; ///< what has become of the person: "moved", "comes in", "does not fit"
    QString search;

    friend bool operator==(const BoardCard &, const BoardCard &) = default;
};

/// Everybody who may have a seat, with what is tried, in the order of the ranking. @p base is where the
/// try-out started.
QList<BoardCard> boardCards(const SeatPlan &base, const TryOut &tryOut);

} // namespace convoke
