// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ranking/calibration.h"
#include "ranking/reviewscores.h"
#include "ranking/seatband.h"

namespace convoke {

/// What stands beside a ranking: how far its scores can be trusted. Lists have one entry per place in
/// Ranking::ranked.
struct RankingInsight
{
    Calibration calibration;
    SeatBand band;
    QList<std::optional<Disagreement>> disagreements;
    std::vector<std::optional<double>> reviewScores; ///< one per row of the table
};

/// @p ranking is that of @p table under @p weights; @p places 0 or less: not known.
RankingInsight insightInto(const Ranking &ranking, const ScoreTable &table, const QList<double> &weights,
                           int places);

} // namespace convoke
