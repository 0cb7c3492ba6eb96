// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"
#include "storage/connection.h"
#include "storage/database.h"
#include "storage/meetingrepository.h"
#include "storage/personrepository.h"
#include "storage/workinggrouprepository.h"
#include "support/builders.h"
#include "support/fixedclock.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

class DatabaseTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void createsAFileForTheOwnerOnly();
    void refusesToOverwrite();
    void tellsWhoHasTheFile();
    void keepsNothingOfAFailedDeed();
    void saysWhenNothingChanged();
    void tellsWhichRowsChanged();
    void joinsNestedDeeds();
    void revertsAndRevertsTheReverting();
    void bringsBackEverythingThatADeletionTook();
    void refusesToRevertOverALaterChange();
    void logsWhoWhenWhatOldNew();
    void migratesAnOlderFileAfterABackup();
    void rollsBackAFailingMigration();
    void makesAVerifiedBackup();
    void findsBrokenReferences();

private:
    QList<QStringList> rows(const QString &sql, int columns);
    Result<ChangeSetId> savePerson(const Person &person);

    FixedClock m_clock;
    IdSource m_ids{m_clock};
    QScopedPointer<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Database> m_database;
};

void DatabaseTest::init()
{
    m_database.reset();
    m_folder.reset(new QTemporaryDir);
    m_path = m_folder->filePath(u"a.convoke"_s);
    Result<std::unique_ptr<Database>> created = Database::create(m_path, {m_clock, m_ids});
    QVERIFY2(created, created ? "" : qPrintable(created.error().detail));
    m_database = std::move(*created);
    m_database->setActor(u"Ines"_s);
}

QList<QStringList> DatabaseTest::rows(const QString &sql, int columns)
{
    QList<QStringList> result;
    Statement statement = m_database->connection().statement(sql);
    while (statement.next()) {
        QStringList row;
        for (int i = 0; i < columns; ++i) {
            row.append(statement.text(i));
        }
        result.append(row);
    }
    return result;
}

Result<ChangeSetId> DatabaseTest::savePerson(const Person &person)
{
    return m_database->write(u"Save a person"_s, [&]() -> Result<void> {
        PersonRepository(m_database->connection(), m_ids).save(person);
        return {};
    });
}

void DatabaseTest::createsAFileForTheOwnerOnly()
{
    QVERIFY(!(QFile::permissions(m_path) & (QFile::ReadGroup | QFile::ReadOther)));
}

void DatabaseTest::refusesToOverwrite()
{
    const auto again = Database::create(m_path, {m_clock, m_ids});
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::FileExists);
}

void DatabaseTest::tellsWhoHasTheFile()
{
    const auto second = Database::open(m_path, {m_clock, m_ids});
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::DatabaseInUse);
    QVERIFY(second.error().detail.contains(QString::number(QCoreApplication::applicationPid())));
    m_database.reset();
    QVERIFY(Database::open(m_path, {m_clock, m_ids}));
}

void DatabaseTest::keepsNothingOfAFailedDeed()
{
    const Result<ChangeSetId> done = m_database->write(u"Try"_s, [&]() -> Result<void> {
        PersonRepository(m_database->connection(), m_ids)
            .save(person(m_ids, u"A"_s, u"B"_s, u"a@b.example"_s));
        return Error{ErrorCode::Cancelled, {}};
    });
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Cancelled);
    QCOMPARE(rows(u"SELECT id FROM person"_s, 1).size(), 0);
    QCOMPARE(rows(u"SELECT id FROM change_set"_s, 1).size(), 0);
}

void DatabaseTest::saysWhenNothingChanged()
{
    const Person somebody = person(m_ids, u"A"_s, u"B"_s, u"a@b.example"_s);
    QVERIFY(savePerson(somebody));
    const Result<ChangeSetId> again = savePerson(somebody);
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::NothingToChange);
    QCOMPARE(rows(u"SELECT id FROM change_set"_s, 1).size(), 1);
}

void DatabaseTest::tellsWhichRowsChanged()
{
    QList<Changes> seen;
    connect(&m_database->changes(), &ChangeFeed::committed, this,
            [&seen](const Changes &changes) { seen.append(changes); });
    const Person somebody = person(m_ids, u"A"_s, u"B"_s, u"a@b.example"_s);
    QVERIFY(savePerson(somebody));
    m_database->changes().disconnect(this);
    QCOMPARE(seen.size(), 1);
    QCOMPARE(seen.at(0).rows.value(Subject::Person), QSet{somebody.id.value()});
    QVERIFY(!seen.at(0).touches(Subject::Meeting));
}

void DatabaseTest::joinsNestedDeeds()
{
    const Result<ChangeSetId> outer = m_database->write(u"Outer"_s, [&]() -> Result<void> {
        const Result<ChangeSetId> inner = savePerson(person(m_ids, u"A"_s, u"B"_s, u"a@b.example"_s));
        return inner ? Result<void>() : Result<void>(inner.error());
    });
    QVERIFY(outer);
    const QList<QStringList> expected{{u"Outer"_s}};
    QCOMPARE(rows(u"SELECT deed FROM change_set"_s, 1), expected);
}

void DatabaseTest::revertsAndRevertsTheReverting()
{
    Person somebody = person(m_ids, u"Ana"_s, u"Ruiz"_s, u"ana@b.example"_s);
    QVERIFY(savePerson(somebody));
    somebody.familyName = u"Ruiz Gómez"_s;
    somebody.emails.append(*EmailAddress::fromText(u"ana2@b.example"));
    const Result<ChangeSetId> edit = savePerson(somebody);
    QVERIFY(edit);

    const Result<ChangeSetId> undo = m_database->revert(*edit, u"Undo"_s);
    QVERIFY2(undo, undo ? "" : qPrintable(undo.error().detail));
    PersonRepository people(m_database->connection(), m_ids);
    QCOMPARE(people.load(somebody.id)->familyName, u"Ruiz"_s);
    QCOMPARE(people.load(somebody.id)->emails.size(), 1);

    QVERIFY(m_database->revert(*undo, u"Redo"_s));
    QCOMPARE(*people.load(somebody.id), somebody);
}

void DatabaseTest::bringsBackEverythingThatADeletionTook()
{
    const MeetingDocument document = completeDocument(m_ids);
    MeetingRepository meetings(m_database->connection(), m_ids);
    QVERIFY(m_database->write(u"Add"_s, [&]() -> Result<void> {
        WorkingGroupRepository groups(m_database->connection(), m_ids);
        groups.save({m_ids.next<WorkingGroupId>(), u"POL"_s, u"Police"_s, {}, {}, {}, {}, {}});
        groups.save({m_ids.next<WorkingGroupId>(), u"LOCAL"_s, u"Local"_s, {}, {}, {}, {}, {}});
        meetings.save(document);
        return {};
    }));
    const MeetingDocument before = *meetings.load(document.meeting.id);
    const Result<ChangeSetId> deletion = m_database->write(u"Delete"_s, [&]() -> Result<void> {
        meetings.remove(document.meeting.id);
        return {};
    });
    QVERIFY(deletion);
    QVERIFY(!meetings.load(document.meeting.id));
    QCOMPARE(rows(u"SELECT id FROM question"_s, 1).size(), 0);

    const Result<ChangeSetId> undo = m_database->revert(*deletion, u"Undo"_s);
    QVERIFY2(undo, undo ? "" : qPrintable(undo.error().detail));
    QCOMPARE(*meetings.load(document.meeting.id), before);
    QVERIFY(m_database->check()->isEmpty());
}

void DatabaseTest::refusesToRevertOverALaterChange()
{
    Person somebody = person(m_ids, u"Ana"_s, u"Ruiz"_s, u"ana@b.example"_s);
    QVERIFY(savePerson(somebody));
    somebody.phone = u"1"_s;
    const Result<ChangeSetId> edit = savePerson(somebody);
    somebody.phone = u"2"_s;
    QVERIFY(savePerson(somebody));

    const Result<ChangeSetId> undo = m_database->revert(*edit, u"Undo"_s);
    QVERIFY(!undo);
    QCOMPARE(undo.error().code, ErrorCode::ChangedMeanwhile);
    QCOMPARE(PersonRepository(m_database->connection(), m_ids).load(somebody.id)->phone, u"2"_s);
}

void DatabaseTest::logsWhoWhenWhatOldNew()
{
    Person somebody = person(m_ids, u"Ana"_s, u"Ruiz"_s, u"ana@b.example"_s);
    QVERIFY(savePerson(somebody));
    somebody.phone = u"+32 2 1"_s;
    m_clock.advance(60'000);
    QVERIFY(savePerson(somebody));
    const QList<QStringList> log =
        rows(u"SELECT s.actor, s.made_at, s.deed, l.table_name, l.column_name, "
             u"l.old, l.new FROM change_log l JOIN "
             "change_set s ON l.id BETWEEN s.first_entry AND s.last_entry WHERE l.kind = 'update'"_s,
             7);
    QCOMPARE(log.size(), 1);
    const QStringList expected{
        u"Ines"_s,   u"2030-03-05T12:01:00"_s, u"Save a person"_s, u"person"_s, u"phone"_s, u""_s,
        u"+32 2 1"_s};
    QCOMPARE(log.first(), expected);
}

void DatabaseTest::migratesAnOlderFileAfterABackup()
{
    m_database.reset();
    QList<Migration> steps = Migrator::builtIn();
    const int next = steps.last().version + 1;
    steps.append({next, u"next.sql"_s, u"ALTER TABLE person ADD COLUMN shoe TEXT NOT NULL DEFAULT 'x;y';"_s});
    Result<std::unique_ptr<Database>> migrated = Database::open(m_path, {m_clock, m_ids, Migrator(steps)});
    QVERIFY(migrated);
    m_database = std::move(*migrated);
    QCOMPARE(rows(u"PRAGMA user_version"_s, 1).first().first().toInt(), next);
    const QStringList copies = QDir(m_path + u".backups"_s).entryList({u"*_before-migration.convoke"_s});
    QCOMPARE(copies.size(), 1);
    // The migrated file holds what a new one holds.
    QCOMPARE(Migrator::schemaOf(m_database->connection()), Migrator(steps).schemaAt(next));
}

void DatabaseTest::rollsBackAFailingMigration()
{
    m_database.reset();
    QList<Migration> steps = Migrator::builtIn();
    steps.append({steps.last().version + 1, u"bad.sql"_s, u"CREATE TABLE a (b); CREATE TABLE a (b);"_s});
    const auto failed = Database::open(m_path, {m_clock, m_ids, Migrator(steps)});
    QVERIFY(!failed);
    Result<std::unique_ptr<Database>> opened = Database::open(m_path, {m_clock, m_ids});
    QVERIFY2(opened, "the older program still opens the file");
}

void DatabaseTest::makesAVerifiedBackup()
{
    QVERIFY(savePerson(person(m_ids, u"A"_s, u"B"_s, u"a@b.example"_s)));
    const Result<QString> copy = m_database->backUp(u"by-hand"_s);
    QVERIFY(copy);
    QVERIFY(QFile::exists(*copy + u".sha256"_s));
    const auto opened = Database::open(*copy, {m_clock, m_ids});
    QVERIFY(opened);
    QCOMPARE(PersonRepository((*opened)->connection(), m_ids).count(), 1);
}

void DatabaseTest::findsBrokenReferences()
{
    QVERIFY(m_database->check()->isEmpty());
    m_database->connection().run(u"PRAGMA foreign_keys = OFF"_s);
    m_database->connection().run(
        u"INSERT INTO person_email VALUES (1, 42, 0, 'a@b.example', 'a@b.example')"_s);
    QCOMPARE(m_database->check()->size(), 1);
}

QTEST_GUILESS_MAIN(DatabaseTest)
#include "tst_database.moc"
