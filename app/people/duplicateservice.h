// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "applications/applicationstore.h"
#include "base/clock.h"
#include "base/transactions.h"
#include "people/duplicatestore.h"
#include "people/personstore.h"

#include <QCoreApplication>

namespace convoke {

/// Two answers of one person to one call after a merging: which counts.
struct SettledAnswers
{
    QString meeting; ///< its reference
    QString used; ///< "A-17"
    QStringList kept; ///< the older ones, "A-3"

    friend bool operator==(const SettledAnswers &, const SettledAnswers &) = default;
};

/// What is decided about duplicates in the address book. Every deed is one transaction and one step to undo.
class DuplicateService
{
    Q_DECLARE_TR_FUNCTIONS(convoke::DuplicateService)
public:
    struct Stores
    {
        DuplicateStore &duplicates;
        PersonStore &people;
        ApplicationStore &applications;
    };
    DuplicateService(Transactions &transactions, const Stores &stores, const Clock &clock)
        : m_transactions(transactions)
        , m_stores(stores)
        , m_clock(clock)
    { }

    Result<QSet<PersonPair>> distinctPairs();
    Result<QList<DistinctPeople>> distinctPeople();
    /// Remembers that two people are not the same, whatever they are called, until it is revoked. Errors:
    /// NotFound, ValueInvalid for one and the same.
    Result<ChangeSetId> markDistinct(const PersonPair &pair, const QString &by);
    /// Errors: NothingToChange.
    Result<ChangeSetId> revokeDistinct(const PersonPair &pair);

    /// How the answers of two people would stand to each other if they were one.
    Result<QList<SettledAnswers>> answersIfMerged(PersonId keep, PersonId other);
    /// Makes two entries one: @p merged (with the id of the one that stays) is what is known of the person
    /// then. Everything that leads to @p other goes over; where both answered the same call the newer answer
    /// is used and the older kept. Errors: NotFound, ValueInvalid for one and the same.
    Result<ChangeSetId> merge(const Person &merged, PersonId other, const QString &by);
    Result<QList<PastMerge>> merges();
    /// Makes two of one again, whole, however long ago they were merged. Errors: NotFound, ChangedMeanwhile
    /// when what the merging wrote was changed since; then nothing is changed.
    Result<ChangeSetId> undoMerge(PastMergeId merge);

private:
    struct MeetingAnswers;
    QList<MeetingAnswers> answersOf(const QList<PersonId> &people);
    void settle(const MeetingAnswers &answers);
    Result<void> mergeNow(const Person &merged, PersonId other, const QString &by);

    Transactions &m_transactions;
    Stores m_stores;
    const Clock &m_clock;
};

} // namespace convoke
