// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "applications/applicationstore.h"
#include "ui/common/chip.h"

namespace convoke {

/// "invite", "reserve", "reject"; empty while the decision is open.
QString decisionWord(Decision decision);
/// Without a word while the decision is open.
Chip decisionChip(Decision decision);

/// How somebody's part in a meeting ended so far, without the meeting's name: "invited", "withdrew",
/// "applied".
Chip participationChip(const Participation &participation);
/// The same with the meeting's reference: "invited to POL-2026-10".
Chip participationChipWithReference(const Participation &participation);
/// "3 attended", "1 invited": how often which outcome, the best first; answers that were replaced do not
/// count.
QStringList participationSummary(const QList<Participation> &history);

} // namespace convoke
