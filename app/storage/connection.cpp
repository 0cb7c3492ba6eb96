// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connection.h"

#include "storage/sqlerror.h"

#include <QStringList>

#include <atomic>

namespace convoke {

SqlValue::SqlValue(const QDateTime &moment)
    : m_value(moment.isValid() ? QVariant(moment.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")))
                               : QVariant())
{ }

Statement &Statement::bind(const QString &placeholder, const SqlValue &value)
{
    m_query.bindValue(placeholder, value.variant());
    return *this;
}

void Statement::run()
{
    m_isRunning = true;
    if (!m_query.exec()) {
        throw SqlError(m_query.lastError());
    }
}

bool Statement::next()
{
    if (!m_isRunning) {
        run();
    }
    if (m_query.next()) {
        return true;
    }
    if (m_query.lastError().isValid()) {
        throw SqlError(m_query.lastError());
    }
    return false;
}

std::optional<QString> Statement::optionalText(int column) const
{
    return m_query.isNull(column) ? std::nullopt : std::optional(text(column));
}

std::optional<int> Statement::optionalInteger(int column) const
{
    return m_query.isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::optional<double> Statement::optionalNumber(int column) const
{
    return m_query.isNull(column) ? std::nullopt : std::optional(number(column));
}

std::optional<bool> Statement::optionalBoolean(int column) const
{
    return m_query.isNull(column) ? std::nullopt : std::optional(boolean(column));
}

std::optional<QDate> Statement::optionalDate(int column) const
{
    const QDate date = QDate::fromString(text(column), Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<QTime> Statement::optionalTime(int column) const
{
    const QTime time = QTime::fromString(text(column), QStringLiteral("HH:mm"));
    return time.isValid() ? std::optional(time) : std::nullopt;
}

QDateTime Statement::moment(int column) const
{
    const QString stored = text(column);
    if (stored.isEmpty()) {
        return {};
    }
    return QDateTime(QDate::fromString(stored.left(10), Qt::ISODate),
                     QTime::fromString(stored.mid(11), Qt::ISODate), Qt::UTC);
}

Connection::Connection(const QString &path, const QString &options)
{
    static std::atomic<int> count = 0;
    m_name = QStringLiteral("convoke-%1").arg(++count);
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    m_database.setDatabaseName(path);
    m_database.setConnectOptions(options);
    if (!m_database.open()) {
        const QSqlError error = m_database.lastError();
        close();
        throw SqlError(error);
    }
}

Connection::~Connection()
{
    close();
}

void Connection::close()
{
    qDeleteAll(m_statements);
    m_statements.clear();
    m_database.close();
    m_database = QSqlDatabase(); // the name can be removed only when nobody holds the handle
    QSqlDatabase::removeDatabase(m_name);
}

void Connection::run(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql)) {
        throw SqlError(query.lastError());
    }
}

QSqlQuery &Connection::prepared(const QString &key, const std::function<QString()> &sql)
{
    QSqlQuery *&query = m_statements[key];
    if (query == nullptr) {
        auto fresh = std::make_unique<QSqlQuery>(m_database);
        fresh->setForwardOnly(true);
        if (!fresh->prepare(sql())) {
            m_statements.remove(key);
            throw SqlError(fresh->lastError());
        }
        query = fresh.release();
    }
    return *query;
}

Statement Connection::statement(const QString &sql)
{
    return Statement(prepared(sql, [&sql] { return sql; }));
}

void Connection::upsert(const QString &table, const QList<Field> &fields, const QString &conflict)
{
    // This runs for every row of an import: the text of the statement is made once per table and kind of row.
    QSqlQuery &query = prepared(table + u'/' + conflict, [&] {
        QStringList columns, placeholders, updates;
        const QStringList keys = conflict.split(QStringLiteral(", "));
        for (const Field &field : fields) {
            columns.append(field.column);
            placeholders.append(QStringLiteral("?"));
            if (!keys.contains(field.column) && field.column != u"id") {
                updates.append(field.column + QStringLiteral(" = excluded.") + field.column);
            }
        }
        return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3) ON CONFLICT (%4) DO UPDATE SET %5")
            .arg(table, columns.join(u", "), placeholders.join(u", "), conflict, updates.join(u", "));
    });
    runWith(query, fields);
}

void Connection::insert(const QString &table, const QList<Field> &fields)
{
    runWith(prepared(u'+' + table,
                     [&] {
                         QStringList columns, placeholders;
                         for (const Field &field : fields) {
                             columns.append(field.column);
                             placeholders.append(QStringLiteral("?"));
                         }
                         return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                             .arg(table, columns.join(u", "), placeholders.join(u", "));
                     }),
            fields);
}

void Connection::runWith(QSqlQuery &query, const QList<Field> &fields)
{
    Statement statement(query);
    for (qsizetype i = 0; i < fields.size(); ++i) {
        query.bindValue(static_cast<int>(i), fields.at(i).value.variant());
    }
    statement.run();
}

void Connection::removeOthers(const QString &table, const QString &column, qint64 owner,
                              const QList<qint64> &keep)
{
    QStringList ids;
    for (const qint64 id : keep) {
        ids.append(QString::number(id));
    }
    Statement remove =
        statement(QStringLiteral("DELETE FROM %1 WHERE %2 = :owner AND id NOT IN (SELECT value FROM "
                                 "json_each(:keep))")
                      .arg(table, column));
    remove.bind(QStringLiteral(":owner"), owner);
    remove.bind(QStringLiteral(":keep"), QString(u'[' + ids.join(u',') + u']'));
    remove.run();
}

void Connection::removeFromPosition(const QString &table, const QString &column, qint64 owner,
                                    qsizetype count)
{
    Statement remove = statement(
        QStringLiteral("DELETE FROM %1 WHERE %2 = :owner AND position >= :count").arg(table, column));
    remove.bind(QStringLiteral(":owner"), owner).bind(QStringLiteral(":count"), static_cast<qint64>(count));
    remove.run();
}

} // namespace convoke
