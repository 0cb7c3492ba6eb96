// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/reviewround.h"

#include "scoredoffice.h"

#include <QTest>

#include <algorithm>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

class ReviewRoundTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ScoredOffice> m_office;
    std::unique_ptr<ReviewRound> m_round;

    void load()
    {
        Office &office = *m_office->office;
        m_round = std::make_unique<ReviewRound>(ReviewRound::Services{
            office.reviews(), office.redactions(), office.reviewTeams(), office.facts(), m_office->clock});
        QVERIFY(m_round->load(m_office->meeting, m_office->reviewer(u"Ada"_s)));
    }
    [[nodiscard]] ReviewItem itemOf(int number) const
    {
        const QList<ReviewItem> items = m_round->items({m_office->application(number).value()});
        return items.isEmpty() ? ReviewItem{ApplicationId(0)} : items.constFirst();
    }

private Q_SLOTS:
    void init() { m_office = std::make_unique<ScoredOffice>(); }

    void countsWhatAppliesToTheProfile()
    {
        load();
        QCOMPARE(m_round->items().size(), 8);
        QCOMPARE(itemOf(1).wanted, 4); // a speaker: the must and three scores; the fact is only shown
        QCOMPARE(itemOf(2).wanted, 3);
        QCOMPARE(itemOf(1).given, 0);
        QVERIFY(!itemOf(1).score);
        QCOMPARE(m_round->criteriaOf(*m_round->applicant(m_office->application(2))).size(), 4);
    }

    void scoresLikeTheRanking()
    {
        m_office->score(2, u"clarity"_s, 4);
        m_office->score(2, u"breadth"_s, 5);
        load();
        // (2 · 4/5 + 1 · 5/10) / 3
        QCOMPARE(*itemOf(2).score, 70.0);
        QCOMPARE(itemOf(2).given, 2);
        m_office->score(2, u"ready"_s, 0);
        QVERIFY(m_round->reloadReviews({m_office->application(2).value()}));
        QVERIFY(itemOf(2).isDone());
        QVERIFY(itemOf(2).failsGate);
    }

    void anAbstentionIsDoneAndNoZero()
    {
        m_office->score(2, u"ready"_s, 1);
        m_office->score(2, u"clarity"_s, 5);
        m_office->score(2, u"breadth"_s, std::nullopt);
        load();
        QVERIFY(itemOf(2).isDone());
        QCOMPARE(*itemOf(2).score, 100.0);
    }

    void hidesWhatTheReviewerIsRecusedFrom()
    {
        QVERIFY(m_office->office->reviews().recuse(m_office->application(3), m_office->reviewer(u"Ada"_s),
                                                   u"friends"_s));
        QVERIFY(m_office->office->reviews().recuse(m_office->application(4), m_office->reviewer(u"Ben"_s),
                                                   u"kin"_s));
        load();
        QCOMPARE(m_round->items().size(), 7);
        QVERIFY(!m_round->shows(m_office->application(3).value()));
        QVERIFY(m_round->shows(m_office->application(4).value()));
        QCOMPARE(m_round->hidden().size(), 1);
        QCOMPARE(m_round->hidden().constFirst().name, u"Cem Celik"_s);
        QCOMPARE(m_round->applicant(m_office->application(3)), nullptr);
    }

    void leavesOutWhoWithdrew()
    {
        QVERIFY(m_office->office->applications().setWithdrawn(m_office->application(5), true));
        load();
        QCOMPARE(m_round->items().size(), 7);
        QVERIFY(!m_round->shows(m_office->application(5).value()));
    }

    void showsTheOthersOnlyOnceOnesOwnScoresAreIn()
    {
        m_office->score(2, u"clarity"_s, 5, u"Ben"_s);
        m_office->score(2, u"clarity"_s, 4);
        load();
        QVERIFY(m_round->others(m_office->application(2))->isEmpty());
        m_office->score(2, u"breadth"_s, 4);
        m_office->score(2, u"ready"_s, 1);
        QVERIFY(m_round->reloadReviews({m_office->application(2).value()}));
        const Result<QList<ReviewRound::OtherScore>> others = m_round->others(m_office->application(2));
        QCOMPARE(others->size(), 1);
        QCOMPARE(others->constFirst().reviewer, u"Ben"_s);
        QCOMPARE(others->constFirst().score, 100.0);
    }

    void tellsNothingThatIdentifiesInBlindReview()
    {
        load();
        QCOMPARE(itemOf(1).heading, u"Ann Abel"_s);
        m_round->setBlind(true);
        const ReviewItem item = itemOf(1);
        QCOMPARE(item.heading, u"Applicant A-1"_s);
        QVERIFY(item.sortName.isEmpty());
        QVERIFY(!item.line.contains(u"A-1"_s));
        QVERIFY(item.line.contains(u"police"_s));
    }

    void answersTheFactsThatItKnows()
    {
        load();
        const Criterion fact = m_office->criterion(u"sector"_s);
        const Applicant *applicant = m_round->applicant(m_office->application(1));
        QCOMPARE(m_round->fact(fact, *applicant).value, u"police"_s);
        Criterion unknown = fact;
        unknown.id = CriterionId(4711);
        QVERIFY(m_round->fact(unknown, *applicant).value.isEmpty());
    }

    void saysWhyAFactHolds()
    {
        Result<MeetingDocument> document = m_office->office->meetings().load(m_office->meeting);
        QVERIFY(document);
        for (Criterion &criterion : document->criteria) {
            if (criterion.key == u"sector") {
                criterion.fact.kind = FactKind::CountryUnrepresented;
            }
        }
        QVERIFY(m_office->office->meetings().update(*document));
        load();
        const Criterion fact = m_office->criterion(u"sector"_s);
        const Applicant *applicant = m_round->applicant(m_office->application(1));
        QCOMPARE(m_round->fact(fact, *applicant).value, u"country not seen yet"_s);
        QCOMPARE(m_round->fact(fact, *applicant).reason, u"No earlier meeting of the group is known"_s);
        m_round->setBlind(true);
        QCOMPARE(m_round->fact(fact, *applicant).value, u"hidden in blind review"_s);
        QVERIFY(m_round->fact(fact, *applicant).reason.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ReviewRoundTest)
#include "tst_reviewround.moc"
