// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/intakelinesmodel.h"

#include "intake/rowreader.h"
#include "intake/tablereader.h"
#include "ui/applications/findingsmodel.h"
#include "ui/applications/mappingmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray rows = "Given name,Family name,E-mail,Country,Motto,Answered on\n"
                        "Ada,Byron,ada@x.example,Holland,Count,\n"
                        "Bo,Lund,bo@x.example,Atlantis,Measure,31 Foo\n"
                        "Ada,Byron,ada@x.example,Holland,Calculate,\n"
                        ",,,,no name,\n"
                        "BO,LUND,bo@y.example,SE,Again,\n";

IntakeDraft draftOf(const QList<Person> &known)
{
    const Result<SourceTable> table = readTable(rows, u"a.csv"_s);
    if (!table) {
        qFatal("not read");
    }
    const Call call;
    IntakeDraft draft{{*table}, {RowReader(*table, recogniseColumns(*table, call), call).read()}, {}};
    draft.plan = planIntake(draft.rows, call, {known, {}});
    return draft;
}

} // namespace

class IntakeLinesModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsTheRulesOfModels()
    {
        IntakeLinesModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QList<IntakeLine> lines = intakeLines(draftOf({}), {});
        model.load(lines);
        lines.removeAt(1);
        lines[0].detail = u"other"_s;
        model.update(lines);
        QCOMPARE(model.values(), lines);
        QCOMPARE(model.columnCount(), static_cast<int>(IntakeLinesModel::columns().size()));
    }

    void keepsTheRulesOfModelsForColumnsAndRemarks()
    {
        const IntakeDraft draft = draftOf({});
        MappingModel columns;
        FindingsModel findings;
        const QAbstractItemModelTester first(&columns, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const QAbstractItemModelTester second(&findings,
                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
        columns.load(mappingLines(draft.tables.first(), draft.rows.first().mapping, {}));
        findings.load(findingLines(draft));
        QCOMPARE(columns.rowCount(), 6);
        QVERIFY(findings.rowCount() > 0);
        columns.update({});
        findings.update({});
    }

    void putsEachRowUnderOneHeading()
    {
        const QList<IntakeLine> lines = intakeLines(draftOf({}), {});
        QList<LineKind> kinds;
        for (const IntakeLine &line : lines) {
            kinds.append(line.kind);
        }
        QCOMPARE(
            kinds,
            (QList{LineKind::New, LineKind::New, LineKind::SecondAnswer, LineKind::Skipped, LineKind::New}));
        QCOMPARE(lines.at(3).who, QString());
        QVERIFY(!lines.at(3).detail.isEmpty());
    }

    void asksAboutSomebodyOfTheSameNameUntilItIsSettled()
    {
        Person known{PersonId(7)};
        known.givenName = u"Bo"_s;
        known.familyName = u"Lund"_s;
        known.country = CountryCode::fromText(u"SE");
        known.emails = {*EmailAddress::fromText(u"lund@z.example")};
        const IntakeDraft draft = draftOf({known});
        const IntakeLine asked = intakeLines(draft, {}).last();
        QCOMPARE(asked.kind, LineKind::SamePerson);
        QVERIFY(asked.detail.contains(u"Bo Lund"_s));
        QCOMPARE(intakeLines(draft, {SourceRow{0, asked.row}}).last().kind, LineKind::New);
    }

    void showsTheCountryAsItStandsInTheFile()
    {
        IntakeLinesModel model;
        model.load(intakeLines(draftOf({}), {}));
        const auto country = [&model](int row) {
            return model.index(row, static_cast<int>(IntakeLineColumn::Country)).data().toString();
        };
        QCOMPARE(country(0), u"Holland → NL"_s);
        QCOMPARE(country(1), u"Atlantis → not known"_s);
        QCOMPARE(country(4), u"SE"_s);
    }

    void countsTheApplicationsThatComeIn()
    {
        QCOMPARE(takenInCount(draftOf({}).plan), 3); // of Ada's two answers one is used
        QCOMPARE(takenInCount({}), 0);
    }

    void saysWhereARemarkBelongs()
    {
        const QList<FindingLine> lines = findingLines(draftOf({}));
        const auto unknown = std::find_if(lines.cbegin(), lines.cend(), [](const FindingLine &line) {
            return line.sentence.contains(u"Atlantis");
        });
        QVERIFY(unknown != lines.cend());
        QCOMPARE(unknown->place, u"row 3, column “Country”"_s);
    }
};

QTEST_GUILESS_MAIN(IntakeLinesModelTest)
#include "tst_intakelinesmodel.moc"
