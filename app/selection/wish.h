// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QList>
#include <QString>

#include <optional>

namespace convoke {

struct WishTag;
using WishId = Id<WishTag>;

/// A part of the places that people with a value should have.
struct WishShare
{
    QString value;
    double percent = 0; ///< of the places, 0–100

    friend bool operator==(const WishShare &, const WishShare &) = default;
};

/// A soft rule: what the selection should look like, and what each seat that differs costs. Either shares, or
/// a number at least or at most. Unlike a rule it never makes a selection impossible.
struct Wish
{
    WishId id;
    QString attribute; ///< as Rule::attribute
    QString value = QStringLiteral("*"); ///< with min or max; "*": every value on its own
    std::optional<int> min = {};
    std::optional<int> max = {};
    QList<WishShare> shares = {}; ///< not together with min or max
    double price = 1; ///< points of score per seat of deviation, above 0

    friend bool operator==(const Wish &, const Wish &) = default;
};

/// Errors: ValueInvalid (no attribute, neither shares nor bounds or both, shares below 0 or together above
/// 100, the same value twice, a minimum above the maximum, a price that is not above 0).
Result<void> checked(const Wish &wish);

} // namespace convoke
