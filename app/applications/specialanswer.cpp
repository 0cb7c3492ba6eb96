// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "applications/specialanswer.h"

namespace convoke {

namespace {

constexpr EnumKey<SpecialCategory> categoryKeys[] = {
    {SpecialCategory::Diet, u"diet"},     {SpecialCategory::Access, u"access"},
    {SpecialCategory::Health, u"health"}, {SpecialCategory::Religion, u"religion"},
    {SpecialCategory::Union, u"union"},   {SpecialCategory::Politics, u"politics"},
    {SpecialCategory::Origin, u"origin"}, {SpecialCategory::Orientation, u"orientation"},
};

} // namespace

QString toKey(SpecialCategory category)
{
    return keyOf(categoryKeys, category);
}

template <>
std::optional<SpecialCategory> fromKey(QStringView key)
{
    return valueOf(categoryKeys, key);
}

} // namespace convoke
