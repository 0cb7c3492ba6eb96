// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "intake/sourcetable.h"

namespace convoke {

/// Takes the headings out of the cells of a table just read: the first row that is about as wide as the
/// widest of the first twenty. Rows above it are a preamble ("Alias", "Export Date" of a survey) or
/// decoration. A table whose headings name a contribution id becomes an "eusurvey-" one. Errors: FileEmpty
/// (no cell at all), HeadingsMissing (an e-mail address stands where a heading should be).
Result<SourceTable> withHeadings(SourceTable table);

} // namespace convoke
