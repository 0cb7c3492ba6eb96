// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ranking/ranking.h"

#include <QHash>
#include <QSet>

namespace convoke {

/// A way to weigh the criteria, and what comes of it.
struct RankedVariant
{
    QString name;
    QList<double> weights; ///< one per criterion of the table
    QHash<ApplicationId, int> ranks; ///< of those who have one
    QSet<ApplicationId>
        seated; ///< the first ones by rank, as many as there are places; rules are not looked at

    /// How many are among the first here, but not in @p other.
    [[nodiscard]] int newBeside(const RankedVariant &other) const;
};

/// @p places 0 or less: not known, nobody is seated.
RankedVariant rankVariant(const ScoreTable &table, const QString &name, const QList<double> &weights,
                          int places);

} // namespace convoke
