// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/documenttable.h"

#include <algorithm>

namespace convoke {

qsizetype DocumentTable::rowCount() const
{
    qsizetype count = 0;
    for (const TableSection &section : sections) {
        count += section.rows.size();
    }
    return count;
}

qsizetype DocumentTable::columnIndex(const QString &key) const
{
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (columns.at(i).key == key) {
            return i;
        }
    }
    return -1;
}

DocumentTable DocumentTable::flattened() const
{
    DocumentTable flat = *this;
    const bool titled = std::any_of(sections.cbegin(), sections.cend(), [](const TableSection &section) {
        return !section.rows.isEmpty() && !section.title.isEmpty();
    });
    const bool addColumn = titled && columnIndex(groupKey) < 0;
    if (addColumn) {
        TableColumn column;
        column.key = groupKey;
        column.heading = groupHeading;
        flat.columns.prepend(column);
    }
    TableSection all;
    for (const TableSection &section : sections) {
        for (TableRow row : section.rows) {
            if (addColumn) {
                row.prepend({section.title, std::nullopt});
            }
            all.rows.append(row);
        }
    }
    flat.sections = {all};
    return flat;
}

} // namespace convoke
