// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/recipients.h"

namespace convoke {

namespace {

bool isWanted(Newsletter state, const QSet<Newsletter> &wanted)
{
    return wanted.isEmpty() ? state != Newsletter::NotSubscribed : wanted.contains(state);
}

} // namespace

Recipients recipientsAmong(const QList<Person> &people, const SuppressedAddresses &suppressed,
                           const QSet<Newsletter> &wanted)
{
    Recipients recipients;
    QSet<QString> known;
    for (const Person &person : people) {
        if (person.newsletter == Newsletter::Unsubscribed) {
            ++recipients.unsubscribed;
        } else if (!isWanted(person.newsletter, wanted)) {
            ++recipients.otherState;
        } else if (person.emails.isEmpty()) {
            ++recipients.withoutAddress;
        } else if (suppressed.contains(suppressionKey(person.emails.first()))) {
            ++recipients.suppressed;
        } else if (known.contains(person.emails.first().folded())) {
            ++recipients.sameAddress;
        } else {
            known.insert(person.emails.first().folded());
            recipients.people.append(person);
        }
    }
    return recipients;
}

} // namespace convoke
