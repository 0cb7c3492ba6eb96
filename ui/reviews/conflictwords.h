// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reviews/conflict.h"

namespace convoke {

/// "You may know this applicant: …" In blind review the organisation is not named.
QString conflictQuestion(const ProposedConflict &conflict, bool isBlind);
/// A reason for stepping back, to begin with.
QString conflictReason(const ProposedConflict &conflict);

} // namespace convoke
