// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/applications/applicationrow.h"
#include "ui/common/chip.h"

namespace convoke {

/// "in time", "on the day", "late"; without a word where no deadline or no arrival is known.
Chip deadlineChip(Timeliness timeliness);
/// "complete", "2 missing", "incomplete".
Chip answersChip(const ApplicationRow &row);
/// What a narrow table shows in one column: what is out of the ordinary, else how complete the answers are.
QList<Chip> answersChips(const ApplicationRow &row);
/// What is not as with everybody else: "withdrawn", "replaced", "2 answers". Usually nothing.
QList<Chip> stateChips(const ApplicationRow &row);

} // namespace convoke
