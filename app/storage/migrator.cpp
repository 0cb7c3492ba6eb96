// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrator.h"

#include "storage/connection.h"
#include "storage/sqlerror.h"

#include <QDir>
#include <QFile>

namespace convoke {

namespace {

using namespace Qt::Literals::StringLiterals;

int versionOf(Connection &connection)
{
    Statement version = connection.statement(u"PRAGMA user_version"_s);
    return version.next() ? version.integer(0) : 0;
}

void applyStep(Connection &connection, const Migration &migration)
{
    connection.run(u"BEGIN IMMEDIATE"_s);
    try {
        const QStringList statements = Migrator::statementsOf(migration.sql);
        for (const QString &statement : statements) {
            connection.run(statement);
        }
        connection.run(u"PRAGMA user_version = %1"_s.arg(migration.version));
        connection.run(u"COMMIT"_s);
    } catch (const SqlError &) {
        connection.run(u"ROLLBACK"_s);
        throw;
    }
}

} // namespace

QList<Migration> Migrator::builtIn()
{
    QList<Migration> migrations;
    const QStringList names = QDir(u":/migrations"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(u":/migrations/"_s + name);
        if (!file.open(QIODevice::ReadOnly)) {
            qFatal("a migration is missing from the program");
        }
        migrations.append({name.left(4).toInt(), name, QString::fromUtf8(file.readAll())});
    }
    return migrations;
}

void Migrator::migrate(Connection &connection) const
{
    const int version = versionOf(connection);
    for (const Migration &migration : m_migrations) {
        if (migration.version > version) {
            applyStep(connection, migration);
        }
    }
}

QStringList Migrator::schemaAt(int version) const
{
    Connection connection(u":memory:"_s);
    QList<Migration> steps = m_migrations;
    steps.removeIf([version](const Migration &migration) { return migration.version > version; });
    Migrator(steps).migrate(connection);
    return schemaOf(connection);
}

QStringList Migrator::schemaOf(Connection &connection)
{
    QStringList objects;
    Statement schema = connection.statement(
        u"SELECT type, name, coalesce(sql, '') FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"_s);
    while (schema.next()) {
        objects.append(schema.text(0) + u' ' + schema.text(1) + u' ' + schema.text(2).simplified());
    }
    objects.sort();
    return objects;
}

QStringList Migrator::statementsOf(const QString &script)
{
    QStringList statements;
    QString current;
    QChar quote;
    for (qsizetype i = 0; i < script.size(); ++i) {
        const QChar c = script.at(i);
        if (quote.isNull() && c == u'-' && script.mid(i, 2) == u"--") {
            const qsizetype end = script.indexOf(u'\n', i);
            i = end < 0 ? script.size() : end;
            current += u'\n';
            continue;
        }
        if (quote.isNull() ? (c == u'\'' || c == u'"') : c == quote) {
            quote = quote.isNull() ? c : QChar();
        }
        if (quote.isNull() && c == u';') {
            statements.append(current.trimmed());
            current.clear();
        } else {
            current += c;
        }
    }
    if (!current.trimmed().isEmpty()) {
        statements.append(current.trimmed());
    }
    return statements;
}

} // namespace convoke
