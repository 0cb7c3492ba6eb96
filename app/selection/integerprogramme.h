// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <limits>
#include <vector>

namespace convoke {

/// Maximise Σ gain·x over whole numbers x within their bounds, where every row Σ coefficient·x stays within
/// its own. Everything is a whole number, so that a proof of optimality can be checked without rounding.
struct IntegerProgramme
{
    static constexpr int without =
        std::numeric_limits<int>::max(); ///< no upper bound; −without: no lower one

    struct Bounds
    {
        int lower = 0;
        int upper = without;
        friend bool operator==(const Bounds &, const Bounds &) = default;
    };
    struct Entry
    {
        int row = 0;
        int coefficient = 1;
    };
    struct Column
    {
        Bounds bounds; ///< both finite
        qint64 gain = 0;
        std::vector<Entry> entries; ///< each row at most once
    };
    /// The bounds under which the programme is solved, all of them free to differ from the columns' own.
    struct Box
    {
        std::vector<Bounds> rows;
        std::vector<Bounds> columns;
    };

    std::vector<Bounds> rows;
    std::vector<Column> columns;
    /// Solutions are compared by gain ÷ unit, rounded down: below that, gains only express a preference.
    qint64 unit = 1;

    [[nodiscard]] Box box() const;
    [[nodiscard]] qint64 level(qint64 gain) const
    {
        return gain >= 0 ? gain / unit : -((-gain + unit - 1) / unit);
    }
    [[nodiscard]] qint64 gainOf(const std::vector<int> &x) const;
    /// True when @p x keeps every bound of @p box.
    [[nodiscard]] bool isFeasible(const std::vector<int> &x, const Box &box) const;
};

} // namespace convoke
