// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviews/criterion.h"

#include "base/enumkeys.h"

namespace convoke {

namespace {

constexpr EnumKey<CriterionKind> criterionKindKeys[] = {
    {CriterionKind::Must, u"must"},
    {CriterionKind::Score, u"score"},
    {CriterionKind::Fact, u"fact"},
};

} // namespace

QString toKey(CriterionKind value)
{
    return keyOf(criterionKindKeys, value);
}

template <>
std::optional<CriterionKind> fromKey(QStringView key)
{
    return valueOf(criterionKindKeys, key);
}

} // namespace convoke
