// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/valuesource.h"

#include <QHash>

namespace convoke {

class Connection;

/// Reads the change log backwards: which deed left each value of a person as it is, and which files that deed
/// took in.
class ValueSourceRepository final : public ValueSourceStore
{
public:
    explicit ValueSourceRepository(Connection &connection)
        : m_connection(connection)
    { }

    QList<ValueSource> ofPerson(PersonId person) override;

private:
    struct Entry;
    [[nodiscard]] QList<Entry> entriesOf(PersonId person);
    [[nodiscard]] QHash<qint64, QString> valuesById(const QString &sql, PersonId person);
    [[nodiscard]] ValueSource deedOf(qint64 entry);
    [[nodiscard]] QStringList filesOf(qint64 firstEntry, qint64 lastEntry);

    Connection &m_connection;
};

} // namespace convoke
