// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/intakelimits.h"
#include "intake/tablereader.h"
#include "support/xlsxbytes.h"
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class TableReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void recognisesContentWhateverTheName_data();
    void recognisesContentWhateverTheName();
    void saysWhatAFileIsInstead_data();
    void saysWhatAFileIsInstead();
    void refusesWhatIsNoFile_data();
    void refusesWhatIsNoFile();
    void refusesAFileThatIsTooLarge();
    void saysThatOtherTablesWereLeftOut();
    void handsOutTheMailsOfAnArchive();
    void refusesAnArchiveInsideAnArchive();
    void writesNothing();
};

using test::XlsxBytes;

void TableReaderTest::recognisesContentWhateverTheName_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("format");
    const QByteArray workbook = XlsxBytes::workbook({{u"Name"_s, u"Town"_s}, {u"Ann"_s, u"Gent"_s}});
    QTest::newRow("a workbook named .csv") << workbook << u"list.csv"_s << u"xlsx"_s;
    QTest::newRow("a workbook without suffix") << workbook << u"list"_s << u"xlsx"_s;
    QTest::newRow("text named .xlsx") << QByteArray("Name;Town\nAnn;Gent\n") << u"list.xlsx"_s << u"csv"_s;
    QTest::newRow("text named .txt") << QByteArray("Name\tTown\nAnn\tGent\n") << u"list.txt"_s << u"csv"_s;
    QTest::newRow("a list that begins with From")
        << QByteArray("From ;Town\nAnn@x;Gent\n") << u"l.csv"_s << u"csv"_s;
}

void TableReaderTest::recognisesContentWhateverTheName()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    const Result<SourceTable> table = readTable(bytes, name);
    QVERIFY(table);
    QTEST(table->format, "format");
    QCOMPARE(table->cells.cell(0, 1), u"Gent"_s);
}

void TableReaderTest::saysWhatAFileIsInstead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const QByteArray &bytes, const QString &word,
                        ErrorCode code = ErrorCode::FormatUnknown) {
        QTest::newRow(name) << bytes << static_cast<int>(code) << word;
    };
    const QByteArray compound = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + QByteArray(2000, '\0');
    row("an old workbook", compound, u".xls"_s);
    row("an Outlook message", compound + QByteArray("_\0_\0p\0r\0o\0p\0e\0r\0t\0i\0e\0s\0_\0", 24),
        u".msg"_s);
    row("an encrypted workbook",
        compound + QByteArray("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32), u"encrypted"_s,
        ErrorCode::Unsupported);
    row("a PDF", "%PDF-1.7\n...", u"PDF"_s);
    row("a picture", QByteArray("\x89PNG\r\n\x1A\n", 8), u"picture"_s);
    row("a web page", "<!DOCTYPE html><html><table>", u"web page"_s);
    row("XML", "<?xml version=\"1.0\"?><Answers/>", u"XML"_s);
    row("a database", "SQLite format 3\0...", u"database"_s);
    row("a mail",
        "Date: Mon, 3 May 2021 10:00:00 +0200\nFrom: a@x.example\nTo: b@x.example\nSubject: Hi\n\nText",
        u"e-mail"_s);
    row("a mailbox",
        "From a@x.example Mon May  3 10:00:00 2021\nFrom: a@x.example\nTo: b@x.example\nSubject: Hi\n\nText",
        u"mailbox"_s);
    row("an OpenDocument text", XlsxBytes::zip({{"mimetype", "application/vnd.oasis.opendocument.text"}}),
        u"OpenDocument"_s);
    row("a text document",
        XlsxBytes::zip({{"[Content_Types].xml", "<Types/>"}, {"word/document.xml", "<w/>"}}), u".docx"_s);
    row("an archive without a table", XlsxBytes::zip({{"a/", {}}}), u"ZIP"_s);
    row("bytes without sense", QByteArray("\x01\x02\x03\x04\x05\x06\x07\x08").repeated(40), u"no text"_s);
    row("nothing at all", QByteArray(), u"x.csv"_s, ErrorCode::FileEmpty);
    row("only blanks", "\n\n \n", u"x.csv"_s, ErrorCode::FileEmpty);
    row("a table without headings", "ann@x.example;Ann\nbo@x.example;Bo\n", u"ann@x.example"_s,
        ErrorCode::HeadingsMissing);
}

void TableReaderTest::saysWhatAFileIsInstead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, word);
    const Result<SourceTable> table = readTable(bytes, u"x.csv"_s);
    QVERIFY(!table);
    QTEST(static_cast<int>(table.error().code), "code");
    QVERIFY2(table.error().detail.contains(word), qPrintable(table.error().detail));
}

void TableReaderTest::refusesWhatIsNoFile_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("code");
    QTest::newRow("a file that is not there")
        << u"/nowhere/list.csv"_s << static_cast<int>(ErrorCode::FileNotFound);
    QTest::newRow("a folder") << QDir::tempPath() << static_cast<int>(ErrorCode::NotARegularFile);
#ifdef Q_OS_UNIX
    QTest::newRow("a device") << u"/dev/zero"_s << static_cast<int>(ErrorCode::NotARegularFile);
#endif
}

void TableReaderTest::refusesWhatIsNoFile()
{
    QFETCH(QString, path);
    const Result<SourceTable> table = readTable(path);
    QVERIFY(!table);
    QTEST(static_cast<int>(table.error().code), "code");
}

void TableReaderTest::refusesAFileThatIsTooLarge()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"large.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(intakelimits::fileBytes + 1)); // sparse
    file.close();
    QCOMPARE(readTable(file.fileName()).error().code, ErrorCode::FileTooLarge);
}

void TableReaderTest::saysThatOtherTablesWereLeftOut()
{
    const QByteArray bytes =
        XlsxBytes::zip({{"a.csv", "Name,Town\nAnn,Gent\n"}, {"b.csv", "Name,Town\nBo,Lund\n"}});
    const Result<SourceTable> table = readTable(bytes, u"x.zip"_s);
    QVERIFY(table);
    QVERIFY(table->findings.contains(u"other-tables-not-read"_s));
    QCOMPARE(readTables(bytes, u"x.zip"_s)->tables.size(), 2);
}

void TableReaderTest::handsOutTheMailsOfAnArchive()
{
    const QByteArray mail = "From: a@x.example\nTo: b@x.example\nSubject: Hello\n\nText\n";
    const Result<ReadTables> read = readTables(XlsxBytes::zip({{"in/one.eml", mail}}), u"x.zip"_s);
    QVERIFY(read);
    QVERIFY(read->tables.isEmpty());
    QCOMPARE(read->mails, (QList<NamedBytes>{{u"x.zip: one.eml"_s, mail}}));
    QVERIFY(!readTable(XlsxBytes::zip({{"in/one.eml", mail}}), u"x.zip"_s));
}

void TableReaderTest::refusesAnArchiveInsideAnArchive()
{
    const QByteArray inner = XlsxBytes::zip({{"a.csv", "Name,Town\nAnn,Gent\n"}});
    const Result<ReadTables> read =
        readTables(XlsxBytes::zip({{"a.csv", "Name,Town\nAnn,Gent\n"}, {"b.zip", inner}}), u"x.zip"_s);
    QVERIFY(read);
    QCOMPARE(read->refused.size(), 1);
    QVERIFY(read->refused.first().error.detail.contains(u"archive"_s));
}

void TableReaderTest::writesNothing()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"a.xlsx"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(XlsxBytes::workbook({{u"Name"_s}, {u"Ann"_s}}));
    file.close();
    QVERIFY(readTable(file.fileName()));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"a.xlsx"_s});
}

QTEST_GUILESS_MAIN(TableReaderTest)
#include "tst_tablereader.moc"
