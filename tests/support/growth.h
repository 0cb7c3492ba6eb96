// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>
#include <ctime>
#include <functional>

namespace convoke::test {

/// How the time of some work grows with its size. Measured in the time of the processor: whoever else is busy
/// does not count.
struct Growth
{
    qsizetype size = 0; ///< that was long enough to be measured
    double once = 0; ///< milliseconds for it
    double more = 0; ///< milliseconds for factor times as much

    static constexpr qsizetype factor = 8;
    /// Time in proportion grows by 8, a square by 64.
    [[nodiscard]] bool isInProportion() const { return more < once * factor * 2; }
    [[nodiscard]] QString words() const
    {
        return QStringLiteral("%1 ms for %2, %3 ms for %4 times as much")
            .arg(once, 0, 'f', 1)
            .arg(size)
            .arg(more, 0, 'f', 1)
            .arg(factor);
    }
};

/// Begins with @p size and doubles it until the work takes a while.
inline Growth growthOf(qsizetype size, const std::function<void(qsizetype size)> &work)
{
    const auto timeFor = [&work](qsizetype amount, int runs) {
        double best = 0;
        for (int run = 0; run < runs; ++run) {
            const std::clock_t begin = std::clock();
            work(amount);
            const double time = 1000.0 * static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
            best = run == 0 ? time : std::min(best, time);
        }
        return best;
    };
    constexpr double shortest = 10;
    constexpr qsizetype largest = 16 * 1024 * 1024;
    Growth growth{size, timeFor(size, 3)};
    while (growth.once < shortest && growth.size < largest) {
        growth.size *= 2;
        growth.once = timeFor(growth.size, 3);
    }
    growth.more = timeFor(growth.size * Growth::factor, 2);
    return growth;
}

} // namespace convoke::test
