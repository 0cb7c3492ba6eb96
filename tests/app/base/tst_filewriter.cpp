// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/filewriter.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace convoke;

class FileWriterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesForTheOwnerOnly();
    void keepsTheOldFileWhenContentFails();
    void refusesAFolderThatIsNotThere();
    void keepsTheOldFileOnAFullDisk();
    void refusesADevice();
};

void FileWriterTest::writesForTheOwnerOnly()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.txt"));
    QVERIFY(FileWriter::write(path, "hello"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "hello");
    QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
}

void FileWriterTest::keepsTheOldFileWhenContentFails()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.txt"));
    QVERIFY(FileWriter::write(path, "old"));
    const Result<void> failed = FileWriter::write(path, [](QIODevice &device) {
        device.write("half");
        return false;
    });
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, ErrorCode::WriteFailed);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "old");
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void FileWriterTest::refusesAFolderThatIsNotThere()
{
    const QTemporaryDir folder;
    const Result<void> failed = FileWriter::write(folder.filePath(QStringLiteral("no/such/a.txt")), "x");
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, ErrorCode::WriteFailed);
}

void FileWriterTest::keepsTheOldFileOnAFullDisk()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.txt"));
    QVERIFY(FileWriter::write(path, "old"));
    // A limit on the size of files refuses bytes in the middle of writing, as a full disk does.
    const auto handler = signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    rlimit small = before;
    small.rlim_cur = 100'000;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const Result<void> failed = FileWriter::write(path, QByteArray(1 << 20, 'x'));
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    signal(SIGXFSZ, handler);
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, ErrorCode::WriteFailed);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "old");
#else
    QSKIP("needs limits on the size of files");
#endif
}

void FileWriterTest::refusesADevice()
{
#ifdef Q_OS_UNIX
    const Result<void> failed = FileWriter::write(QStringLiteral("/dev/null"), "x");
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, ErrorCode::WriteFailed);
#else
    QSKIP("there are no devices in folders here");
#endif
}

QTEST_GUILESS_MAIN(FileWriterTest)
#include "tst_filewriter.moc"
