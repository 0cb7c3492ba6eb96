// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "selection/rule.h"

#include "base/enumkeys.h"

namespace convoke {

namespace {

constexpr EnumKey<Seat> seatKeys[] = {
    {Seat::In, u"in"},
    {Seat::Out, u"out"},
};

} // namespace

QString toKey(Seat value)
{
    return keyOf(seatKeys, value);
}

template <>
std::optional<Seat> fromKey(QStringView key)
{
    return valueOf(seatKeys, key);
}

} // namespace convoke
