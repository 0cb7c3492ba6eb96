// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "selection/scoregrid.h"

#include <QTest>

#include <random>

using namespace convoke;

class TestScoreGrid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheCommonDenominator_data();
    void findsTheCommonDenominator();
    void sumsOfFractionsAreEqualWhereTheyAre();
    void fallsBackToAFineGrid();
    void leavesRoomForThousandsOfPlaces();
};

void TestScoreGrid::findsTheCommonDenominator_data()
{
    QTest::addColumn<QList<double>>("scores");
    QTest::addColumn<double>("step");
    QTest::newRow("nobody") << QList<double>{} << 1.0;
    QTest::newRow("whole points") << QList<double>{0, 51, 100} << 1.0;
    QTest::newRow("quarters") << QList<double>{83.25, 10} << 0.25;
    QTest::newRow("thirds and fifths") << QList<double>{100.0 / 3, 0.4} << 1.0 / 15 * 2;
    QTest::newRow("sevenths of halves") << QList<double>{100.0 / 14, 12.5} << 25.0 / 14;
    QTest::newRow("hundredths") << QList<double>{66.67, 1} << 0.01;
    QTest::newRow("a negative score") << QList<double>{-0.5, 1} << 0.5;
    QTest::newRow("tens") << QList<double>{0, 30, 40} << 10.0;
}

void TestScoreGrid::findsTheCommonDenominator()
{
    QFETCH(QList<double>, scores);
    QFETCH(double, step);
    const ScoreGrid grid({scores.cbegin(), scores.cend()}, 30);
    QCOMPARE(grid.points(1), step);
    QVERIFY(grid.isExact());
    for (const double score : scores) {
        QVERIFY(grid.points(grid.steps(score)) == score);
    }
}

void TestScoreGrid::sumsOfFractionsAreEqualWhereTheyAre()
{
    const double third = 100.0 / 3;
    const double seventh = 100.0 / 7;
    const ScoreGrid grid({third, seventh, 50, 100}, 30);
    QCOMPARE(3 * grid.steps(third), grid.steps(100));
    QCOMPARE(7 * grid.steps(seventh), 2 * grid.steps(50));
}

void TestScoreGrid::fallsBackToAFineGrid()
{
    std::mt19937 random(3);
    std::vector<double> scores;
    for (int i = 0; i < 200; ++i) {
        scores.push_back(std::uniform_real_distribution<>(0, 100)(random));
    }
    const ScoreGrid grid(scores, 50);
    QVERIFY(!grid.isExact());
    QCOMPARE(grid.steps(1), 100'000'000);
    for (const double score : scores) {
        QVERIFY(std::abs(grid.points(grid.steps(score)) - score) < 1e-8);
    }
}

void TestScoreGrid::leavesRoomForThousandsOfPlaces()
{
    constexpr int places = 10000;
    const ScoreGrid grid({99.123456789123, 3.14159265358979}, places);
    const double sum = double(grid.steps(100)) * places * double(ScoreGrid::finenessFor(places));
    QVERIFY(grid.steps(1) > 1000 && sum < 4e18);
}

QTEST_GUILESS_MAIN(TestScoreGrid)
#include "tst_scoregrid.moc"
