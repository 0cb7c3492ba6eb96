// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/intakecase.h"
#include "intake/columnvalues.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class ColumnValuesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsWhatCellsLookLike();
    void looksForOneFilledCellFarDown();
};

void ColumnValuesTest::countsWhatCellsLookLike()
{
    const SourceTable table = test::tableOf(
        u"Thing|x\nann@x.example|1\n+32 2 111 22 33|1\n|1\nBelgique|1\nyes|1\nunsubscribed|1\n2030-01-02|1\nred; blue|1\nExample Police, officer|1\n17|1\n17|1\n"_s);
    const ColumnValues values = valuesOfColumn(table, 0);
    QCOMPARE(values.filled, 10);
    QCOMPARE(values.addresses, 1);
    QCOMPARE(values.phones, 2); // the date too is only digits and signs
    QCOMPARE(values.countries, 1);
    QCOMPARE(values.yesNo, 1);
    QCOMPARE(values.newsletter, 2);
    QCOMPARE(values.dates, 1);
    QCOMPARE(values.joined, 1);
    QCOMPARE(values.withComma, 1);
    QCOMPARE(values.numbers, 2);
    QCOMPARE(values.longest, 23);
    QVERIFY(!values.allDifferent);
    QCOMPARE(values.labels.size(), 9);
    QVERIFY(values.parts.contains(u"blue"_s));
}

void ColumnValuesTest::looksForOneFilledCellFarDown()
{
    const QString empties = QString(u"x|\n"_s).repeated(5000);
    const ColumnValues values = valuesOfColumn(test::tableOf(u"Thing|Late\n"_s + empties + u"x|here\n"_s), 1);
    QVERIFY(values.anyFilled);
    QCOMPARE(values.filled, 0);
    QVERIFY(!valuesOfColumn(test::tableOf(u"Thing|Late\n"_s + empties), 1).anyFilled);
}

QTEST_GUILESS_MAIN(ColumnValuesTest)
#include "tst_columnvalues.moc"
