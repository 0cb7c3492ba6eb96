// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/personrepository.h"

#include "storage/connection.h"
#include "storage/personrow.h"

#include <QHash>

#include <algorithm>

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
            {u"notes"_s, person.notes},
            {u"newsletter_since"_s, person.newsletterSince},
            {u"newsletter_source"_s,
             person.newsletterSource.isEmpty() ? std::nullopt : std::optional(person.newsletterSource)}};
}

QList<Field> fieldsOf(qint64 id, PersonId person, qint64 position, const EmailAddress &address)
{
    return {{u"id"_s, id},
            {u"person_id"_s, person},
            {u"position"_s, position},
            {u"address"_s, address.toString()},
            {u"folded"_s, address.folded()}};
}

/// The place of @p id among people in the order of their ids.
qsizetype placeOf(const QList<Person> &people, PersonId id)
{
    const auto it =
        std::lower_bound(people.cbegin(), people.cend(), id,
                         [](const Person &person, PersonId wanted) { return person.id < wanted; });
    return it - people.cbegin();
}

void takePeople(Statement &rows, QList<Person> &people)
{
    while (rows.next()) {
        people.append(personFromRow(rows, 0));
    }
}

/// @p rows: (person, address), the people in the order of their ids.
void takeEmails(Statement &rows, QList<Person> &people)
{
    while (rows.next()) {
        if (const std::optional<EmailAddress> address = EmailAddress::fromText(rows.text(1))) {
            people[placeOf(people, rows.id<PersonId>(0))].emails.append(*address);
        }
    }
}

/// @p rows: (person, tag), the people in the order of their ids.
void takeTags(Statement &rows, QList<Person> &people)
{
    while (rows.next()) {
        people[placeOf(people, rows.id<PersonId>(0))].tags.append(rows.text(1));
    }
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
    const qint64 floor = after ? after->value() : -1;
    {
        Statement rows = m_connection.statement(
            u"SELECT %1 FROM person WHERE id > :after ORDER BY id LIMIT :most"_s.arg(personColumns));
        rows.bind(u":after"_s, floor).bind(u":most"_s, most);
        takePeople(rows, people);
    }
    if (people.isEmpty()) {
        return people;
    }
    const auto take = [&](const QString &sql, auto takeRows) {
        Statement rows = m_connection.statement(sql);
        rows.bind(u":after"_s, floor).bind(u":last"_s, people.last().id);
        takeRows(rows, people);
    };
    take(u"SELECT person_id, address FROM person_email WHERE person_id > :after AND person_id <= :last "
         "ORDER BY person_id, position"_s,
         takeEmails);
    take(u"SELECT person_id, tag FROM person_tag WHERE person_id > :after AND person_id <= :last "
         "ORDER BY person_id, tag"_s,
         takeTags);
    return people;
}

QList<Person> PersonRepository::some(const QList<PersonId> &wanted)
{
    QStringList ids;
    for (const PersonId person : wanted) {
        ids.append(QString::number(person.value()));
    }
    const QString list = u'[' + ids.join(u',') + u']';
    QList<Person> people;
    const auto take = [&](const QString &sql, auto takeRows) {
        Statement rows = m_connection.statement(sql);
        rows.bind(u":ids"_s, list);
        takeRows(rows, people);
    };
    take(u"SELECT %1 FROM person WHERE id IN (SELECT value FROM json_each(:ids)) ORDER BY id"_s.arg(
             personColumns),
         takePeople);
    take(
        u"SELECT person_id, address FROM person_email WHERE person_id IN (SELECT value FROM json_each(:ids)) "
        "ORDER BY person_id, position"_s,
        takeEmails);
    take(u"SELECT person_id, tag FROM person_tag WHERE person_id IN (SELECT value FROM json_each(:ids)) "
         "ORDER BY person_id, tag"_s,
         takeTags);
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

std::optional<NewsletterState> PersonRepository::newsletterOf(PersonId person)
{
    Statement row = m_connection.statement(
        u"SELECT newsletter, newsletter_since, newsletter_source FROM person WHERE id = :id"_s);
    row.bind(u":id"_s, person);
    if (!row.next()) {
        return std::nullopt;
    }
    return NewsletterState{fromKey<Newsletter>(row.text(0)).value_or(Newsletter::Unknown), row.moment(1),
                           row.text(2)};
}

QStringList PersonRepository::tags()
{
    QStringList tags;
    Statement rows = m_connection.statement(u"SELECT DISTINCT tag FROM person_tag ORDER BY 1"_s);
    while (rows.next()) {
        tags.append(rows.text(0));
    }
    return tags;
}

std::optional<Person> PersonRepository::load(PersonId person)
{
    const QList<Person> found = some({person});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
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
    for (const QString &tag : person.tags) {
        m_connection.insert(u"person_tag"_s,
                            {{u"id"_s, m_ids.nextValue()}, {u"person_id"_s, person.id}, {u"tag"_s, tag}});
    }
}

void PersonRepository::save(const Person &person)
{
    m_connection.upsert(u"person"_s, fieldsOf(person));
    saveEmails(person);
    saveTags(person);
}

void PersonRepository::saveEmails(const Person &person)
{
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

void PersonRepository::saveTags(const Person &person)
{
    QStringList known;
    {
        Statement rows = m_connection.statement(u"SELECT tag FROM person_tag WHERE person_id = :id"_s);
        rows.bind(u":id"_s, person.id);
        while (rows.next()) {
            known.append(rows.text(0));
        }
    }
    for (const QString &tag : std::as_const(known)) {
        if (!person.tags.contains(tag, Qt::CaseInsensitive)) {
            removeTag(person.id, tag);
        }
    }
    for (const QString &tag : person.tags) {
        if (!known.contains(tag, Qt::CaseInsensitive)) {
            addTag(person.id, tag);
        }
    }
}

void PersonRepository::addTag(PersonId person, const QString &tag)
{
    m_connection
        .statement(
            u"INSERT INTO person_tag (id, person_id, tag) VALUES (:id, :person, :tag) ON CONFLICT DO NOTHING"_s)
        .bind(u":id"_s, m_ids.nextValue())
        .bind(u":person"_s, person)
        .bind(u":tag"_s, tag)
        .run();
}

void PersonRepository::removeTag(PersonId person, const QString &tag)
{
    m_connection.statement(u"DELETE FROM person_tag WHERE person_id = :person AND tag = :tag"_s)
        .bind(u":person"_s, person)
        .bind(u":tag"_s, tag)
        .run();
}

void PersonRepository::remove(PersonId person)
{
    m_connection.statement(u"DELETE FROM person WHERE id = :id"_s).bind(u":id"_s, person).run();
}

} // namespace convoke
