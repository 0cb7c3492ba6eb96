// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ranking/fraction.h"

#include <QList>

#include <optional>
#include <span>
#include <vector>

namespace convoke {

constexpr qint64 hundred = 100;

/// Weights as whole numbers in lowest terms, @p count of them: weights are decimals that people type, so 0.1
/// + 0.2 weighs as much as 0.3. Beyond six decimals they are rounded; wildly uneven ones are held to 2⁻²⁷ of
/// their sum. What is no weight (negative, not a number) counts as 0.
std::vector<qint64> wholeWeights(const QList<double> &weights, size_t count);

/// What one review says under the present weights: top ÷ bottom is its share of all it could have given, in
/// units of the table's scale; bottom > 0.
struct ReviewShare
{
    qint64 top = 0;
    qint64 bottom = 1;
};

/// 100 × the mean of the shares (at least one) ÷ @p scale, as one fraction; nothing when its terms go beyond
/// 63 bits, which takes many reviewers with different gaps under weights of many digits.
std::optional<Fraction> meanPercent(std::span<const ReviewShare> shares, qint64 scale);

/// Of at least one value, sorted.
double median(const std::vector<double> &sorted);

/// The square root of Σ (x − mean)² ÷ (n − 1); of at least two values.
double sampleDeviation(const std::vector<double> &values, double mean);

} // namespace convoke
