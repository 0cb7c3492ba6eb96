// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/intakecase.h"

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class SplitColumnsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void joinsTheLabelsUnderTheirTitle();
    void warnsOfLabelsInsideLabels();
    void leavesOthersAlone_data();
    void leavesOthersAlone();
    void becomesOneAnswer();
};

void SplitColumnsTest::joinsTheLabelsUnderTheirTitle()
{
    const SourceTable table = test::tableOf(u"Name;Crops;Rye;Oats;Barley;Contribution ID\n"
                                            "Ann;;Yes;No;Yes;id-1\nBo;;No;No;No;id-2\n"_s);
    QCOMPARE(table.splitQuestions, (QList<SplitQuestion>{{1, 2, 3}}));
    QCOMPARE(table.cells.cell(0, 1), u"Rye; Barley"_s);
    QCOMPARE(table.cells.cell(1, 1), u""_s);
    QCOMPARE(table.cells.cell(0, 5), u"id-1"_s);
    QCOMPARE(table.findings.list(), (QList<IntakeFinding>{{u"split-columns-joined"_s, 0, 2, u"Crops"_s}}));
}

void SplitColumnsTest::warnsOfLabelsInsideLabels()
{
    const SourceTable table =
        test::tableOf(u"Name;Crops;Rye;Winter rye;Oats;Contribution ID\nAnn;;Yes;Yes;No;id-1\n"_s);
    QVERIFY(table.findings.list().contains(
        IntakeFinding{u"split-labels-overlap"_s, 0, 3, u"Rye / Winter rye"_s}));
    QCOMPARE(table.cells.cell(0, 1), u"Rye; Winter rye"_s);
}

void SplitColumnsTest::leavesOthersAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("no survey") << u"Name;Crops;Rye;Oats;Town\nAnn;;Yes;No;Gent\n"_s;
    QTest::newRow("a title that has values")
        << u"Name;Crops;Rye;Oats;Contribution ID\nAnn;some;Yes;No;id-1\n"_s;
    QTest::newRow("questions of their own")
        << u"Name;Remark;Do you sow?;Do you mow?;Contribution ID\nAnn;;Yes;No;id-1\n"_s;
    QTest::newRow("one column") << u"Name;Crops;Rye;Contribution ID\nAnn;;Yes;id-1\n"_s;
    QTest::newRow("an answer left out")
        << u"Name;Crops;Rye;Oats;Contribution ID\nAnn;;Yes;No;id-1\nBo;;;No;id-2\n"_s;
    QTest::newRow("other values")
        << u"Name;Crops;Rye;Oats;Contribution ID\nAnn;;Yes;perhaps;id-1\nBo;;No;No;id-2\n"_s;
    QTest::newRow("no rows") << u"Name;Crops;Rye;Oats;Contribution ID\n"_s;
}

void SplitColumnsTest::leavesOthersAlone()
{
    QFETCH(QString, text);
    const SourceTable table = test::tableOf(text);
    QVERIFY(table.splitQuestions.isEmpty());
    QVERIFY(!table.findings.contains(u"split-columns-joined"_s));
}

void SplitColumnsTest::becomesOneAnswer()
{
    const IncomingTable rows = test::rowsOf(u"Name;Crops;Rye;Oats;Contribution ID\nAnn;;Yes;Yes;id-1\n"_s);
    QCOMPARE(rows.mapping.newQuestions.size(), 1);
    QCOMPARE(rows.mapping.newQuestions.constFirst().text, u"Crops"_s);
    QCOMPARE(rows.rows.constFirst().answers, (QList<IncomingAnswer>{{1, u"Rye; Oats"_s}}));
    QCOMPARE(rows.mapping.columns.at(2).target, ColumnTarget::Ignore);
}

QTEST_GUILESS_MAIN(SplitColumnsTest)
#include "tst_splitcolumns.moc"
