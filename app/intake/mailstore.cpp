// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/mailstore.h"

#include "base/enumkeys.h"

namespace convoke {

namespace {

constexpr EnumKey<ProposalState> stateKeys[] = {
    {ProposalState::Open, u"open"},
    {ProposalState::Taken, u"taken"},
    {ProposalState::Refused, u"refused"},
};

} // namespace

QString toKey(ProposalState state)
{
    return keyOf(stateKeys, state);
}

template <>
std::optional<ProposalState> fromKey(QStringView key)
{
    return valueOf(stateKeys, key);
}

} // namespace convoke
