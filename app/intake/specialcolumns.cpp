// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/specialcolumns.h"

namespace convoke {

std::optional<SpecialCategory> specialCategoryOfColumn(const SourceTable &table, int column,
                                                       const ColumnValues &values)
{
    const std::optional<SpecialCategory> said = specialCategoryOf(table.headings.at(column));
    return said ? said : specialCategoryOfValues(values.labels);
}

} // namespace convoke
