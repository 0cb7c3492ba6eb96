// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringList>
#include <QTime>
#include <QVariant>

#include <functional>
#include <optional>
#include <vector>

namespace convoke {

/// A value for a placeholder. Text is never NULL unless it is an absent optional.
class SqlValue
{
public:
    SqlValue(const QString &text)
        : m_value(text.isNull() ? QStringLiteral("") : text)
    { }
    SqlValue(int number)
        : m_value(number)
    { }
    SqlValue(qint64 number)
        : m_value(number)
    { }
    SqlValue(double number)
        : m_value(number)
    { }
    SqlValue(bool truth)
        : m_value(truth ? 1 : 0)
    { }
    SqlValue(QDate date)
        : m_value(date.isValid() ? QVariant(date.toString(Qt::ISODate)) : QVariant())
    { }
    SqlValue(QTime time)
        : m_value(time.isValid() ? QVariant(time.toString(QStringLiteral("HH:mm"))) : QVariant())
    { }
    SqlValue(const QDateTime &moment);
    template <typename Tag>
    SqlValue(Id<Tag> id)
        : m_value(id.value())
    { }
    template <typename T>
    SqlValue(const std::optional<T> &value)
        : m_value(value ? SqlValue(*value).variant() : QVariant())
    { }

    [[nodiscard]] const QVariant &variant() const & { return m_value; }
    [[nodiscard]] QVariant variant() && { return std::move(m_value); }

private:
    QVariant m_value;
};

class Connection;

/// One prepared statement with its values bound. Forward only. Throws SqlError.
class Statement
{
public:
    Statement(QSqlQuery &query, Connection &connection)
        : m_query(query)
        , m_connection(connection)
    { }
    ~Statement() { m_query.finish(); }
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    Statement &bind(const QString &placeholder, const SqlValue &value);
    void run();
    /// Rows changed by the last run().
    [[nodiscard]] int affectedRows() const { return m_query.numRowsAffected(); }
    /// Runs at the first call, then steps.
    bool next();

    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] std::optional<QString> optionalText(int column) const;
    [[nodiscard]] int integer(int column) const { return m_query.value(column).toInt(); }
    [[nodiscard]] std::optional<int> optionalInteger(int column) const;
    [[nodiscard]] double number(int column) const { return m_query.value(column).toDouble(); }
    [[nodiscard]] std::optional<double> optionalNumber(int column) const;
    [[nodiscard]] bool boolean(int column) const { return m_query.value(column).toInt() != 0; }
    [[nodiscard]] std::optional<bool> optionalBoolean(int column) const;
    [[nodiscard]] std::optional<QDate> optionalDate(int column) const;
    [[nodiscard]] std::optional<QTime> optionalTime(int column) const;
    /// Wall-clock or UTC moment, held as Qt::UTC; null where there is none.
    [[nodiscard]] QDateTime moment(int column) const;
    [[nodiscard]] qint64 rowId(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] QVariant raw(int column) const { return m_query.value(column); }
    template <typename IdType>
    [[nodiscard]] IdType id(int column) const
    {
        return IdType(rowId(column));
    }
    template <typename IdType>
    [[nodiscard]] std::optional<IdType> optionalId(int column) const
    {
        return m_query.isNull(column) ? std::nullopt : std::optional<IdType>(rowId(column));
    }

private:
    QSqlQuery &m_query;
    Connection &m_connection;
    bool m_isRunning = false;
};

/// One column and its value in an upsert.
struct Field
{
    QString column;
    SqlValue value;
};

/// New rows of one table that wait to be written with one statement, which takes half the time of one for
/// each.
struct RowBatch
{
    QString table;
    int order = 0; ///< parents are written before their children
    QStringList columns;
    QList<QVariant> values; ///< of all rows, one after the other

    [[nodiscard]] qsizetype rows() const { return values.size() / columns.size(); }
};

/// The open database connection with its prepared statements. Only repositories see it.
class Connection
{
public:
    /// Opens @p path (":memory:" for none). Throws SqlError.
    explicit Connection(const QString &path, const QString &options = {});
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Prepares @p sql once and hands it out; never nest two uses of the same text.
    Statement statement(const QString &sql);
    /// Runs one statement without results.
    void run(const QString &sql);
    /// Inserts or, where @p conflict ("id", "meeting_id, position") exists, updates all other columns. An
    /// update of a column to the value it has leaves no trace in the change log.
    void upsert(const QString &table, const QList<Field> &fields,
                const QString &conflict = QStringLiteral("id"));
    /// Inserts a row that is new. Same columns every time, as above. The row may wait for more of its kind:
    /// every other statement writes what waits first, so nobody can tell; but a broken constraint may be
    /// found only then.
    void insert(const QString &table, QList<Field> fields);
    /// Writes the rows that wait.
    void writeWaiting();
    /// Ends the transaction and forgets the rows that wait.
    void rollBack();
    /// Deletes the rows of @p table whose @p column is @p owner and whose id is not in @p keep.
    void removeOthers(const QString &table, const QString &column, qint64 owner, const QList<qint64> &keep);
    /// Deletes rows by position: those of @p owner at @p count and beyond.
    void removeFromPosition(const QString &table, const QString &column, qint64 owner, qsizetype count);

private:
    RowBatch &batchFor(const QString &table, const QList<Field> &fields);
    void write(const RowBatch &batch);
    /// The statement kept under @p key, prepared from @p sql at its first use.
    QSqlQuery &prepared(const QString &key, const std::function<QString()> &sql);
    void close();

    QString m_name;
    QSqlDatabase m_database;
    QHash<QString, QSqlQuery *> m_statements;
    std::vector<RowBatch> m_batches; ///< in their order
    qsizetype m_waiting = 0; ///< rows in all of them
};

} // namespace convoke
