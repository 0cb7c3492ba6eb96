// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/intakeundo.h"

#include "storage/connection.h"
#include "storage/loggedtables.h"

#include <QSet>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

using RowsByTable = QHash<QString, QSet<qint64>>;

/// What one change set wrote.
struct WrittenRows
{
    RowsByTable all;
    RowsByTable added;
    qint64 lastEntry = 0;
};

bool mayChange(const QString &table, const QString &column)
{
    return table == u"column_mapping" || column == u"next_number";
}

WrittenRows rowsOf(Connection &connection, ChangeSetId changeSet)
{
    WrittenRows rows;
    Statement log = connection.statement(
        u"SELECT l.id, l.table_name, l.row_id, l.kind, coalesce(l.column_name, '') FROM change_set s JOIN "
        "change_log l ON l.id BETWEEN s.first_entry AND s.last_entry WHERE s.id = :set"_s);
    log.bind(u":set"_s, changeSet);
    while (log.next()) {
        rows.lastEntry = qMax(rows.lastEntry, log.rowId(0));
        const QString table = log.text(1);
        if (mayChange(table, log.text(4))) {
            continue;
        }
        rows.all[table].insert(log.rowId(2));
        if (log.text(3) == u"insert") {
            rows.added[table].insert(log.rowId(2));
        }
    }
    return rows;
}

bool areWrittenAgain(Connection &connection, const WrittenRows &rows)
{
    Statement later = connection.statement(
        u"SELECT table_name, row_id, coalesce(column_name, '') FROM change_log WHERE id > :last"_s);
    later.bind(u":last"_s, rows.lastEntry);
    while (later.next()) {
        if (!mayChange(later.text(0), later.text(2))
            && rows.all.value(later.text(0)).contains(later.rowId(1))) {
            return true;
        }
    }
    return false;
}

QString jsonOf(const QSet<qint64> &ids)
{
    QString json(u'[');
    for (const qint64 id : ids) {
        json += (json.size() > 1 ? u","_s : QString()) + QString::number(id);
    }
    return json + u']';
}

struct Reference
{
    QString column;
    QString table; ///< that it leads to
};

QList<Reference> referencesOf(Connection &connection, const QString &table)
{
    QList<Reference> references;
    Statement rows =
        connection.statement(u"SELECT \"from\", \"table\" FROM pragma_foreign_key_list('%1')"_s.arg(table));
    while (rows.next()) {
        references.append({rows.text(0), rows.text(1)});
    }
    return references;
}

} // namespace

bool isRestedUpon(Connection &connection, ChangeSetId changeSet)
{
    const WrittenRows rows = rowsOf(connection, changeSet);
    if (areWrittenAgain(connection, rows)) {
        return true;
    }
    for (const LoggedTable &child : loggedTables()) {
        const QSet<qint64> own = rows.all.value(child.name);
        const QList<Reference> references = referencesOf(connection, child.name);
        for (const Reference &reference : references) {
            const QSet<qint64> parents = rows.added.value(reference.table);
            if (parents.isEmpty()) {
                continue;
            }
            Statement found = connection.statement(
                u"SELECT id FROM %1 WHERE %2 IN (SELECT value FROM json_each(:parents))"_s.arg(
                    child.name, reference.column));
            found.bind(u":parents"_s, jsonOf(parents));
            while (found.next()) {
                if (!own.contains(found.rowId(0))) {
                    return true;
                }
            }
        }
    }
    return false;
}

} // namespace convoke
