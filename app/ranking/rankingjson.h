// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ranking/rankinginsight.h"

#include <QJsonObject>

namespace convoke {

/// The document that `convoke-cli rank --json` prints; @p table is the one that was ranked. @p names are
/// those of the reviewers.
QJsonObject toJson(const Ranking &ranking, const ScoreTable &table, const RankingInsight &insight,
                   const QHash<ReviewerId, QString> &names);

/// "known", "no-places", "room-for-all", "no-spread".
QString toKey(SeatBand::State state);

} // namespace convoke
