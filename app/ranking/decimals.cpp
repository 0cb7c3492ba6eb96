// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ranking/decimals.h"

#include <QString>

#include <algorithm>
#include <cmath>

namespace convoke {

int distinguishableDecimals(QList<double> values, int least, int most)
{
    // Rounding keeps the order, so only neighbours can be printed alike.
    std::sort(values.begin(), values.end());
    int decimals = least;
    for (qsizetype i = 1; i < values.size(); ++i) {
        const double lower = values[i - 1];
        const double upper = values[i];
        // Numbers a whole last digit apart cannot be printed alike; the margin leaves the close calls to the
        // text.
        while (decimals < most && lower != upper && upper - lower < 1.01 * std::pow(10.0, -decimals)
               && QString::number(lower, 'f', decimals) == QString::number(upper, 'f', decimals)) {
            ++decimals;
        }
    }
    return decimals;
}

} // namespace convoke
