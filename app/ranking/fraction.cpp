// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ranking/fraction.h"

#include <limits>
#include <numeric>

namespace convoke {

namespace {

struct Wide
{
    quint64 high;
    quint64 low;
};

// Schoolbook multiplication in halves of 32 bits: there is no 128-bit integer on every compiler we use.
Wide multiplied(quint64 a, quint64 b)
{
    constexpr quint64 half = 0xffffffffU;
    const quint64 low = (a & half) * (b & half);
    const quint64 crossA = (a >> 32) * (b & half);
    const quint64 crossB = (a & half) * (b >> 32);
    const quint64 middle = (low >> 32) + (crossA & half) + (crossB & half);
    return {(a >> 32) * (b >> 32) + (crossA >> 32) + (crossB >> 32) + (middle >> 32),
            (middle << 32) | (low & half)};
}

quint64 magnitude(qint64 value)
{
    return value < 0 ? ~static_cast<quint64>(value) + 1 : static_cast<quint64>(value);
}

std::strong_ordering reversed(std::strong_ordering order)
{
    return std::is_lt(order) ? std::strong_ordering::greater
        : std::is_gt(order)  ? std::strong_ordering::less
                             : order;
}

constexpr qint64 exactAsDouble = qint64(1) << 53;

} // namespace

double Fraction::toDouble() const
{
    qint64 top = numerator;
    qint64 bottom = denominator;
    if (magnitude(top) > quint64(exactAsDouble) || bottom > exactAsDouble) {
        const qint64 divisor = std::gcd(top, bottom);
        top /= divisor;
        bottom /= divisor;
    }
    return static_cast<double>(top) / static_cast<double>(bottom);
}

std::strong_ordering operator<=>(const Fraction &a, const Fraction &b)
{
    const bool aNegative = a.numerator < 0;
    const bool bNegative = b.numerator < 0;
    if (aNegative != bNegative) {
        return aNegative ? std::strong_ordering::less : std::strong_ordering::greater;
    }
    const Wide left = multiplied(magnitude(a.numerator), magnitude(b.denominator));
    const Wide right = multiplied(magnitude(b.numerator), magnitude(a.denominator));
    const std::strong_ordering order =
        left.high != right.high ? left.high <=> right.high : left.low <=> right.low;
    return aNegative ? reversed(order) : order;
}

std::optional<qint64> product(qint64 a, qint64 b)
{
    if (b != 0 && magnitude(a) > quint64(std::numeric_limits<qint64>::max()) / quint64(b)) {
        return std::nullopt;
    }
    return a * b;
}

std::optional<qint64> sum(qint64 a, qint64 b)
{
    using Limits = std::numeric_limits<qint64>;
    if ((b > 0 && a > Limits::max() - b) || (b < 0 && a < Limits::min() - b)) {
        return std::nullopt;
    }
    return a + b;
}

std::optional<qint64> leastCommonMultiple(qint64 a, qint64 b)
{
    return a == b ? a : product(a / std::gcd(a, b), b);
}

} // namespace convoke
