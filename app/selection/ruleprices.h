// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "selection/chosengroup.h"

#include <QList>

namespace convoke {

/// What each rule costs for all its values at once. Errors: Cancelled, SolverFailed.
Result<QList<RulePrice>> priceRules(ChosenGroup &group, const QList<LimitOutcome> &limits);

/// How each limit of @p group came out, with the exact gain in the total if it were dropped. Only limits that
/// have a price, or whose price is not proved, are solved anew. Errors: Cancelled, SolverFailed.
Result<QList<LimitOutcome>> priceLimits(ChosenGroup &group);

/// The same without the prices.
QList<LimitOutcome> countLimits(const SeatPool &pool, const std::vector<int> &people);

} // namespace convoke
