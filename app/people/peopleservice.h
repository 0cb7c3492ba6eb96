// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "applications/applicationstore.h"
#include "base/idsource.h"
#include "base/transactions.h"
#include "people/personfield.h"
#include "people/personstore.h"

#include <QCoreApplication>

namespace convoke {

/// What can be done with people. Every deed is one transaction.
class PeopleService
{
    Q_DECLARE_TR_FUNCTIONS(convoke::PeopleService)
public:
    PeopleService(Transactions &transactions, PersonStore &people, ApplicationStore &applications,
                  IdSource &ids)
        : m_transactions(transactions)
        , m_people(people)
        , m_applications(applications)
        , m_ids(ids)
    { }

    Result<int> count();
    /// Everybody after @p after, at most @p most: the list fills in steps.
    Result<QList<Person>> page(std::optional<PersonId> after, int most);
    /// The domains of all e-mail addresses in small letters, each once.
    Result<QStringList> domains();
    Result<Person> load(PersonId person);
    /// Newest meeting first.
    Result<QList<Participation>> history(PersonId person);

    /// A person with a new id, not stored yet.
    Person blank() { return Person{m_ids.next<PersonId>()}; }
    /// Inserts or updates. Errors: MissingValue without any name and address.
    Result<ChangeSetId> save(const Person &person);
    /// Sets all values or none. Errors: those of setPersonField(), NotFound, NothingToChange.
    Result<ChangeSetId> edit(const QList<PersonEdit> &edits);
    /// Errors: ConstraintViolated while one of them has applications; then nobody is removed.
    Result<ChangeSetId> remove(PersonId person) { return remove(QList{person}); }
    Result<ChangeSetId> remove(const QList<PersonId> &people);

private:
    Transactions &m_transactions;
    PersonStore &m_people;
    ApplicationStore &m_applications;
    IdSource &m_ids;
};

} // namespace convoke
