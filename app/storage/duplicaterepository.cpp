// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/duplicaterepository.h"

#include "storage/connection.h"
#include "storage/personrow.h"

namespace convoke {

using namespace Qt::Literals::StringLiterals;

/// A column that leads to a person.
struct DuplicateRepository::Reference
{
    QString table;
    QString column;
};

namespace {

/// What to call a row of person @p alias: its name, else its first address.
QString nameExpression(const QString &alias)
{
    return u"CASE WHEN trim(%1.given_name || %1.family_name) <> '' THEN trim(%1.given_name || ' ' || "
           "%1.family_name) ELSE coalesce((SELECT e.address FROM person_email e WHERE e.person_id = %1.id "
           "ORDER BY e.position LIMIT 1), '') END"_s.arg(alias);
}

} // namespace

QList<DistinctPeople> DuplicateRepository::distinctPeople()
{
    QList<DistinctPeople> list;
    Statement rows = m_connection.statement(
        u"SELECT d.first_id, d.second_id, %1, %2, d.said_at, d.said_by FROM distinct_people d JOIN person a "
        "ON a.id = d.first_id JOIN person b ON b.id = d.second_id ORDER BY d.id DESC"_s.arg(
            nameExpression(u"a"_s), nameExpression(u"b"_s)));
    while (rows.next()) {
        list.append({PersonPair(rows.id<PersonId>(0), rows.id<PersonId>(1)), rows.text(2), rows.text(3),
                     rows.moment(4), rows.text(5)});
    }
    return list;
}

QSet<PersonPair> DuplicateRepository::distinctPairs()
{
    QSet<PersonPair> pairs;
    Statement rows = m_connection.statement(u"SELECT first_id, second_id FROM distinct_people"_s);
    while (rows.next()) {
        pairs.insert(PersonPair(rows.id<PersonId>(0), rows.id<PersonId>(1)));
    }
    return pairs;
}

void DuplicateRepository::addDistinct(const PersonPair &pair, const QDateTime &at, const QString &by)
{
    m_connection
        .statement(u"INSERT INTO distinct_people (id, first_id, second_id, said_at, said_by) VALUES (:id, "
                   ":first, :second, :at, :by) ON CONFLICT (first_id, second_id) DO NOTHING"_s)
        .bind(u":id"_s, m_ids.nextValue())
        .bind(u":first"_s, pair.first)
        .bind(u":second"_s, pair.second)
        .bind(u":at"_s, at)
        .bind(u":by"_s, by)
        .run();
}

void DuplicateRepository::removeDistinct(const PersonPair &pair)
{
    m_connection.statement(u"DELETE FROM distinct_people WHERE first_id = :first AND second_id = :second"_s)
        .bind(u":first"_s, pair.first)
        .bind(u":second"_s, pair.second)
        .run();
}

/// Asked of the schema itself, so that no table can be forgotten.
QList<DuplicateRepository::Reference> DuplicateRepository::references()
{
    QList<Reference> list;
    Statement rows = m_connection.statement(
        u"SELECT t.name, f.\"from\" FROM sqlite_schema t JOIN pragma_foreign_key_list(t.name) f "
        "WHERE t.type = 'table' AND f.\"table\" = 'person' ORDER BY t.name, f.\"from\""_s);
    while (rows.next()) {
        list.append({rows.text(0), rows.text(1)});
    }
    return list;
}

void DuplicateRepository::moveAll(PersonId other, PersonId keep)
{
    moveDistinct(other, keep);
    const QList<Reference> all = references();
    for (const Reference &reference : all) {
        if (reference.table == u"distinct_people") {
            continue;
        }
        // What the table allows only once per person, and is there already, goes with the other entry.
        m_connection
            .statement(u"UPDATE OR IGNORE %1 SET %2 = :keep WHERE %2 = :other"_s.arg(reference.table,
                                                                                     reference.column))
            .bind(u":keep"_s, keep)
            .bind(u":other"_s, other)
            .run();
    }
}

/// Whoever is not the one is not the other either. The order within a pair may turn.
void DuplicateRepository::moveDistinct(PersonId other, PersonId keep)
{
    struct Mark
    {
        PersonPair pair;
        QDateTime at;
        QString by;
    };
    QList<Mark> marks;
    {
        Statement rows = m_connection.statement(
            u"SELECT first_id, second_id, said_at, said_by FROM distinct_people WHERE first_id = :other OR "
            "second_id = :other ORDER BY id"_s);
        rows.bind(u":other"_s, other);
        while (rows.next()) {
            marks.append(
                {PersonPair(rows.id<PersonId>(0), rows.id<PersonId>(1)), rows.moment(2), rows.text(3)});
        }
    }
    for (const Mark &mark : std::as_const(marks)) {
        const PersonId third = mark.pair.first == other ? mark.pair.second : mark.pair.first;
        removeDistinct(mark.pair);
        if (third != keep) {
            addDistinct(PersonPair(third, keep), mark.at, mark.by);
        }
    }
}

void DuplicateRepository::addMerge(PersonId keep, PersonId other, const QString &otherName,
                                   const QDateTime &at, const QString &by)
{
    m_connection
        .statement(u"INSERT INTO merged_person (id, person_id, other_id, other_name, merged_at, merged_by, "
                   "log_entry) VALUES (:id, :person, :other, :name, :at, :by, "
                   "(SELECT coalesce(max(id), 0) + 1 FROM change_log))"_s)
        .bind(u":id"_s, m_ids.nextValue())
        .bind(u":person"_s, keep)
        .bind(u":other"_s, other)
        .bind(u":name"_s, otherName)
        .bind(u":at"_s, at)
        .bind(u":by"_s, by)
        .run();
}

QList<PastMerge> DuplicateRepository::merges()
{
    QList<PastMerge> list;
    Statement rows = m_connection.statement(
        u"SELECT m.id, m.person_id, %1, m.other_name, m.merged_at, m.merged_by, (SELECT s.id FROM change_set "
        "s WHERE m.log_entry BETWEEN s.first_entry AND s.last_entry LIMIT 1) FROM merged_person m JOIN "
        "person a ON a.id = m.person_id ORDER BY m.id DESC"_s.arg(nameExpression(u"a"_s)));
    while (rows.next()) {
        list.append({rows.id<PastMergeId>(0), rows.id<PersonId>(1), rows.text(2), rows.text(3),
                     rows.moment(4), rows.text(5), rows.optionalId<ChangeSetId>(6)});
    }
    return list;
}

} // namespace convoke
