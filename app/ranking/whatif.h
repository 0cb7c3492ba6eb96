// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ranking/ranking.h"

#include <QHash>

namespace convoke {

/// The same as if @p reviewer had never reviewed: scores, gates, tie-breaks and minimum alike.
RankingInput withoutReviewer(RankingInput input, ReviewerId reviewer);

/// The rank of everybody who has one.
QHash<ApplicationId, int> ranksOf(const Ranking &ranking);

} // namespace convoke
