// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/intakecase.h"
#include "intake/intakereport.h"
#include <QJsonArray>

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class IntakeReportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhatThePlanSays();
    void addsUp();
    void namesSourcesOfSeveralTables();
};

namespace {

QJsonObject reportOf(const QString &text)
{
    const SourceTable table = test::tableOf(text, u"form.csv"_s);
    const QList<IncomingTable> rows = {RowReader(table, recogniseColumns(table, {}), {}).read()};
    return intakeReport({table}, rows, planIntake(rows, {}, {}));
}

} // namespace

void IntakeReportTest::saysWhatThePlanSays()
{
    const QJsonObject report =
        reportOf(u"Name;E-mail;Age Bracket;Age Bracket\nAnn Ex;ann(at)x.example;30;x\n;;40;y\n"_s);
    QCOMPARE(report.value(u"rows"_s).toInt(), 2);
    QCOMPARE(report.value(u"new"_s).toInt(), 1);
    QCOMPARE(report.value(u"people_new"_s).toInt(), 1);
    QCOMPARE(report.value(u"questions_new"_s).toArray(), (QJsonArray{u"age-bracket"_s, u"age-bracket-2"_s}));
    QCOMPARE(report.value(u"columns"_s).toObject(),
             (QJsonObject{{u"Name"_s, u"person.full_name"_s},
                          {u"E-mail"_s, u"person.email"_s},
                          {u"Age Bracket"_s, u"question:age-bracket"_s},
                          {u"Age Bracket (2)"_s, u"question:age-bracket-2"_s}}));
    const QJsonObject skipped = report.value(u"skipped"_s).toArray().at(0).toObject();
    QCOMPARE(skipped.value(u"source"_s).toString(), u"form.csv"_s);
    QCOMPARE(skipped.value(u"row"_s).toInt(), 3);
    QVERIFY(!skipped.value(u"reason"_s).toString().isEmpty());
    const QJsonObject finding = report.value(u"findings"_s).toArray().at(0).toObject();
    QCOMPARE(finding.value(u"code"_s).toString(), u"address-reconstructed"_s);
    QCOMPARE(finding.value(u"row"_s).toInt(), 2);
    QCOMPARE(finding.value(u"column"_s).toInt(), 2);
}

void IntakeReportTest::addsUp()
{
    const QJsonObject report = reportOf(
        u"Name;E-mail;Why?\nAnn Ex;ann@x.example;a\nAnn Ex;ann@x.example;b\nAnn Ex;ann@x.example;b\n;;c\n"_s);
    const auto number = [&report](const QString &key) {
        return report.value(key).toInt();
    };
    QCOMPARE(number(u"rows"_s),
             number(u"new"_s) + number(u"changed"_s) + number(u"identical"_s) + number(u"duplicates"_s)
                 + int(report.value(u"skipped"_s).toArray().size()));
    QCOMPARE(number(u"duplicates"_s), 1);
    QCOMPARE(number(u"identical"_s), 1);
}

void IntakeReportTest::namesSourcesOfSeveralTables()
{
    const SourceTable one = test::tableOf(u"Name;Why?\nAnn Ex;a\n"_s, u"one.csv"_s);
    const SourceTable two = test::tableOf(u"Name;How?\nBo Wai;b\n;c\n"_s, u"two.csv"_s);
    const ColumnMapping first = recogniseColumns(one, {});
    const ColumnMapping second = recogniseColumns(two, {}, IntakePurpose::Applications, first.newQuestions);
    const QList<IncomingTable> rows = {RowReader(one, first, {}).read(), RowReader(two, second, {}).read()};
    const QJsonObject report = intakeReport({one, two}, rows, planIntake(rows, {}, {}));
    QCOMPARE(report.value(u"questions_new"_s).toArray(), (QJsonArray{u"why"_s, u"how"_s}));
    QCOMPARE(report.value(u"skipped"_s).toArray().at(0).toObject().value(u"source"_s).toString(),
             u"two.csv"_s);
    QCOMPARE(report.value(u"sources"_s).toArray().size(), 2);
}

QTEST_GUILESS_MAIN(IntakeReportTest)
#include "tst_intakereport.moc"
