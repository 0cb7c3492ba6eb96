// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/standingfor.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

namespace {

RankedApplication placed(int application, int rank, int position, bool tied)
{
    RankedApplication place{.application = ApplicationId(application)};
    place.rank = rank;
    place.position = position;
    place.tied = tied;
    return place;
}

} // namespace

/// A ranking as somebody who stepped back may see it.
class StandingForTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsWhatAReviewerSteppedBackFrom()
    {
        const QList<Reviewer> reviewers{{ReviewerId(1), u"Ada Abel"_s, {}}, {ReviewerId(2), u"Bo"_s, {}}};
        const QList<Recusal> recusals{{ApplicationId(7), ReviewerId(1), u"kin"_s, {}},
                                      {ApplicationId(8), ReviewerId(2), u"kin"_s, {}}};
        QCOMPARE(recusedFrom(u"  ada ABEL"_s, reviewers, recusals), QSet<ApplicationId>{ApplicationId(7)});
        QVERIFY(recusedFrom(u"Ines"_s, reviewers, recusals).isEmpty());
    }

    void countsTheRanksAnew()
    {
        Ranking ranking;
        ranking.ranked = {placed(1, 1, 1, false), placed(2, 2, 2, true), placed(3, 2, 3, true),
                          placed(4, 4, 4, false)};
        ranking.unranked = {{.application = ApplicationId(5)}, {.application = ApplicationId(6)}};
        const Ranking seen = withoutHidden(ranking, {ApplicationId(1), ApplicationId(3), ApplicationId(6)});
        QCOMPARE(seen.ranked.size(), 2);
        QCOMPARE(seen.ranked.at(0).application, ApplicationId(2));
        QCOMPARE(seen.ranked.at(0).rank, 1);
        QVERIFY(!seen.ranked.at(0).tied); // nobody there shares it
        QCOMPARE(seen.ranked.at(1).rank, 2);
        QCOMPARE(seen.ranked.at(1).position, 2);
        QCOMPARE(seen.unranked.size(), 1);
    }

    void keepsTies()
    {
        Ranking ranking;
        ranking.ranked = {placed(1, 1, 1, false), placed(2, 2, 2, true), placed(3, 2, 3, true),
                          placed(4, 4, 4, false)};
        const Ranking seen = withoutHidden(ranking, {ApplicationId(1)});
        QCOMPARE(seen.ranked.at(0).rank, 1);
        QCOMPARE(seen.ranked.at(1).rank, 1);
        QVERIFY(seen.ranked.at(1).tied);
        QCOMPARE(seen.ranked.at(2).rank, 3);
        QCOMPARE(withoutHidden(ranking, {}).ranked.at(3).rank, 4);
    }
};

QTEST_GUILESS_MAIN(StandingForTest)
#include "tst_standingfor.moc"
