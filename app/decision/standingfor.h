// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/standing.h"

namespace convoke {

/// A standing as one reviewer may see it.
struct StandingFor
{
    Standing standing; ///< its ranking is without them
    QSet<ApplicationId> hidden; ///< what the reviewer stepped back from
};

/// The applications that the reviewer of this name (compared without regard to case) stepped back from.
QSet<ApplicationId> recusedFrom(const QString &name, const QList<Reviewer> &reviewers,
                                const QList<Recusal> &recusals);

/// @p ranking without the rows of @p hidden: the others rank among themselves as if those had not applied.
/// Scores, medians and the links that decided stay; ranks, ties and positions are counted anew.
Ranking withoutHidden(Ranking ranking, const QSet<ApplicationId> &hidden);

} // namespace convoke
