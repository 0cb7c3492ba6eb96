// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "people/personstore.h"
#include "people/suppression.h"

namespace convoke {

/// The store of people as everybody uses it: whoever writes a person through it keeps the newsletter's
/// memory, and nobody can forget to. When a state changes, the moment is noted. The addresses of who
/// unsubscribed are suppressed, and stay so when they are taken from the person or the person is deleted;
/// whoever comes with a suppressed address is unsubscribed. Only changing a person who is there to
/// "subscribed" lifts it.
class AddressBook final : public PersonStore
{
public:
    AddressBook(PersonStore &people, SuppressionStore &suppressions, const Clock &clock)
        : m_people(people)
        , m_suppressions(suppressions)
        , m_clock(clock)
    { }

    int count() override { return m_people.count(); }
    QList<Person> page(std::optional<PersonId> after, int most) override
    {
        return m_people.page(after, most);
    }
    QStringList domains() override { return m_people.domains(); }
    std::optional<Person> load(PersonId person) override { return m_people.load(person); }
    QList<Person> some(const QList<PersonId> &people) override { return m_people.some(people); }
    std::optional<NewsletterState> newsletterOf(PersonId person) override
    {
        return m_people.newsletterOf(person);
    }
    QStringList tags() override { return m_people.tags(); }
    void addTag(PersonId person, const QString &tag) override { m_people.addTag(person, tag); }
    void removeTag(PersonId person, const QString &tag) override { m_people.removeTag(person, tag); }
    std::optional<Person> withAddress(const EmailAddress &address) override
    {
        return m_people.withAddress(address);
    }
    void add(const Person &person) override;
    void save(const Person &person) override;
    void remove(PersonId person) override;

private:
    [[nodiscard]] Person remembered(Person person, const QList<EmailAddress> &before);
    [[nodiscard]] QDateTime now() const;
    void suppress(const QList<EmailAddress> &addresses, const QDateTime &since);
    void lift(const QList<EmailAddress> &addresses);

    PersonStore &m_people;
    SuppressionStore &m_suppressions;
    const Clock &m_clock;
};

} // namespace convoke
