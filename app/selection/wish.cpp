// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "selection/wish.h"

#include "selection/attribute.h"

#include <QSet>

#include <cmath>

namespace convoke {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr double mostPrice = 10'000;

bool areSound(const QString &attribute, const QList<WishShare> &shares)
{
    double sum = 0;
    QSet<QString> seen;
    for (const WishShare &share : shares) {
        const QString key = attributeKey(attribute, share.value);
        if (key.isEmpty() || share.value.trimmed() == u"*" || seen.contains(key)
            || !std::isfinite(share.percent) || share.percent < 0) {
            return false;
        }
        seen.insert(key);
        sum += share.percent;
    }
    return sum <= 100 + 1e-9;
}

} // namespace

Result<void> checked(const Wish &wish)
{
    const bool hasBounds = wish.min || wish.max;
    const bool isSound = isSelectionAttribute(wish.attribute) && hasBounds == wish.shares.isEmpty()
        && areSound(wish.attribute, wish.shares) && !(hasBounds && wish.value.trimmed().isEmpty())
        && !(wish.min && *wish.min < 0) && !(wish.max && *wish.max < 0)
        && !(wish.min && wish.max && *wish.min > *wish.max) && std::isfinite(wish.price) && wish.price > 0
        && wish.price <= mostPrice;
    if (!isSound) {
        return Error{ErrorCode::ValueInvalid,
                     wish.attribute + (hasBounds ? u" = "_s + wish.value : u" (shares)"_s)};
    }
    return {};
}

} // namespace convoke
