// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/person.h"

namespace convoke {

/// How a person stands to the newsletter.
struct NewsletterState
{
    Newsletter state = Newsletter::Unknown;
    QDateTime since;
    QString source;
};

/// Where people are kept. To be called inside Transactions only.
class PersonStore
{
public:
    PersonStore() = default;
    virtual ~PersonStore() = default;
    PersonStore(const PersonStore &) = delete;
    PersonStore &operator=(const PersonStore &) = delete;

    [[nodiscard]] virtual int count() = 0;
    /// Everybody after @p after in the order of ids, at most @p most: for loading in steps.
    [[nodiscard]] virtual QList<Person> page(std::optional<PersonId> after, int most) = 0;
    /// The domains of all e-mail addresses in small letters, each once.
    [[nodiscard]] virtual QStringList domains() = 0;
    [[nodiscard]] virtual std::optional<Person> load(PersonId person) = 0;
    /// Those of @p people who are there, in the order of ids.
    [[nodiscard]] virtual QList<Person> some(const QList<PersonId> &people) = 0;
    [[nodiscard]] virtual std::optional<NewsletterState> newsletterOf(PersonId person) = 0;
    /// Every tag that somebody has, in the order of the alphabet.
    [[nodiscard]] virtual QStringList tags() = 0;
    /// Does nothing for who has it already.
    virtual void addTag(PersonId person, const QString &tag) = 0;
    virtual void removeTag(PersonId person, const QString &tag) = 0;
    /// Who has the address; of several the one who is longest in the book.
    [[nodiscard]] virtual std::optional<Person> withAddress(const EmailAddress &address) = 0;
    /// Inserts somebody new.
    virtual void add(const Person &person) = 0;
    /// Inserts, or updates what differs.
    virtual void save(const Person &person) = 0;
    /// Refused by the store while the person has applications.
    virtual void remove(PersonId person) = 0;
};

} // namespace convoke
