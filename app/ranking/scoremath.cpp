// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ranking/scoremath.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace convoke {

namespace {

constexpr qint64 mostWeight = qint64(1) << 28; // keeps 100 × weight × share within 63 bits

} // namespace

std::vector<qint64> wholeWeights(const QList<double> &weights, size_t count)
{
    std::vector<qint64> whole;
    double total = 0;
    for (size_t c = 0; c < count; ++c) {
        const double weight = qsizetype(c) < weights.size() ? weights.at(qsizetype(c)) : 0;
        whole.push_back(weight > 0 && weight < 1e9 ? std::llround(weight * 1e6) : 0);
        total += static_cast<double>(whole.back());
    }
    qint64 divisor = 0;
    for (const qint64 weight : whole) {
        divisor = std::gcd(divisor, weight);
    }
    const bool tooLarge =
        divisor > 0 && total / static_cast<double>(divisor) > static_cast<double>(mostWeight);
    for (qint64 &weight : whole) {
        weight = tooLarge
            ? std::llround(static_cast<double>(weight) / total * static_cast<double>(mostWeight) / 2)
            : weight / std::max<qint64>(1, divisor);
    }
    return whole;
}

std::optional<Fraction> meanPercent(std::span<const ReviewShare> shares, qint64 scale)
{
    qint64 common = 1;
    for (const ReviewShare &share : shares) {
        const std::optional<qint64> multiple = leastCommonMultiple(common, share.bottom);
        if (!multiple) {
            return std::nullopt;
        }
        common = *multiple;
    }
    const std::optional<qint64> bottom = product(common, static_cast<qint64>(shares.size()) * scale);
    if (!bottom) {
        return std::nullopt;
    }
    qint64 top = 0;
    for (const ReviewShare &share : shares) {
        const std::optional<qint64> part = product(hundred * share.top, common / share.bottom);
        const std::optional<qint64> more = part ? sum(top, *part) : std::nullopt;
        if (!more) {
            return std::nullopt;
        }
        top = *more;
    }
    return Fraction{top, *bottom};
}

double median(const std::vector<double> &sorted)
{
    const size_t middle = sorted.size() / 2;
    return sorted.size() % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

double sampleDeviation(const std::vector<double> &values, double mean)
{
    double squares = 0;
    for (const double value : values) {
        squares += (value - mean) * (value - mean);
    }
    return std::sqrt(squares / static_cast<double>(values.size() - 1));
}

} // namespace convoke
