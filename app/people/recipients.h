// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/person.h"
#include "people/suppression.h"

#include <QSet>

namespace convoke {

/// Who is written to, one line per address, and how many are left out for which reason. Nobody who
/// unsubscribed and no suppressed address is ever among them.
struct Recipients
{
    QList<Person> people; ///< each is written to at the first address
    int withoutAddress = 0;
    int unsubscribed = 0;
    int suppressed = 0; ///< somebody else, or somebody who was deleted, unsubscribed with this address
    int otherState = 0; ///< a newsletter state that was not asked for
    int sameAddress = 0; ///< the address is in the list already

    [[nodiscard]] int leftOut() const
    {
        return withoutAddress + unsubscribed + suppressed + otherState + sameAddress;
    }
};

/// The recipients among @p people; @p wanted: newsletter states; empty: all but those who said no.
Recipients recipientsAmong(const QList<Person> &people, const SuppressedAddresses &suppressed,
                           const QSet<Newsletter> &wanted = {});

} // namespace convoke
