// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace convoke::test {

/// The median time of @p runs calls, in milliseconds.
template <typename Function>
double medianMsecs(int runs, Function function)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        function(i);
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::nth_element(times.begin(), times.begin() + runs / 2, times.end());
    return times[size_t(runs / 2)];
}

/// "re-rank 10000: 3.10 ms, sqlite3 214.00 ms, 69.0 times as fast"; a yardstick of 0 or less was not there.
inline void reportRatio(const char *what, int size, double msecs, const char *yardstick,
                        double yardstickMsecs)
{
    if (yardstickMsecs > 0) {
        std::printf("%s %d: %.2f ms, %s %.2f ms, %.2f times as fast\n", what, size, msecs, yardstick,
                    yardstickMsecs, yardstickMsecs / msecs);
    } else {
        std::printf("%s %d: %.2f ms, no %s to compare with\n", what, size, msecs, yardstick);
    }
    std::fflush(stdout);
}

} // namespace convoke::test
