// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "applications/applicationstore.h"
#include "base/idsource.h"
#include "base/transactions.h"
#include "people/peoplelist.h"
#include "people/personfield.h"
#include "people/personstore.h"
#include "people/suppression.h"
#include "people/valuesource.h"

#include <QCoreApplication>

namespace convoke {

/// What can be done with people. Every deed is one transaction.
class PeopleService
{
    Q_DECLARE_TR_FUNCTIONS(convoke::PeopleService)
public:
    struct Stores
    {
        PersonStore &people;
        ApplicationStore &applications;
        PeopleListStore &lists;
        SuppressionStore &suppressions;
        ValueSourceStore &sources;
    };
    PeopleService(Transactions &transactions, const Stores &stores, IdSource &ids)
        : m_transactions(transactions)
        , m_stores(stores)
        , m_ids(ids)
    { }

    Result<int> count();
    /// Everybody after @p after, at most @p most: the list fills in steps.
    Result<QList<Person>> page(std::optional<PersonId> after, int most);
    /// Everybody whom @p query finds, in the order of ids.
    Result<QList<Person>> found(const PeopleQuery &query);
    /// The domains of all e-mail addresses in small letters, each once.
    Result<QStringList> domains();
    Result<Person> load(PersonId person);
    /// Those of @p people who are there, in the order of ids.
    Result<QList<Person>> some(const QList<PersonId> &people);
    /// Newest meeting first.
    Result<QList<Participation>> history(PersonId person);
    /// Where each value came from; see ValueSourceStore.
    Result<QList<ValueSource>> sources(PersonId person);
    /// Addresses that are not to be written to.
    Result<SuppressedAddresses> suppressed();
    /// Those of @p addresses that are not to be written to.
    Result<QList<EmailAddress>> suppressedAmong(const QList<EmailAddress> &addresses);

    /// A person with a new id, not stored yet.
    Person blank() { return Person{m_ids.next<PersonId>()}; }
    /// Inserts or updates. Errors: MissingValue without any name and address.
    Result<ChangeSetId> save(const Person &person);
    /// Sets all values or none. Errors: those of setPersonField(), NotFound, NothingToChange.
    Result<ChangeSetId> edit(const QList<PersonEdit> &edits);
    /// Errors: ConstraintViolated while one of them has applications; then nobody is removed.
    Result<ChangeSetId> remove(PersonId person) { return remove(QList{person}); }
    Result<ChangeSetId> remove(const QList<PersonId> &people);

    /// Every tag that somebody has.
    Result<QStringList> tags();
    /// Gives @p people the tag, in the spelling that is in use. Errors: MissingValue, NothingToChange when
    /// all have it.
    Result<ChangeSetId> addTag(const QList<PersonId> &people, const QString &tag);
    Result<ChangeSetId> removeTag(const QList<PersonId> &people, const QString &tag);

    /// In the order of their names.
    Result<QList<PeopleList>> lists();
    /// Without regard to case. Errors: NotFound.
    Result<PeopleList> list(const QString &name);
    PeopleList blankList(const QString &name, const PeopleQuery &query)
    {
        return {m_ids.next<PeopleListId>(), name, query};
    }
    /// Inserts, renames, or gives it another search. Errors: MissingValue; ValueInvalid while
    /// another list has the name.
    Result<ChangeSetId> saveList(const PeopleList &list);
    Result<ChangeSetId> removeList(const PeopleList &list);

private:
    Result<ChangeSetId> forEach(const QString &deed, const QList<PersonId> &people,
                                const std::function<void(PersonId)> &work);

    Transactions &m_transactions;
    Stores m_stores;
    IdSource &m_ids;
};

} // namespace convoke
