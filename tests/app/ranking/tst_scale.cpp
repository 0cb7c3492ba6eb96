// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rankingcase.h"

#include <QTest>

using namespace convoke;
using namespace convoke::test;

/// What a score is worth on scales of all kinds, and what counts at all.
class TestScale : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void givesTheShareOfTheScale_data();
    void givesTheShareOfTheScale();
    void leavesInformativeCriteriaOut();
    void lacksNothingWithoutInformativeOnes();
    void letsAnInformativeGateThrough();
    void leavesScoresOffTheScaleOut();
    void asksNoGateOffTheScale();
};

void TestScale::givesTheShareOfTheScale_data()
{
    QTest::addColumn<double>("min");
    QTest::addColumn<double>("max");
    QTest::addColumn<double>("score");
    QTest::addColumn<double>("share");
    QTest::newRow("from zero") << 0.0 << 5.0 << 4.0 << 80.0;
    QTest::newRow("from one: still the part of the maximum") << 1.0 << 5.0 << 4.0 << 80.0;
    QTest::newRow("from ten") << 10.0 << 20.0 << 10.0 << 50.0;
    QTest::newRow("below zero: shifted") << -2.0 << 2.0 << 1.0 << 75.0;
    QTest::newRow("below zero, lowest") << -2.0 << 2.0 << -2.0 << 0.0;
    QTest::newRow("below zero, highest") << -2.0 << 2.0 << 2.0 << 100.0;
    QTest::newRow("ends at zero") << -4.0 << 0.0 << -1.0 << 75.0;
    QTest::newRow("ends below zero") << -5.0 << -1.0 << -2.0 << 75.0;
    QTest::newRow("of halves") << -0.5 << 1.5 << 1.0 << 75.0;
    QTest::newRow("of a thousand") << 0.0 << 1000.0 << 1.0 << 0.1;
}

void TestScale::givesTheShareOfTheScale()
{
    QFETCH(double, min);
    QFETCH(double, max);
    QFETCH(double, score);
    QFETCH(double, share);
    RankingCase meeting;
    meeting.criterion(u"practice"_s, 1, max);
    meeting.input().criteria[0].min = min;
    meeting.person();
    Review review{ApplicationId(1), ReviewerId(1), {}, {}, false};
    review.scores.insert(CriterionId(1), score);
    meeting.input().reviews.append(review);
    const Ranking ranking = meeting.ranking();
    QCOMPARE(ranking.ranked.size(), 1);
    QCOMPARE(ranking.ranked.at(0).score, share);
}

void TestScale::leavesInformativeCriteriaOut()
{
    RankingCase meeting;
    meeting.criterion(u"practice"_s).criterion(u"style"_s, 100);
    meeting.input().criteria[1].counts = false;
    meeting.person();
    meeting.person();
    meeting.person();
    meeting.review(1, 1, {3, 0}).review(2, 1, {2, 5}).review(3, 1, {-1, 5});
    const Ranking ranking = meeting.ranking();
    QCOMPARE(placesOf(ranking), u"1:A-1 2:A-2"_s);
    QCOMPARE(ranking.ranked.at(0).score, 60.0);
    QCOMPARE(ranking.unranked.at(0).reason, u"no-score"_s);
    QCOMPARE(ScoreTable(meeting.input()).criteria().size(), 1);
}

void TestScale::lacksNothingWithoutInformativeOnes()
{
    RankingCase meeting;
    meeting.criterion(u"practice"_s).criterion(u"style"_s);
    meeting.input().criteria[1].counts = false;
    meeting.person();
    meeting.review(1, 1, {3, -1});
    QCOMPARE(meeting.ranking().ranked.at(0).coverage, 1.0);
}

void TestScale::letsAnInformativeGateThrough()
{
    RankingCase meeting;
    meeting.criterion(u"practice"_s).criterion(u"free"_s, 1, 1, CriterionKind::Must);
    meeting.person();
    meeting.review(1, 1, {3, 0});
    QCOMPARE(meeting.ranking().unranked.value(0, {0, ApplicationId(0), {}}).reason, u"must:free"_s);
    meeting.input().criteria[1].counts = false;
    QCOMPARE(placesOf(meeting.ranking()), u"1:A-1"_s);
}

void TestScale::leavesScoresOffTheScaleOut()
{
    RankingCase meeting;
    meeting.criterion(u"practice"_s, 1, 5).criterion(u"case"_s, 1, 5);
    meeting.person();
    meeting.person();
    meeting.review(1, 1, {8, 4}).review(2, 1, {8, -1}); // the scale of the first once went to 10
    const Ranking ranking = meeting.ranking();
    QCOMPARE(placesOf(ranking), u"1:A-1"_s);
    QCOMPARE(ranking.ranked.at(0).score, 80.0);
    QCOMPARE(ranking.ranked.at(0).coverage, 0.5);
    QCOMPARE(ranking.unranked.at(0).reason, u"no-score"_s);
}

void TestScale::asksNoGateOffTheScale()
{
    RankingCase meeting;
    meeting.criterion(u"practice"_s).criterion(u"free"_s, 1, 1, CriterionKind::Must);
    meeting.input().criteria[1].min = 0.5;
    meeting.person();
    meeting.review(1, 1, {3, 0});
    QCOMPARE(placesOf(meeting.ranking()), u"1:A-1"_s);
}

QTEST_GUILESS_MAIN(TestScale)
#include "tst_scale.moc"
