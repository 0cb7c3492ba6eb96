// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/personrepository.h"

#include "storage/connection.h"
#include "storage/personrow.h"

#include <QHash>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

QList<Field> fieldsOf(const Person &person)
{
    return {{u"id"_s, person.id},
            {u"title"_s, person.title},
            {u"given_name"_s, person.givenName},
            {u"family_name"_s, person.familyName},
            {u"phone"_s, person.phone},
            {u"organisation"_s, person.organisation},
            {u"function"_s, person.function},
            {u"sector"_s, person.sector},
            {u"country"_s, person.country ? std::optional(person.country->toString()) : std::nullopt},
            {u"gender"_s, person.gender},
            {u"languages"_s, person.languages},
            {u"newsletter"_s, toKey(person.newsletter)},
            {u"working_groups"_s, person.workingGroups},
            {u"notes"_s, person.notes}};
}

QList<Field> fieldsOf(qint64 id, PersonId person, qint64 position, const EmailAddress &address)
{
    return {{u"id"_s, id},
            {u"person_id"_s, person},
            {u"position"_s, position},
            {u"address"_s, address.toString()},
            {u"folded"_s, address.folded()}};
}

} // namespace

int PersonRepository::count()
{
    Statement row = m_connection.statement(u"SELECT count(*) FROM person"_s);
    return row.next() ? row.integer(0) : 0;
}

QList<Person> PersonRepository::page(std::optional<PersonId> after, int most)
{
    QList<Person> people;
    QHash<qint64, qsizetype> places;
    const qint64 floor = after ? after->value() : -1;
    {
        Statement rows = m_connection.statement(
            u"SELECT %1 FROM person WHERE id > :after ORDER BY id LIMIT :most"_s.arg(personColumns));
        rows.bind(u":after"_s, floor).bind(u":most"_s, most);
        while (rows.next()) {
            people.append(personFromRow(rows, 0));
            places.insert(rows.rowId(0), people.size() - 1);
        }
    }
    if (people.isEmpty()) {
        return people;
    }
    Statement rows =
        m_connection.statement(u"SELECT person_id, address FROM person_email WHERE person_id > :after AND "
                               "person_id <= :last ORDER BY person_id, position"_s);
    rows.bind(u":after"_s, floor).bind(u":last"_s, people.last().id);
    while (rows.next()) {
        if (const std::optional<EmailAddress> address = EmailAddress::fromText(rows.text(1))) {
            people[places.value(rows.rowId(0))].emails.append(*address);
        }
    }
    return people;
}

QStringList PersonRepository::domains()
{
    QStringList domains;
    Statement rows = m_connection.statement(
        u"SELECT DISTINCT substr(folded, instr(folded, '@') + 1) FROM person_email ORDER BY 1"_s);
    while (rows.next()) {
        domains.append(rows.text(0));
    }
    return domains;
}

std::optional<Person> PersonRepository::load(PersonId person)
{
    std::optional<Person> found;
    {
        Statement row = m_connection.statement(u"SELECT %1 FROM person WHERE id = :id"_s.arg(personColumns));
        row.bind(u":id"_s, person);
        if (!row.next()) {
            return std::nullopt;
        }
        found = personFromRow(row, 0);
    }
    Statement rows =
        m_connection.statement(u"SELECT address FROM person_email WHERE person_id = :id ORDER BY position"_s);
    rows.bind(u":id"_s, person);
    while (rows.next()) {
        if (const std::optional<EmailAddress> address = EmailAddress::fromText(rows.text(0))) {
            found->emails.append(*address);
        }
    }
    return found;
}

std::optional<Person> PersonRepository::withAddress(const EmailAddress &address)
{
    std::optional<PersonId> found;
    {
        Statement row =
            m_connection.statement(u"SELECT min(person_id) FROM person_email WHERE folded = :folded"_s);
        row.bind(u":folded"_s, address.folded());
        found = row.next() ? row.optionalId<PersonId>(0) : std::nullopt;
    }
    return found ? load(*found) : std::nullopt;
}

void PersonRepository::add(const Person &person)
{
    m_connection.insert(u"person"_s, fieldsOf(person));
    for (qsizetype i = 0; i < person.emails.size(); ++i) {
        m_connection.insert(
            u"person_email"_s,
            fieldsOf(m_ids.nextValue(), person.id, static_cast<qint64>(i), person.emails.at(i)));
    }
}

void PersonRepository::save(const Person &person)
{
    m_connection.upsert(u"person"_s, fieldsOf(person));
    QHash<QString, qint64> known;
    {
        Statement rows =
            m_connection.statement(u"SELECT folded, id FROM person_email WHERE person_id = :id"_s);
        rows.bind(u":id"_s, person.id);
        while (rows.next()) {
            known.insert(rows.text(0), rows.rowId(1));
        }
    }
    QList<qint64> kept;
    for (const EmailAddress &address : person.emails) {
        const qint64 id =
            known.contains(address.folded()) ? known.value(address.folded()) : m_ids.nextValue();
        m_connection.upsert(u"person_email"_s, fieldsOf(id, person.id, kept.size(), address));
        kept.append(id);
    }
    if (!known.isEmpty()) {
        m_connection.removeOthers(u"person_email"_s, u"person_id"_s, person.id.value(), kept);
    }
}

void PersonRepository::remove(PersonId person)
{
    m_connection.statement(u"DELETE FROM person WHERE id = :id"_s).bind(u":id"_s, person).run();
}

} // namespace convoke
