// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/selection/groupsearch.h"

#include <QString>

namespace convoke {

class SeatPlan;
struct DecidedSelection;

/// The decided group, held against what would be proposed now.
struct DecisionCheck
{
    bool isFeasible = true;
    int othersNow = 0; ///< decided seats that would go to others
};

/// @p answer is the best group under the decision's own terms; without a decision nothing differs.
DecisionCheck decisionCheck(const SeatPlan &plan, const GroupAnswer &answer);

/// Who decided, when and why.
QString decisionWords(const DecidedSelection &decided);
/// What has changed since; empty where nothing has.
QString warningOf(const DecisionCheck &check);

} // namespace convoke
