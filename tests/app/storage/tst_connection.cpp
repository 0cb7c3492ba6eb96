// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that wait to be written together: nobody may be able to tell.
#include "storage/connection.h"
#include "storage/database.h"
#include "storage/loggedtables.h"
#include "storage/personrepository.h"
#include "support/builders.h"
#include "support/fixedclock.h"

#include <QTest>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

class ConnectionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void writesMomentsAsQtDoes_data();
    void writesMomentsAsQtDoes();
    void writesEveryRowOnce_data();
    void writesEveryRowOnce();
    void writesWhatWaitsBeforeItReads();
    void findsABrokenConstraintBeforeTheEnd();
    void forgetsWhatWaitsWhenADeedIsGivenUp();
    void namesParentsBeforeTheirChildren();
    void buildsNoTableForEveryRowOfAnImport_data();
    void buildsNoTableForEveryRowOfAnImport();

private:
    [[nodiscard]] int count(const QString &table);
    [[nodiscard]] Person somebody(int number);
    PersonRepository people() { return PersonRepository(m_database->connection(), m_ids); }

    FixedClock m_clock;
    IdSource m_ids{m_clock};
    std::unique_ptr<Database> m_database;
};

void ConnectionTest::init()
{
    Result<std::unique_ptr<Database>> created = Database::createInMemory({m_clock, m_ids});
    QVERIFY2(created, created ? "" : qPrintable(created.error().detail));
    m_database = std::move(*created);
}

void ConnectionTest::writesMomentsAsQtDoes_data()
{
    QTest::addColumn<QDateTime>("moment");
    QTest::newRow("small numbers") << QDateTime({2031, 1, 2}, {3, 4, 5}, Qt::UTC);
    QTest::newRow("large numbers") << QDateTime({1999, 12, 31}, {23, 59, 59, 999}, Qt::UTC);
    QTest::newRow("midnight") << QDateTime({2000, 10, 20}, {0, 0}, Qt::UTC);
    QTest::newRow("long ago") << QDateTime({7, 3, 4}, {10, 0}, Qt::UTC);
    QTest::newRow("before year 1") << QDateTime({-44, 3, 15}, {12, 0}, Qt::UTC);
    QTest::newRow("far off") << QDateTime({12031, 3, 15}, {12, 0}, Qt::UTC);
    QTest::newRow("none") << QDateTime();
}

void ConnectionTest::writesMomentsAsQtDoes()
{
    QFETCH(const QDateTime, moment);
    QCOMPARE(SqlValue(moment).variant().toString(), moment.toString(u"yyyy-MM-ddTHH:mm:ss"_s));
}

int ConnectionTest::count(const QString &table)
{
    Statement rows = m_database->connection().statement(u"SELECT count(*) FROM "_s + table);
    return rows.next() ? rows.integer(0) : -1;
}

Person ConnectionTest::somebody(int number)
{
    Person made = person(m_ids, u"Ann%1"_s.arg(number), u"Ex"_s, u"ann%1@x.example"_s.arg(number));
    made.emails.append(*EmailAddress::fromText(u"ex%1@y.example"_s.arg(number)));
    return made;
}

void ConnectionTest::writesEveryRowOnce_data()
{
    QTest::addColumn<int>("people");
    for (const int people : {1, 23, 24, 25, 159, 160, 161, 400}) {
        QTest::addRow("%d people with two addresses each", people) << people;
    }
}

void ConnectionTest::writesEveryRowOnce()
{
    QFETCH(int, people);
    QList<Person> made;
    const Result<ChangeSetId> done = m_database->write(u"Add"_s, [&]() -> Result<void> {
        PersonRepository repository(m_database->connection(), m_ids);
        for (int i = 0; i < people; ++i) {
            made.append(somebody(i));
            repository.add(made.constLast());
        }
        return {};
    });
    QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    QCOMPARE(this->people().page(std::nullopt, 1000), made);
    QCOMPARE(count(u"change_log WHERE kind = 'insert'"_s), 3 * people);
    QVERIFY(m_database->revert(*done, u"Undo"_s));
    QCOMPARE(count(u"person"_s) + count(u"person_email"_s), 0);
}

void ConnectionTest::writesWhatWaitsBeforeItReads()
{
    const Result<ChangeSetId> done = m_database->write(u"Add"_s, [this]() -> Result<void> {
        Statement before = m_database->connection().statement(u"SELECT count(*) FROM person_email"_s);
        const Person ann = somebody(1);
        people().add(ann);
        [&] {
            QVERIFY(before.next());
        }();
        [&] {
            QCOMPARE(before.integer(0), 2);
        }();
        [&] {
            QCOMPARE(people().load(ann.id), std::optional(ann));
        }();
        Person changed = ann;
        changed.phone = u"+32 2 000 00 00"_s;
        people().add(somebody(2));
        people().save(changed); // an update of the one while the other waits
        [&] {
            QCOMPARE(count(u"person"_s), 2);
        }();
        return {};
    });
    QVERIFY(done);
}

void ConnectionTest::findsABrokenConstraintBeforeTheEnd()
{
    const Person ann = somebody(1);
    const Result<ChangeSetId> twice = m_database->write(u"Add"_s, [&]() -> Result<void> {
        people().add(ann);
        people().add(ann);
        return {};
    });
    QVERIFY(!twice);
    QCOMPARE(twice.error().code, ErrorCode::ConstraintViolated);
    QCOMPARE(count(u"person"_s), 0);
    const Result<ChangeSetId> again = m_database->write(u"Add"_s, [&]() -> Result<void> {
        people().add(ann);
        return {};
    });
    QVERIFY2(again, "nothing of the deed before was waiting any more");
    QCOMPARE(count(u"person"_s), 1);
}

void ConnectionTest::forgetsWhatWaitsWhenADeedIsGivenUp()
{
    const Result<ChangeSetId> givenUp = m_database->write(u"Add"_s, [this]() -> Result<void> {
        people().add(somebody(1));
        return Error{ErrorCode::Cancelled, {}};
    });
    QCOMPARE(givenUp.error().code, ErrorCode::Cancelled);
    const Result<ChangeSetId> nothing = m_database->write(u"Nothing"_s, []() -> Result<void> { return {}; });
    QCOMPARE(nothing.error().code, ErrorCode::NothingToChange);
    QCOMPARE(count(u"person"_s), 0);
}

/// Rows that wait are written in this order, so a child never comes before its parent.
void ConnectionTest::namesParentsBeforeTheirChildren()
{
    int looked = 0;
    for (const LoggedTable &table : loggedTables()) {
        Statement parents = m_database->connection().statement(
            u"SELECT \"table\" FROM pragma_foreign_key_list('%1')"_s.arg(table.name));
        while (parents.next()) {
            const QString parent = parents.text(0);
            QVERIFY2(parent == table.name || writingOrder(parent) < writingOrder(table.name),
                     qPrintable(table.name + u" stands before its parent "_s + parent));
            ++looked;
        }
    }
    QVERIFY(looked > 20);
}

void ConnectionTest::buildsNoTableForEveryRowOfAnImport_data()
{
    QTest::addColumn<QString>("table");
    for (const QString &table :
         {u"person"_s, u"person_email"_s, u"application"_s, u"answer"_s, u"mail"_s, u"change_log"_s}) {
        QTest::newRow(qPrintable(table)) << table;
    }
}

/// "x IN (three or more)" in a CHECK makes SQLite build a temporary table for every row: say it with OR.
void ConnectionTest::buildsNoTableForEveryRowOfAnImport()
{
    QFETCH(QString, table);
    QStringList marks;
    Statement columns =
        m_database->connection().statement(u"SELECT name FROM pragma_table_info('%1')"_s.arg(table));
    while (columns.next()) {
        marks.append(u"NULL"_s);
    }
    Statement program = m_database->connection().statement(
        u"EXPLAIN INSERT INTO %1 VALUES (%2)"_s.arg(table, marks.join(u", ")));
    int steps = 0;
    while (program.next()) {
        QVERIFY2(program.text(1) != u"OpenEphemeral", qPrintable(table));
        ++steps;
    }
    QVERIFY(steps > 10);
}

QTEST_GUILESS_MAIN(ConnectionTest)
#include "tst_connection.moc"
