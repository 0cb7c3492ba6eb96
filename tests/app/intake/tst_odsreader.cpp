// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/intakelimits.h"
#include "intake/tablereader.h"
#include "support/odsbytes.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class OdsReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsASurvey();
    void readsEveryKindOfCell_data();
    void readsEveryKindOfCell();
    void putsRepeatedCellsAndRowsInTheirPlaces();
    void readsEverySheetThatNamesPeople();
    void refuses_data();
    void refuses();
    void refusesAFileCutInHalf();
    void stopsWhenTold();
};

using test::OdsBytes;
using test::XlsxBytes;

namespace {

QByteArray oneTable(const QByteArray &rows)
{
    return OdsBytes::file(
        OdsBytes::content(OdsBytes::table("T", OdsBytes::row({u"Name"_s, u"Town"_s}) + rows)));
}

} // namespace

void OdsReaderTest::readsASurvey()
{
    const QStringList headings = {u"First name"_s, u"E-mail"_s, u"Contribution ID"_s, u"Last update"_s};
    const Result<SourceTable> table =
        readTable(OdsBytes::workbook({{u"Alias"_s, u"Harvest"_s},
                                      {u"Export Date"_s, u"@2031-03-04T08:30:00"_s},
                                      {QString()},
                                      headings,
                                      {u"Ann"_s, u"ann@x.example"_s, u"id-1"_s, u"@2031-03-01T00:00:00"_s}},
                                     "Content"),
                  u"x.bin"_s);
    QVERIFY(table);
    QCOMPARE(table->format, u"eusurvey-ods"_s);
    QCOMPARE(table->alias, u"Harvest"_s);
    QCOMPARE(table->exported, QDateTime(QDate(2031, 3, 4), QTime(8, 30), Qt::UTC));
    QCOMPARE(table->headingRow, 4);
    QCOMPARE(table->headings, headings);
    QCOMPARE(table->cells.sourceRow(0), 5);
    QCOMPARE(table->cells.cell(0, 3), u"2031-03-01"_s);
}

void OdsReaderTest::readsEveryKindOfCell_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QByteArray &attributes, const QByteArray &inside,
                        const QString &text) {
        QTest::newRow(name) << QByteArray("<table:table-cell " + attributes + '>' + inside
                                          + "</table:table-cell>")
                            << text;
    };
    row("a text", "office:value-type=\"string\"", "<text:p>Łódź</text:p>", u"Łódź"_s);
    row("a text of two paragraphs", "", "<text:p>a</text:p><text:p>b</text:p>", u"a\nb"_s);
    row("runs, links and blanks", "",
        "<text:p>a<text:s text:c=\"2\"/><text:span>b</text:span><text:tab/><text:a>c</text:a>"
        "<text:line-break/>d</text:p>",
        u"a  b\tc\nd"_s);
    row("a remark is not the cell's text", "",
        "<office:annotation><text:p>psst</text:p></office:annotation><text:p>a</text:p>", u"a"_s);
    row("entities of XML", "", "<text:p>a &amp; b &#233;</text:p>", u"a & b é"_s);
    row("a number by its value", "office:value-type=\"float\" office:value=\"0.10000000000000001\"",
        "<text:p>0,10 €</text:p>", u"0.1"_s);
    row("a long number", "office:value-type=\"float\" office:value=\"32470000001\"", "<text:p>3E10</text:p>",
        u"32470000001"_s);
    row("a whole number of twenty digits",
        "office:value-type=\"float\" office:value=\"12345678901234567890\"", "<text:p>1E19</text:p>",
        u"12345678901234567890"_s);
    row("a date", "office:value-type=\"date\" office:date-value=\"2031-05-26\"", "<text:p>26/5</text:p>",
        u"2031-05-26"_s);
    row("a date with fractions", "office:value-type=\"date\" office:date-value=\"2031-05-26T12:00:00.250\"",
        "", u"2031-05-26T12:00:00"_s);
    row("a time", "office:value-type=\"time\" office:time-value=\"PT18H05M00S\"", "", u"18:05:00"_s);
    row("yes", "office:value-type=\"boolean\" office:boolean-value=\"true\"", "<text:p>WAHR</text:p>",
        u"TRUE"_s);
    row("a formula's stored value",
        "table:formula=\"of:=1+1\" office:value-type=\"float\" office:value=\"5\"", "<text:p>5</text:p>",
        u"5"_s);
    row("a formula that opens something", "table:formula=\"of:=HYPERLINK(&quot;http://a&quot;)\"",
        "<text:p>click</text:p>", u"click"_s);
    row("a table drawn in the cell", "", "<text:p>a<draw:frame><text:p>b</text:p></draw:frame></text:p>",
        u"a"_s);
}

void OdsReaderTest::readsEveryKindOfCell()
{
    QFETCH(QByteArray, cell);
    const Result<SourceTable> table =
        readTable(oneTable("<table:table-row>" + cell + "</table:table-row>"), u"x"_s);
    QVERIFY(table);
    QCOMPARE(table->rowCount(), 1);
    QTEST(table->cells.cell(0, 0).toString(), "text");
}

void OdsReaderTest::putsRepeatedCellsAndRowsInTheirPlaces()
{
    const Result<SourceTable> table = readTable(
        oneTable(
            "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell "
            "table:number-columns-repeated=\"16384\"/></table:table-row>"
            "<table:table-header-rows><table:table-row table:number-rows-repeated=\"2\">"
            "<table:table-cell table:number-columns-repeated=\"2\"><text:p>x</text:p></table:table-cell>"
            "<table:covered-table-cell/><table:table-cell><text:p>y</text:p></table:table-cell>"
            "</table:table-row></table:table-header-rows>"
            "<table:table-row table:number-rows-repeated=\"1048570\"><table:table-cell/></table:table-row>"),
        u"x"_s);
    QVERIFY(table);
    QCOMPARE(table->rowCount(), 2);
    QCOMPARE(table->cells.sourceRow(0), 5);
    QCOMPARE(table->cells.sourceRow(1), 6);
    QCOMPARE(table->cells.cell(1, 1), u"x"_s);
    QCOMPARE(table->cells.cell(1, 2), u""_s);
    QCOMPARE(table->cells.cell(1, 3), u"y"_s);
    QVERIFY(table->findings.contains(u"cells-beyond-headings"_s));
}

void OdsReaderTest::readsEverySheetThatNamesPeople()
{
    const auto sheet = [](const QByteArray &name, const QString &heading, const QString &cell) {
        return OdsBytes::table(name, OdsBytes::row({heading, u"Seat"_s}) + OdsBytes::row({cell, u"aisle"_s}));
    };
    const Result<ReadTables> read = readTables(
        OdsBytes::file(OdsBytes::content(sheet("A", u"Name"_s, u"Ann"_s) + sheet("Codes", u"Kind"_s, u"7"_s)
                                         + sheet("B &amp; C", u"E-mail"_s, u"b@x.example"_s))),
        u"x.ods"_s);
    QVERIFY(read);
    QCOMPARE(read->tables.size(), 2);
    QCOMPARE(read->tables.at(1).sourceName, u"x.ods [B & C]"_s);
    QCOMPARE(read->tables.at(1).cells.cell(0, 0), u"b@x.example"_s);
    QCOMPARE(read->tables.at(0).cells.cell(0, 0), u"Ann"_s);
    QCOMPARE(read->tables.at(0).findings.list(),
             (QList<IntakeFinding>{{u"sheet-not-read"_s, 0, 0, u"Codes"_s}}));
}

void OdsReaderTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QByteArray &bytes, ErrorCode code) {
        QTest::newRow(name) << bytes << static_cast<int>(code);
    };
    row("a document type with entities",
        OdsBytes::file("<!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><x>&b;</x>"),
        ErrorCode::FormatDamaged);
    row("a document type that names a file",
        OdsBytes::file("<!DOCTYPE x SYSTEM \"file:///etc/hostname\"><x/>"), ErrorCode::FormatDamaged);
    row("a text document", XlsxBytes::zip({{"mimetype", "application/vnd.oasis.opendocument.text"}}),
        ErrorCode::FormatUnknown);
    row("no content", XlsxBytes::zip({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}}),
        ErrorCode::FormatDamaged);
    row("encryption",
        OdsBytes::file("scrambled", "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>"),
        ErrorCode::Unsupported);
    row("a sheet that is not well-formed", OdsBytes::file("<table:table><table:table-row>"),
        ErrorCode::FormatDamaged);
    row("a filled row repeated beyond all rows",
        oneTable("<table:table-row table:number-rows-repeated=\"99999999999999999999\">"
                 "<table:table-cell><text:p>x</text:p></table:table-cell></table:table-row>"),
        ErrorCode::LimitExceeded);
    row("a filled cell repeated beyond all columns",
        oneTable("<table:table-row><table:table-cell table:number-columns-repeated=\"99999\">"
                 "<text:p>x</text:p></table:table-cell></table:table-row>"),
        ErrorCode::LimitExceeded);
    row("a cell far to the right of empty ones",
        oneTable("<table:table-row><table:table-cell table:number-columns-repeated=\"99999999\"/>"
                 "<table:table-cell><text:p>x</text:p></table:table-cell></table:table-row>"),
        ErrorCode::LimitExceeded);
    row("many cells by repetition",
        oneTable("<table:table-row table:number-rows-repeated=\"1000\">"
                 "<table:table-cell table:number-columns-repeated=\"16000\"><text:p>x</text:p>"
                 "</table:table-cell></table:table-row>"),
        ErrorCode::LimitExceeded);
    row("text multiplied by repetition",
        oneTable("<table:table-row table:number-rows-repeated=\"200\"><table:table-cell><text:p>"
                 + QByteArray(500'000, 'x') + "</text:p></table:table-cell></table:table-row>"),
        ErrorCode::LimitExceeded);
    row("blanks multiplied by their count",
        oneTable("<table:table-row><table:table-cell><text:p>"
                 + QByteArray("<text:s text:c=\"99999999\"/>").repeated(60'000)
                 + "</text:p></table:table-cell></table:table-row>"),
        ErrorCode::LimitExceeded);
    row("an empty table", OdsBytes::workbook({}), ErrorCode::FileEmpty);
}

void OdsReaderTest::refuses()
{
    QFETCH(QByteArray, bytes);
    const Result<SourceTable> table = readTable(bytes, u"x.ods"_s);
    QVERIFY(!table);
    QTEST(static_cast<int>(table.error().code), "code");
}

void OdsReaderTest::refusesAFileCutInHalf()
{
    const QByteArray whole = OdsBytes::workbook({{u"Name"_s, u"Town"_s}, {u"Ann"_s, u"Gent"_s}});
    for (qsizetype size = 4; size < whole.size(); size += 37) {
        const Result<SourceTable> table = readTable(whole.first(size), u"x.ods"_s);
        QVERIFY(!table);
        QCOMPARE(table.error().code, ErrorCode::FormatDamaged);
    }
}

void OdsReaderTest::stopsWhenTold()
{
    const QByteArray rows = OdsBytes::row({u"Ann"_s, u"Gent"_s}).repeated(5000);
    const ReadOptions options{{}, [](double) {
                                  return false;
                              }};
    QCOMPARE(readTable(oneTable(rows), u"x"_s, options).error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(OdsReaderTest)
#include "tst_odsreader.moc"
