// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/intakedraft.h"
#include "intake/rowchoice.h"

namespace convoke {

/// What says of the row of a plan that a hint at somebody is wrong, however often the files are planned
/// again. Nothing: the hint names nobody by whom it would be found again.
std::optional<RowChoice> notThisPerson(const IntakeDraft &draft, const PlannedRow &row,
                                       const PersonHint &hint);

/// Takes the hints that the user called wrong out of the rows and keeps them as PlannedRow::notThese.
void settleHints(IntakeDraft &draft, const QList<RowChoice> &choices);

} // namespace convoke
