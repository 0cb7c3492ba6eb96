// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "selection/scoregrid.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace convoke {

namespace {

constexpr qint64 mostExact = 10'000'000;
constexpr qint64 inexact = 100'000'000;
constexpr double closeness = 1e-12;

/// The smallest denominator up to @p most of which @p value is a multiple within @p tolerance; 0: none. By
/// the convergents of the continued fraction.
qint64 denominatorOf(double value, qint64 most, double tolerance)
{
    double rest = value - std::floor(value);
    const double target = rest;
    qint64 before = 0;
    qint64 denominator = 1;
    while (
        std::abs(target
                 - std::round(target * static_cast<double>(denominator)) / static_cast<double>(denominator))
        > tolerance) {
        if (rest <= 0) {
            return 0;
        }
        rest = 1 / rest;
        const double whole = std::floor(rest);
        const double next = whole * static_cast<double>(denominator) + static_cast<double>(before);
        if (next > static_cast<double>(most)) {
            return 0;
        }
        rest -= whole;
        before = denominator;
        denominator = static_cast<qint64>(next);
    }
    return denominator;
}

} // namespace

ScoreGrid::ScoreGrid(const std::vector<double> &scores, int places)
{
    double largest = 1;
    for (const double score : scores) {
        largest = std::max(largest, std::abs(score));
    }
    // Sums of gains and of prices stay within 62 bits.
    const double seats = places + 1.0;
    const double room = std::exp2(60) / (4.0 * pricesPerStep * largest * seats * seats);
    const auto most = static_cast<qint64>(std::max(1.0, std::min(room, static_cast<double>(inexact))));
    for (const double score : scores) {
        const double scaled = score * static_cast<double>(m_perPoint);
        const qint64 factor = denominatorOf(scaled, std::min(most, mostExact) / m_perPoint,
                                            closeness * static_cast<double>(m_perPoint));
        if (factor == 0) {
            m_perPoint = most;
            m_isExact = false;
            return;
        }
        m_perPoint *= factor;
    }
    qint64 step = 0;
    for (const double score : scores) {
        step = std::gcd(step, partsOf(score));
    }
    m_step = std::max<qint64>(1, step);
}

qint64 ScoreGrid::partsOf(double score) const
{
    return std::llround(score * static_cast<double>(m_perPoint));
}

qint64 ScoreGrid::steps(double score) const
{
    return partsOf(score) / m_step;
}

} // namespace convoke
