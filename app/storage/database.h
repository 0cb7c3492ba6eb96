// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/changefeed.h"
#include "base/clock.h"
#include "base/idsource.h"
#include "base/transactions.h"
#include "storage/migrator.h"

#include <QLockFile>

#include <memory>

namespace convoke {

class ChangeLog;
class Connection;

/// An open database file. Exclusive: nobody else has it open. Every change runs inside write() and is in the
/// change log.
class Database final : public Transactions
{
public:
    struct Surroundings
    {
        const Clock &clock;
        IdSource &ids;
        Migrator migrator = Migrator();
    };

    /// Errors: FileExists, WriteFailed.
    static Result<std::unique_ptr<Database>> create(const QString &path, const Surroundings &around);
    /// Opens in the order of trust: nothing is written before everything was looked at. Migrates older files
    /// after a verified backup. Errors: those of inspectDatabaseFile(), BackupFailed.
    static Result<std::unique_ptr<Database>> open(const QString &path, const Surroundings &around);
    /// A database that vanishes with the object: for reading announcements and for tests.
    static Result<std::unique_ptr<Database>> createInMemory(const Surroundings &around);
    ~Database() override;

    Result<ChangeSetId> write(const QString &deed, const std::function<Result<void>()> &work) override;
    Result<void> readOnly(const std::function<void()> &work) override;
    Result<ChangeSetId> revert(ChangeSetId changeSet, const QString &deed) override;

    /// Who is named in the change log.
    void setActor(const QString &actor) { m_actor = actor; }
    [[nodiscard]] const QString &actor() const { return m_actor; }
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] int schemaVersion() const { return m_migrator.newestVersion(); }
    ChangeFeed &changes() { return m_feed; }

    /// A verified copy, before something large or dangerous. Errors: BackupFailed.
    Result<QString> backUp(const QString &occasion);
    /// Damage and broken references, as sentences; empty when all is well. Takes as long as reading the whole
    /// file.
    Result<QStringList> check();

    /// For repositories.
    Connection &connection() { return *m_connection; }

private:
    Database(QString path, const Surroundings &around);
    static Result<std::unique_ptr<Database>> connect(std::unique_ptr<Database> database, bool isNew);
    Result<void> takeLock();
    void prepare(bool isNew);
    int storedVersion();
    Result<std::optional<Changes>> runTransaction(const QString &deed,
                                                  const std::function<Result<void>()> &work);

    QString m_path;
    const Clock &m_clock;
    IdSource &m_ids;
    Migrator m_migrator;
    QString m_actor;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<ChangeLog> m_log;
    ChangeFeed m_feed;
    bool m_isWriting = false;
};

} // namespace convoke
