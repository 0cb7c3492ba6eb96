// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reviews/reviewphases.h"

namespace convoke {

/// Why nothing can be scored on a day; empty where it can.
QString closedWords(const PhaseState &state);

} // namespace convoke
