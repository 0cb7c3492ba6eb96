// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/transactions.h"
#include "people/duplicateproposal.h"

#include <QDateTime>
#include <QSet>

namespace convoke {

struct PastMergeTag;
using PastMergeId = Id<PastMergeTag>;

/// Two people of whom somebody said that they are not the same.
struct DistinctPeople
{
    PersonPair pair;
    QString firstName;
    QString secondName;
    QDateTime saidAt; ///< UTC
    QString saidBy;

    friend bool operator==(const DistinctPeople &, const DistinctPeople &) = default;
};

/// Two entries that became one.
struct PastMerge
{
    PastMergeId id;
    PersonId person; ///< who stayed
    QString name; ///< as it is now
    QString otherName; ///< of the entry that went into it
    QDateTime mergedAt; ///< UTC
    QString mergedBy;
    std::optional<ChangeSetId> step; ///< what undoes it; nothing when the log no longer has it

    friend bool operator==(const PastMerge &, const PastMerge &) = default;
};

/// Where it is kept who is not the same, and who became one. To be called inside Transactions only.
class DuplicateStore
{
public:
    DuplicateStore() = default;
    virtual ~DuplicateStore() = default;
    DuplicateStore(const DuplicateStore &) = delete;
    DuplicateStore &operator=(const DuplicateStore &) = delete;

    /// The latest first.
    [[nodiscard]] virtual QList<DistinctPeople> distinctPeople() = 0;
    [[nodiscard]] virtual QSet<PersonPair> distinctPairs() = 0;
    /// Nothing happens where it is said already.
    virtual void addDistinct(const PersonPair &pair, const QDateTime &at, const QString &by) = 0;
    virtual void removeDistinct(const PersonPair &pair) = 0;

    /// Whatever leads to @p other leads to @p keep afterwards: applications, addresses, messages, marks and
    /// what further tables say of people. What @p keep has already is not taken twice.
    virtual void moveAll(PersonId other, PersonId keep) = 0;
    virtual void addMerge(PersonId keep, PersonId other, const QString &otherName, const QDateTime &at,
                          const QString &by) = 0;
    /// The latest first.
    [[nodiscard]] virtual QList<PastMerge> merges() = 0;
};

} // namespace convoke
