// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/rankedvariant.h"

#include "ranking/whatif.h"

#include <algorithm>

namespace convoke {

int RankedVariant::newBeside(const RankedVariant &other) const
{
    return static_cast<int>(
        std::count_if(seated.cbegin(), seated.cend(),
                      [&other](ApplicationId application) { return !other.seated.contains(application); }));
}

RankedVariant rankVariant(const ScoreTable &table, const QString &name, const QList<double> &weights,
                          int places)
{
    const Ranking ranking = rank(table, weights);
    RankedVariant variant{name, weights, ranksOf(ranking), {}};
    for (qsizetype i = 0; i < ranking.ranked.size() && i < places; ++i) {
        variant.seated.insert(ranking.ranked.at(i).application);
    }
    return variant;
}

} // namespace convoke
