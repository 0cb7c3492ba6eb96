// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/valuesourcerepository.h"

#include "storage/connection.h"

#include <QMap>

#include <vector>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

struct ValueSourceRepository::Entry
{
    qint64 id = 0;
    QString table;
    qint64 row = 0;
    bool isInsertion = false;
    QString column;
    QVariant before;
    QVariant after;
};

namespace {

/// How a column's value came about: the entries that gave it its values, the last one on top.
class Trail
{
public:
    explicit Trail(qint64 begin)
        : m_steps{{begin, std::nullopt}}
    { }

    void change(qint64 entry, const QVariant &before, const QVariant &after)
    {
        if (!m_steps.back().value) {
            m_steps.back().value = before;
        }
        // Back to what it was before: an undo. The value comes from where it came from then.
        if (m_steps.size() > 1 && m_steps[m_steps.size() - 2].value == after) {
            m_steps.pop_back();
        } else {
            m_steps.push_back({entry, after});
        }
    }
    [[nodiscard]] qint64 entry() const { return m_steps.back().entry; }

private:
    struct Step
    {
        qint64 entry;
        std::optional<QVariant> value;
    };
    std::vector<Step> m_steps;
};

} // namespace

QList<ValueSourceRepository::Entry> ValueSourceRepository::entriesOf(PersonId person)
{
    QList<Entry> entries;
    Statement rows = m_connection.statement(
        u"SELECT id, table_name, row_id, kind = 'insert', coalesce(column_name, ''), old, new FROM "
        u"change_log "
        "WHERE owner_id = :person AND kind <> 'delete' AND table_name IN ('person', 'person_email', "
        "'person_tag') ORDER BY id"_s);
    rows.bind(u":person"_s, person);
    while (rows.next()) {
        entries.append({rows.rowId(0), rows.text(1), rows.rowId(2), rows.boolean(3), rows.text(4),
                        rows.raw(5), rows.raw(6)});
    }
    return entries;
}

QHash<qint64, QString> ValueSourceRepository::valuesById(const QString &sql, PersonId person)
{
    QHash<qint64, QString> values;
    Statement rows = m_connection.statement(sql);
    rows.bind(u":person"_s, person);
    while (rows.next()) {
        values.insert(rows.rowId(0), rows.text(1));
    }
    return values;
}

QStringList ValueSourceRepository::filesOf(qint64 firstEntry, qint64 lastEntry)
{
    constexpr qint64 mostLooked = 400; // an intake writes its records first
    QStringList files;
    Statement rows =
        m_connection.statement(u"SELECT DISTINCT i.source FROM change_log l JOIN intake i ON i.id = l.row_id "
                               u"WHERE l.id BETWEEN :first "
                               "AND :last AND l.table_name = 'intake' AND l.kind = 'insert' ORDER BY l.id"_s);
    rows.bind(u":first"_s, firstEntry).bind(u":last"_s, std::min(lastEntry, firstEntry + mostLooked));
    while (rows.next()) {
        files.append(rows.text(0));
    }
    return files;
}

ValueSource ValueSourceRepository::deedOf(qint64 entry)
{
    ValueSource source;
    qint64 first = 0;
    qint64 last = -1;
    {
        Statement row = m_connection.statement(
            u"SELECT deed, actor, made_at, first_entry, last_entry FROM change_set WHERE :entry BETWEEN "
            "first_entry AND last_entry"_s);
        row.bind(u":entry"_s, entry);
        if (row.next()) {
            source.deed = row.text(0);
            source.actor = row.text(1);
            source.at = row.moment(2);
            first = row.rowId(3);
            last = row.rowId(4);
        }
    }
    source.files = filesOf(first, last);
    return source;
}

QList<ValueSource> ValueSourceRepository::ofPerson(PersonId person)
{
    const QHash<qint64, QString> emails =
        valuesById(u"SELECT id, address FROM person_email WHERE person_id = :person"_s, person);
    const QHash<qint64, QString> tags =
        valuesById(u"SELECT id, tag FROM person_tag WHERE person_id = :person"_s, person);
    qint64 begin = 0; // of the person
    QMap<QString, Trail> trails; // by column
    QMap<std::pair<QString, QString>, qint64> parts; // by field and value
    const QList<Entry> entries = entriesOf(person);
    for (const Entry &entry : entries) {
        const QString part = entry.table == u"person_email" ? emails.value(entry.row) : tags.value(entry.row);
        if (entry.table == u"person" && entry.isInsertion) {
            begin = begin == 0 ? entry.id : begin; // a later one is an undo of deleting
        } else if (entry.table == u"person") {
            auto trail = trails.find(entry.column);
            if (trail == trails.end()) {
                trail = trails.insert(entry.column, Trail(begin));
            }
            trail->change(entry.id, entry.before, entry.after);
        } else if (!part.isEmpty() && (entry.isInsertion || entry.column == u"address")) {
            parts[{entry.table == u"person_email" ? u"person.email"_s : u"person.tag"_s, part}] = entry.id;
        }
    }
    QHash<qint64, ValueSource> deeds;
    const auto sourceFor = [&](const QString &field, const QString &value, qint64 entry) {
        if (!deeds.contains(entry)) {
            deeds.insert(entry, deedOf(entry));
        }
        ValueSource source = deeds.value(entry);
        source.field = field;
        source.value = value;
        return source;
    };
    QList<ValueSource> sources;
    const QStringList columns = {u"title"_s,        u"given_name"_s, u"family_name"_s, u"phone"_s,
                                 u"organisation"_s, u"function"_s,   u"sector"_s,      u"country"_s,
                                 u"gender"_s,       u"languages"_s,  u"newsletter"_s,  u"working_groups"_s,
                                 u"notes"_s};
    for (const QString &column : columns) {
        const auto trail = trails.constFind(column);
        const qint64 entry = trail != trails.cend() ? trail->entry() : begin;
        if (entry > 0) {
            sources.append(sourceFor(u"person."_s + column, {}, entry));
        }
    }
    for (auto it = parts.cbegin(); it != parts.cend(); ++it) {
        sources.append(sourceFor(it.key().first, it.key().second, it.value()));
    }
    return sources;
}

} // namespace convoke
