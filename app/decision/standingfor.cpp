// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/standingfor.h"

#include "base/textfold.h"

#include <QHash>

namespace convoke {

QSet<ApplicationId> recusedFrom(const QString &name, const QList<Reviewer> &reviewers,
                                const QList<Recusal> &recusals)
{
    QSet<ApplicationId> hidden;
    for (const Reviewer &reviewer : reviewers) {
        if (foldedForEquality(reviewer.name) != foldedForEquality(name)) {
            continue;
        }
        for (const Recusal &recusal : recusals) {
            if (recusal.reviewer == reviewer.id) {
                hidden.insert(recusal.application);
            }
        }
    }
    return hidden;
}

Ranking withoutHidden(Ranking ranking, const QSet<ApplicationId> &hidden)
{
    ranking.ranked.removeIf(
        [&hidden](const RankedApplication &place) { return hidden.contains(place.application); });
    ranking.unranked.removeIf(
        [&hidden](const UnrankedApplication &entry) { return hidden.contains(entry.application); });
    QHash<int, int> sharers;
    for (const RankedApplication &place : std::as_const(ranking.ranked)) {
        ++sharers[place.rank];
    }
    int position = 0;
    int before = 0; // the rank as it was
    int rank = 0;
    for (RankedApplication &place : ranking.ranked) {
        ++position;
        if (place.rank != before) {
            before = place.rank;
            rank = position;
        }
        place.tied = sharers.value(before) > 1;
        place.rank = rank;
        place.position = position;
    }
    return ranking;
}

} // namespace convoke
