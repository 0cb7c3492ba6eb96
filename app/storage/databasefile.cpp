// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/databasefile.h"

#include "storage/connection.h"
#include "storage/sqlerror.h"

#include <QFile>
#include <QFileInfo>

namespace convoke {

namespace {

using namespace Qt::Literals::StringLiterals;

Result<void> inspectEntry(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink()) {
        return Error{ErrorCode::FileNotFound, path};
    }
    if (info.isSymLink() || !info.isFile()) {
        return Error{ErrorCode::NotARegularFile, path};
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::FileUnreadable, path};
    }
    constexpr qint64 smallestDatabase = 512;
    if (!file.read(16).startsWith(QByteArray("SQLite format 3\0", 16)) || file.size() < smallestDatabase) {
        return Error{ErrorCode::NotADatabase, path};
    }
    // The administrator may write everywhere: ask the file, not only the right.
    const QFile::Permissions writable = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
    if (!info.isWritable() || !(file.permissions() & writable)) {
        return Error{ErrorCode::DatabaseReadOnly, path};
    }
    return {};
}

QString integerPragma(Connection &connection, const QString &name)
{
    Statement pragma = connection.statement(u"PRAGMA "_s + name);
    return pragma.next() ? pragma.text(0) : QString();
}

Result<void> inspectSchema(Connection &connection, const Migrator &migrator, int version)
{
    const QStringList expected = migrator.schemaAt(version);
    const QStringList found = Migrator::schemaOf(connection);
    for (const QString &object : found) {
        if (!expected.contains(object)) {
            return Error{ErrorCode::DatabaseAltered, object.section(u' ', 0, 1)};
        }
    }
    for (const QString &object : expected) {
        if (!found.contains(object)) {
            return Error{ErrorCode::DatabaseAltered, u"missing: "_s + object.section(u' ', 0, 1)};
        }
    }
    return {};
}

Result<DatabaseFileFacts> inspectContent(Connection &connection, const QString &path,
                                         const Migrator &migrator)
{
    if (integerPragma(connection, u"application_id"_s).toInt() != databaseApplicationId) {
        return Error{ErrorCode::ForeignDatabase, path};
    }
    DatabaseFileFacts facts;
    facts.version = integerPragma(connection, u"user_version"_s).toInt();
    if (facts.version > migrator.newestVersion()) {
        return Error{ErrorCode::NewerDatabase,
                     u"schema %1, this one knows %2"_s.arg(facts.version).arg(migrator.newestVersion())};
    }
    const Result<void> schema = inspectSchema(connection, migrator, facts.version);
    if (!schema) {
        return schema.error();
    }
    const QString verdict = integerPragma(connection, u"quick_check(1)"_s);
    if (verdict != u"ok") {
        return Error{ErrorCode::DatabaseDamaged, verdict};
    }
    return facts;
}

} // namespace

Result<DatabaseFileFacts> inspectDatabaseFile(const QString &path, const Migrator &migrator)
{
    const Result<void> entry = inspectEntry(path);
    if (!entry) {
        return entry.error();
    }
    try {
        Connection connection(path, u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=500"_s);
        connection.run(u"PRAGMA trusted_schema = OFF"_s);
        connection.run(u"PRAGMA cell_size_check = ON"_s);
        return inspectContent(connection, path, migrator);
    } catch (const SqlError &error) {
        return error.error();
    }
}

} // namespace convoke
