// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/addressbook.h"

namespace convoke {

QDateTime AddressBook::now() const
{
    const QDateTime now = m_clock.now().toUTC();
    return QDateTime(now.date(), QTime(now.time().hour(), now.time().minute(), now.time().second()), Qt::UTC);
}

void AddressBook::suppress(const QList<EmailAddress> &addresses, const QDateTime &since)
{
    for (const EmailAddress &address : addresses) {
        m_suppressions.add(suppressionKey(address), since.isValid() ? since : now());
    }
}

void AddressBook::lift(const QList<EmailAddress> &addresses)
{
    for (const EmailAddress &address : addresses) {
        m_suppressions.remove(suppressionKey(address));
    }
}

/// @p person unsubscribed where an address that was not there @p before is suppressed.
Person AddressBook::remembered(Person person, const QList<EmailAddress> &before)
{
    if (m_suppressions.isEmpty()) {
        return person;
    }
    for (const EmailAddress &address : std::as_const(person.emails)) {
        const std::optional<QDateTime> since = m_suppressions.since(suppressionKey(address));
        if (since && !before.contains(address)) {
            person.newsletter = Newsletter::Unsubscribed;
            person.newsletterSince = *since;
            person.newsletterSource.clear();
            break;
        }
    }
    return person;
}

void AddressBook::add(const Person &person)
{
    Person kept = person.newsletter == Newsletter::Unsubscribed ? person : remembered(person, {});
    if (kept.newsletter != Newsletter::Unknown && !kept.newsletterSince.isValid()) {
        kept.newsletterSince = now();
    }
    m_people.add(kept);
    if (kept.newsletter == Newsletter::Unsubscribed) {
        suppress(kept.emails, kept.newsletterSince);
    }
}

void AddressBook::save(const Person &person)
{
    const std::optional<NewsletterState> before = m_people.newsletterOf(person.id);
    if (!before) {
        add(person);
        return;
    }
    Person kept = person;
    const bool isChanged = before->state != person.newsletter;
    if (isChanged && person.newsletterSince == before->since) { // whoever changed it did not say since when
        kept.newsletterSince = person.newsletter == Newsletter::Unknown ? QDateTime() : now();
        if (person.newsletterSource == before->source) {
            kept.newsletterSource.clear();
        }
    }
    const bool isResubscribed = isChanged && person.newsletter == Newsletter::Subscribed;
    QList<EmailAddress> earlier;
    const bool wasUnsubscribed = before->state == Newsletter::Unsubscribed;
    const bool comesSuppressed = !isResubscribed && kept.newsletter != Newsletter::Unsubscribed
        && remembered(kept, {}).newsletter == Newsletter::Unsubscribed;
    if (wasUnsubscribed || comesSuppressed) {
        const std::optional<Person> known = m_people.load(person.id);
        earlier = known ? known->emails : QList<EmailAddress>();
    }
    if (isResubscribed) {
        lift(earlier + kept.emails);
    } else if (comesSuppressed && !isChanged) {
        kept = remembered(kept, earlier);
    }
    m_people.save(kept);
    if (wasUnsubscribed && !isResubscribed) {
        suppress(earlier, before->since);
    }
    if (kept.newsletter == Newsletter::Unsubscribed) {
        suppress(kept.emails, kept.newsletterSince);
    }
}

void AddressBook::remove(PersonId person)
{
    const std::optional<Person> known = m_people.load(person);
    if (known && known->newsletter == Newsletter::Unsubscribed) {
        suppress(known->emails, known->newsletterSince);
    }
    m_people.remove(person);
}

} // namespace convoke
