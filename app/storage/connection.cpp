// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connection.h"

#include "storage/loggedtables.h"
#include "storage/sqlerror.h"

#include <algorithm>
#include <atomic>

namespace convoke {

namespace {

/// In one statement: few enough for every limit on the number of placeholders.
constexpr qsizetype rowsAtOnce = 24;
/// Of all tables together: so many that nearly all are written with full statements.
constexpr qsizetype mostWaiting = 20 * rowsAtOnce;

/// ":c7" for the eighth value. Qt finds a value by its name faster than by its number, for which it writes a
/// name at every single call.
const QString &placeholder(qsizetype index)
{
    constexpr qsizetype mostColumns = 64;
    static const QStringList names = [] {
        QStringList made;
        for (qsizetype i = 0; i < rowsAtOnce * mostColumns; ++i) {
            made.append(QStringLiteral(":c%1").arg(i));
        }
        return made;
    }();
    return names.at(index);
}

/// "(:c0, :c1), (:c2, :c3)"
QString placeholders(qsizetype columns, qsizetype rows)
{
    QStringList all;
    for (qsizetype row = 0; row < rows; ++row) {
        QStringList names;
        for (qsizetype column = 0; column < columns; ++column) {
            names.append(placeholder(row * columns + column));
        }
        all.append(u'(' + names.join(u", ") + u')');
    }
    return all.join(u", ");
}

/// "2031-04-07T09:30:00". By hand, because QDateTime reads its format anew for every row of an import.
QString momentText(const QDateTime &moment)
{
    const QDate date = moment.date();
    const QTime time = moment.time();
    constexpr int lastYear = 9999;
    if (date.year() < 0 || date.year() > lastYear) {
        return moment.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
    }
    QString text = QStringLiteral("0000-00-00T00:00:00");
    const auto put = [&text](qsizetype last, int number) {
        for (qsizetype place = last; number > 0; number /= 10, --place) {
            text[place] = QChar(u'0' + number % 10);
        }
    };
    put(3, date.year());
    put(6, date.month());
    put(9, date.day());
    put(12, time.hour());
    put(15, time.minute());
    put(18, time.second());
    return text;
}

void execute(QSqlQuery &query)
{
    const bool done = query.exec();
    if (!done) {
        throw SqlError(query.lastError());
    }
    query.finish();
}

} // namespace

SqlValue::SqlValue(const QDateTime &moment)
    : m_value(moment.isValid() ? QVariant(momentText(moment)) : QVariant())
{ }

Statement &Statement::bind(const QString &placeholder, const SqlValue &value)
{
    m_query.bindValue(placeholder, value.variant());
    return *this;
}

void Statement::run()
{
    m_isRunning = true;
    m_connection.writeWaiting();
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
    writeWaiting();
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
    return Statement(prepared(sql, [&sql] { return sql; }), *this);
}

void Connection::upsert(const QString &table, const QList<Field> &fields, const QString &conflict)
{
    // This runs for every row of an import: the text of the statement is made once per table and kind of row.
    QSqlQuery &query = prepared(table + u'/' + conflict, [&] {
        QStringList columns, updates;
        const QStringList keys = conflict.split(QStringLiteral(", "));
        for (const Field &field : fields) {
            columns.append(field.column);
            if (!keys.contains(field.column) && field.column != u"id") {
                updates.append(field.column + QStringLiteral(" = excluded.") + field.column);
            }
        }
        return QStringLiteral("INSERT INTO %1 (%2) VALUES %3 ON CONFLICT (%4) DO UPDATE SET %5")
            .arg(table, columns.join(u", "), placeholders(fields.size(), 1), conflict, updates.join(u", "));
    });
    writeWaiting();
    for (qsizetype i = 0; i < fields.size(); ++i) {
        query.bindValue(placeholder(i), fields.at(i).value.variant());
    }
    execute(query);
}

RowBatch &Connection::batchFor(const QString &table, const QList<Field> &fields)
{
    const auto known = std::find_if(m_batches.begin(), m_batches.end(),
                                    [&](const RowBatch &batch) { return batch.table == table; });
    if (known != m_batches.end()) {
        return *known;
    }
    RowBatch batch{table, writingOrder(table), {}, {}};
    for (const Field &field : fields) {
        batch.columns.append(field.column);
    }
    batch.values.reserve(mostWaiting * fields.size());
    const auto place = std::find_if(m_batches.begin(), m_batches.end(),
                                    [&](const RowBatch &other) { return other.order > batch.order; });
    return *m_batches.insert(place, std::move(batch));
}

void Connection::insert(const QString &table, QList<Field> fields)
{
    RowBatch &batch = batchFor(table, fields);
    Q_ASSERT(batch.columns.size() == fields.size());
    for (Field &field : fields) {
        batch.values.append(std::move(field.value).variant());
    }
    if (++m_waiting == mostWaiting) {
        writeWaiting();
    }
}

void Connection::writeWaiting()
{
    if (m_waiting == 0) {
        return;
    }
    m_waiting = 0;
    for (RowBatch &batch : m_batches) {
        write(batch);
        batch.values.resize(0); // keeps its room
    }
}

/// Many rows with one statement, and each of the last few with its own.
void Connection::write(const RowBatch &batch)
{
    const qsizetype columns = batch.columns.size();
    for (qsizetype row = 0; row < batch.rows();) {
        const qsizetype count = batch.rows() - row >= rowsAtOnce ? rowsAtOnce : 1;
        QSqlQuery &query = prepared((count == 1 ? u'+' : u'*') + batch.table, [&] {
            return QStringLiteral("INSERT INTO %1 (%2) VALUES %3")
                .arg(batch.table, batch.columns.join(u", "), placeholders(columns, count));
        });
        for (qsizetype i = 0; i < count * columns; ++i) {
            query.bindValue(placeholder(i), batch.values.at(row * columns + i));
        }
        execute(query);
        row += count;
    }
}

void Connection::begin()
{
    run(QStringLiteral("BEGIN IMMEDIATE"));
    ++m_transaction;
}

void Connection::rollBack()
{
    ++m_transaction;
    m_waiting = 0;
    for (RowBatch &batch : m_batches) {
        batch.values.clear();
    }
    run(QStringLiteral("ROLLBACK"));
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
