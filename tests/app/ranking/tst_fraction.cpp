// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ranking/fraction.h"

#include <QTest>

using namespace convoke;

class TestFraction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesWithoutRounding_data();
    void comparesWithoutRounding();
    void equalFractionsAreTheSameDouble();
    void refusesWhatDoesNotFit();
};

void TestFraction::comparesWithoutRounding_data()
{
    constexpr qint64 big = std::numeric_limits<qint64>::max();
    QTest::addColumn<qint64>("a");
    QTest::addColumn<qint64>("b");
    QTest::addColumn<qint64>("c");
    QTest::addColumn<qint64>("d");
    QTest::addColumn<int>("order");
    QTest::newRow("a half is two quarters") << qint64(1) << qint64(2) << qint64(2) << qint64(4) << 0;
    QTest::newRow("a third is more than a half less")
        << qint64(1) << qint64(3) << qint64(1) << qint64(2) << -1;
    QTest::newRow("negatives turn round") << qint64(-1) << qint64(3) << qint64(-1) << qint64(2) << 1;
    QTest::newRow("a negative is below zero") << qint64(-1) << big << qint64(0) << qint64(1) << -1;
    QTest::newRow("beyond the precision of a double") << big - 1 << big << big - 2 << big - 1 << 1;
    QTest::newRow("the largest terms are equal to themselves") << big << big - 1 << big << big - 1 << 0;
    QTest::newRow("the smallest number")
        << std::numeric_limits<qint64>::min() << big << qint64(-1) << qint64(1) << -1;
}

void TestFraction::comparesWithoutRounding()
{
    QFETCH(qint64, a);
    QFETCH(qint64, b);
    QFETCH(qint64, c);
    QFETCH(qint64, d);
    QFETCH(int, order);
    const Fraction first{a, b};
    const Fraction second{c, d};
    QCOMPARE(first < second, order < 0);
    QCOMPARE(first > second, order > 0);
    QCOMPARE(first == second, order == 0);
}

void TestFraction::equalFractionsAreTheSameDouble()
{
    for (qint64 bottom = 1; bottom < 60; ++bottom) {
        for (qint64 top = -bottom; top <= bottom; ++top) {
            const double value = Fraction{top, bottom}.toDouble();
            QVERIFY((Fraction{top * 12, bottom * 12}.toDouble()) == value);
            const qint64 huge = (qint64(1) << 56) + 1; // its terms are no exact doubles any more
            QVERIFY((Fraction{top * huge, bottom * huge}.toDouble()) == value);
        }
    }
}

void TestFraction::refusesWhatDoesNotFit()
{
    constexpr qint64 big = std::numeric_limits<qint64>::max();
    QCOMPARE(product(big / 2, 2), big - 1);
    QVERIFY(!product(big / 2 + 1, 2));
    QVERIFY(!product(-big, 2));
    QCOMPARE(product(-5, 0), 0);
    QCOMPARE(sum(big - 1, 1), big);
    QVERIFY(!sum(big, 1));
    QVERIFY(!sum(-big, -2));
    QCOMPARE(leastCommonMultiple(4, 6), 12);
    QCOMPARE(leastCommonMultiple(big, big), big);
    QVERIFY(!leastCommonMultiple(big, big - 1));
}

QTEST_GUILESS_MAIN(TestFraction)
#include "tst_fraction.moc"
