// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rankingcase.h"

#include <QTest>

using namespace convoke;
using namespace convoke::test;

class TestTieChain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharesTheRankWithoutAChain();
    void namesTheLinkThatDecided();
    void namesTheDeepestLinkAmongSeveral();
    void comparesTheMeanOfACriterion();
    void countsTheHighestStepsFirst();
    void countsPassOverCriteriaThatDoNotCount();
    void putsTheLeastRepresentedCountryFirst();
    void putsFirstTimersFirst();
    void putsTheLargerFactFirst();
    void drawsTheSameLotForTheSameSeed();
    void drawsTheLotByTheSourceRefNotByTheId();
    void passesOverWordsItDoesNotKnow();
};

namespace {

RankingCase equalPeople(int count)
{
    RankingCase meeting;
    meeting.criterion(u"practice"_s);
    for (int i = 1; i <= count; ++i) {
        meeting.person(u"ref-%1"_s.arg(i));
        meeting.review(i, 1, {4});
    }
    return meeting;
}

QDateTime at(int hour)
{
    return QDateTime(QDate(2030, 3, 5), QTime(hour, 0), Qt::UTC);
}

} // namespace

void TestTieChain::sharesTheRankWithoutAChain()
{
    RankingCase meeting = equalPeople(4);
    meeting.person();
    meeting.review(5, 1, {5});
    meeting.person();
    meeting.review(6, 1, {1});
    QCOMPARE(placesOf(meeting.ranking()), u"1:A-5 2:A-1 2:A-2 2:A-3 2:A-4 6:A-6"_s);
    QCOMPARE(decidersOf(meeting.ranking()), u"score score(tied) score(tied) score(tied) score(tied) score"_s);
}

void TestTieChain::namesTheLinkThatDecided()
{
    RankingCase meeting = equalPeople(3);
    meeting.input().applicants[0].received = at(12);
    meeting.input().applicants[1].received = at(9);
    meeting.chain({u"counts"_s, u"earlier-application"_s});
    QCOMPARE(placesOf(meeting.ranking()), u"1:A-2 2:A-1 3:A-3"_s); // the third has no time of arrival
    QCOMPARE(decidersOf(meeting.ranking()), u"earlier-application earlier-application earlier-application"_s);
}

void TestTieChain::namesTheDeepestLinkAmongSeveral()
{
    RankingCase meeting;
    meeting.criterion(u"practice"_s).criterion(u"motivation"_s);
    for (int i = 1; i <= 5; ++i) {
        meeting.person();
    }
    meeting.review(1, 1, {5, 3})
        .review(2, 1, {4, 4})
        .review(3, 1, {4, 4})
        .review(4, 1, {3, 5})
        .review(5, 1, {3, 5});
    meeting.input().applicants[1].received = at(10);
    meeting.input().applicants[2].received = at(9);
    meeting.chain({u"criterion:practice"_s, u"earlier-application"_s});
    QCOMPARE(placesOf(meeting.ranking()), u"1:A-1 2:A-3 3:A-2 4:A-4 4:A-5"_s);
    QCOMPARE(decidersOf(meeting.ranking()),
             u"criterion:practice earlier-application earlier-application criterion:practice(tied) "
             "criterion:practice(tied)"_s);
}

void TestTieChain::comparesTheMeanOfACriterion()
{
    RankingCase meeting;
    meeting.criterion(u"practice"_s).criterion(u"motivation"_s);
    meeting.person();
    meeting.person();
    meeting.person();
    meeting.review(1, 1, {2, 4}).review(1, 2, {3, 3}); // practice 2.5
    meeting.review(2, 1, {3, 3}).review(2, 2, {3, 3}); // practice 3
    meeting.review(3, 1, {-1, 3}).review(3, 2, {-1, 3}); // practice never scored: last
    meeting.chain({u"criterion:practice"_s});
    QCOMPARE(placesOf(meeting.ranking()), u"1:A-2 2:A-1 3:A-3"_s);
}

void TestTieChain::countsTheHighestStepsFirst()
{
    RankingCase meeting;
    meeting.criterion(u"a"_s).criterion(u"b"_s).criterion(u"c"_s);
    for (int i = 1; i <= 4; ++i) {
        meeting.person();
    }
    meeting.review(1, 1, {4, 4, 4}).review(2, 1, {5, 4, 3}).review(3, 1, {2, 5, 5}).review(4, 1, {5, 3, 4});
    meeting.chain({u"counts"_s});
    QCOMPARE(placesOf(meeting.ranking()), u"1:A-3 2:A-2 2:A-4 4:A-1"_s);
    QCOMPARE(decidersOf(meeting.ranking()), u"counts counts(tied) counts(tied) counts"_s);
}

void TestTieChain::countsPassOverCriteriaThatDoNotCount()
{
    RankingCase meeting;
    meeting.criterion(u"a"_s).criterion(u"b"_s).criterion(u"silent"_s, 0);
    meeting.person();
    meeting.person();
    meeting.review(1, 1, {3, 4, 0}).review(2, 1, {4, 3, 5});
    meeting.chain({u"counts"_s});
    QCOMPARE(placesOf(meeting.ranking()), u"1:A-1 1:A-2"_s);
}

void TestTieChain::putsTheLeastRepresentedCountryFirst()
{
    RankingCase meeting = equalPeople(4);
    meeting.input().applicants[0].country = u"DE"_s;
    meeting.input().applicants[1].country = u"DE"_s;
    meeting.input().applicants[2].country = u"MT"_s; // the fourth has no country
    meeting.chain({u"country-least-represented"_s});
    QCOMPARE(placesOf(meeting.ranking()), u"1:A-3 2:A-1 2:A-2 4:A-4"_s);
    // Who withdrew does not represent a country any more.
    meeting.person().country = u"MT"_s;
    meeting.person().country = u"MT"_s;
    meeting.input().applicants[4].state = ApplicationState::Withdrawn;
    meeting.input().applicants[5].state = ApplicationState::Duplicate;
    QCOMPARE(placesOf(meeting.ranking()), u"1:A-3 2:A-1 2:A-2 4:A-4"_s);
}

void TestTieChain::putsFirstTimersFirst()
{
    RankingCase meeting = equalPeople(3);
    meeting.input().applicants[2].firstTimer = true;
    meeting.chain({u"first-timer"_s});
    QCOMPARE(placesOf(meeting.ranking()), u"1:A-3 2:A-1 2:A-2"_s);
}

void TestTieChain::putsTheLargerFactFirst()
{
    RankingCase meeting = equalPeople(4);
    meeting.input().applicants[0].facts = {{u"years"_s, 3}};
    meeting.input().applicants[1].facts = {{u"years"_s, 12.5}, {u"other"_s, 1}};
    meeting.input().applicants[3].facts = {{u"years"_s, 0}};
    meeting.chain({u"fact:years"_s});
    QCOMPARE(placesOf(meeting.ranking()), u"1:A-2 2:A-1 3:A-4 4:A-3"_s); // not known goes last
    QCOMPARE(decidersOf(meeting.ranking()), u"fact:years fact:years fact:years fact:years"_s);
    meeting.chain({u"fact:gone"_s});
    QCOMPARE(placesOf(meeting.ranking()), u"1:A-1 1:A-2 1:A-3 1:A-4"_s);
}

void TestTieChain::drawsTheSameLotForTheSameSeed()
{
    RankingCase meeting = equalPeople(12);
    meeting.chain({u"lot"_s});
    const QString drawn = placesOf(meeting.ranking());
    QCOMPARE(decidersOf(meeting.ranking()).count(u"lot"_s), 12);
    std::reverse(meeting.input().applicants.begin(), meeting.input().applicants.end());
    QCOMPARE(placesOf(meeting.ranking()), drawn);
    meeting.chain({u"lot:POL-2030-01"_s});
    QCOMPARE(placesOf(meeting.ranking()), drawn);
    meeting.chain({u"lot:another seed"_s});
    QVERIFY(placesOf(meeting.ranking()) != drawn);
    meeting.chain({u"lot"_s}).input().meeting = u"POL-2030-02"_s;
    QVERIFY(placesOf(meeting.ranking()) != drawn);
}

void TestTieChain::drawsTheLotByTheSourceRefNotByTheId()
{
    // sha256("POL-2030-01\nref-2") = da58…, sha256("POL-2030-01\nref-1") = fd14…: checked with sha256sum.
    RankingCase meeting = equalPeople(2);
    meeting.chain({u"lot"_s});
    const QString first =
        meeting.ranking().ranked.at(0).application == ApplicationId(1) ? u"ref-1"_s : u"ref-2"_s;
    QCOMPARE(first, u"ref-2"_s);
}

void TestTieChain::passesOverWordsItDoesNotKnow()
{
    RankingCase meeting = equalPeople(2);
    meeting.chain({u"astrology"_s, u"criterion:none"_s, u"lot"_s});
    QCOMPARE(decidersOf(meeting.ranking()), u"lot lot"_s);
}

QTEST_GUILESS_MAIN(TestTieChain)
#include "tst_tiechain.moc"
