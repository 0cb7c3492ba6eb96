// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ranking/rankinginsight.h"

namespace convoke {

RankingInsight insightInto(const Ranking &ranking, const ScoreTable &table, const QList<double> &weights,
                           int places)
{
    RankingInsight insight{
        calibrate(table, weights, ranking), seatBand(ranking, places), {}, reviewScores(table, weights)};
    for (const RankedApplication &entry : ranking.ranked) {
        insight.disagreements.append(disagreement(table, weights, insight.reviewScores, entry.applicant));
    }
    return insight;
}

} // namespace convoke
