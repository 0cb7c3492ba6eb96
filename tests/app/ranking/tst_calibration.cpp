// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rankingcase.h"

#include "ranking/calibration.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace convoke;
using namespace convoke::test;

class TestCalibration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seesNothingInOneReviewerAlone();
    void seesNothingWithoutScores();
    void shrinksAnOffsetByTheRidge();
    void putsTheStrictReviewersApplicantsUp();
    void comparesOnlyInsideAGroup();
    void connectsOverAThirdReviewer();
    void leavesOutRecusedReviews();
    void keepsTheFiguresOfEachReviewer();
    void agreesWithADenseSolution();
    void doesNotDependOnTheOrderOfRows();
};

namespace {

Calibration calibrationOf(const RankingInput &input)
{
    const ScoreTable table(input);
    return calibrate(table, table.weights(), rank(table));
}

/// Solves a system by Gauss with pivots: nothing in common with the program's way.
std::vector<double> gauss(std::vector<std::vector<double>> matrix, std::vector<double> right)
{
    const size_t size = right.size();
    for (size_t column = 0; column < size; ++column) {
        size_t pivot = column;
        for (size_t row = column + 1; row < size; ++row) {
            pivot = std::abs(matrix[row][column]) > std::abs(matrix[pivot][column]) ? row : pivot;
        }
        std::swap(matrix[pivot], matrix[column]);
        std::swap(right[pivot], right[column]);
        for (size_t row = 0; row < size; ++row) {
            const double factor = row == column ? 0 : matrix[row][column] / matrix[column][column];
            for (size_t k = column; k < size; ++k) {
                matrix[row][k] -= factor * matrix[column][k];
            }
            right[row] -= factor * right[column];
        }
    }
    for (size_t row = 0; row < size; ++row) {
        right[row] /= matrix[row][row];
    }
    return right;
}

/// Qualities and offsets of one criterion from 0 to 5, from the full normal equations.
std::vector<double> denseSolution(const RankingInput &input, size_t reviewers)
{
    const auto people = size_t(input.applicants.size());
    std::vector<std::vector<double>> matrix(people + reviewers, std::vector<double>(people + reviewers));
    std::vector<double> right(people + reviewers);
    for (const Review &review : input.reviews) {
        const auto person = size_t(review.application.value() - 1);
        const size_t reviewer = people + size_t(review.reviewer.value() - 1);
        const double score = *review.scores.value(CriterionId(1)) / 5 * 100;
        for (const auto &[a, b] : {std::pair(person, person), std::pair(person, reviewer),
                                   std::pair(reviewer, person), std::pair(reviewer, reviewer)}) {
            matrix[a][b] += 1;
        }
        right[person] += score;
        right[reviewer] += score;
    }
    for (size_t reviewer = people; reviewer < people + reviewers; ++reviewer) {
        matrix[reviewer][reviewer] += 1; // the ridge
    }
    return gauss(std::move(matrix), std::move(right));
}

/// Everybody is reviewed by the first reviewer and by one to three others.
RankingCase randomCase(std::mt19937 &random, int people, int reviewers)
{
    RankingCase meeting;
    meeting.criterion(u"quality"_s);
    for (int number = 1; number <= people; ++number) {
        meeting.person();
        meeting.review(number, 1, {double(random() % 6)});
        const int others = 1 + int(random() % unsigned(std::min(3, reviewers - 1)));
        for (int i = 0; i < others; ++i) {
            const int reviewer = 2 + (number + i) % (reviewers - 1);
            meeting.review(number, reviewer, {double(random() % 6)});
        }
    }
    return meeting;
}

} // namespace

void TestCalibration::seesNothingInOneReviewerAlone()
{
    RankingCase meeting;
    meeting.criterion(u"quality"_s);
    meeting.person();
    meeting.person();
    meeting.review(1, 1, {5}).review(2, 1, {1});
    const Calibration calibration = calibrationOf(meeting.input());
    QCOMPARE(calibration.groups, 1);
    QVERIFY(!calibration.connectsAll());
    QCOMPARE(calibration.reviewers.size(), 1);
    QVERIFY(!calibration.reviewers.at(0).offset);
    QCOMPARE(calibration.ranked.size(), 2);
    QVERIFY(!calibration.ranked.at(0) && !calibration.ranked.at(1));
}

void TestCalibration::seesNothingWithoutScores()
{
    RankingCase meeting;
    meeting.criterion(u"quality"_s, 0);
    meeting.person();
    QCOMPARE(calibrationOf(meeting.input()).groups, 0);
    meeting.review(1, 1, {5}).review(1, 2, {4}); // the only criterion weighs nothing
    QCOMPARE(calibrationOf(meeting.input()).groups, 0);
    QVERIFY(calibrationOf(meeting.input()).reviewers.isEmpty());
}

// Two reviewers, m shared applications, one always 20 points above the other. With o and −o:
// the equation (m + 1)·o − m ÷ 2·(o − o) = 10 m gives o = 10 m ÷ (m + 1).
void TestCalibration::shrinksAnOffsetByTheRidge()
{
    for (int shared = 1; shared <= 9; ++shared) {
        RankingCase meeting;
        meeting.criterion(u"quality"_s);
        for (int number = 1; number <= shared; ++number) {
            meeting.person();
            meeting.review(number, 1, {double(number % 4) + 1}).review(number, 2, {double(number % 4)});
        }
        const Calibration calibration = calibrationOf(meeting.input());
        QVERIFY(std::abs(*calibration.reviewers.at(0).offset - 10.0 * shared / (shared + 1)) < 1e-9);
        QVERIFY(std::abs(*calibration.reviewers.at(1).offset + 10.0 * shared / (shared + 1)) < 1e-9);
    }
}

void TestCalibration::putsTheStrictReviewersApplicantsUp()
{
    RankingCase meeting;
    meeting.criterion(u"quality"_s);
    for (int number = 1; number <= 12; ++number) {
        meeting.person();
    }
    for (int number = 1; number <= 10; ++number) {
        meeting.review(number, 1, {3}).review(number, 2, {1});
    }
    meeting.review(11, 1, {4}); // by the mild one only
    meeting.review(12, 2, {3}); // by the strict one only
    const ScoreTable table(meeting.input());
    const Ranking ranking = rank(table);
    const Calibration calibration = calibrate(table, table.weights(), ranking);
    QCOMPARE(ranking.ranked.at(0).application, ApplicationId(11));
    QCOMPARE(calibration.ranked.at(0)->rank, 2);
    QCOMPARE(ranking.ranked.at(1).application, ApplicationId(12));
    QCOMPARE(calibration.ranked.at(1)->rank, 1);
    QCOMPARE(calibration.ranked.at(2)->rank, 3);
    QCOMPARE(calibration.ranked.at(11)->rank, 3); // equal pairs stay equal
}

void TestCalibration::comparesOnlyInsideAGroup()
{
    RankingCase meeting;
    meeting.criterion(u"quality"_s);
    for (int number = 1; number <= 3; ++number) {
        meeting.person();
    }
    meeting.review(1, 1, {5}).review(1, 3, {3}).review(2, 2, {1}).review(2, 5, {2}).review(3, 4, {4});
    const Calibration calibration = calibrationOf(meeting.input());
    QCOMPARE(calibration.groups, 3);
    QVERIFY(!calibration.connectsAll());
    QList<int> groups;
    for (const ReviewerFigures &figures : calibration.reviewers) {
        groups.append(figures.group);
        QCOMPARE(figures.offset.has_value(), figures.reviewer != ReviewerId(4));
    }
    QCOMPARE(groups, (QList<int>{0, 1, 0, 2, 1}));
    QCOMPARE(calibration.ranked.size(), 3);
    QVERIFY(calibration.ranked.at(0) && calibration.ranked.at(0)->rank == 0); // no rank over several groups
    QVERIFY(!calibration.ranked.at(1)); // the fourth reviewer stands alone
}

void TestCalibration::connectsOverAThirdReviewer()
{
    RankingCase meeting;
    meeting.criterion(u"quality"_s);
    meeting.person();
    meeting.person();
    meeting.review(1, 1, {5}).review(1, 2, {4}).review(2, 2, {3}).review(2, 3, {2});
    const Calibration calibration = calibrationOf(meeting.input());
    QVERIFY(calibration.connectsAll());
    QVERIFY(*calibration.reviewers.at(0).offset > *calibration.reviewers.at(1).offset);
    QVERIFY(*calibration.reviewers.at(1).offset > *calibration.reviewers.at(2).offset);
}

void TestCalibration::leavesOutRecusedReviews()
{
    RankingCase meeting;
    meeting.criterion(u"quality"_s);
    meeting.person();
    meeting.review(1, 1, {5}).review(1, 2, {0}).recuse(1, 2);
    QCOMPARE(calibrationOf(meeting.input()).reviewers.size(), 1);
}

void TestCalibration::keepsTheFiguresOfEachReviewer()
{
    RankingCase meeting;
    meeting.criterion(u"quality"_s);
    for (int number = 1; number <= 3; ++number) {
        meeting.person();
        meeting.review(number, 7, {double(number)});
    }
    meeting.review(1, 2, {5}).review(2, 9, {-1}); // the last one has answered nothing
    const Calibration calibration = calibrationOf(meeting.input());
    QCOMPARE(calibration.reviewers.size(), 2);
    QCOMPARE(calibration.reviewers.at(0).reviewer, ReviewerId(2));
    QCOMPARE(calibration.reviewers.at(0).reviews, 1);
    QVERIFY(!calibration.reviewers.at(0).spread);
    QCOMPARE(calibration.reviewers.at(1).reviews, 3);
    QCOMPARE(calibration.reviewers.at(1).mean, 40.0);
    QCOMPARE(*calibration.reviewers.at(1).spread, 20.0);
}

void TestCalibration::agreesWithADenseSolution()
{
    for (unsigned seed = 0; seed < 60; ++seed) {
        std::mt19937 random(seed);
        const int reviewers = 3 + int(seed % 9);
        RankingCase meeting = randomCase(random, 8 + int(seed % 30), reviewers);
        const ScoreTable table(meeting.input());
        const Ranking ranking = rank(table);
        const Calibration calibration = calibrate(table, table.weights(), ranking);
        const std::vector<double> expected = denseSolution(meeting.input(), size_t(reviewers));
        const auto people = size_t(meeting.input().applicants.size());
        double sum = 0;
        for (const ReviewerFigures &figures : calibration.reviewers) {
            const double offset = expected[people + size_t(figures.reviewer.value() - 1)];
            QVERIFY(std::abs(*figures.offset - offset) < 1e-8);
            sum += *figures.offset;
        }
        QVERIFY(std::abs(sum) < 1e-8);
        for (qsizetype i = 0; i < ranking.ranked.size(); ++i) {
            const size_t person = size_t(ranking.ranked.at(i).application.value() - 1);
            QVERIFY(std::abs(calibration.ranked.at(i)->score - expected[person]) < 1e-8);
        }
    }
}

void TestCalibration::doesNotDependOnTheOrderOfRows()
{
    for (unsigned seed = 0; seed < 20; ++seed) {
        std::mt19937 random(seed);
        RankingCase meeting = randomCase(random, 25, 6);
        meeting.chain({u"lot"_s});
        const Calibration before = calibrationOf(meeting.input());
        std::shuffle(meeting.input().reviews.begin(), meeting.input().reviews.end(), random);
        std::shuffle(meeting.input().applicants.begin(), meeting.input().applicants.end(), random);
        const Calibration after = calibrationOf(meeting.input());
        for (qsizetype i = 0; i < before.reviewers.size(); ++i) {
            QVERIFY(before.reviewers.at(i).offset == after.reviewers.at(i).offset); // the same bits
            QVERIFY(before.reviewers.at(i).mean == after.reviewers.at(i).mean);
        }
        for (qsizetype i = 0; i < before.ranked.size(); ++i) {
            QVERIFY(before.ranked.at(i)->score == after.ranked.at(i)->score);
            QCOMPARE(before.ranked.at(i)->rank, after.ranked.at(i)->rank);
        }
    }
}

QTEST_GUILESS_MAIN(TestCalibration)
#include "tst_calibration.moc"
