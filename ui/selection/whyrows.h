// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/selection/selectionrow.h"

#include <QStringList>

namespace convoke {

class SeatPlan;

/// What it would cost to decide otherwise about one person.
struct WhyRow
{
    ApplicationId application;
    int position = 0; ///< the order of the ranking
    std::optional<int> rank;
    bool isTied = false;
    QString name;
    QString country; ///< by name
    std::optional<double> score;
    SeatState seat = SeatState::Out;
    bool isPossible = true; ///< false: no group that keeps the rules has or lacks this person
    std::optional<double> cost; ///< points that the total would lose; absent: impossible
    QStringList others; ///< who would go; of who has a seat: who would come in
    QString why; ///< which rule, lock or score stands against it

    friend bool operator==(const WhyRow &, const WhyRow &) = default;
};

/// One row for everybody in the proposal that @p plan shows, in the order of the ranking: for those without a
/// seat what taking them in would cost, for those with one what their leaving would. Empty without a
/// proposal.
QList<WhyRow> whyRows(const SeatPlan &plan);

} // namespace convoke
