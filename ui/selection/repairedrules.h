// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "selection/selection.h"

namespace convoke {

/// The rules of @p problem after @p repair. A minimum that sinks to nothing is dropped, and with it a rule
/// that has no other bound.
QList<Rule> repairedRules(const SelectionProblem &problem, const Repair &repair);

} // namespace convoke
