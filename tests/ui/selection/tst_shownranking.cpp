// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/shownranking.h"

#include "scoredoffice.h"

#include "ui/selection/rankwords.h"
#include "ui/selection/seatplan.h"

#include <QTest>

#include <algorithm>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

/// What the table shows of the scored office: eight applicants, A-1 best, three places.
class ShownRankingTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ScoredOffice> m_office;
    SeatPlan m_plan;

    void load()
    {
        DecisionService &decisions = m_office->office->decisions();
        m_plan.load(*decisions.standing(m_office->meeting), *decisions.decided(m_office->meeting));
    }
    [[nodiscard]] SelectionRow row(int number) const
    {
        const QList<SelectionRow> rows = m_plan.rows();
        return *std::find_if(rows.cbegin(), rows.cend(), [&](const SelectionRow &other) {
            return other.application == m_office->application(number);
        });
    }
    [[nodiscard]] ReviewerNames names() const
    {
        ReviewerNames names;
        for (const Reviewer &reviewer : m_plan.reviewers()) {
            names.insert(reviewer.id, reviewer.name);
        }
        return names;
    }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale::c());
        m_office = std::make_unique<ScoredOffice>();
        m_office->scoreEverybody();
        m_plan = SeatPlan();
    }

    void comparesNothingAtFirst()
    {
        load();
        QVERIFY(!m_plan.shown().isCompared());
        QVERIFY(!row(1).mark.isCompared && !row(1).mark.moved);
        QVERIFY(comparisonWords(m_plan.shown(), names()).isEmpty());
        QCOMPARE(row(1).reviewers, QList<ReviewerId>{m_office->reviewer(u"Ada"_s)});
    }

    void comparesTriedWeightsWithThoseBefore()
    {
        m_office->score(8, u"breadth"_s, 10);
        load();
        const QList<double> before = m_plan.weights();
        QList<double> tried = before;
        tried[1] = 0; // clarity
        m_plan.tryWeights(tried);
        QCOMPARE(row(8).rank, std::optional(1));
        QCOMPARE(row(8).mark.moved, std::optional(4));
        QCOMPARE(row(1).mark.moved, std::optional(-1));
        QCOMPARE(m_plan.shown().moved(), 6); // five go one down
        QCOMPARE(m_plan.shown().weightsBefore(), std::optional(before));
        tried[1] = 0.5;
        m_plan.tryWeights(tried);
        QCOMPARE(m_plan.shown().weightsBefore(), std::optional(before)); // still those at the start
        m_plan.tryWeights(before);
        QVERIFY(!m_plan.shown().isCompared());
        m_plan.tryWeights(tried);
        m_plan.endComparison();
        QVERIFY(!m_plan.shown().isCompared() && !row(8).mark.moved);
        m_plan.tryWeights(before);
        QCOMPARE(m_plan.shown().weightsBefore(), std::optional(tried));
    }

    void leavesAReviewerOutForTheTableAlone()
    {
        m_office->score(8, u"clarity"_s, 5, u"Bea"_s);
        m_office->score(8, u"breadth"_s, 10, u"Bea"_s);
        m_office->score(1, u"clarity"_s, 0, u"Bea"_s);
        m_office->score(1, u"breadth"_s, 0, u"Bea"_s);
        load();
        const int present = *row(1).rank;
        const double score = *row(8).score;
        m_plan.setWithout(m_office->reviewer(u"Bea"_s));
        QCOMPARE(row(1).rank, std::optional(1));
        QCOMPARE(row(1).mark.moved, std::optional(present - 1));
        QVERIFY(*row(8).score < score);
        QCOMPARE(row(8).reviews, 1);
        QCOMPARE(*m_plan.ranking().ranked.at(0).spread >= 0, true); // the meeting's own ranking stays
        QCOMPARE(m_plan.problem(false).candidates.at(7).score, std::optional(score));
        QVERIFY(comparisonWords(m_plan.shown(), names()).contains(u"without Bea"_s));
        QVERIFY(comparisonWords(m_plan.shown(), names()).contains(u"Nothing is written"_s));
        m_plan.setWithout(std::nullopt);
        QCOMPARE(row(1).rank, std::optional(present));
        QVERIFY(!m_plan.shown().isCompared());
    }

    void saysWhoHadNoRank()
    {
        m_office->score(1, u"ready"_s, 0, u"Bea"_s); // the gate of one reviewer alone
        load();
        QVERIFY(!row(1).rank);
        m_plan.setWithout(m_office->reviewer(u"Bea"_s));
        QCOMPARE(row(1).rank, std::optional(1));
        QVERIFY(!row(1).mark.moved && row(1).mark.isCompared);
        QVERIFY(rankWords(row(1)).contains(u"no rank before"_s));
    }

    void keepsTheWhatIfWhenScoresAreReadAgain()
    {
        m_office->score(8, u"clarity"_s, 5, u"Bea"_s);
        load();
        m_plan.setWithout(m_office->reviewer(u"Bea"_s));
        m_office->score(7, u"clarity"_s, 5, u"Bea"_s);
        load();
        QCOMPARE(m_plan.shown().without(), std::optional(m_office->reviewer(u"Bea"_s)));
        QCOMPARE(row(7).reviews, 1);
    }

    void marksWhomTheScoresCannotSeparate()
    {
        for (int number = 1; number <= 8; ++number) {
            m_office->score(number, u"clarity"_s, 3, u"Bea"_s);
            m_office->score(number, u"breadth"_s, 5, u"Bea"_s);
        }
        load();
        QCOMPARE(m_plan.shown().insight().band.state, SeatBand::State::Known);
        QVERIFY(row(3).mark.isInBand && row(4).mark.isInBand);
        QVERIFY(legendWords(m_plan.shown(), names()).contains(u"cannot separate"_s));
        MeetingDocument document = m_office->document();
        document.meeting.places = 8;
        QVERIFY(m_plan.takeDocument(document));
        QVERIFY(!row(3).mark.isInBand);
        QVERIFY(legendWords(m_plan.shown(), names()).isEmpty());
    }

    void saysWhatOneReviewerAloneCannotTell()
    {
        load();
        QVERIFY(legendWords(m_plan.shown(), names()).startsWith(u"Only Ada has scored"_s));
        QVERIFY(calibrationWords(m_plan.shown().insight().calibration, names())
                    .startsWith(u"Only Ada has scored"_s));
        QVERIFY(!row(1).calibrated && !row(1).disagreement);
    }

    void saysWhenAllWeightsAreZero()
    {
        load();
        m_plan.tryWeights(QList<double>(m_plan.weights().size(), 0.0));
        QVERIFY(!row(1).rank);
        QVERIFY(legendWords(m_plan.shown(), names()).contains(u"All weights are 0"_s));
        QVERIFY(m_plan.hasScores());
        QCOMPARE(row(1).why, u"all weights are 0"_s);
        QCOMPARE(m_plan.shown().moved(), 8);
        QVERIFY(row(1).mark.lostRank && rankWords(row(1)).contains(u"Had a rank"_s));
    }

    void saysWhoseStrictnessCannotBeCompared()
    {
        m_office = std::make_unique<ScoredOffice>();
        m_office->score(1, u"clarity"_s, 4, u"Ada"_s);
        m_office->score(1, u"clarity"_s, 3, u"Bea"_s);
        m_office->score(2, u"clarity"_s, 4, u"Cal"_s);
        load();
        const QString words = calibrationWords(m_plan.shown().insight().calibration, names());
        QVERIFY2(words.startsWith(u"Ada, Bea on one side and Cal on the other"_s), qPrintable(words));
        QVERIFY(row(1).calibrated && row(1).calibratedRank == 0);
        QVERIFY(!row(2).calibrated);
    }

    void keepsWhatDecidedATieInSight()
    {
        MeetingDocument document = m_office->document();
        document.tieBreaks = {u"lot:7"_s};
        m_office->save(document);
        for (const QString &key : {u"clarity"_s, u"breadth"_s}) {
            m_office->score(8, key, 4);
            m_office->score(7, key, 4);
        }
        load();
        const auto problem = std::make_shared<const SelectionProblem>(m_plan.problem(false));
        m_plan.setProposal({problem, select(*problem)});
        QVERIFY(row(8).why != row(8).tie || row(7).why != row(7).tie); // the seat has its own reason
        QVERIFY(rankWords(row(8)).contains(u"lot"_s) && rankWords(row(7)).contains(u"lot"_s));
        QVERIFY(!rankWords(row(1)).contains(u"lot"_s));
    }

    void saysHowManyReviewsAreMissing()
    {
        MeetingDocument document = m_office->document();
        document.review.minimumReviews = 2;
        m_office->save(document);
        m_office->score(2, u"clarity"_s, 4, u"Bea"_s);
        load();
        QVERIFY(!row(1).rank);
        QCOMPARE(row(1).why, u"1 of 2 reviews"_s);
        QCOMPARE(row(1).reviews, 1);
        QCOMPARE(row(1).seat, SeatState::None);
        QCOMPARE(row(2).rank, std::optional(1));
        QVERIFY(m_plan.problem(false).candidates.at(0).eligible);
    }
};

QTEST_GUILESS_MAIN(ShownRankingTest)
#include "tst_shownranking.moc"
