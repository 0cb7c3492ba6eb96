// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connection.h"
#include "storage/database.h"
#include "storage/duplicaterepository.h"
#include "storage/personrepository.h"
#include "support/builders.h"
#include "support/fixedclock.h"

#include <QTest>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

/// Whatever table leads to a person, merging must not lose it. Both tests ask the schema itself.
class DuplicateRepositoryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everyTableThatNamesAPersonIsKnown();
    void movesTheRowsOfEveryTable();
    void doesNotTakeTwiceWhatIsThereAlready();

private:
    QStringList references();
    void insertBlankRow(const QString &table, const QString &column, PersonId person);

    FixedClock m_clock;
    IdSource m_ids{m_clock};
    std::unique_ptr<Database> m_database;
};

void DuplicateRepositoryTest::init()
{
    m_database = std::move(*Database::createInMemory({m_clock, m_ids}));
}

/// "application.person_id": every column that the schema leads to a person.
QStringList DuplicateRepositoryTest::references()
{
    QStringList list;
    Statement rows =
        m_database->connection().statement(u"SELECT t.name, f.\"from\" FROM sqlite_schema t JOIN "
                                           u"pragma_foreign_key_list(t.name) f WHERE t.type = "
                                           "'table' AND f.\"table\" = 'person' ORDER BY 1, 2"_s);
    while (rows.next()) {
        list.append(rows.text(0) + u'.' + rows.text(1));
    }
    return list;
}

void DuplicateRepositoryTest::everyTableThatNamesAPersonIsKnown()
{
    // Before you add a line: think what two people becoming one means for the new table. Its rows go over to
    // the one that stays; where it allows only one row per person, or a row says more than "this person's",
    // more may have to be done in DuplicateRepository::moveAll() or DuplicateService::mergeNow().
    const QStringList known{u"application.person_id"_s,     u"distinct_people.first_id"_s,
                            u"distinct_people.second_id"_s, u"mail_proposal.person_id"_s,
                            u"mail_suggestion.person_id"_s, u"merged_person.person_id"_s,
                            u"person_email.person_id"_s,    u"person_tag.person_id"_s};
    QCOMPARE(references(), known);
    QStringList unbound;
    Statement rows = m_database->connection().statement(
        u"SELECT t.name, c.name FROM sqlite_schema t JOIN pragma_table_info(t.name) c WHERE t.type = 'table' "
        "AND c.name LIKE '%person%id' ORDER BY 1, 2"_s);
    while (rows.next()) {
        const QString reference = rows.text(0) + u'.' + rows.text(1);
        if (!known.contains(reference)) {
            unbound.append(reference);
        }
    }
    QCOMPARE(unbound, QStringList()); // a column without REFERENCES is not moved
}

/// A row in which only what leads to a person means something.
void DuplicateRepositoryTest::insertBlankRow(const QString &table, const QString &column, PersonId person)
{
    QStringList names;
    QStringList values;
    {
        Statement rows = m_database->connection().statement(
            u"SELECT name, type, \"notnull\" FROM pragma_table_info('%1')"_s.arg(table));
        while (rows.next()) {
            const QString name = rows.text(0);
            const bool isNumber = rows.text(1) != u"TEXT";
            if (name == u"id") {
                names.append(name);
                values.append(QString::number(m_ids.nextValue()));
            } else if (name == column) {
                names.append(name);
                values.append(QString::number(person.value()));
            } else if (rows.boolean(2)) {
                names.append(name);
                values.append(isNumber ? u"1"_s : u"'2031-03-01T09:00:00Z'"_s);
            }
        }
    }
    m_database->connection().run(
        u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table, names.join(u", "), values.join(u", ")));
}

void DuplicateRepositoryTest::movesTheRowsOfEveryTable()
{
    Connection &connection = m_database->connection();
    connection.run(u"PRAGMA foreign_keys = OFF"_s);
    connection.run(u"PRAGMA ignore_check_constraints = ON"_s);
    DuplicateRepository repository(connection, m_ids);
    const auto keep = m_ids.next<PersonId>();
    const auto other = m_ids.next<PersonId>();
    QStringList all = references();
    all.removeIf(
        [](const QString &reference) { return reference.startsWith(u"distinct_people."); }); // see below
    const Result<ChangeSetId> done = m_database->write(u"Test"_s, [&]() -> Result<void> {
        for (const QString &reference : std::as_const(all)) {
            insertBlankRow(reference.section(u'.', 0, 0), reference.section(u'.', 1), other);
        }
        repository.moveAll(other, keep);
        return {};
    });
    QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    for (const QString &reference : std::as_const(all)) {
        Statement rows = connection.statement(
            u"SELECT count(*), count(CASE WHEN %2 = :keep THEN 1 END) FROM %1 WHERE %2 IN (:keep, :other)"_s
                .arg(reference.section(u'.', 0, 0), reference.section(u'.', 1)));
        rows.bind(u":keep"_s, keep).bind(u":other"_s, other);
        QVERIFY(rows.next());
        QVERIFY2(rows.integer(0) == 1 && rows.integer(1) == 1, qPrintable(reference));
    }
}

void DuplicateRepositoryTest::doesNotTakeTwiceWhatIsThereAlready()
{
    DuplicateRepository repository(m_database->connection(), m_ids);
    PersonRepository people(m_database->connection(), m_ids);
    const Person keep = person(m_ids, u"Ada"_s, u"Byron"_s, u"ada@x.example"_s);
    const Person other = person(m_ids, u"Ada"_s, u"Byron"_s, u"ada@y.example"_s);
    const Person third = person(m_ids, u"Bo"_s, u"Lund"_s, u"bo@x.example"_s);
    const Result<ChangeSetId> done = m_database->write(u"Test"_s, [&]() -> Result<void> {
        for (const Person &one : {keep, other, third}) {
            people.add(one);
        }
        repository.addDistinct(PersonPair(keep.id, third.id), m_clock.now(), u"Ines"_s);
        repository.addDistinct(PersonPair(other.id, third.id), m_clock.now(), u"Bo"_s);
        repository.moveAll(other.id, keep.id);
        return {};
    });
    QVERIFY(done);
    const Result<QList<DistinctPeople>> marks =
        m_database->read([&repository] { return repository.distinctPeople(); });
    QCOMPARE(marks->size(), 1);
    QCOMPARE(marks->first().saidBy, u"Ines"_s);
}

QTEST_GUILESS_MAIN(DuplicateRepositoryTest)
#include "tst_duplicaterepository.moc"
