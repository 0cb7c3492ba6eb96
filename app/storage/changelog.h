// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/changefeed.h"
#include "base/clock.h"
#include "base/idsource.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace convoke {

class Connection;

/// Writes the change log: who, when, what, old, new, for every row that changes, cascades included. It hangs
/// temporary triggers on the tables of one connection, so that no code path can forget it and no trigger
/// lives in the file.
class ChangeLog
{
public:
    ChangeLog(Connection &connection, const Clock &clock, IdSource &ids);

    /// Creates the triggers. Throws SqlError.
    void attach();
    /// Remembers where the log stands at the beginning of a transaction.
    void begin();
    /// Closes the change set of the running transaction and tells the rows it touched; nothing when nothing
    /// changed.
    std::optional<Changes> finish(const QString &actor, const QString &deed);
    /// Puts everything that @p changeSet changed back to what it was. Throws SqlError with ChangedMeanwhile
    /// when a value is no longer the one that the set left behind, NotFound when there is no such set.
    void revert(ChangeSetId changeSet);

private:
    struct Entry;
    qint64 lastEntry();
    QList<Entry> entriesOf(ChangeSetId changeSet); ///< the last first
    /// Takes rows away that were inserted.
    void removeRows(const QString &table, const QStringList &rows);
    void revertEntry(const Entry &entry);
    void reinsert(const Entry &entry);

    Connection &m_connection;
    const Clock &m_clock;
    IdSource &m_ids;
    qint64 m_lastBefore = 0;
    QHash<QString, QString> m_reinsertions; ///< by table, the statement that brings a row back
};

} // namespace convoke
