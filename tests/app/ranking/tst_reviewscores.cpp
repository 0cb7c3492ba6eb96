// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rankingcase.h"

#include "ranking/reviewscores.h"

#include <QTest>

using namespace convoke;
using namespace convoke::test;

class TestReviewScores : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weighTheAnsweredCriteria();
    void areMissingWhereNothingCounts();
    void tellWhoseTheyAre();
    void disagreeByTheWidestGap();
    void disagreeOnlyWhereTwoCount();
    void disagreeByNothingWhereAllAreEqual();
};

namespace {

struct Scored
{
    explicit Scored(RankingCase meeting)
        : table(meeting.input())
        , scores(reviewScores(table, table.weights()))
    { }
    [[nodiscard]] std::optional<Disagreement> apart(qsizetype applicant = 0) const
    {
        return disagreement(table, table.weights(), scores, applicant);
    }
    ScoreTable table;
    std::vector<std::optional<double>> scores;
};

} // namespace

void TestReviewScores::weighTheAnsweredCriteria()
{
    RankingCase meeting;
    meeting.criterion(u"practice"_s, 3).criterion(u"languages"_s, 1, 10);
    meeting.person();
    meeting.review(1, 1, {5, 0});
    meeting.person();
    meeting.review(2, 1, {2, -1});
    const Scored scored(meeting);
    QCOMPARE(*scored.scores[0], 75.0);
    QCOMPARE(*scored.scores[1], 40.0);
}

void TestReviewScores::areMissingWhereNothingCounts()
{
    RankingCase meeting;
    meeting.criterion(u"practice"_s).criterion(u"silent"_s, 0);
    meeting.person();
    meeting.review(1, 1, {-1, 4});
    QVERIFY(!Scored(meeting).scores[0]);
}

void TestReviewScores::tellWhoseTheyAre()
{
    RankingCase meeting;
    meeting.criterion(u"practice"_s);
    meeting.person();
    meeting.review(1, 9, {1}).review(1, 4, {5}).review(1, 6, {3}).recuse(1, 6);
    const Scored scored(meeting);
    QCOMPARE(scored.table.reviewers(), (QList<ReviewerId>{ReviewerId(4), ReviewerId(9)}));
    for (size_t r = 0; r < scored.scores.size(); ++r) {
        const ReviewerId reviewer = scored.table.reviewers().at(scored.table.rows()[r].reviewer);
        QCOMPARE(*scored.scores[r], reviewer == ReviewerId(4) ? 100.0 : 20.0);
    }
}

void TestReviewScores::disagreeByTheWidestGap()
{
    RankingCase meeting;
    meeting.criterion(u"practice"_s).criterion(u"languages"_s, 1, 10).criterion(u"silent"_s, 0);
    meeting.person();
    meeting.review(1, 1, {5, 1, 0}).review(1, 2, {3, 9, 5}).review(1, 3, {4, -1, 3});
    const std::optional<Disagreement> apart = Scored(meeting).apart();
    QVERIFY(std::abs(apart->overall - 25) < 1e-9); // 55, 75 and 80
    QCOMPARE(apart->widest, 80.0);
    QCOMPARE(apart->criterion, 1);
}

void TestReviewScores::disagreeOnlyWhereTwoCount()
{
    RankingCase meeting;
    meeting.criterion(u"practice"_s);
    meeting.person();
    meeting.person();
    meeting.review(1, 1, {5}).review(1, 2, {-1});
    QVERIFY(!Scored(meeting).apart(0));
    QVERIFY(!Scored(meeting).apart(1));
}

void TestReviewScores::disagreeByNothingWhereAllAreEqual()
{
    RankingCase meeting;
    meeting.criterion(u"practice"_s);
    meeting.person();
    meeting.review(1, 1, {4}).review(1, 2, {4});
    const std::optional<Disagreement> apart = Scored(meeting).apart();
    QVERIFY(apart && apart->overall == 0 && apart->widest == 0);
}

QTEST_GUILESS_MAIN(TestReviewScores)
#include "tst_reviewscores.moc"
