// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/idsource.h"
#include "people/duplicatestore.h"

namespace convoke {

class Connection;

/// Who is not the same and who became one, in the database; and all that leads from one person to another.
class DuplicateRepository final : public DuplicateStore
{
public:
    DuplicateRepository(Connection &connection, IdSource &ids)
        : m_connection(connection)
        , m_ids(ids)
    { }

    QList<DistinctPeople> distinctPeople() override;
    QSet<PersonPair> distinctPairs() override;
    void addDistinct(const PersonPair &pair, const QDateTime &at, const QString &by) override;
    void removeDistinct(const PersonPair &pair) override;
    void moveAll(PersonId other, PersonId keep) override;
    void addMerge(PersonId keep, PersonId other, const QString &otherName, const QDateTime &at,
                  const QString &by) override;
    QList<PastMerge> merges() override;

private:
    struct Reference;
    QList<Reference> references();
    void moveDistinct(PersonId other, PersonId keep);

    Connection &m_connection;
    IdSource &m_ids;
};

} // namespace convoke
