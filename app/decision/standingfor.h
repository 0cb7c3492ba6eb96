// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/standing.h"

namespace convoke {

/// A standing as one reviewer may see it.
struct StandingFor
{
    Standing standing; ///< without what is hidden
    QSet<ApplicationId> hidden; ///< what the reviewer stepped back from
};

/// The applications that the reviewer of this name (compared without regard to case) stepped back from.
QSet<ApplicationId> recusedFrom(const QString &name, const QList<Reviewer> &reviewers,
                                const QList<Recusal> &recusals);

/// @p standing as if those of @p hidden had not applied: applicants, scores, averages and ranks of the others
/// among themselves.
Standing withoutRecused(Standing standing, const QSet<ApplicationId> &hidden);

} // namespace convoke
