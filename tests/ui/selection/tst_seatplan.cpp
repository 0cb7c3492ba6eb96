// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/seatplan.h"

#include "scoredoffice.h"

#include "ui/selection/whyanswer.h"

#include <QTest>

#include <algorithm>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

/// The plan of the scored office: three places for eight applicants of whom A-1 is best and A-8 last.
class SeatPlanTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ScoredOffice> m_office;
    SeatPlan m_plan;

    void load()
    {
        DecisionService &decisions = m_office->office->decisions();
        m_plan.load(*decisions.standing(m_office->meeting), *decisions.decided(m_office->meeting));
    }
    void propose()
    {
        const auto problem = std::make_shared<const SelectionProblem>(m_plan.problem(false));
        m_plan.setProposal({problem, select(*problem)});
        QVERIFY(m_plan.showsProposal());
    }
    [[nodiscard]] SelectionRow row(int number) const
    {
        const QList<SelectionRow> rows = m_plan.rows();
        return *std::find_if(rows.cbegin(), rows.cend(), [&](const SelectionRow &other) {
            return other.application == m_office->application(number);
        });
    }
    [[nodiscard]] QString why(int number) const
    {
        return explain(m_plan, m_office->application(number))->sentences.join(u'\n');
    }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale::c());
        m_office = std::make_unique<ScoredOffice>();
        m_office->scoreEverybody();
        m_plan = SeatPlan();
    }

    void ranksEverybodyBeforeThereIsAGroup()
    {
        load();
        const QList<SelectionRow> rows = m_plan.rows();
        QCOMPARE(rows.size(), 8);
        QCOMPARE(rows.constFirst().application, m_office->application(1));
        QCOMPARE(rows.constFirst().rank, std::optional(1));
        QCOMPARE(rows.constFirst().seat, SeatState::None);
        QCOMPARE(rows.constFirst().spread.scores.size(), 1);
        QCOMPARE(rows.constFirst().spread.scores.constFirst(), *rows.constFirst().score);
        QVERIFY(!m_plan.showsGroup());
    }

    void givesSeatsAndReasons()
    {
        load();
        propose();
        QCOMPARE(row(1).seat, SeatState::In);
        QCOMPARE(row(3).seat, SeatState::In);
        QCOMPARE(row(4).seat, SeatState::Reserve);
        QCOMPARE(row(8).seat, SeatState::Out);
        QCOMPARE(row(8).why, u"lower score"_s);
        QVERIFY(why(8).contains(u"higher score"_s));
        QVERIFY(why(8).contains(u"Cem Celik"_s)); // who would leave
        QVERIFY(why(1).contains(u"Rank 1"_s));
        QVERIFY(why(1).contains(u"Dea Dorn"_s)); // who would come in
        QCOMPARE(explain(m_plan, m_office->application(8))->title, u"Why not Hal Hink?"_s);
        QCOMPARE(explain(m_plan, m_office->application(1))->title, u"Why Ann Abel?"_s);
        QVERIFY(!explain(m_plan, ApplicationId(1)));
    }

    void saysWhichRuleStandsAgainstSomebody()
    {
        MeetingDocument document = m_office->document();
        document.rules = {{m_office->office->ids().next<RuleId>(), u"sector"_s, u"police"_s, {}, 1, {}, {}}};
        m_office->save(document);
        load();
        propose();
        QCOMPARE(row(3).seat, SeatState::Reserve); // comes in if A-1 leaves
        QCOMPARE(row(3).why, u"police already has 1 of 1"_s);
        const QList<LimitOutcome> limits = m_plan.limits(false);
        QCOMPARE(limits.size(), 1);
        QCOMPARE(limits.constFirst().selected, 1);
    }

    void keepsLocksInSightWithTheirReasons()
    {
        QVERIFY(m_office->office->decisions().lock(m_office->meeting, m_office->application(8), Seat::In,
                                                   u"speaks"_s));
        QVERIFY(m_office->office->decisions().lock(m_office->meeting, m_office->application(1), Seat::Out,
                                                   u"ill"_s));
        load();
        propose();
        QCOMPARE(row(8).seat, SeatState::In);
        QCOMPARE(row(8).lock, std::optional(Seat::In));
        QCOMPARE(row(8).why, u"locked in: speaks"_s);
        QCOMPARE(row(1).seat, SeatState::Out);
        QVERIFY(why(1).contains(u"ill"_s));
    }

    void doesNotCountWhoWithdrewOrFailedAMust()
    {
        QVERIFY(m_office->office->applications().setWithdrawn(m_office->application(1), true));
        m_office->score(2, u"ready"_s, 0);
        load();
        QCOMPARE(row(1).seat, SeatState::NotEligible);
        QCOMPARE(row(1).why, u"withdrawn"_s);
        QVERIFY(!row(1).rank);
        QCOMPARE(row(2).why, u"“Ready to come” not met"_s);
    }

    void triesWeightsWithoutReadingTheScoresAgain()
    {
        load();
        const double before = *row(2).score;
        m_plan.tryWeights({0, 0, 1}); // breadth alone
        QCOMPARE(*row(2).score, 70.0);
        QCOMPARE(row(2).spread.scores.constFirst(), 70.0);
        QVERIFY(m_plan.takeDocument(m_office->document())); // the saved weights hold again
        QCOMPARE(*row(2).score, before);
    }

    void takesAnotherStateOfTheMeetingWhereTheScoresStillHold()
    {
        load();
        MeetingDocument document = m_office->document();
        document.meeting.places = 5;
        document.criteria[2].weight = 7;
        QVERIFY(m_plan.takeDocument(document));
        QCOMPARE(m_plan.problem(false).places, 5);
        document.tieBreaks = {u"lot"_s};
        QVERIFY(!m_plan.takeDocument(document));
        document = m_office->document();
        document.criteria.removeFirst();
        QVERIFY(!m_plan.takeDocument(document));
    }

    void countsTheDecidedGroup()
    {
        MeetingDocument document = m_office->document();
        document.rules = {{m_office->office->ids().next<RuleId>(), u"country"_s, u"*"_s, {}, 1, {}, {}}};
        m_office->save(document);
        load();
        propose();
        const GroupDecision decision{m_plan.proposalProblem(), *m_plan.proposal(), u"Ines"_s, u"best"_s};
        QVERIFY(m_plan.proposal()->seats.size() == 3);
        QVERIFY(m_office->office->decisions().decide(m_office->meeting, decision));
        m_plan.dropProposal();
        load();
        QVERIFY(m_plan.decided());
        QVERIFY(m_plan.isDecided(decision.problem, decision.selection));
        QCOMPARE(row(1).seat, SeatState::In);
        const QList<LimitOutcome> limits = m_plan.limits(false);
        QCOMPARE(limits.size(), 3);
        for (const LimitOutcome &limit : limits) {
            QCOMPARE(limit.selected, 1);
        }
    }
};

QTEST_GUILESS_MAIN(SeatPlanTest)
#include "tst_seatplan.moc"
