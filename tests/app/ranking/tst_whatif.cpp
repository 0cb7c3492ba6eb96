// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rankingcase.h"

#include "ranking/whatif.h"

#include <QTest>

using namespace convoke;
using namespace convoke::test;

class TestWhatIf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesScoresGatesAndTieBreaksAway();
    void listsTheRanksOfTheRanked();
};

void TestWhatIf::takesScoresGatesAndTieBreaksAway()
{
    RankingCase meeting;
    meeting.criterion(u"practice"_s).criterion(u"experience"_s, 1, 1, CriterionKind::Must);
    meeting.criterion(u"silent"_s, 0).chain({u"criterion:silent"_s});
    meeting.person();
    meeting.person();
    meeting.person();
    meeting.review(1, 1, {4, 1, 3}).review(2, 1, {4, 1, 2}).review(3, 1, {5, 1, 0});
    meeting.review(1, 2, {-1, -1, 0}).review(2, 2, {-1, -1, 5}).review(3, 2, {-1, 0, 0});
    QCOMPARE(placesOf(meeting.ranking()), u"1:A-2 2:A-1"_s);
    QCOMPARE(placesOf(rank(ScoreTable(withoutReviewer(meeting.input(), ReviewerId(2))))),
             u"1:A-3 2:A-1 3:A-2"_s);
    QVERIFY(rank(ScoreTable(withoutReviewer(meeting.input(), ReviewerId(1)))).ranked.isEmpty());
    QCOMPARE(placesOf(rank(ScoreTable(withoutReviewer(meeting.input(), ReviewerId(3))))), u"1:A-2 2:A-1"_s);
}

void TestWhatIf::listsTheRanksOfTheRanked()
{
    RankingCase meeting;
    meeting.criterion(u"practice"_s);
    meeting.person();
    meeting.person();
    meeting.person();
    meeting.review(1, 1, {3}).review(3, 1, {4});
    QCOMPARE(ranksOf(meeting.ranking()),
             (QHash<ApplicationId, int>{{ApplicationId(3), 1}, {ApplicationId(1), 2}}));
}

QTEST_GUILESS_MAIN(TestWhatIf)
#include "tst_whatif.moc"
