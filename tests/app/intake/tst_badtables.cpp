// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What foreign tables try, and what must happen: nothing is computed, nothing is lost in silence, limits are
// named, and the work grows with the file.
#include "app/intake/intakecase.h"
#include "documents/csvtext.h"
#include "intake/intakelimits.h"
#include "support/growth.h"
#include "support/odsbytes.h"

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class BadTablesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsEveryEncodingWithEverySeparator_data();
    void readsEveryEncodingWithEverySeparator();
    void takesWhatCanBeTaken_data();
    void takesWhatCanBeTaken();
    void refusesWithTheReason_data();
    void refusesWithTheReason();
    void keepsFormulasAsText_data();
    void keepsFormulasAsText();
    void readsBackWhatWeWrite_data();
    void readsBackWhatWeWrite();
    void reportsHiddenControlsAndKeepsScripts_data();
    void reportsHiddenControlsAndKeepsScripts();
    void growsWithTheFile_data();
    void growsWithTheFile();
};

using test::OdsBytes;
using test::XlsxBytes;

namespace {

QByteArray utf16(const QString &text, bool bigEndian, bool mark)
{
    QByteArray bytes;
    const QString all = mark ? u'\uFEFF' + text : text;
    for (const QChar c : all) {
        const char low = static_cast<char>(c.unicode() & 0xFF);
        const char high = static_cast<char>(c.unicode() >> 8);
        bytes.append(bigEndian ? high : low).append(bigEndian ? low : high);
    }
    return bytes;
}

/// "Name, town" of one person, in an encoding of Windows.
struct OldEncoding
{
    const char *name;
    QByteArray row[2];
    QStringView person;
};

const OldEncoding oldEncodings[] = {
    {"Windows-1252", {"Zo\xEB Lef\xE8vre", "Besan\xE7on"}, u"Zoë Lefèvre"},
    {"Windows-1250",
     {"Ji\xF8\xED Dvo\xF8\xE1k",
      "\xC8"
      "esk\xE9 Bud\xECjovice"},
     u"Jiří Dvořák"},
    {"Windows-1253",
     {"\xC3\xE9\xFE\xF1\xE3\xEF\xF2 \xCD\xDF\xEA\xEF\xF5", "\xD0\xDC\xF4\xF1\xE1"},
     u"Γιώργος Νίκου"},
};

} // namespace

void BadTablesTest::readsEveryEncodingWithEverySeparator_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("person");
    const QList<std::pair<QChar, QString>> separators = {
        {u';', u";"_s}, {u',', u","_s}, {u'\t', u"tab"_s}, {u'|', u"|"_s}};
    for (const auto &[separator, name] : separators) {
        for (const bool says : {false, true}) {
            const QString first = says ? u"sep=%1\r\n"_s.arg(separator) : QString();
            const QString text = first + u"Name%1Town\r\nŻaneta Ś%1Gdynia\r\n"_s.arg(separator);
            const auto row = [&](const char *encoding, const QByteArray &bytes, const QString &person) {
                QTest::addRow("%s, %s%s", encoding, qPrintable(name), says ? ", said" : "")
                    << bytes << u"%1, %2"_s.arg(QString::fromLatin1(encoding).section(u' ', 0, 0), name)
                    << person;
            };
            row("UTF-8", text.toUtf8(), u"Żaneta Ś"_s);
            row("UTF-8 marked", "\xEF\xBB\xBF" + text.toUtf8(), u"Żaneta Ś"_s);
            row("UTF-16LE marked", utf16(text, false, true), u"Żaneta Ś"_s);
            row("UTF-16BE marked", utf16(text, true, true), u"Żaneta Ś"_s);
            row("UTF-16LE", utf16(text, false, false), u"Żaneta Ś"_s);
            row("UTF-16BE", utf16(text, true, false), u"Żaneta Ś"_s);
            for (const OldEncoding &old : oldEncodings) {
                const QByteArray between = QString(separator).toLatin1();
                row(old.name,
                    first.toLatin1() + "Name" + between + "Town\n" + old.row[0] + between + old.row[1] + '\n',
                    old.person.toString());
            }
        }
    }
}

void BadTablesTest::readsEveryEncodingWithEverySeparator()
{
    QFETCH(QByteArray, bytes);
    const Result<SourceTable> table = readTable(bytes, u"x"_s);
    QVERIFY(table);
    QTEST(table->detail, "detail");
    QCOMPARE(table->headings, (QStringList{u"Name"_s, u"Town"_s}));
    QTEST(table->cells.cell(0, 0).toString(), "person");
}

void BadTablesTest::takesWhatCanBeTaken_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("rows");
    QTest::addColumn<QString>("finding");
    QTest::newRow("NUL bytes") << QByteArray("Name;Town\nA\0nn;Gent\nBo;Lier\n", 26) << 2 << u"nul-bytes"_s;
    QTest::newRow("a heading only") << QByteArray("Name;Town\n") << 0 << u"no-rows"_s;
    QTest::newRow("repeated headings") << QByteArray("Name;Town;Town\nAnn;Gent;Lier\n") << 1 << QString();
    QTest::newRow("an unbalanced quote in a large file")
        << QByteArray("Name;Town\nAnn;\"Gent\n") + QByteArray("Bo;Lier\n").repeated(200'000) << 200'001
        << u"quote-unbalanced"_s;
    QTest::newRow("a cell of ten million characters")
        << QByteArray("Name;Town\nAnn;") + QByteArray(10'000'000, 'x') + "\nBo;Lier\n"
        << 2 << QString();
    QTest::newRow("a cell at the last place of a spreadsheet") << XlsxBytes::zip(
        XlsxBytes::parts({{"S",
                           XlsxBytes::sheet(XlsxBytes::row(1, {u"Name"_s})
                                            + "<row r=\"1048576\"><c r=\"XFD1048576\"><v>9</v></c></row>")}}))
                                                               << 1 << u"cells-beyond-headings"_s;
}

void BadTablesTest::takesWhatCanBeTaken()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, rows);
    QFETCH(QString, finding);
    const Result<SourceTable> table = readTable(bytes, u"x"_s);
    QVERIFY(table);
    QCOMPARE(table->rowCount() + table->unreadable.size(), rows);
    QVERIFY(finding.isEmpty() ? table->findings.list().isEmpty() : table->findings.contains(finding));
}

void BadTablesTest::refusesWithTheReason_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QByteArray &bytes, ErrorCode code, const QString &reason) {
        QTest::newRow(name) << bytes << static_cast<int>(code) << reason;
    };
    const QByteArray people = XlsxBytes::sheet(XlsxBytes::row(1, {u"Name"_s}));
    row("a million columns", QByteArray(1'000'000, ';') + "\n1\n", ErrorCode::LimitExceeded, u"16384"_s);
    row("an empty file", {}, ErrorCode::FileEmpty, u"x"_s);
    row("a workbook without cells", XlsxBytes::workbook({}), ErrorCode::FileEmpty, u"x"_s);
    row(
        "a million shared strings",
        [] {
            QList<XlsxBytes::Part> parts = XlsxBytes::parts({{"S", XlsxBytes::sheet({})}});
            for (XlsxBytes::Part &part : parts) {
                if (part.name == "xl/sharedStrings.xml") {
                    part.content = "<sst>" + QByteArray("<si/>").repeated(4'000'001) + "</sst>";
                }
            }
            return XlsxBytes::zip(parts);
        }(),
        ErrorCode::LimitExceeded, u"shared strings"_s);
    row(
        "more cells in many sheets than in one",
        [] {
            QByteArray rows = XlsxBytes::row(1, {u"Name"_s});
            for (int i = 2; i < 110; ++i) {
                rows += "<row r=\"" + QByteArray::number(i) + "\"><c r=\"XFD" + QByteArray::number(i)
                    + "\"><v>1</v></c></row>";
            }
            QList<XlsxBytes::Sheet> sheets;
            for (int i = 0; i < 3; ++i) {
                sheets.append({"S" + QByteArray::number(i), XlsxBytes::sheet(rows)});
            }
            return XlsxBytes::zip(XlsxBytes::parts(sheets));
        }(),
        ErrorCode::LimitExceeded, u"in all sheets"_s);
    row("an old workbook under a new name", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + QByteArray(2000, '\0'),
        ErrorCode::FormatUnknown, u".xls"_s);
    row("a document under the name of a workbook", "%PDF-1.7\n...", ErrorCode::FormatUnknown, u"PDF"_s);
    row("an encrypted workbook", XlsxBytes::zip(XlsxBytes::parts({{"S", people}}), "secret"),
        ErrorCode::Unsupported, u"encrypted"_s);
}

void BadTablesTest::refusesWithTheReason()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, reason);
    const Result<SourceTable> table = readTable(bytes, u"x"_s);
    QVERIFY(!table);
    QTEST(static_cast<int>(table.error().code), "code");
    QVERIFY2(table.error().detail.contains(reason), qPrintable(table.error().detail));
}

void BadTablesTest::keepsFormulasAsText_data()
{
    QTest::addColumn<QString>("text");
    const QStringList texts = {u"=1+1"_s,
                               u"=HYPERLINK(\"http://a.example\")"_s,
                               u"+32 2 111 22 33"_s,
                               u"-1"_s,
                               u"@SUM(A1)"_s,
                               u"＝1+1"_s,
                               u"＋1"_s,
                               u"＠x"_s,
                               u"－1"_s,
                               u"a\n=1+1"_s,
                               u"=cmd|'/C calc'!A0"_s};
    for (const QString &text : texts) {
        QTest::newRow(qPrintable(text)) << text;
    }
}

void BadTablesTest::keepsFormulasAsText()
{
    QFETCH(QString, text);
    const QString quoted = u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"';
    const QString guarded = u"\"'"_s + quoted.mid(1);
    const QString heading = u"Name;Thing\nAnn;"_s;
    const QList<QStringList> rows = {{u"Name"_s, u"Thing"_s}, {u"Ann"_s, text}};
    const QByteArray ods = OdsBytes::file(OdsBytes::content(
        OdsBytes::table("T",
                        OdsBytes::row({u"Name"_s, u"Thing"_s})
                            + "<table:table-row><table:table-cell><text:p>Ann</text:p></table:table-cell>"
                              "<table:table-cell><text:p>"
                            + text.toHtmlEscaped().replace(u'\n', u"</text:p><text:p>"_s).toUtf8()
                            + "</text:p></table:table-cell></table:table-row>")));
    const QByteArray xlsx = XlsxBytes::zip(XlsxBytes::parts(
        {{"S",
          XlsxBytes::sheet(
              XlsxBytes::row(1, rows.at(0))
              + "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>Ann</v></c><c r=\"B2\" t=\"s\"><v>0</v></c>"
                "</row>")}},
        {text}));
    const bool guardedByUs = !text.startsWith(u'a');
    for (const QByteArray &bytes :
         {(heading + quoted + u'\n').toUtf8(), (heading + (guardedByUs ? guarded : quoted) + u'\n').toUtf8(),
          ods, xlsx}) {
        const Result<SourceTable> table = readTable(bytes, u"x"_s);
        QVERIFY(table);
        const IncomingTable read = RowReader(*table, recogniseColumns(*table, {}), {}).read();
        QCOMPARE(read.rows.size(), 1);
        QCOMPARE(read.rows.constFirst().answers, (QList<IncomingAnswer>{{1, text}}));
    }
}

void BadTablesTest::readsBackWhatWeWrite_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"=1+1"_s,
                                u"+32 2 000 00 00"_s,
                                u"+32 2 000 ext 1"_s,
                                u"-3.5"_s,
                                u"- and more"_s,
                                u"-"_s,
                                u"@home"_s,
                                u"＝1"_s,
                                u"'t Hooft"_s,
                                u"'=1+1"_s,
                                u"''=1+1"_s,
                                u"'+32 2 000"_s,
                                u"'-"_s,
                                u"'"_s,
                                u"''"_s,
                                u"' =1"_s,
                                u"'\"=1\""_s,
                                u"a 'b'"_s,
                                u"a;b"_s,
                                u"a\n=1+1"_s,
                                u"\"so\""_s,
                                u"=\"a\";b"_s,
                                u"'＠x"_s}) {
        QTest::newRow(qPrintable(text)) << text;
    }
}

void BadTablesTest::readsBackWhatWeWrite()
{
    QFETCH(QString, text);
    const QStringList headings = {u"Name"_s, text.simplified()};
    const QString file = csvLine(headings) + csvLine({u"Ann"_s, text}) + csvLine({u"Bo"_s, u'\n' + text});
    const Result<SourceTable> table = readTable(file.toUtf8(), u"x"_s);
    QVERIFY(table);
    QCOMPARE(table->headings, headings);
    const IncomingTable read = RowReader(*table, recogniseColumns(*table, {}), {}).read();
    QCOMPARE(read.rows.size(), 2);
    QCOMPARE(read.rows.at(0).answers, (QList<IncomingAnswer>{{1, text}}));
    QCOMPARE(read.rows.at(1).answers, (QList<IncomingAnswer>{{1, text}}));
}

void BadTablesTest::reportsHiddenControlsAndKeepsScripts_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("reported");
    QTest::newRow("an override") << u"Ann \u202Exe"_s << true;
    QTest::newRow("a zero-width blank") << u"An\u200Bn Ex"_s << true;
    QTest::newRow("Arabic") << u"محمد علي"_s << false;
    QTest::newRow("Hebrew") << u"דוד לוי"_s << false;
    QTest::newRow("Greek") << u"Γιώργος Νίκου"_s << false;
    QTest::newRow("Cyrillic") << u"Иван Петров"_s << false;
}

void BadTablesTest::reportsHiddenControlsAndKeepsScripts()
{
    QFETCH(QString, name);
    QFETCH(bool, reported);
    const IncomingTable rows = test::rowsOf(u"Name;Town\n"_s + name + u";Gent\n"_s);
    QCOMPARE(rows.findings.contains(u"hidden-controls"_s), reported);
    QCOMPARE(rows.rows.constFirst().person.displayName(), name);
}

void BadTablesTest::growsWithTheFile_data()
{
    QTest::addColumn<QString>("kind");
    for (const QString &kind : {u"ods"_s, u"xml"_s, u"zip"_s, u"split columns"_s, u"sheets"_s}) {
        QTest::newRow(qPrintable(kind)) << kind;
    }
}

void BadTablesTest::growsWithTheFile()
{
    QFETCH(QString, kind);
    const auto bytesFor = [&kind](qsizetype size) {
        if (kind == u"ods") {
            return OdsBytes::file(OdsBytes::content(
                OdsBytes::table("T",
                                OdsBytes::row({u"Name"_s, u"Town"_s})
                                    + OdsBytes::row({u"Ann"_s, u"Gent"_s}).repeated(size))));
        }
        if (kind == u"xml") {
            return "<Results ><Survey alias=\"a\"><Elements><Question "
                   "id=\"q\">Name</Question></Elements></Survey>"
                + QByteArray("<AnswerSet id=\"i\"><Answer qid=\"q\">Ann</Answer></AnswerSet>").repeated(size)
                + "</Results>";
        }
        if (kind == u"split columns") {
            return QByteArray("Name;Crops;Rye;Oats;Contribution ID\n")
                + QByteArray("Ann;;Yes;No;id\n").repeated(size);
        }
        if (kind == u"zip") {
            QList<XlsxBytes::Part> parts;
            for (qsizetype i = 0; i < size / 16; ++i) {
                parts.append({QByteArray::number(i) + ".csv", "Name;Town\nAnn;Gent\n"});
            }
            return XlsxBytes::zip(parts);
        }
        QList<XlsxBytes::Sheet> sheets;
        for (qsizetype i = 0; i < size / 16; ++i) {
            sheets.append({"S" + QByteArray::number(i),
                           XlsxBytes::sheet(XlsxBytes::row(1, {u"Name"_s}) + XlsxBytes::row(2, {u"Ann"_s}))});
        }
        return XlsxBytes::zip(XlsxBytes::parts(sheets));
    };
    QHash<qsizetype, QByteArray> prepared; // so that only the reading is measured
    const test::Growth growth = test::growthOf(256, [&](qsizetype size) {
        if (!prepared.contains(size)) {
            prepared.insert(size, bytesFor(size));
        }
        QVERIFY(readTables(prepared.value(size), u"x"_s));
    });
    QVERIFY2(growth.isInProportion(), qPrintable(growth.words()));
}

QTEST_GUILESS_MAIN(BadTablesTest)
#include "tst_badtables.moc"
