// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/intakelimits.h"
#include "intake/xlsxreader.h"
#include "support/xlsxbytes.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class XlsxReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsASurvey();
    void readsASurveyWithoutPreamble();
    void readsAListWithHeadings();
    void readsEveryKindOfCell_data();
    void readsEveryKindOfCell();
    void countsDatesFrom1904();
    void neverComputesFormulas();
    void joinsTheSheetsOfAWideSurvey();
    void readsEverySheetThatNamesPeople();
    void readsTheFirstSheetsWhereNoneNamesPeople();
    void leavesPhoneticHintsOut();
    void putsASparseCellInItsPlace();
    void keepsRepeatedHeadings();
    void tellsAnEmptyWorkbook();
    void takesAWorkbookWithHeadingsOnly();
    void refuses_data();
    void refuses();
    void refusesAWorkbookCutInHalf();
    void refusesFalseSizesAndSums();
    void refusesABombBeforeItUnpacks();
    void refusesTextMultipliedByReference();
};

using test::XlsxBytes;

namespace {

Result<QList<SourceTable>> tablesOf(const QByteArray &bytes, const QString &name)
{
    const Result<std::unique_ptr<ZipArchive>> archive = ZipArchive::open(bytes);
    if (!archive) {
        return archive.error();
    }
    return readXlsx(**archive, name);
}

/// The first table of a workbook.
Result<SourceTable> firstTable(const QByteArray &bytes, const QString &name)
{
    Result<QList<SourceTable>> tables = tablesOf(bytes, name);
    if (!tables) {
        return tables.error();
    }
    return tables->constFirst();
}

/// A sheet with a heading of its own beside "Seat", and one row.
QByteArray twoCells(const QString &heading, const QString &cell)
{
    return XlsxBytes::sheet(XlsxBytes::row(1, {heading, u"Seat"_s}) + XlsxBytes::row(2, {cell, u"$0"_s}));
}

const QStringList surveyHeadings = {u"First name"_s,      u"Last name"_s,     u"E-mail"_s,     u"Why?"_s,
                                    u"Contribution ID"_s, u"Creation date"_s, u"Last update"_s};

QList<QStringList> surveyRows()
{
    return {
        {u"Alias"_s, u"OurSurvey2030"_s},
        {u"Export Date"_s, u"@46146.3541666667"_s},
        {},
        surveyHeadings,
        {u"Ann"_s, u"Ex"_s, u"ann@x.example"_s, u"so & so"_s, u"id-2"_s, u"@46145.9999884259"_s, u"@46146"_s},
        {u"Bo"_s, u"Wai"_s, u"bo@x.example"_s, QString(), u"id-1"_s, u"@46140.5"_s, u"@46140.5"_s}};
}

QList<XlsxBytes::Part> with(const QByteArray &name, const QByteArray &content)
{
    QList<XlsxBytes::Part> parts =
        XlsxBytes::parts({{"Sheet1", XlsxBytes::sheet(XlsxBytes::row(1, {u"Name"_s, u"Town"_s}))}});
    for (XlsxBytes::Part &part : parts) {
        if (part.name == name) {
            part.content = content;
        }
    }
    return parts;
}

QByteArray sheetWith(const QByteArray &rows)
{
    return XlsxBytes::zip(
        XlsxBytes::parts({{"Sheet1", XlsxBytes::sheet(XlsxBytes::row(1, {u"Name"_s, u"Town"_s}) + rows)}}));
}

} // namespace

void XlsxReaderTest::readsASurvey()
{
    const Result<SourceTable> table =
        firstTable(XlsxBytes::workbook(surveyRows(), "Content"), u"Content_Export.xlsx"_s);
    QVERIFY(table);
    QCOMPARE(table->format, u"eusurvey-xlsx"_s);
    QCOMPARE(table->detail, u"Content"_s);
    QCOMPARE(table->alias, u"OurSurvey2030"_s);
    QCOMPARE(table->exported, QDateTime(QDate(2026, 5, 4), QTime(8, 30), Qt::UTC));
    QCOMPARE(table->headingRow, 4);
    QCOMPARE(table->headings, surveyHeadings);
    QCOMPARE(table->rowCount(), 2);
    QCOMPARE(table->cells.sourceRow(1), 6);
    QCOMPARE(table->cells.cell(0, 3), u"so & so"_s);
    QCOMPARE(table->cells.cell(0, 5), u"2026-05-03T23:59:59"_s);
    QCOMPARE(table->cells.cell(0, 6), u"2026-05-04"_s);
}

void XlsxReaderTest::readsASurveyWithoutPreamble()
{
    const Result<SourceTable> table =
        firstTable(XlsxBytes::workbook(surveyRows().mid(3), "Content"), u"x.xlsx"_s);
    QCOMPARE(table->format, u"eusurvey-xlsx"_s);
    QCOMPARE(table->headingRow, 1);
    QCOMPARE(table->headings, surveyHeadings);
    QCOMPARE(table->rowCount(), 2);
    QVERIFY(table->alias.isEmpty());
}

void XlsxReaderTest::readsAListWithHeadings()
{
    const Result<SourceTable> table =
        firstTable(XlsxBytes::workbook({{u"Our guests"_s},
                                        {},
                                        {u"Name"_s, u"Town"_s, u"Mail"_s},
                                        {u"Ann"_s, u"Gent"_s, u"a@x.example"_s}}),
                   u"x.xlsx"_s);
    QCOMPARE(table->format, u"xlsx"_s);
    QCOMPARE(table->headingRow, 3);
    QCOMPARE(table->headings, (QStringList{u"Name"_s, u"Town"_s, u"Mail"_s}));
    QCOMPARE(table->rowCount(), 1);
}

void XlsxReaderTest::readsEveryKindOfCell_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QByteArray &cell, const QString &text) {
        QTest::newRow(name) << cell << text;
    };
    row("a whole number", "<c r=\"A2\"><v>2018</v></c>", u"2018"_s);
    row("a number with a false tail", "<c r=\"A2\"><v>0.10000000000000001</v></c>", u"0.1"_s);
    row("a telephone number kept as a number", "<c r=\"A2\"><v>32470000001</v></c>", u"32470000001"_s);
    row("a number in powers", "<c r=\"A2\"><v>3.2E1</v></c>", u"32"_s);
    row("a date", "<c r=\"A2\" s=\"1\"><v>46168.0000000000</v></c>", u"2026-05-26"_s);
    row("a date and time", "<c r=\"A2\" s=\"1\"><v>46168.5</v></c>", u"2026-05-26T12:00:00"_s);
    row("a time", "<c r=\"A2\" s=\"1\"><v>0.75</v></c>", u"18:00:00"_s);
    row("a negative date stays a number", "<c r=\"A2\" s=\"1\"><v>-5</v></c>", u"-5"_s);
    row("a date that never was stays a number", "<c r=\"A2\" s=\"1\"><v>60</v></c>", u"60"_s);
    row("an ISO date", "<c r=\"A2\" t=\"d\"><v>2026-05-26T12:00:00</v></c>", u"2026-05-26T12:00:00"_s);
    row("yes", "<c r=\"A2\" t=\"b\"><v>1</v></c>", u"TRUE"_s);
    row("an inline text", "<c r=\"A2\" t=\"inlineStr\"><is><t xml:space=\"preserve\"> Łódź </t></is></c>",
        u" Łódź "_s);
    row("a text in runs", "<c r=\"A2\" t=\"inlineStr\"><is><r><t>Łó</t></r><r><t>dź</t></r></is></c>",
        u"Łódź"_s);
    row("an escaped character", "<c r=\"A2\" t=\"inlineStr\"><is><t>a_x000D_b_x0041_</t></is></c>",
        u"a\rbA"_s);
    row("no escape", "<c r=\"A2\" t=\"inlineStr\"><is><t>snake_xcase_ _x00</t></is></c>",
        u"snake_xcase_ _x00"_s);
    row("a shared text", "<c r=\"A2\" t=\"s\"><v>0</v></c>", u"shared"_s);
    row("without a reference", "<c><v>7</v></c>", u"7"_s);
    row("with a prefix", "<x:c r=\"A2\"><x:v>7</x:v></x:c>", u"7"_s);
}

void XlsxReaderTest::readsEveryKindOfCell()
{
    QFETCH(QByteArray, cell);
    const QByteArray rows = XlsxBytes::row(1, {u"Name"_s}) + "<row r=\"2\">" + cell + "</row>";
    const Result<SourceTable> table =
        firstTable(XlsxBytes::zip(XlsxBytes::parts({{"S", XlsxBytes::sheet(rows)}}, {u"shared"_s})), u"x"_s);
    QVERIFY(table);
    QCOMPARE(table->rowCount(), 1);
    QTEST(table->cells.cell(0, 0).toString(), "text");
}

void XlsxReaderTest::countsDatesFrom1904()
{
    const QByteArray rows = XlsxBytes::row(1, {u"Day"_s}) + XlsxBytes::row(2, {u"@44706"_s});
    const Result<SourceTable> table =
        firstTable(XlsxBytes::zip(XlsxBytes::parts({{"S", XlsxBytes::sheet(rows)}}, {}, true)), u"x"_s);
    QCOMPARE(table->cells.cell(0, 0), u"2026-05-26"_s);
}

void XlsxReaderTest::neverComputesFormulas()
{
    const Result<SourceTable> table = firstTable(
        sheetWith("<row r=\"2\"><c r=\"A2\"><f>1+1</f><v>5</v></c><c r=\"B2\" "
                  "t=\"str\"><f>\"a\"</f><v>b</v></c></row>"
                  "<row r=\"3\"><c r=\"A3\"><f>1+1</f></c><c r=\"B3\" t=\"e\"><v>#REF!</v></c></row>"),
        u"x"_s);
    QCOMPARE(table->rowCount(), 1);
    QCOMPARE(table->cells.cell(0, 0), u"5"_s);
    QCOMPARE(table->cells.cell(0, 1), u"b"_s);
    QCOMPARE(table->findings.list(), (QList<IntakeFinding>{{u"cell-error"_s, 3, 2, u"#REF!"_s}}));
}

void XlsxReaderTest::joinsTheSheetsOfAWideSurvey()
{
    const QByteArray first = XlsxBytes::row(1, {u"Alias"_s, u"W"_s})
        + XlsxBytes::row(2, {u"Export Date"_s, u"@46146"_s}) + XlsxBytes::row(4, {u"Q1"_s, u"Q2"_s})
        + XlsxBytes::row(5, {u"a1"_s, u"a2"_s}) + XlsxBytes::row(7, {u"c1"_s});
    const QByteArray second = XlsxBytes::row(4, {u"Q3"_s, u"Contribution ID"_s})
        + XlsxBytes::row(5, {u"a3"_s, u"id-a"_s}) + XlsxBytes::row(6, {u"b3"_s, u"id-b"_s})
        + XlsxBytes::row(7, {QString(), u"id-c"_s});
    const Result<SourceTable> table =
        firstTable(XlsxBytes::zip(XlsxBytes::parts(
                       {{"Content", XlsxBytes::sheet(first)}, {"Content1", XlsxBytes::sheet(second)}})),
                   u"x"_s);
    QVERIFY(table);
    QCOMPARE(table->headings, (QStringList{u"Q1"_s, u"Q2"_s, u"Q3"_s, u"Contribution ID"_s}));
    QCOMPARE(table->rowCount(), 3);
    QCOMPARE(table->cells.cell(0, 2), u"a3"_s);
    QCOMPARE(table->cells.cell(1, 2), u"b3"_s);
    QCOMPARE(table->cells.cell(1, 3), u"id-b"_s);
    QCOMPARE(table->cells.cell(2, 0), u"c1"_s);
    QCOMPARE(table->cells.cell(2, 3), u"id-c"_s);
}

void XlsxReaderTest::readsEverySheetThatNamesPeople()
{
    const Result<QList<SourceTable>> tables =
        tablesOf(XlsxBytes::zip(XlsxBytes::parts({{"Read me", twoCells(u"Kind"_s, u"7"_s)},
                                                  {"Empty", XlsxBytes::sheet({})},
                                                  {"Alpha", twoCells(u"Full name"_s, u"Ann"_s)},
                                                  {"Guests", twoCells(u"E-mail"_s, u"c@x.example"_s)},
                                                  {"Beta", twoCells(u"FULL NAME"_s, u"Bo"_s)}},
                                                 {u"aisle"_s})),
                 u"x.xlsx"_s);
    QVERIFY(tables);
    QCOMPARE(tables->size(), 3);
    QCOMPARE(tables->at(0).detail, u"Alpha"_s);
    QCOMPARE(tables->at(0).sourceName, u"x.xlsx"_s);
    QCOMPARE(tables->at(0).cells.cell(0, 0), u"Ann"_s);
    QCOMPARE(tables->at(1).sourceName, u"x.xlsx [Guests]"_s);
    QCOMPARE(tables->at(1).cells.cell(0, 0), u"c@x.example"_s);
    QCOMPARE(tables->at(1).cells.cell(0, 1), u"aisle"_s);
    QCOMPARE(tables->at(2).cells.cell(0, 0), u"Bo"_s);
    QCOMPARE(tables->at(0).findings.list(),
             (QList<IntakeFinding>{{u"sheet-not-read"_s, 0, 0, u"Read me"_s}}));
}

void XlsxReaderTest::readsTheFirstSheetsWhereNoneNamesPeople()
{
    const Result<QList<SourceTable>> tables =
        tablesOf(XlsxBytes::zip(XlsxBytes::parts({{"Alpha", twoCells(u"Walk"_s, u"a"_s)},
                                                  {"Codes", twoCells(u"Kind"_s, u"7"_s)},
                                                  {"Beta", twoCells(u"Walk"_s, u"b"_s)}},
                                                 {u"aisle"_s})),
                 u"x.xlsx"_s);
    QVERIFY(tables);
    QCOMPARE(tables->size(), 2);
    QCOMPARE(tables->at(1).cells.cell(0, 0), u"b"_s);
    QCOMPARE(tables->at(0).findings.list(), (QList<IntakeFinding>{{u"sheet-not-read"_s, 0, 0, u"Codes"_s}}));
}

void XlsxReaderTest::leavesPhoneticHintsOut()
{
    QList<XlsxBytes::Part> parts =
        with("xl/sharedStrings.xml",
             "<sst><si><t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh></si></sst>");
    parts[0].content = XlsxBytes::sheet(XlsxBytes::row(1, {u"Town"_s}) + XlsxBytes::row(2, {u"$0"_s}));
    const Result<SourceTable> table = firstTable(XlsxBytes::zip(parts), u"x"_s);
    QCOMPARE(table->cells.cell(0, 0), u"東京"_s);
}

void XlsxReaderTest::putsASparseCellInItsPlace()
{
    const Result<SourceTable> table =
        firstTable(sheetWith("<row r=\"1048576\"><c r=\"XFD1048576\"><v>9</v></c></row>"), u"x"_s);
    QVERIFY(table);
    QCOMPARE(table->rowCount(), 1);
    QCOMPARE(table->cells.sourceRow(0), 1048576);
    QCOMPARE(table->columnCount(), 16384);
    QCOMPARE(table->cells.cell(0, 16383), u"9"_s);
}

void XlsxReaderTest::keepsRepeatedHeadings()
{
    const Result<SourceTable> table = firstTable(
        XlsxBytes::workbook({{u"Name"_s, u"Why?"_s, u"Why?"_s}, {u"Ann"_s, u"a"_s, u"b"_s}}), u"x"_s);
    QCOMPARE(table->headings, (QStringList{u"Name"_s, u"Why?"_s, u"Why?"_s}));
    QCOMPARE(table->distinctHeadings(), (QStringList{u"Name"_s, u"Why?"_s, u"Why? (2)"_s}));
    QCOMPARE(table->cells.cell(0, 2), u"b"_s);
}

void XlsxReaderTest::tellsAnEmptyWorkbook()
{
    QCOMPARE(firstTable(XlsxBytes::workbook({}), u"x.xlsx"_s).error(),
             (Error{ErrorCode::FileEmpty, u"x.xlsx"_s}));
}

void XlsxReaderTest::takesAWorkbookWithHeadingsOnly()
{
    const Result<SourceTable> table =
        firstTable(XlsxBytes::workbook(surveyRows().first(4), "Content"), u"x"_s);
    QVERIFY(table);
    QCOMPARE(table->rowCount(), 0);
    QCOMPARE(table->headings, surveyHeadings);
    QVERIFY(table->findings.contains(u"no-rows"_s));
}

void XlsxReaderTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QByteArray &bytes, ErrorCode code) {
        QTest::newRow(name) << bytes << static_cast<int>(code);
    };
    const QByteArray entities =
        "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>";
    row("a document type in the sheet",
        XlsxBytes::zip(with("xl/worksheets/sheet1.xml", entities + "<worksheet>&b;</worksheet>")),
        ErrorCode::FormatDamaged);
    row("a document type in the shared strings",
        XlsxBytes::zip(with("xl/sharedStrings.xml", entities + "<sst><si><t>&b;</t></si></sst>")),
        ErrorCode::FormatDamaged);
    row("a document type in the workbook",
        XlsxBytes::zip(with("xl/workbook.xml", entities + "<workbook>&b;</workbook>")),
        ErrorCode::FormatDamaged);
    row("a document type in the styles", XlsxBytes::zip(with("xl/styles.xml", entities + "<styleSheet/>")),
        ErrorCode::FormatDamaged);
    row("a sheet that is not well-formed",
        XlsxBytes::zip(with("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row r=\"1\"><c r=\"A1\">")),
        ErrorCode::FormatDamaged);
    row("a workbook that is not well-formed", XlsxBytes::zip(with("xl/workbook.xml", "<workbook><sheets>")),
        ErrorCode::FormatDamaged);
    row("a cell beyond the last column", sheetWith("<row r=\"2\"><c r=\"ZZZ9999999\"><v>1</v></c></row>"),
        ErrorCode::LimitExceeded);
    row("a cell just beyond the last column", sheetWith("<row r=\"2\"><c r=\"XFE2\"><v>1</v></c></row>"),
        ErrorCode::LimitExceeded);
    row("a cell without a column", sheetWith("<row r=\"2\"><c r=\"12\"><v>1</v></c></row>"),
        ErrorCode::LimitExceeded);
    row("a row beyond the last", sheetWith("<row r=\"1048577\"><c r=\"A1048577\"><v>1</v></c></row>"),
        ErrorCode::LimitExceeded);
    row("a row number beyond numbers", sheetWith("<row r=\"99999999999999999999\"/>"),
        ErrorCode::LimitExceeded);
    row("a shared string that is not there", sheetWith("<row r=\"2\"><c r=\"A2\" t=\"s\"><v>5</v></c></row>"),
        ErrorCode::FormatDamaged);
    row(
        "many cells far to the right",
        [] {
            QByteArray rows;
            for (int i = 2; i < 400; ++i) {
                rows += "<row r=\"" + QByteArray::number(i) + "\"><c r=\"XFD" + QByteArray::number(i)
                    + "\"><v>1</v></c></row>";
            }
            return sheetWith(rows);
        }(),
        ErrorCode::LimitExceeded);
    row("encryption",
        XlsxBytes::zip(XlsxBytes::parts({{"S", XlsxBytes::sheet(XlsxBytes::row(1, {u"Name"_s}))}}), "secret"),
        ErrorCode::Unsupported);
    row("no workbook inside", XlsxBytes::zip({{"readme.txt", "hello"}}), ErrorCode::FormatDamaged);
    row("no archive at all", "PK\x03\x04 and nothing more", ErrorCode::FormatDamaged);
    row(
        "a hundred thousand entries",
        [] {
            QList<XlsxBytes::Part> parts;
            for (int i = 0; i < intakelimits::zipEntries + 1; ++i) {
                parts.append(XlsxBytes::Part{QByteArray::number(i), "x"});
            }
            return XlsxBytes::zip(parts);
        }(),
        ErrorCode::LimitExceeded);
}

void XlsxReaderTest::refuses()
{
    QFETCH(QByteArray, bytes);
    const Result<SourceTable> table = firstTable(bytes, u"x.xlsx"_s);
    QVERIFY(!table);
    QTEST(static_cast<int>(table.error().code), "code");
    QVERIFY(!table.error().detail.isEmpty());
}

void XlsxReaderTest::refusesAWorkbookCutInHalf()
{
    const QByteArray whole = XlsxBytes::workbook(surveyRows(), "Content");
    for (qsizetype size = 4; size < whole.size(); size += 37) {
        const Result<SourceTable> table = firstTable(whole.first(size), u"x.xlsx"_s);
        QVERIFY(!table);
        QCOMPARE(table.error().code, ErrorCode::FormatDamaged);
    }
}

void XlsxReaderTest::refusesFalseSizesAndSums()
{
    const QByteArray whole = XlsxBytes::zip(with("docProps/app.xml", {}));
    const qsizetype directory = whole.indexOf("PK\x01\x02");
    QVERIFY(directory > 0);
    for (const int field : {16, 24}) { // check sum and size in the directory's first entry
        QByteArray wrong = whole;
        wrong[directory + field] = static_cast<char>(wrong.at(directory + field) + 1);
        const Result<SourceTable> table = firstTable(wrong, u"x.xlsx"_s);
        QVERIFY(!table);
        QCOMPARE(table.error().code, ErrorCode::FormatDamaged);
    }
}

void XlsxReaderTest::refusesABombBeforeItUnpacks()
{
    QByteArray cells = XlsxBytes::row(1, {u"Name"_s});
    cells += QByteArray(50 * 1024 * 1024, '\0'); // packs to fifty kilobytes
    const QByteArray bytes = XlsxBytes::zip(with("xl/worksheets/sheet1.xml", XlsxBytes::sheet(cells)));
    QVERIFY(bytes.size() < 100 * 1024);
    const Result<SourceTable> table = firstTable(bytes, u"x.xlsx"_s);
    QCOMPARE(table.error().code, ErrorCode::LimitExceeded);
}

void XlsxReaderTest::refusesTextMultipliedByReference()
{
    QByteArray rows;
    for (int i = 2; i < 200; ++i) {
        rows += XlsxBytes::row(i, {u"$0"_s});
    }
    const QByteArray bytes = XlsxBytes::zip(XlsxBytes::parts(
        {{"S", XlsxBytes::sheet(XlsxBytes::row(1, {u"Name"_s}) + rows)}}, {QString(500'000, u'x')}));
    QCOMPARE(firstTable(bytes, u"x.xlsx"_s).error().code, ErrorCode::LimitExceeded);
}

QTEST_GUILESS_MAIN(XlsxReaderTest)
#include "tst_xlsxreader.moc"
