// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "selection/candidate.h"

#include <QString>

namespace convoke {

/// The draw of one candidate: the SHA-256 of seed, line feed and the source_ref (or "A-17" where there is
/// none), as the tie-break "lot" draws it, in hexadecimal. The lower draw goes first.
QString lotOf(const Candidate &candidate, const QString &seed);

} // namespace convoke
