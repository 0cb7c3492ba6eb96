// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/intakeplan.h"
#include "intake/mailsorting.h"
#include "ui/common/chip.h"
#include "ui/common/readingview.h"

namespace convoke {

/// What a message is, how timely it came, by which way.
QList<Chip> mailPlanChips(const SortedMail &mail, const Call &call);
/// Why it is what it is, its text in the order of the answers, and what else was found in it.
QList<ReadingSection> mailPlanSections(const SortedMail &mail, const PlannedRow &row, const Call &call);

} // namespace convoke
