// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace convoke {

class Connection;

/// One numbered step of the schema.
struct Migration
{
    int version = 0;
    QString name;
    QString sql;
};

/// Brings a database to the newest schema, one transaction per step. A new database runs the whole history,
/// so there is one truth about the schema.
class Migrator
{
public:
    /// The migrations that the program carries (resources/migrations/NNNN_what.sql), in order.
    static QList<Migration> builtIn();

    explicit Migrator(QList<Migration> migrations = builtIn())
        : m_migrations(std::move(migrations))
    { }

    [[nodiscard]] int newestVersion() const
    {
        return m_migrations.isEmpty() ? 0 : m_migrations.last().version;
    }
    /// Throws SqlError; the failing step leaves nothing behind.
    void migrate(Connection &connection) const;
    /// Name and normalised SQL of every schema object, sorted: what a database at @p version must hold, no
    /// more, no less.
    [[nodiscard]] QStringList schemaAt(int version) const;
    static QStringList schemaOf(Connection &connection);
    /// The statements of a script: ends at semicolons outside quotes and comments.
    static QStringList statementsOf(const QString &script);

private:
    QList<Migration> m_migrations;
};

} // namespace convoke
