// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/announcementreading.h"

#include "base/enumkeys.h"

#include <algorithm>

namespace convoke {

namespace {

constexpr EnumKey<FieldState> fieldStateKeys[] = {
    {FieldState::Found, u"found"},
    {FieldState::Inferred, u"inferred"},
    {FieldState::Provisional, u"provisional"},
    {FieldState::Contradictory, u"contradictory"},
    {FieldState::Missing, u"missing"},
};

} // namespace

QString toKey(FieldState state)
{
    return keyOf(fieldStateKeys, state);
}

const FieldReading *AnnouncementReading::field(const QString &name) const
{
    const auto it = std::find_if(fields.cbegin(), fields.cend(),
                                 [&name](const FieldReading &reading) { return reading.field == name; });
    return it == fields.cend() ? nullptr : &*it;
}

} // namespace convoke
