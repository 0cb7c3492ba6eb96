// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/changelog.h"

#include "storage/connection.h"
#include "storage/loggedtables.h"
#include "storage/sqlerror.h"

namespace convoke {

using namespace Qt::Literals::StringLiterals;

struct ChangeLog::Entry
{
    QString table;
    qint64 row = 0;
    QString kind;
    QString column;
    QVariant oldValue;
    QVariant newValue;

    [[nodiscard]] bool isLike(const Entry &other) const { return table == other.table && kind == other.kind; }
};

namespace {

QStringList columnsOf(Connection &connection, const QString &table)
{
    QStringList columns;
    Statement info = connection.statement(u"SELECT name FROM pragma_table_info('%1')"_s.arg(table));
    while (info.next()) {
        columns.append(info.text(0));
    }
    return columns;
}

QString logInsertion(const LoggedTable &table, const QString &row, const QString &kind, const QString &column,
                     const QString &oldValue, const QString &newValue)
{
    return u"INSERT INTO change_log (table_name, row_id, owner_id, kind, column_name, old, new) "
           "VALUES ('%1', %2.id, %2.%3, '%4', %5, %6, %7)"_s.arg(table.name, row, table.ownerColumn, kind,
                                                                 column, oldValue, newValue);
}

void attachTo(Connection &connection, const LoggedTable &table)
{
    const auto trigger = [&](const QString &name, const QString &event, const QString &body) {
        connection.run(
            u"CREATE TEMP TRIGGER log_%1_%2 AFTER %3 BEGIN %4; END"_s.arg(table.name, name, event, body));
    };
    const QStringList columns = columnsOf(connection, table.name);
    QStringList whole;
    for (const QString &column : columns) {
        whole.append(u"'%1', old.%1"_s.arg(column));
        if (column != u"id") {
            trigger(u"update_"_s + column,
                    u"UPDATE OF %1 ON main.%2 WHEN old.%1 IS NOT new.%1"_s.arg(column, table.name),
                    logInsertion(table, u"new"_s, u"update"_s, u"'%1'"_s.arg(column), u"old."_s + column,
                                 u"new."_s + column));
        }
    }
    trigger(u"insert"_s, u"INSERT ON main."_s + table.name,
            logInsertion(table, u"new"_s, u"insert"_s, u"NULL"_s, u"NULL"_s, u"NULL"_s));
    trigger(u"delete"_s, u"DELETE ON main."_s + table.name,
            logInsertion(table, u"old"_s, u"delete"_s, u"NULL"_s, u"json_object(%1)"_s.arg(whole.join(u", ")),
                         u"NULL"_s));
}

SqlValue valueOf(const QVariant &value)
{
    if (value.isNull()) {
        return SqlValue(std::optional<QString>());
    }
    switch (value.typeId()) {
    case QMetaType::LongLong:
    case QMetaType::Int:
        return SqlValue(value.toLongLong());
    case QMetaType::Double:
        return SqlValue(value.toDouble());
    default:
        return SqlValue(value.toString());
    }
}

} // namespace

ChangeLog::ChangeLog(Connection &connection, const Clock &clock, IdSource &ids)
    : m_connection(connection)
    , m_clock(clock)
    , m_ids(ids)
{ }

void ChangeLog::attach()
{
    for (const LoggedTable &table : loggedTables()) {
        attachTo(m_connection, table);
    }
}

qint64 ChangeLog::lastEntry()
{
    Statement last = m_connection.statement(u"SELECT coalesce(max(id), 0) FROM change_log"_s);
    return last.next() ? last.rowId(0) : 0;
}

void ChangeLog::begin()
{
    m_lastBefore = lastEntry();
}

std::optional<Changes> ChangeLog::finish(const QString &actor, const QString &deed)
{
    const qint64 last = lastEntry();
    if (last == m_lastBefore) {
        return std::nullopt;
    }
    Changes changes{m_ids.next<ChangeSetId>(), {}};
    m_connection
        .statement(u"INSERT INTO change_set (id, made_at, actor, deed, first_entry, last_entry) "
                   "VALUES (:id, :made, :actor, :deed, :first, :last)"_s)
        .bind(u":id"_s, changes.changeSet)
        .bind(u":made"_s, m_clock.now())
        .bind(u":actor"_s, actor)
        .bind(u":deed"_s, deed)
        .bind(u":first"_s, m_lastBefore + 1)
        .bind(u":last"_s, last)
        .run();
    const QHash<QString, Subject> subjects = subjectsByTable();
    // Without DISTINCT, for which SQLite would sort all of them: the sets below know what they have.
    Statement touched = m_connection.statement(
        u"SELECT table_name, owner_id FROM change_log WHERE id BETWEEN :first AND :last"_s);
    touched.bind(u":first"_s, m_lastBefore + 1).bind(u":last"_s, last);
    QString table;
    QSet<qint64> *rows = nullptr;
    while (touched.next()) {
        const QString name = touched.text(0);
        if (rows == nullptr || name != table) {
            table = name;
            rows = &changes.rows[subjects.value(table, Subject::Other)];
        }
        rows->insert(touched.rowId(1));
    }
    return changes;
}

QList<ChangeLog::Entry> ChangeLog::entriesOf(ChangeSetId changeSet)
{
    QList<Entry> entries;
    QSet<QString> words; // one copy of each: an import has a hundred thousand entries of three words
    const auto shared = [&words](const QString &word) {
        return *words.insert(word);
    };
    Statement log = m_connection.statement(
        u"SELECT l.table_name, l.row_id, l.kind, coalesce(l.column_name, ''), l.old, l.new FROM change_set s "
        "JOIN change_log l ON l.id BETWEEN s.first_entry AND s.last_entry WHERE s.id = :set ORDER BY l.id DESC"_s);
    log.bind(u":set"_s, changeSet);
    while (log.next()) {
        entries.append({shared(log.text(0)), log.rowId(1), shared(log.text(2)), shared(log.text(3)),
                        log.raw(4), log.raw(5)});
    }
    return entries;
}

void ChangeLog::revert(ChangeSetId changeSet)
{
    const QList<Entry> entries = entriesOf(changeSet);
    if (entries.isEmpty()) {
        throw SqlError(Error{ErrorCode::NotFound, u"such a step"_s});
    }
    // Parents and children come back in any order; the commit checks that all is consistent again.
    m_connection.run(u"PRAGMA defer_foreign_keys = ON"_s);
    constexpr qsizetype mostAtOnce = 1000;
    for (qsizetype i = 0; i < entries.size();) {
        const Entry &entry = entries.at(i);
        if (entry.kind != u"insert") {
            revertEntry(entry);
            ++i;
            continue;
        }
        QStringList rows;
        for (; i < entries.size() && rows.size() < mostAtOnce && entries.at(i).isLike(entry); ++i) {
            rows.append(QString::number(entries.at(i).row));
        }
        removeRows(entry.table, rows);
    }
}

void ChangeLog::removeRows(const QString &table, const QStringList &rows)
{
    Statement statement = m_connection.statement(
        u"DELETE FROM %1 WHERE id IN (SELECT value FROM json_each(:rows))"_s.arg(table));
    statement.bind(u":rows"_s, QString(u'[' + rows.join(u',') + u']'));
    statement.run();
    if (statement.affectedRows() != rows.size()) {
        throw SqlError(Error{ErrorCode::ChangedMeanwhile, table + u' '});
    }
}

void ChangeLog::revertEntry(const Entry &entry)
{
    if (entry.kind == u"delete") {
        reinsert(entry);
        return;
    }
    Statement statement = m_connection.statement(
        u"UPDATE %1 SET %2 = :old WHERE id = :id AND %2 IS :new"_s.arg(entry.table, entry.column));
    statement.bind(u":id"_s, entry.row);
    statement.bind(u":old"_s, valueOf(entry.oldValue)).bind(u":new"_s, valueOf(entry.newValue));
    statement.run();
    if (statement.affectedRows() != 1) {
        throw SqlError(Error{ErrorCode::ChangedMeanwhile, entry.table + u' ' + entry.column});
    }
}

void ChangeLog::reinsert(const Entry &entry)
{
    QString &sql = m_reinsertions[entry.table];
    if (sql.isEmpty()) {
        // SQLite reads the row back itself: json_extract keeps 63-bit integers, which a JSON parser in
        // doubles would not.
        const QStringList columns = columnsOf(m_connection, entry.table);
        QStringList values;
        for (const QString &column : columns) {
            values.append(u"json_extract(:row, '$.%1')"_s.arg(column));
        }
        sql = u"INSERT INTO %1 (%2) SELECT %3"_s.arg(entry.table, columns.join(u", "), values.join(u", "));
    }
    m_connection.statement(sql).bind(u":row"_s, entry.oldValue.toString()).run();
}

} // namespace convoke
