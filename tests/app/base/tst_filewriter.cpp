// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/filewriter.h"
#include "support/fulldisk.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

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
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.txt"));
    QVERIFY(FileWriter::write(path, "old"));
    Result<void> failed;
    {
        const test::FullDisk disk(100'000);
        if (!disk.isFull()) {
            QSKIP("needs limits on the size of files");
        }
        failed = FileWriter::write(path, QByteArray(1 << 20, 'x'));
    }
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, ErrorCode::WriteFailed);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "old");
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
