// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "selection/selection.h"

namespace convoke {

/// @p problem after the changes of a repair: bounds, places, locks, and applications taken as complete. A
/// minimum that sinks to nothing is dropped, and with it a rule that has no other bound; hence indices of
/// rules and locks may shift.
SelectionProblem repaired(SelectionProblem problem, const QList<RepairChange> &changes);

} // namespace convoke
