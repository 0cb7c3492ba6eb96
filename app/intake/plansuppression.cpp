// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/plansuppression.h"

#include "intake/columntarget.h"

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The addresses that the plan adds to the person.
QList<EmailAddress> newAddresses(const PlannedPerson &person)
{
    if (!person.existing) {
        return person.values.emails;
    }
    QList<EmailAddress> addresses;
    for (const FieldDifference &difference : person.differences) {
        if (difference.field == toKey(ColumnTarget::Email)) {
            const QStringList before = difference.before.split(u"; "_s, Qt::SkipEmptyParts);
            for (const EmailAddress &address : person.values.emails) {
                if (!before.contains(address.toString(), Qt::CaseInsensitive)) {
                    addresses.append(address);
                }
            }
        }
    }
    return addresses;
}

void unsubscribe(PlannedPerson &person, const QDateTime &since)
{
    const Newsletter before = std::exchange(person.values.newsletter, Newsletter::Unsubscribed);
    person.values.kept.newsletterSince = since;
    person.values.kept.newsletterSource.clear();
    person.staysUnsubscribed = true;
    if (person.existing) {
        person.differences.removeIf([](const FieldDifference &difference) {
            return difference.field == toKey(ColumnTarget::Newsletter);
        });
        person.differences.append(
            {toKey(ColumnTarget::Newsletter), toKey(before), toKey(Newsletter::Unsubscribed)});
    }
}

} // namespace

void keepUnsubscribed(IntakePlan &plan, const SuppressedAddresses &suppressed)
{
    if (suppressed.isEmpty()) {
        return;
    }
    for (PlannedPerson &person : plan.people) {
        if (person.values.newsletter == Newsletter::Unsubscribed) {
            continue;
        }
        const QList<EmailAddress> addresses = newAddresses(person);
        for (const EmailAddress &address : addresses) {
            const auto found = suppressed.constFind(suppressionKey(address));
            if (found != suppressed.cend()) {
                unsubscribe(person, *found);
                break;
            }
        }
    }
}

} // namespace convoke
