// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ranking/cholesky.h"

#include <cmath>

namespace convoke {

std::vector<double> solvePositive(SymmetricMatrix matrix, std::vector<double> right)
{
    const std::size_t size = matrix.size();
    for (std::size_t i = 0; i < size; ++i) {
        double *row = matrix.rowAt(i);
        for (std::size_t j = 0; j <= i; ++j) {
            const double *other = matrix.rowAt(j);
            double rest = row[j];
            for (std::size_t k = 0; k < j; ++k) {
                rest -= row[k] * other[k];
            }
            row[j] = i == j ? std::sqrt(rest) : rest / other[j];
        }
        for (std::size_t k = 0; k < i; ++k) {
            right[i] -= row[k] * right[k];
        }
        right[i] /= row[i];
    }
    for (std::size_t i = size; i-- > 0;) {
        const double *row = matrix.rowAt(i);
        right[i] /= row[i];
        for (std::size_t k = 0; k < i; ++k) {
            right[k] -= row[k] * right[i];
        }
    }
    return right;
}

} // namespace convoke
