// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>
#include <optional>

namespace convoke {

/// A rational number, not necessarily in lowest terms; the denominator is positive. Compared exactly: the
/// cross products are taken in 128 bits, so nothing overflows and nothing is rounded.
struct Fraction
{
    qint64 numerator = 0;
    qint64 denominator = 1;

    /// The nearest double. Numbers below 2^53 are exact doubles and IEEE division rounds correctly, so equal
    /// fractions give the same bits and greater ones never a smaller double; larger ones are brought to
    /// lowest terms first.
    [[nodiscard]] double toDouble() const;

    friend bool operator==(const Fraction &a, const Fraction &b) { return std::is_eq(a <=> b); }
    friend std::strong_ordering operator<=>(const Fraction &a, const Fraction &b);
};

/// @p a × @p b, or nothing when it does not fit. For b ≥ 0.
std::optional<qint64> product(qint64 a, qint64 b);

/// @p a + @p b, or nothing when it does not fit.
std::optional<qint64> sum(qint64 a, qint64 b);

/// The least common multiple of two positive numbers, or nothing when it does not fit.
std::optional<qint64> leastCommonMultiple(qint64 a, qint64 b);

} // namespace convoke
