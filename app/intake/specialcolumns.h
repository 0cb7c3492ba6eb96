// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/columnvalues.h"
#include "intake/sourcetable.h"
#include "intake/specialcategory.h"

namespace convoke {

/// The special category that a column holds, or may reveal, by its heading or by its values.
std::optional<SpecialCategory> specialCategoryOfColumn(const SourceTable &table, int column,
                                                       const ColumnValues &values);

} // namespace convoke
