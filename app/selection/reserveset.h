// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "selection/seatpool.h"

#include <QList>

#include <atomic>
#include <vector>

namespace convoke {

/// The smallest reserve in which every one of @p people (the chosen) has somebody who can take their place
/// under all rules while the others stay: a set cover, proved smallest by the integer programme. Of equally
/// small ones the best by rank. Those for whom nobody at all could come are left out of account. Errors:
/// Cancelled, SolverFailed.
Result<QList<ReserveMember>> reserveSetFor(const SeatPool &pool, const std::vector<int> &people,
                                           const std::atomic_bool *cancelled);

} // namespace convoke
