// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviews/reviewplan.h"

namespace convoke {

namespace {

constexpr EnumKey<OthersScores> othersScoresKeys[] = {
    {OthersScores::Always, u"always"},
    {OthersScores::AfterOwn, u"after-own"},
    {OthersScores::Never, u"never"},
};

} // namespace

QString toKey(OthersScores value)
{
    return keyOf(othersScoresKeys, value);
}

template <>
std::optional<OthersScores> fromKey(QStringView key)
{
    return valueOf(othersScoresKeys, key);
}

} // namespace convoke
