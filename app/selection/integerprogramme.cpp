// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "selection/integerprogramme.h"

namespace convoke {

IntegerProgramme::Box IntegerProgramme::box() const
{
    Box box{rows, {}};
    box.columns.reserve(columns.size());
    for (const Column &column : columns) {
        box.columns.push_back(column.bounds);
    }
    return box;
}

qint64 IntegerProgramme::gainOf(const std::vector<int> &x) const
{
    qint64 gain = 0;
    for (size_t j = 0; j < columns.size(); ++j) {
        gain += columns[j].gain * x[j];
    }
    return gain;
}

bool IntegerProgramme::isFeasible(const std::vector<int> &x, const Box &box) const
{
    std::vector<qint64> activity(rows.size(), 0);
    for (size_t j = 0; j < columns.size(); ++j) {
        if (x[j] < box.columns[j].lower || x[j] > box.columns[j].upper) {
            return false;
        }
        for (const Entry &entry : columns[j].entries) {
            activity[size_t(entry.row)] += qint64(entry.coefficient) * x[j];
        }
    }
    for (size_t r = 0; r < rows.size(); ++r) {
        if (activity[r] < box.rows[r].lower || activity[r] > box.rows[r].upper) {
            return false;
        }
    }
    return true;
}

} // namespace convoke
