// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ranking/decimals.h"

#include <QTest>

using namespace convoke;

class TestDecimals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverPrintsTwoValuesAlike_data();
    void neverPrintsTwoValuesAlike();
};

void TestDecimals::neverPrintsTwoValuesAlike_data()
{
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<int>("decimals");
    QTest::newRow("nothing to print") << QList<double>{} << 1;
    QTest::newRow("one value") << QList<double>{83.256} << 1;
    QTest::newRow("equal values need no more") << QList<double>{83.256, 83.256} << 1;
    QTest::newRow("far apart") << QList<double>{10, 20, 30} << 1;
    QTest::newRow("differ in the second decimal") << QList<double>{83.25, 83.26} << 2;
    QTest::newRow("close but on both sides of a rounding step") << QList<double>{83.249, 83.251} << 1;
    QTest::newRow("the closest pair decides, wherever it stands")
        << QList<double>{5.5, 83.3333, 1, 83.3334} << 4;
    QTest::newRow("thirds beside their neighbours") << QList<double>{100.0 / 3, 33.333} << 4;
    QTest::newRow("beyond all decimals") << QList<double>{1, 1 + 4e-16} << 14;
}

void TestDecimals::neverPrintsTwoValuesAlike()
{
    QFETCH(QList<double>, values);
    QFETCH(int, decimals);
    QCOMPARE(distinguishableDecimals(values), decimals);
}

QTEST_GUILESS_MAIN(TestDecimals)
#include "tst_decimals.moc"
