// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/idsource.h"
#include "people/personstore.h"

namespace convoke {

class Connection;

/// People and their addresses in the database.
class PersonRepository final : public PersonStore
{
public:
    PersonRepository(Connection &connection, IdSource &ids)
        : m_connection(connection)
        , m_ids(ids)
    { }

    int count() override;
    QList<Person> page(std::optional<PersonId> after, int most) override;
    QStringList domains() override;
    std::optional<Person> load(PersonId person) override;
    QList<Person> some(const QList<PersonId> &people) override;
    std::optional<NewsletterState> newsletterOf(PersonId person) override;
    QStringList tags() override;
    void addTag(PersonId person, const QString &tag) override;
    void removeTag(PersonId person, const QString &tag) override;
    std::optional<Person> withAddress(const EmailAddress &address) override;
    void add(const Person &person) override;
    void save(const Person &person) override;
    void remove(PersonId person) override;

private:
    void saveEmails(const Person &person);
    void saveTags(const Person &person);

    Connection &m_connection;
    IdSource &m_ids;
};

} // namespace convoke
