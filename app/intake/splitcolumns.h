// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/sourcetable.h"

namespace convoke {

/// Puts together the answers that a survey exported with one column per label: a heading without values,
/// then columns that say yes or no in every row. The title's column gets the chosen labels joined by "; " and
/// the label's columns are remembered as its parts. The export tests for a part of the text, so "Local
/// Police" also says yes for "Police": labels that hold one another are told in a finding. Time and memory
/// are linear in the cells.
void joinSplitColumns(SourceTable &table);

} // namespace convoke
