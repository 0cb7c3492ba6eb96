// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/columnvalues.h"
#include "intake/headingwords.h"

namespace convoke {

/// True when the values of a column may be what its heading says. An exact heading is believed as long as the
/// values are not far too long; one with a word more needs values that are mostly of the kind.
bool valuesFit(const HeadingMeaning &meaning, const ColumnValues &values);

} // namespace convoke
