// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ranking/whatif.h"

namespace convoke {

RankingInput withoutReviewer(RankingInput input, ReviewerId reviewer)
{
    input.reviews.removeIf([reviewer](const Review &review) { return review.reviewer == reviewer; });
    return input;
}

QHash<ApplicationId, int> ranksOf(const Ranking &ranking)
{
    QHash<ApplicationId, int> ranks;
    ranks.reserve(ranking.ranked.size());
    for (const RankedApplication &entry : ranking.ranked) {
        ranks.insert(entry.application, entry.rank);
    }
    return ranks;
}

} // namespace convoke
