// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/intakecase.h"
#include "intake/csvreader.h"
#include "intake/intakelimits.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class CsvReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsATable();
    void readsEveryEncodingAndSeparator_data();
    void readsEveryEncodingAndSeparator();
    void keepsCellsBeyondTheHeadings();
    void countsRowsAsASpreadsheetDoes();
    void leavesOutARowWithAnEndlessCell();
    void refusesMoreColumnsThanASpreadsheetHas();
    void stopsWhenCancelled();
    void namesWhatIsWrongWithQuotes();
};

void CsvReaderTest::readsATable()
{
    const SourceTable table = test::tableOf(
        u"\uFEFFName;Town\r\nAnn;\"Gent; Belgium\"\r\n\r\nBob;\"two\r\nlines\"\r\n"_s, u"my list.txt"_s);
    QCOMPARE(table.format, u"csv"_s);
    QCOMPARE(table.detail, u"UTF-8, ;"_s);
    QCOMPARE(table.sourceName, u"my list.txt"_s);
    QCOMPARE(table.headings, (QStringList{u"Name"_s, u"Town"_s}));
    QCOMPARE(table.rowCount(), 2);
    QCOMPARE(table.cells.cell(0, 1), u"Gent; Belgium"_s);
    QCOMPARE(table.cells.cell(1, 1), u"two\r\nlines"_s);
    QVERIFY(table.findings.list().isEmpty());
}

void CsvReaderTest::readsEveryEncodingAndSeparator_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("detail");
    QTest::newRow("Webex: tabs in UTF-16LE")
        << QByteArray("\xFF\xFEN\0a\0m\0e\0\t\0T\0o\0w\0n\0\r\0\n\0Z\0o\0\xEB\0\t\0G\0\xFC\0n\0\r\0\n\0", 40)
        << u"UTF-16LE, tab"_s;
    QTest::newRow("semicolons in Windows-1252")
        << QByteArray("Name;Town\nZo\xEB;G\xFCn\n") << u"Windows-1252, ;"_s;
    QTest::newRow("commas in UTF-8") << QByteArray("Name,Town\nZo\xC3\xAB,G\xC3\xBCn\n") << u"UTF-8, ,"_s;
    QTest::newRow("bars with a line that says so")
        << QByteArray("sep=|\nName|Town\nZo\xC3\xAB|G\xC3\xBCn\n") << u"UTF-8, |"_s;
}

void CsvReaderTest::readsEveryEncodingAndSeparator()
{
    QFETCH(QByteArray, bytes);
    const Result<SourceTable> table = readCsv(bytes, u"x"_s);
    QVERIFY(table);
    QTEST(table->detail, "detail");
    QCOMPARE(table->headings, (QStringList{u"Name"_s, u"Town"_s}));
    QCOMPARE(table->cells.cell(0, 0), u"Zoë"_s);
    QCOMPARE(table->cells.cell(0, 1), u"Gün"_s);
}

void CsvReaderTest::keepsCellsBeyondTheHeadings()
{
    const SourceTable table = test::tableOf(u"a;b\n1;2;3\n4;5\n"_s);
    QCOMPARE(table.columnCount(), 3);
    QCOMPARE(table.cells.cell(0, 2), u"3"_s);
    QCOMPARE(table.findings.list(), (QList<IntakeFinding>{{u"cells-beyond-headings"_s, 2, 0, QString()}}));
}

void CsvReaderTest::countsRowsAsASpreadsheetDoes()
{
    const SourceTable table = test::tableOf(u"a;b\n\n\"x\ny\";1\nz;2\n"_s);
    QCOMPARE(table.cells.sourceRow(0), 3);
    QCOMPARE(table.cells.sourceRow(1), 4);
}

void CsvReaderTest::leavesOutARowWithAnEndlessCell()
{
    const SourceTable table =
        test::tableOf(u"a;b\n1;"_s + QString(intakelimits::cellCharacters + 1, u'x') + u"\n2;y\n"_s);
    QCOMPARE(table.rowCount(), 1);
    QCOMPARE(table.cells.cell(0, 0), u"2"_s);
    QCOMPARE(table.unreadable, (QList<IntakeFinding>{{u"cell-too-long"_s, 2, 2, QString()}}));
}

void CsvReaderTest::refusesMoreColumnsThanASpreadsheetHas()
{
    const Result<SourceTable> table = readCsv(QByteArray(1'000'000, ';') + "\n1\n", u"x"_s);
    QCOMPARE(table.error().code, ErrorCode::LimitExceeded);
    QVERIFY(table.error().detail.contains(u"16384"));
}

void CsvReaderTest::stopsWhenCancelled()
{
    const QByteArray bytes = "a;b\n" + QByteArray("1;2\n").repeated(20'000);
    double last = 0;
    const Result<SourceTable> table = readCsv(bytes, u"x"_s, {}, [&last](double done) {
        last = done;
        return done < 0.5;
    });
    QCOMPARE(table.error().code, ErrorCode::Cancelled);
    QVERIFY(last >= 0.5 && last < 0.8);
}

void CsvReaderTest::namesWhatIsWrongWithQuotes()
{
    const SourceTable table = test::tableOf(u"a;b\n1;\"x\"y\n2;\"z\n"_s);
    QCOMPARE(table.findings.list(),
             (QList<IntakeFinding>{{u"quote-misplaced"_s, 2, 0, QString()},
                                   {u"quote-unbalanced"_s, 3, 0, QString()}}));
    QCOMPARE(table.cells.cell(1, 1), u"\"z"_s);
}

QTEST_GUILESS_MAIN(CsvReaderTest)
#include "tst_csvreader.moc"
