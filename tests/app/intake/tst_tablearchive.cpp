// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/tablereader.h"
#include "support/odsbytes.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class TableArchiveTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsEveryFileWhateverItIs();
    void leavesFurnitureOutAndCountsUploads();
    void namesWhatCouldNotBeRead();
    void neverUsesNamesAsPaths_data();
    void neverUsesNamesAsPaths();
    void refusesArchivesInsideArchives();
    void keepsAllFilesTogetherToTheLimitsOfOne();
    void refuses_data();
    void refuses();
    void stopsWhenTold();
};

using test::OdsBytes;
using test::XlsxBytes;

namespace {

const QList<QStringList> people = {{u"Name"_s, u"Town"_s}, {u"Ann"_s, u"Gent"_s}};
const QByteArray csv = "Name;Town\nBo;Lier\n";

} // namespace

void TableArchiveTest::readsEveryFileWhateverItIs()
{
    const Result<ReadTables> read = readTables(
        XlsxBytes::zip(
            {{"Results/Content_1.xlsx", XlsxBytes::workbook(people)},
             {"Results/Content_2.ods", OdsBytes::workbook(people)},
             {"list", csv},
             {"survey.xml",
              "<Results ><Survey alias=\"a\"><Elements><Question id=\"q\">Name</Question></Elements>"
              "</Survey><Answers><AnswerSet id=\"i\"><Answer qid=\"q\">Cy</Answer></AnswerSet>"
              "</Answers></Results>"}}),
        u"all.zip"_s);
    QVERIFY(read);
    QVERIFY(read->refused.isEmpty());
    QCOMPARE(read->tables.size(), 4);
    QCOMPARE(read->tables.at(0).format, u"xlsx"_s);
    QCOMPARE(read->tables.at(0).sourceName, u"all.zip: Content_1.xlsx"_s);
    QCOMPARE(read->tables.at(1).format, u"ods"_s);
    QCOMPARE(read->tables.at(1).cells.cell(0, 1), u"Gent"_s);
    QCOMPARE(read->tables.at(2).cells.cell(0, 0), u"Bo"_s);
    QCOMPARE(read->tables.at(3).format, u"eusurvey-xml"_s);
}

void TableArchiveTest::leavesFurnitureOutAndCountsUploads()
{
    const Result<ReadTables> read = readTables(XlsxBytes::zip({{"folder/", {}},
                                                               {"__MACOSX/._list.csv", "x"},
                                                               {"folder/.hidden", "x"},
                                                               {"id-1/Upload_1/cv.pdf", "%PDF-1.7"},
                                                               {"id-1/Upload_2/list.csv", csv},
                                                               {"list.csv", csv}}),
                                               u"all.zip"_s);
    QVERIFY(read);
    QCOMPARE(read->tables.size(), 1);
    QVERIFY(read->refused.isEmpty());
    QCOMPARE(read->tables.constFirst().findings.list(),
             (QList<IntakeFinding>{{u"uploads-not-read"_s, 0, 0, u"2"_s}}));
}

void TableArchiveTest::namesWhatCouldNotBeRead()
{
    const Result<ReadTables> read = readTables(
        XlsxBytes::zip({{"list.csv", csv}, {"scan.pdf", "%PDF-1.7"}, {"empty.csv", {}}}), u"all.zip"_s);
    QVERIFY(read);
    QCOMPARE(read->tables.size(), 1);
    QCOMPARE(read->refused.size(), 2);
    QCOMPARE(read->refused.at(0),
             (RefusedPart{u"all.zip: scan.pdf"_s, {ErrorCode::FormatUnknown, u"a PDF document"_s}}));
    QCOMPARE(read->refused.at(1).error.code, ErrorCode::FileEmpty);
}

void TableArchiveTest::neverUsesNamesAsPaths_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("shown");
    QTest::newRow("a name that climbs") << QByteArray("../../etc/x.csv") << u"x.csv"_s;
    QTest::newRow("a name from the root") << QByteArray("/etc/x.csv") << u"x.csv"_s;
    QTest::newRow("a name with a drive") << QByteArray("C:\\temp\\x.csv") << u"x.csv"_s;
    QTest::newRow("a name written backwards") << QByteArray("x\u202Evsc.exe") << u"x⟦U+202E⟧vsc.exe"_s;
    QTest::newRow("a name with a line break") << QByteArray("x\ny.csv") << u"x y.csv"_s;
    QTest::newRow("a very long name") << QByteArray(300, 'n') << QString(120, u'n') + u'…';
}

void TableArchiveTest::neverUsesNamesAsPaths()
{
    QFETCH(QByteArray, name);
    QFETCH(QString, shown);
    const Result<ReadTables> read = readTables(XlsxBytes::zip({{name, csv}}), u"a.zip"_s);
    QVERIFY(read);
    QCOMPARE(read->tables.constFirst().sourceName, u"a.zip: "_s + shown);
}

void TableArchiveTest::refusesArchivesInsideArchives()
{
    const QByteArray inner = XlsxBytes::zip({{"list.csv", csv}});
    const Result<ReadTables> read =
        readTables(XlsxBytes::zip({{"inner.zip", inner}, {"list.csv", csv}}), u"a.zip"_s);
    QVERIFY(read);
    QCOMPARE(read->tables.size(), 1);
    QCOMPARE(read->refused.size(), 1);
    QVERIFY(read->refused.constFirst().error.detail.contains(u"archive"));
}

void TableArchiveTest::keepsAllFilesTogetherToTheLimitsOfOne()
{
    const QByteArray big = "Name;Text\n" + ("Ann;" + QByteArray(900'000, 'x') + '\n').repeated(22);
    const Result<ReadTables> read = readTables(
        XlsxBytes::zip({{"a.csv", big}, {"b.csv", big}, {"c.csv", big}, {"d.csv", csv}}), u"a.zip"_s);
    QVERIFY(read);
    QCOMPARE(read->tables.size(), 2);
    QCOMPARE(read->refused.size(), 2);
    QCOMPARE(read->refused.at(0).error.code, ErrorCode::LimitExceeded);
    QCOMPARE(read->refused.at(1).name, u"a.zip: d.csv"_s);
    QCOMPARE(read->refused.at(1).error.code, ErrorCode::LimitExceeded);
}

void TableArchiveTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QByteArray &bytes, ErrorCode code) {
        QTest::newRow(name) << bytes << static_cast<int>(code);
    };
    row("encryption", XlsxBytes::zip({{"list.csv", csv}}, "secret"), ErrorCode::Unsupported);
    row("only a folder", XlsxBytes::zip({{"folder/", {}}}), ErrorCode::FormatUnknown);
    row("only a picture", XlsxBytes::zip({{"a.png", "\x89PNG\r\n"}}), ErrorCode::FormatUnknown);
    row("zeros without end", XlsxBytes::zip({{"list.csv", QByteArray(80 * 1024 * 1024, '\0')}}),
        ErrorCode::LimitExceeded);
    row("an archive cut in half", XlsxBytes::zip({{"list.csv", csv}}).first(60), ErrorCode::FormatDamaged);
}

void TableArchiveTest::refuses()
{
    QFETCH(QByteArray, bytes);
    const Result<ReadTables> read = readTables(bytes, u"a.zip"_s);
    QVERIFY(!read);
    QTEST(static_cast<int>(read.error().code), "code");
}

void TableArchiveTest::stopsWhenTold()
{
    const QByteArray rows = "Name;Town\n" + QByteArray("Ann;Gent\n").repeated(10'000);
    const ReadOptions options{{}, [](double) {
                                  return false;
                              }};
    const QByteArray bytes = XlsxBytes::zip({{"a.csv", csv}, {"b.csv", rows}, {"c.csv", csv}});
    QCOMPARE(readTables(bytes, u"a.zip"_s, options).error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TableArchiveTest)
#include "tst_tablearchive.moc"
