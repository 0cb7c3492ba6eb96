// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rankingcase.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <random>

using namespace convoke;
using namespace convoke::test;

class TestRanking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weighsTheShareOfEachScale();
    void takesMissingAsMissingNeverAsZero();
    void givesMedianSpreadAndCoverage();
    void passesOverCriteriaOfWeightZero();
    void judgesByTheCriteriaOfTheProfile();
    void tiesWhatIsEqualBeforeRounding_data();
    void tiesWhatIsEqualBeforeRounding();
    void weighsDecimalsAsTheyAreTyped();
    void tellsApartWhatDiffersInTheLastBit();
    void setsRecusedScoresAside();
    void gateNeedsMoreThanHalf_data();
    void gateNeedsMoreThanHalf();
    void gateConcernsItsProfileOnly();
    void saysWhySomebodyIsNotRanked();
    void followsAMovedWeight();
    void standsWithoutCriteriaOrPeople();
    void staysInOrderBeyondSixtyThreeBits();
    void agreesWithTheDefinition();
    void leavesOutWhomTooFewReviewed();
    void doesNotDependOnTheOrderOfRows();
};

void TestRanking::weighsTheShareOfEachScale()
{
    RankingCase meeting;
    meeting.criterion(u"practice"_s, 2, 5).criterion(u"motivation"_s, 1, 10);
    meeting.person();
    meeting.review(1, 1, {4, 5}); // (2·4/5 + 1·5/10) / 3 = 0.7
    const Ranking ranking = meeting.ranking();
    QCOMPARE(ranking.ranked.at(0).score, 70.0);
    QCOMPARE(ranking.ranked.at(0).decidedBy, u"score"_s);
    QVERIFY(!ranking.ranked.at(0).tied);
}

void TestRanking::takesMissingAsMissingNeverAsZero()
{
    RankingCase meeting;
    meeting.criterion(u"practice"_s, 3).criterion(u"motivation"_s, 1);
    meeting.person();
    meeting.review(1, 1, {-1, 4}).review(1, 2, {5, -1}).review(1, 3, {-1, -1});
    meeting.input().reviews[2].scores.insert(CriterionId(1), std::nullopt); // abstained
    const RankedApplication entry = meeting.ranking().ranked.at(0);
    QCOMPARE(entry.score, 90.0); // the mean of 80 and 100; the third gave no score and does not count
    QCOMPARE(entry.reviews, 2);
    QCOMPARE(entry.coverage, 0.5);
}

void TestRanking::givesMedianSpreadAndCoverage()
{
    RankingCase meeting;
    meeting.criterion(u"practice"_s, 1, 10);
    meeting.person();
    meeting.person();
    meeting.person();
    meeting.review(1, 1, {2}).review(1, 2, {9}).review(1, 3, {4});
    meeting.review(2, 1, {5});
    meeting.review(3, 1, {3}).review(3, 2, {4});
    const Ranking ranking = meeting.ranking();
    QCOMPARE(placesOf(ranking), u"1:A-1 1:A-2 3:A-3"_s);
    QCOMPARE(ranking.ranked.at(0).median, 40.0);
    QCOMPARE(*ranking.ranked.at(0).spread, std::sqrt((900.0 + 1600.0 + 100.0) / 2));
    QVERIFY(!ranking.ranked.at(1).spread);
    QCOMPARE(ranking.ranked.at(1).median, 50.0);
    QCOMPARE(ranking.ranked.at(2).median, 35.0);
    QCOMPARE(ranking.ranked.at(2).coverage, 1.0);
}

void TestRanking::passesOverCriteriaOfWeightZero()
{
    RankingCase meeting;
    meeting.criterion(u"practice"_s, 1).criterion(u"informative"_s, 0);
    meeting.person();
    meeting.person();
    meeting.review(1, 1, {3, 0}).review(2, 1, {-1, 5});
    const Ranking ranking = meeting.ranking();
    QCOMPARE(placesOf(ranking), u"1:A-1"_s);
    QCOMPARE(ranking.ranked.at(0).score, 60.0);
    QCOMPARE(ranking.ranked.at(0).coverage, 1.0);
    QCOMPARE(ranking.unranked.at(0).reason, u"no-score"_s);
}

void TestRanking::judgesByTheCriteriaOfTheProfile()
{
    const ProfileId presenter(1);
    const ProfileId participant(2);
    RankingCase meeting;
    meeting.criterion(u"practice"_s).criterion(u"case"_s, 1, 5, CriterionKind::Score, {presenter});
    meeting.person().profile = presenter;
    meeting.person().profile = participant;
    meeting.person(); // no profile: everything applies
    meeting.review(1, 1, {4, 2}).review(2, 1, {4, 2}).review(3, 1, {4, -1});
    const Ranking ranking = meeting.ranking();
    QCOMPARE(placesOf(ranking), u"1:A-2 1:A-3 3:A-1"_s);
    QCOMPARE(ranking.ranked.at(0).coverage, 1.0);
    QCOMPARE(ranking.ranked.at(1).coverage, 0.5);
    QCOMPARE(ranking.ranked.at(2).score, 60.0);
}

void TestRanking::tiesWhatIsEqualBeforeRounding_data()
{
    using Rows = QList<QList<double>>;
    QTest::addColumn<Rows>("first");
    QTest::addColumn<Rows>("second");
    QTest::newRow("the same marks by other reviewers") << Rows{{3, 5}, {4, 5}} << Rows{{4, 5}, {3, 5}};
    QTest::newRow("the same marks on other criteria") << Rows{{1, 3}, {5, 2}} << Rows{{3, 1}, {2, 5}};
    QTest::newRow("a third three times is one once") << Rows{{1, 0}, {1, 0}, {1, 0}} << Rows{{0, 1}};
    QTest::newRow("sums that round apart") << Rows{{0.1, 0.2}} << Rows{{0.3, 0}};
    QTest::newRow("one review or many of the same")
        << Rows{{3, 4}} << Rows{{3, 4}, {3, 4}, {3, 4}, {3, 4}, {3, 4}, {3, 4}};
    QTest::newRow("gaps that weigh differently") << Rows{{2, -1}, {-1, 2}, {2, 2}} << Rows{{2, 2}};
}

void TestRanking::tiesWhatIsEqualBeforeRounding()
{
    QFETCH(QList<QList<double>>, first);
    QFETCH(QList<QList<double>>, second);
    RankingCase meeting;
    meeting.criterion(u"a"_s).criterion(u"b"_s);
    meeting.person();
    meeting.person();
    for (int i = 0; i < first.size(); ++i) {
        meeting.review(1, i + 1, {first.at(i).at(0), first.at(i).at(1)});
    }
    for (int i = 0; i < second.size(); ++i) {
        meeting.review(2, i + 1, {second.at(i).at(0), second.at(i).at(1)});
    }
    const Ranking ranking = meeting.ranking();
    QCOMPARE(placesOf(ranking), u"1:A-1 1:A-2"_s);
    QVERIFY(ranking.ranked.at(0).tied);
    QVERIFY(ranking.ranked.at(0).score == ranking.ranked.at(1).score);
}

void TestRanking::weighsDecimalsAsTheyAreTyped()
{
    RankingCase meeting;
    meeting.criterion(u"a"_s, 0.1).criterion(u"b"_s, 0.2).criterion(u"c"_s, 0.3);
    meeting.person();
    meeting.person();
    meeting.review(1, 1, {5, 5, 0}).review(2, 1, {0, 0, 5});
    QCOMPARE(placesOf(meeting.ranking()), u"1:A-1 1:A-2"_s);
    QCOMPARE(meeting.ranking().ranked.at(1).score, 50.0);
}

void TestRanking::tellsApartWhatDiffersInTheLastBit()
{
    RankingCase meeting;
    meeting.criterion(u"a"_s, 999983).criterion(u"b"_s, 999979).criterion(u"c"_s, 1);
    meeting.person();
    meeting.person();
    meeting.review(1, 1, {5, 0, 0}).review(2, 1, {0, 5, 4});
    const Ranking ranking = meeting.ranking(); // 999983 against 999979 + 0.8
    QCOMPARE(placesOf(ranking), u"1:A-1 2:A-2"_s);
    QVERIFY(ranking.ranked.at(0).score > ranking.ranked.at(1).score);
}

void TestRanking::setsRecusedScoresAside()
{
    RankingCase meeting;
    meeting.criterion(u"practice"_s).criterion(u"experience"_s, 1, 1, CriterionKind::Must);
    meeting.person();
    meeting.person();
    meeting.review(1, 1, {1, 0}).review(1, 2, {4, 1}).review(2, 1, {3, 1});
    meeting.recuse(1, 1);
    const Ranking ranking = meeting.ranking();
    QCOMPARE(placesOf(ranking), u"1:A-1 2:A-2"_s);
    QCOMPARE(ranking.ranked.at(0).score, 80.0);
    QCOMPARE(ranking.ranked.at(0).reviews, 1);
    meeting.recuse(1, 2);
    QCOMPARE(meeting.ranking().unranked.at(0).reason, u"no-score"_s);
}

void TestRanking::gateNeedsMoreThanHalf_data()
{
    QTest::addColumn<QList<double>>("answers");
    QTest::addColumn<bool>("passes");
    QTest::newRow("nobody answered") << QList<double>{-1, -1, -1} << true;
    QTest::newRow("one yes") << QList<double>{1, -1, -1} << true;
    QTest::newRow("one no") << QList<double>{0, -1, -1} << false;
    QTest::newRow("half is not more than half") << QList<double>{1, 0, -1} << false;
    QTest::newRow("two of three") << QList<double>{1, 0, 1} << true;
    QTest::newRow("one of three") << QList<double>{0, 0, 1} << false;
    QTest::newRow("the middle is no yes") << QList<double>{0.5, 0.5, 0.5} << false;
}

void TestRanking::gateNeedsMoreThanHalf()
{
    QFETCH(QList<double>, answers);
    QFETCH(bool, passes);
    RankingCase meeting;
    meeting.criterion(u"practice"_s).criterion(u"experience"_s, 1, 1, CriterionKind::Must);
    meeting.person();
    for (int i = 0; i < answers.size(); ++i) {
        meeting.review(1, i + 1, {3, answers.at(i)});
    }
    const Ranking ranking = meeting.ranking();
    QCOMPARE(ranking.ranked.size(), passes ? 1 : 0);
    if (passes) {
        QCOMPARE(ranking.ranked.at(0).score, 60.0); // the gate has no weight of its own
    } else {
        QCOMPARE(ranking.unranked.at(0).reason, u"must:experience"_s);
    }
}

void TestRanking::gateConcernsItsProfileOnly()
{
    const ProfileId presenter(1);
    RankingCase meeting;
    meeting.criterion(u"practice"_s).criterion(u"case"_s, 1, 1, CriterionKind::Must, {presenter});
    meeting.person().profile = presenter;
    meeting.person().profile = ProfileId(2);
    meeting.review(1, 1, {4, 0}).review(2, 1, {4, 0});
    QCOMPARE(placesOf(meeting.ranking()), u"1:A-2"_s);
}

void TestRanking::saysWhySomebodyIsNotRanked()
{
    RankingCase meeting;
    meeting.criterion(u"practice"_s).criterion(u"experience"_s, 1, 1, CriterionKind::Must);
    meeting.person().state = ApplicationState::Duplicate;
    meeting.person().state = ApplicationState::Withdrawn;
    meeting.person();
    meeting.person().state = ApplicationState::Incomplete;
    meeting.review(1, 1, {5, 1}).review(2, 1, {5, 0}).review(4, 1, {5, 1});
    const Ranking ranking = meeting.ranking();
    QCOMPARE(placesOf(ranking), u"1:A-4"_s);
    QStringList reasons;
    for (const UnrankedApplication &entry : ranking.unranked) {
        reasons.append(entry.reason);
    }
    QCOMPARE(reasons, QStringList({u"duplicate"_s, u"withdrawn"_s, u"no-score"_s}));
}

void TestRanking::followsAMovedWeight()
{
    RankingCase meeting;
    meeting.criterion(u"a"_s).criterion(u"b"_s);
    meeting.person();
    meeting.person();
    meeting.review(1, 1, {5, 1}).review(2, 1, {2, 3});
    const ScoreTable table(meeting.input());
    QCOMPARE(placesOf(rank(table)), u"1:A-1 2:A-2"_s);
    QCOMPARE(placesOf(rank(table, {1, 2})), u"1:A-2 2:A-1"_s);
    QCOMPARE(placesOf(rank(table, {2, 3})), u"1:A-1 1:A-2"_s);
    QCOMPARE(placesOf(rank(table, {0, 0})), QString());
    QCOMPARE(placesOf(rank(table, {-1, std::numeric_limits<double>::quiet_NaN()})), QString());
}

void TestRanking::standsWithoutCriteriaOrPeople()
{
    RankingCase meeting;
    QVERIFY(meeting.ranking().ranked.isEmpty());
    meeting.person();
    QCOMPARE(meeting.ranking().unranked.at(0).reason, u"no-score"_s);
    meeting.criterion(u"broken"_s, 1, 0).review(1, 1, {0});
    QCOMPARE(meeting.ranking().unranked.at(0).reason, u"no-score"_s);
}

// Twelve reviewers, each with other gaps under weights of six decimals: no common denominator fits any more.
void TestRanking::staysInOrderBeyondSixtyThreeBits()
{
    RankingCase meeting;
    std::mt19937 random(5);
    for (int c = 0; c < 12; ++c) {
        meeting.criterion(u"c%1"_s.arg(c), 1 + (random() % 1000000) / 1e6);
    }
    for (int number = 1; number <= 3; ++number) {
        meeting.person();
        for (int reviewer = 0; reviewer < 12; ++reviewer) {
            Review review{ApplicationId(number), ReviewerId(reviewer), {}, {}, false};
            for (int c = 0; c < 12; ++c) {
                if (c != reviewer) {
                    review.scores.insert(CriterionId(c + 1),
                                         number == 2 && reviewer == 11 ? 4 : (c * reviewer) % 6);
                }
            }
            meeting.input().reviews.append(review);
        }
    }
    const Ranking ranking = meeting.ranking();
    QCOMPARE(placesOf(ranking), u"1:A-2 2:A-1 2:A-3"_s);
    QVERIFY(ranking.ranked.at(0).score > ranking.ranked.at(1).score && ranking.ranked.at(0).score < 100);
}

namespace {

/// Random scores whose exact mean is a whole number of 1 ÷ 27720·20·60 (weights sum to 12 at most).
RankingCase randomCase(std::mt19937 &random)
{
    RankingCase meeting;
    const double maxima[] = {5, 10, 4};
    for (int c = 0; c < 4; ++c) {
        meeting.criterion(u"c%1"_s.arg(c), random() % 4, maxima[random() % 3]);
    }
    for (int number = 1; number <= 12; ++number) {
        meeting.person(u"ref-%1"_s.arg(random() % 1000));
        for (int reviewer = 1; reviewer <= 3; ++reviewer) {
            Review review{ApplicationId(number), ReviewerId(reviewer), {}, {}, false};
            for (int c = 0; c < 4; ++c) {
                const int most = static_cast<int>(meeting.input().criteria.at(c).max);
                if (random() % 5 != 0) {
                    review.scores.insert(CriterionId(c + 1), most - static_cast<int>(random() % 3));
                }
            }
            meeting.input().reviews.append(review);
        }
    }
    return meeting;
}

/// The score in units of 1 ÷ (27720·20·60), computed straight from the definition; −1: no score.
qint64 definedScore(const RankingInput &input, ApplicationId application)
{
    qint64 sum = 0;
    qint64 reviews = 0;
    for (const Review &review : input.reviews) {
        qint64 top = 0;
        qint64 weights = 0;
        for (const Criterion &criterion : input.criteria) {
            const std::optional<double> score = review.scores.value(criterion.id);
            if (score && review.application == application) {
                top += qint64(criterion.weight) * qint64(*score) * (20 / qint64(criterion.max));
                weights += qint64(criterion.weight);
            }
        }
        if (weights > 0) {
            sum += top * (27720 / weights) * 60;
            ++reviews;
        }
    }
    return reviews > 0 ? sum / reviews : -1;
}

} // namespace

void TestRanking::agreesWithTheDefinition()
{
    for (unsigned seed = 0; seed < 300; ++seed) {
        std::mt19937 random(seed);
        const RankingCase meeting = randomCase(random);
        std::map<qint64, int, std::greater<>> people; // per score, how many have it
        RankingCase copy = meeting;
        for (const Entrant &applicant : copy.input().applicants) {
            ++people[definedScore(copy.input(), applicant.application)];
        }
        const int unscored = people.contains(-1) ? people[-1] : 0;
        const Ranking ranking = meeting.ranking();
        QCOMPARE(ranking.unranked.size(), unscored);
        for (const RankedApplication &entry : ranking.ranked) {
            const qint64 score = definedScore(copy.input(), entry.application);
            int better = 0;
            for (const auto &[other, count] : people) {
                better += other > score ? count : 0;
            }
            QCOMPARE(entry.rank, better + 1);
            QCOMPARE(entry.tied, people[score] > 1);
            QCOMPARE(entry.score, 100.0 * double(score) / (27720.0 * 20 * 60));
        }
    }
}

void TestRanking::doesNotDependOnTheOrderOfRows()
{
    for (unsigned seed = 0; seed < 50; ++seed) {
        std::mt19937 random(seed);
        RankingCase meeting = randomCase(random);
        meeting.chain({u"counts"_s, u"lot"_s});
        const Ranking before = meeting.ranking();
        std::shuffle(meeting.input().reviews.begin(), meeting.input().reviews.end(), random);
        std::shuffle(meeting.input().applicants.begin(), meeting.input().applicants.end(), random);
        const Ranking after = meeting.ranking();
        QCOMPARE(after.ranked.size(), before.ranked.size());
        for (qsizetype i = 0; i < before.ranked.size(); ++i) {
            const RankedApplication &a = before.ranked.at(i);
            const RankedApplication &b = after.ranked.at(i);
            QVERIFY(a.application == b.application && a.rank == b.rank && a.position == b.position);
            QVERIFY(a.score == b.score && a.median == b.median && a.spread == b.spread); // the same bits
            QCOMPARE(b.decidedBy, a.decidedBy);
        }
    }
}

void TestRanking::leavesOutWhomTooFewReviewed()
{
    RankingCase meeting;
    meeting.criterion(u"practice"_s).criterion(u"silent"_s, 0);
    meeting.input().minimumReviews = 2;
    for (int number = 1; number <= 4; ++number) {
        meeting.person();
    }
    meeting.review(1, 1, {5}).review(2, 1, {3}).review(2, 2, {3});
    meeting.review(3, 1, {5}).review(3, 2, {-1, 5}); // what weighs nothing is no review that counts
    const Ranking ranking = meeting.ranking();
    QCOMPARE(placesOf(ranking), u"1:A-2"_s);
    QCOMPARE(ranking.unranked.size(), 3);
    QCOMPARE(ranking.unranked.at(0).reason, u"too-few-reviews"_s);
    QCOMPARE(ranking.unranked.at(0).reviews, 1);
    QCOMPARE(ranking.unranked.at(1).reason, u"too-few-reviews"_s);
    QCOMPARE(ranking.unranked.at(2).reason, u"no-score"_s);
    meeting.input().minimumReviews = 1;
    QCOMPARE(placesOf(meeting.ranking()), u"1:A-1 1:A-3 3:A-2"_s);
    meeting.recuse(2, 1).input().minimumReviews = 2;
    QVERIFY(meeting.ranking().ranked.isEmpty()); // a recused review does not count
}

QTEST_GUILESS_MAIN(TestRanking)
#include "tst_ranking.moc"
