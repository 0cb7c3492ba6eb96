// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/intakecase.h"
#include "intake/surveyxml.h"

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class SurveyXmlTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsContributionsAsTheOtherExportsDo();
    void takesTheMainLanguage();
    void keepsAnswersToQuestionsThatTheHeadDoesNotList();
    void becomesApplications();
    void refuses_data();
    void refuses();
    void growsWithTheFile();
};

namespace {

const QByteArray head =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- export -->\n<Results create=\"2031-03-04_08-30-00\">"
    "<Survey id=\"9\" uid=\"u\" alias=\"Harvest\">"
    "<Elements lang=\"EN\"><Section id=\"s\">About you</Section>"
    "<Question id=\"n\" type=\"Free Text\">&lt;p class=&quot;x&quot;&gt;Full name&lt;/p&gt;</Question>"
    "<Question id=\"m\" type=\"E-mail\">E-mail</Question>"
    "<Question id=\"c\" type=\"Multiple Choice\">Crops</Question>"
    "<Answer id=\"c1\">Rye</Answer><Answer id=\"c2\">Oats; barley</Answer>"
    "<Question id=\"x\" type=\"Matrix\">How often</Question>"
    "<MatrixQuestion id=\"x1\">Sowing</MatrixQuestion><MatrixQuestion id=\"x2\">Mowing</MatrixQuestion>"
    "<MatrixAnswer id=\"o\">Often</MatrixAnswer></Elements>"
    "<Elements lang=\"FR\"><Question id=\"n\">Nom complet</Question><Answer "
    "id=\"c1\">Seigle</Answer></Elements>"
    "</Survey><Answers>";

QByteArray manyRows()
{
    QByteArray rows;
    for (int i = 0; i < 20; ++i) {
        rows += "<MatrixQuestion id=\"y" + QByteArray::number(i) + "\">Row</MatrixQuestion>";
    }
    return rows;
}

QByteArray contribution(const QByteArray &id, const QByteArray &answers)
{
    return "<AnswerSet id=\"" + id
        + "\" create=\"2031-03-01_10-00-00\" last=\"2031-03-02_11-00-00\" list=\"1\" lang=\"EN\" user=\"\" "
          "invitation=\"\">"
        + answers + "</AnswerSet>";
}

QByteArray file(const QByteArray &contributions)
{
    return head + contributions + "</Answers></Results>";
}

const QByteArray annsAnswers = "<Answer qid=\"n\">Ann Ex</Answer><Answer qid=\"m\">ann@x.example</Answer>"
                               "<Answer qid=\"c\" aid=\"c1\"/><Answer qid=\"c\" aid=\"c2\"/>"
                               "<Answer qid=\"x2\" aid=\"o\"/>";

} // namespace

void SurveyXmlTest::readsContributionsAsTheOtherExportsDo()
{
    const Result<SourceTable> table = readTable(file(contribution("id-1", annsAnswers)), u"x"_s);
    QVERIFY(table);
    QCOMPARE(table->format, u"eusurvey-xml"_s);
    QCOMPARE(table->alias, u"Harvest"_s);
    QCOMPARE(table->exported, QDateTime(QDate(2031, 3, 4), QTime(8, 30), Qt::UTC));
    QCOMPARE(table->headings,
             (QStringList{u"Full name"_s, u"E-mail"_s, u"Crops"_s, u"How often: Sowing"_s,
                          u"How often: Mowing"_s, u"Invitation number"_s, u"Contribution ID"_s,
                          u"User name"_s, u"Creation date"_s, u"Last update"_s, u"Languages"_s}));
    QCOMPARE(table->rowCount(), 1);
    QCOMPARE(table->cells.cell(0, 0), u"Ann Ex"_s);
    QCOMPARE(table->cells.cell(0, 2), u"Rye; Oats; barley"_s);
    QCOMPARE(table->cells.cell(0, 4), u"Often"_s);
    QCOMPARE(table->cells.cell(0, 6), u"id-1"_s);
}

void SurveyXmlTest::takesTheMainLanguage()
{
    const Result<SourceTable> table =
        readTable(file(contribution("id-1", "<Answer qid=\"c\" aid=\"c1\"/>")), u"x"_s);
    QVERIFY(table);
    QVERIFY(!table->headings.contains(u"Nom complet"_s));
    QCOMPARE(table->cells.cell(0, 2), u"Rye"_s);
}

void SurveyXmlTest::keepsAnswersToQuestionsThatTheHeadDoesNotList()
{
    const Result<SourceTable> table = readTable(
        file(contribution("id-1", "<Answer qid=\"gone\">kept</Answer><Answer qid=\"c\" aid=\"c9\"/>")),
        u"x"_s);
    QVERIFY(table);
    QCOMPARE(table->headings.at(11), u"gone"_s);
    QCOMPARE(table->cells.cell(0, 11), u"kept"_s);
    QCOMPARE(table->cells.cell(0, 2), u"c9"_s);
    QCOMPARE(table->cells.cell(0, 6), u"id-1"_s);
}

void SurveyXmlTest::becomesApplications()
{
    const Result<SourceTable> table = readTable(file(contribution("id-1", annsAnswers)), u"x"_s);
    QVERIFY(table);
    const IncomingTable rows = RowReader(*table, recogniseColumns(*table, {}), {}).read();
    QCOMPARE(rows.rows.size(), 1);
    const IncomingRow &row = rows.rows.constFirst();
    QCOMPARE(row.sourceRef, u"id-1"_s);
    QCOMPARE(row.person.familyName, u"Ex"_s);
    QCOMPARE(row.received, QDateTime(QDate(2031, 3, 1), QTime(10, 0), Qt::UTC));
    QCOMPARE(row.updated, QDateTime(QDate(2031, 3, 2), QTime(11, 0), Qt::UTC));
    QCOMPARE(row.answers.size(), 2);
}

void SurveyXmlTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QByteArray &bytes, ErrorCode code) {
        QTest::newRow(name) << bytes << static_cast<int>(code);
    };
    row("a document type", "<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY a 'b'>]><Results/>",
        ErrorCode::FormatUnknown);
    row("a document type behind the root", "<Results ><!DOCTYPE r [<!ENTITY a 'b'>]></Results>",
        ErrorCode::FormatDamaged);
    row("an entity of its own", file(contribution("i", "<Answer qid=\"n\">&bomb;</Answer>")),
        ErrorCode::FormatDamaged);
    row("a file cut in a contribution", file(contribution("i", annsAnswers)).chopped(40),
        ErrorCode::FormatDamaged);
    row("a file cut in the head", head.first(400), ErrorCode::FormatDamaged);
    row("no question", "<Results ><Survey alias=\"a\"/></Results>", ErrorCode::HeadingsMissing);
    row("another document", "<?xml version=\"1.0\"?><Resultsheet/>", ErrorCode::FormatUnknown);
    row("answers that are too long together",
        file(contribution("i", "<Answer qid=\"n\">" + QByteArray(1'000'000, 'x') + "</Answer>").repeated(52)),
        ErrorCode::LimitExceeded);
    row("one answer that is too long in pieces",
        file(contribution("i",
                          ("<Answer qid=\"n\">" + QByteArray(1'000'000, 'x') + "</Answer>").repeated(52))),
        ErrorCode::LimitExceeded);
    row("a long title of a matrix that stands in the heading of each of its rows",
        QByteArray(head)
                .replace("How often", QByteArray(1'000'000, 'x'))
                .replace("<MatrixAnswer", manyRows() + "<MatrixAnswer")
            + contribution("i", annsAnswers) + "</Answers></Results>",
        ErrorCode::LimitExceeded);
    row(
        "more questions than columns",
        [] {
            QByteArray answers;
            for (int i = 0; i <= 16'384; ++i) {
                answers += "<Answer qid=\"k" + QByteArray::number(i) + "\">v</Answer>";
            }
            return file(contribution("i", answers));
        }(),
        ErrorCode::LimitExceeded);
}

void SurveyXmlTest::refuses()
{
    QFETCH(QByteArray, bytes);
    const Result<SourceTable> table = readTable(bytes, u"x.xml"_s);
    QVERIFY(!table);
    QTEST(static_cast<int>(table.error().code), "code");
}

void SurveyXmlTest::growsWithTheFile()
{
    const Result<SourceTable> table =
        readTable(file(contribution("id", annsAnswers).repeated(20'000)), u"x"_s);
    QVERIFY(table);
    QCOMPARE(table->rowCount(), 20'000);
    QCOMPARE(table->cells.sourceRow(19'999), 20'000);
}

QTEST_GUILESS_MAIN(SurveyXmlTest)
#include "tst_surveyxml.moc"
