// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "selection/seatpool.h"

#include <QList>

#include <vector>

namespace convoke {

/// For each of @p people (the chosen, by rank) the best single replacement under the same rules with all the
/// others kept; of equally good ones the best by rank. With @p order (per person, lower goes first) that
/// decides who is best, else the value. The maximum that a leaving person's lock had stretched shrinks with
/// them.
QList<Replacement> replacementsFor(const SeatPool &pool, const std::vector<int> &people,
                                   const std::vector<int> &order = {});

} // namespace convoke
