// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connection.h"
#include "storage/database.h"
#include "storage/databasefile.h"
#include "support/fixedclock.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

/// What happens to files that are not, or not quite, ours: refused with the reason, not a byte changed,
/// nothing made.
class DatabaseFileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void refusesForeignBytes_data();
    void refusesForeignBytes();
    void refusesAMissingFileAndMakesNone();
    void refusesAFolder();
    void refusesAPipeWithoutHanging();
    void refusesALink();
    void refusesAnotherProgramsDatabase();
    void refusesANewerFile();
    void refusesAnExtraTrigger();
    void refusesAnEndlessView();
    void refusesAReadOnlyFile();
    void refusesFlippedBits();
    void refusesHalfAFile();
    void acceptsItsOwn();

private:
    Result<DatabaseFileFacts> look() const { return inspectDatabaseFile(m_path, Migrator()); }
    /// The error of a look that must fail; Cancelled where it did not.
    Error refusal() const
    {
        const Result<DatabaseFileFacts> facts = look();
        return facts ? Error{ErrorCode::Cancelled, {}} : facts.error();
    }
    void makeOurs();
    void alter(const QString &sql);
    static QByteArray hashOf(const QString &path);

    FixedClock m_clock;
    IdSource m_ids{m_clock};
    QScopedPointer<QTemporaryDir> m_folder;
    QString m_path;
};

void DatabaseFileTest::init()
{
    m_folder.reset(new QTemporaryDir);
    m_path = m_folder->filePath(u"a.convoke"_s);
}

void DatabaseFileTest::makeOurs()
{
    QVERIFY(Database::create(m_path, {m_clock, m_ids}));
}

void DatabaseFileTest::alter(const QString &sql)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
        database.setDatabaseName(m_path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY2(query.exec(sql), qPrintable(sql));
    }
    QSqlDatabase::removeDatabase(u"test"_s);
}

QByteArray DatabaseFileTest::hashOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray();
}

void DatabaseFileTest::refusesForeignBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("Dear colleagues,\n").repeated(100);
    QTest::newRow("a hundred bytes") << QByteArray("SQLite format 3\0", 16).leftJustified(100, 'x');
    QTest::newRow("zeros") << QByteArray(4096, '\0');
}

void DatabaseFileTest::refusesForeignBytes()
{
    QFETCH(QByteArray, bytes);
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const QByteArray before = hashOf(m_path);
    const auto opened = Database::open(m_path, {m_clock, m_ids});
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::NotADatabase);
    QCOMPARE(hashOf(m_path), before);
}

void DatabaseFileTest::refusesAMissingFileAndMakesNone()
{
    const auto opened = Database::open(m_path, {m_clock, m_ids});
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::FileNotFound);
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void DatabaseFileTest::refusesAFolder()
{
    QVERIFY(QDir().mkpath(m_path));
    QCOMPARE(refusal().code, ErrorCode::NotARegularFile);
}

void DatabaseFileTest::refusesAPipeWithoutHanging()
{
#ifdef Q_OS_UNIX
    QCOMPARE(mkfifo(qPrintable(m_path), 0600), 0);
    QCOMPARE(refusal().code, ErrorCode::NotARegularFile);
#else
    QSKIP("there are no named pipes in folders here");
#endif
}

void DatabaseFileTest::refusesALink()
{
    makeOurs();
    const QString link = m_folder->filePath(u"link.convoke"_s);
    QVERIFY(QFile::link(m_path, link));
    QCOMPARE(inspectDatabaseFile(link, Migrator()).error().code, ErrorCode::NotARegularFile);
}

void DatabaseFileTest::refusesAnotherProgramsDatabase()
{
    alter(u"CREATE TABLE t (a)"_s);
    QCOMPARE(refusal().code, ErrorCode::ForeignDatabase);
}

void DatabaseFileTest::refusesANewerFile()
{
    makeOurs();
    alter(u"PRAGMA user_version = 9999"_s);
    const QByteArray before = hashOf(m_path);
    const auto opened = Database::open(m_path, {m_clock, m_ids});
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::NewerDatabase);
    QCOMPARE(hashOf(m_path), before);
}

void DatabaseFileTest::refusesAnExtraTrigger()
{
    makeOurs();
    alter(u"CREATE TRIGGER sly AFTER INSERT ON person BEGIN DELETE FROM review; END"_s);
    QCOMPARE(refusal(), (Error{ErrorCode::DatabaseAltered, u"trigger sly"_s}));
}

void DatabaseFileTest::refusesAnEndlessView()
{
    makeOurs();
    alter(
        u"CREATE VIEW v AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT * FROM n"_s);
    QCOMPARE(refusal().code, ErrorCode::DatabaseAltered);
}

void DatabaseFileTest::refusesAReadOnlyFile()
{
    makeOurs();
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner));
    QCOMPARE(refusal().code, ErrorCode::DatabaseReadOnly);
}

void DatabaseFileTest::refusesFlippedBits()
{
    makeOurs();
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    // Every page beyond the schema's loses its header.
    for (qint64 page = 20; page * 4096 < file.size(); ++page) {
        file.seek(page * 4096);
        file.write(QByteArray(64, '\xff'));
    }
    file.close();
    const Result<DatabaseFileFacts> facts = look();
    QVERIFY(!facts);
    QCOMPARE(facts.error().code, ErrorCode::DatabaseDamaged);
}

void DatabaseFileTest::refusesHalfAFile()
{
    makeOurs();
    QFile file(m_path);
    QVERIFY(file.resize(file.size() / 2));
    const Result<DatabaseFileFacts> facts = look();
    QVERIFY(!facts);
    QCOMPARE(facts.error().code, ErrorCode::DatabaseDamaged);
}

void DatabaseFileTest::acceptsItsOwn()
{
    makeOurs();
    const Result<DatabaseFileFacts> facts = look();
    QVERIFY(facts);
    QCOMPARE(facts->version, Migrator().newestVersion());
}

QTEST_GUILESS_MAIN(DatabaseFileTest)
#include "tst_databasefile.moc"
