// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include "storage/backup.h"
#include "storage/changelog.h"
#include "storage/connection.h"
#include "storage/databasefile.h"
#include "storage/sqlerror.h"

#include <QFile>
#include <QFileInfo>

namespace convoke {

namespace {

using namespace Qt::Literals::StringLiterals;

const QString memoryPath = QStringLiteral(":memory:");

Error alreadyOpen(QLockFile &lock)
{
    qint64 process = 0;
    QString host, program;
    if (lock.getLockInfo(&process, &host, &program)) {
        return {ErrorCode::DatabaseInUse, u"%1 (process %2) on %3"_s.arg(program).arg(process).arg(host)};
    }
    return {ErrorCode::DatabaseInUse, u"another program"_s};
}

} // namespace

Database::Database(QString path, const Surroundings &around)
    : m_path(std::move(path))
    , m_clock(around.clock)
    , m_ids(around.ids)
    , m_migrator(around.migrator)
    , m_actor(u"somebody"_s)
{ }

Database::~Database() = default;

Result<std::unique_ptr<Database>> Database::create(const QString &path, const Surroundings &around)
{
    // Claiming the name and looking whether it is free is one step.
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        const QFileInfo info(path);
        return info.exists() || info.isSymLink()
            ? Error{ErrorCode::FileExists, path}
            : Error{ErrorCode::WriteFailed, path + u": "_s + file.errorString()};
    }
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.close();
    Result<std::unique_ptr<Database>> database =
        connect(std::unique_ptr<Database>(new Database(path, around)), true);
    if (!database) {
        QFile::remove(path);
    }
    return database;
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, const Surroundings &around)
{
    auto database = std::unique_ptr<Database>(new Database(path, around));
    const QFileInfo info(path);
    if (info.isFile() && !info.isSymLink()) {
        const Result<void> lock = database->takeLock(); // said before SQLite's own, nameless "busy"
        if (!lock) {
            return lock.error();
        }
    }
    const Result<DatabaseFileFacts> facts = inspectDatabaseFile(path, around.migrator);
    if (!facts) {
        return facts.error();
    }
    return connect(std::move(database), false);
}

Result<std::unique_ptr<Database>> Database::createInMemory(const Surroundings &around)
{
    return connect(std::unique_ptr<Database>(new Database(memoryPath, around)), true);
}

Result<void> Database::takeLock()
{
    if (m_path == memoryPath || m_lock) {
        return {};
    }
    auto lock = std::make_unique<QLockFile>(m_path + u".lock"_s);
    lock->setStaleLockTime(0); // only a dead process gives up its lock, never an old one
    if (!lock->tryLock(0) && lock->error() == QLockFile::LockFailedError) {
        return alreadyOpen(*lock);
    }
    m_lock = std::move(lock); // in a folder that may not be written SQLite's own lock decides
    return {};
}

Result<std::unique_ptr<Database>> Database::connect(std::unique_ptr<Database> database, bool isNew)
{
    const Result<void> lock = database->takeLock();
    if (!lock) {
        return lock.error();
    }
    try {
        database->m_connection =
            std::make_unique<Connection>(database->m_path, u"QSQLITE_BUSY_TIMEOUT=1000"_s);
        database->prepare(isNew);
    } catch (const SqlError &error) {
        return error.error();
    }
    return database;
}

int Database::storedVersion()
{
    Statement version = m_connection->statement(u"PRAGMA user_version"_s);
    return version.next() ? version.integer(0) : 0;
}

void Database::prepare(bool isNew)
{
    for (const QString &pragma :
         {u"locking_mode = EXCLUSIVE"_s, u"journal_mode = DELETE"_s, u"synchronous = FULL"_s,
          u"foreign_keys = ON"_s, u"trusted_schema = OFF"_s, u"cell_size_check = ON"_s,
          u"secure_delete = ON"_s, u"temp_store = MEMORY"_s, u"cache_size = -65536"_s}) {
        m_connection->run(u"PRAGMA "_s + pragma);
    }
    m_connection->run(u"BEGIN EXCLUSIVE"_s); // takes the lock now, not at the first change
    m_connection->run(u"COMMIT"_s);
    if (isNew) {
        m_connection->run(u"PRAGMA application_id = %1"_s.arg(databaseApplicationId));
    } else {
        if (storedVersion() < m_migrator.newestVersion()) {
            const Result<QString> copy = backUp(u"before-migration"_s);
            if (!copy) {
                throw SqlError(copy.error());
            }
        }
    }
    m_migrator.migrate(*m_connection);
    m_log = std::make_unique<ChangeLog>(*m_connection, m_clock, m_ids);
    m_log->attach();
}

Result<ChangeSetId> Database::write(const QString &deed, const std::function<Result<void>()> &work)
{
    if (m_isWriting) { // a nested call is part of the outer deed, whose change set is made at the end
        const Result<void> done = work();
        return done ? Result<ChangeSetId>(ChangeSetId(0)) : Result<ChangeSetId>(done.error());
    }
    m_isWriting = true;
    const Result<std::optional<Changes>> changes = runTransaction(deed, work);
    m_isWriting = false; // listeners may start a deed of their own
    if (!changes) {
        return changes.error();
    }
    if (!*changes) {
        return Error{ErrorCode::NothingToChange, {}};
    }
    Q_EMIT m_feed.committed(**changes);
    return (*changes)->changeSet;
}

Result<std::optional<Changes>> Database::runTransaction(const QString &deed,
                                                        const std::function<Result<void>()> &work)
{
    std::optional<Error> failure;
    try {
        m_connection->begin();
        m_log->begin();
        const Result<void> done = work();
        if (done) {
            std::optional<Changes> changes = m_log->finish(m_actor, deed);
            m_connection->run(u"COMMIT"_s); // on a full disk only this says so
            return changes;
        }
        failure = done.error();
    } catch (const SqlError &error) {
        failure = error.error();
    }
    try {
        m_connection->rollBack();
    } catch (const SqlError &) {
        // SQLite has rolled back by itself already (disk full, I/O error).
    }
    return *failure;
}

Result<void> Database::readOnly(const std::function<void()> &work)
{
    try {
        work();
        return {};
    } catch (const SqlError &error) {
        return error.error();
    }
}

Result<ChangeSetId> Database::revert(ChangeSetId changeSet, const QString &deed)
{
    return write(deed, [this, changeSet]() -> Result<void> {
        m_log->revert(changeSet);
        return {};
    });
}

Result<QString> Database::backUp(const QString &occasion)
{
    return Backup(m_path, m_clock).make(*m_connection, occasion);
}

Result<QStringList> Database::check()
{
    return read([this] {
        QStringList findings;
        {
            Statement integrity = m_connection->statement(u"PRAGMA integrity_check(100)"_s);
            while (integrity.next()) {
                if (integrity.text(0) != u"ok") {
                    findings.append(integrity.text(0));
                }
            }
        }
        Statement references = m_connection->statement(u"PRAGMA foreign_key_check"_s);
        while (references.next()) {
            findings.append(u"%1 %2 refers to a missing %3"_s.arg(references.text(0), references.text(1),
                                                                  references.text(2)));
        }
        return findings;
    });
}

} // namespace convoke
