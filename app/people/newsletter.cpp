// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/newsletter.h"

#include "base/enumkeys.h"

namespace convoke {

namespace {

constexpr EnumKey<Newsletter> newsletterKeys[] = {
    {Newsletter::Unknown, u"unknown"},
    {Newsletter::Subscribed, u"subscribed"},
    {Newsletter::NotSubscribed, u"not subscribed"},
    {Newsletter::Unsubscribed, u"unsubscribed"},
};

} // namespace

QString toKey(Newsletter value)
{
    return keyOf(newsletterKeys, value);
}

template <>
std::optional<Newsletter> fromKey(QStringView key)
{
    return valueOf(newsletterKeys, key);
}

} // namespace convoke
