// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rankingcase.h"

#include "ranking/rankingjson.h"

#include <QJsonArray>
#include <QTest>

using namespace convoke;
using namespace convoke::test;

class TestRankingJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheKeysOfTheContract();
    void writesNullForWhatIsNotKnown();
    void saysHowFarScoresCanBeTrusted();
};

namespace {

QJsonObject documentOf(const RankingInput &input, int places = 0)
{
    const ScoreTable table(input);
    const Ranking ranking = rank(table);
    return toJson(ranking, table, insightInto(ranking, table, table.weights(), places),
                  {{ReviewerId(1), u"Ines Brandt"_s}, {ReviewerId(2), u"Tomás Reis"_s}});
}

} // namespace

void TestRankingJson::hasTheKeysOfTheContract()
{
    RankingCase meeting;
    meeting.criterion(u"practice"_s).criterion(u"experience"_s, 1, 1, CriterionKind::Must);
    Entrant &first = meeting.person(u"abc-1"_s);
    first.number = 17;
    first.country = u"DE"_s;
    first.organisation = u"Police Academy"_s;
    first.profileKey = u"presenter"_s;
    meeting.person(u"abc-2"_s);
    meeting.review(1, 1, {4, 1}).review(1, 2, {3, 1}).review(2, 1, {4, 0});
    const QJsonObject document = documentOf(meeting.input());
    QCOMPARE(document.keys(),
             QStringList({u"applications"_s, u"comparable"_s, u"last_seat"_s, u"meeting"_s, u"reviewers"_s,
                          u"unranked"_s}));
    QCOMPARE(document.value(u"meeting"_s).toString(), u"POL-2030-01"_s);
    const QJsonObject expected{{u"rank"_s, 1},
                               {u"tied"_s, false},
                               {u"decided_by"_s, u"score"_s},
                               {u"application"_s, u"A-17"_s},
                               {u"source_ref"_s, u"abc-1"_s},
                               {u"name"_s, u"Person 1"_s},
                               {u"country"_s, u"DE"_s},
                               {u"organisation"_s, u"Police Academy"_s},
                               {u"profile"_s, u"presenter"_s},
                               {u"score"_s, 70.0},
                               {u"median"_s, 70.0},
                               {u"spread"_s, std::sqrt(200.0)},
                               {u"reviews"_s, 2},
                               {u"coverage"_s, 1.0},
                               {u"disagreement"_s, 20.0},
                               {u"calibrated"_s, 70.0},
                               {u"calibrated_rank"_s, 1},
                               {u"band"_s, false}};
    QCOMPARE(document.value(u"applications"_s).toArray(), QJsonArray{expected});
    const QJsonObject unranked{
        {u"application"_s, u"A-2"_s}, {u"source_ref"_s, u"abc-2"_s}, {u"reason"_s, u"must:experience"_s}};
    QCOMPARE(document.value(u"unranked"_s).toArray(), QJsonArray{unranked});
}

void TestRankingJson::writesNullForWhatIsNotKnown()
{
    RankingCase meeting;
    meeting.criterion(u"practice"_s);
    meeting.person();
    meeting.review(1, 1, {4});
    const QJsonObject entry = documentOf(meeting.input()).value(u"applications"_s).toArray().at(0).toObject();
    for (const QString &key : {u"source_ref"_s, u"country"_s, u"organisation"_s, u"profile"_s, u"spread"_s,
                               u"disagreement"_s, u"calibrated"_s, u"calibrated_rank"_s}) {
        QVERIFY2(entry.value(key).isNull(), qPrintable(key));
    }
}

void TestRankingJson::saysHowFarScoresCanBeTrusted()
{
    RankingCase meeting;
    meeting.criterion(u"practice"_s);
    for (int number = 1; number <= 3; ++number) {
        meeting.person();
        meeting.review(number, 1, {5.0 - number}).review(number, 2, {4.5 - number});
    }
    const QJsonObject document = documentOf(meeting.input(), 2);
    QCOMPARE(document[u"last_seat"_s][u"state"_s].toString(), u"known"_s);
    QCOMPARE(document[u"last_seat"_s][u"people"_s].toInt(), 0);
    QVERIFY(document[u"comparable"_s].toBool());
    QCOMPARE(document[u"reviewers"_s][0][u"reviewer"_s].toString(), u"Ines Brandt"_s);
    QCOMPARE(document[u"reviewers"_s][0][u"reviews"_s].toInt(), 3);
    QCOMPARE(document[u"reviewers"_s][0][u"mean"_s].toDouble(), 60.0);
    QCOMPARE(document[u"reviewers"_s][0][u"group"_s].toInt(), 1);
    QVERIFY(document[u"reviewers"_s][0][u"offset"_s].toDouble() > 0);
    QVERIFY(document[u"reviewers"_s][1][u"offset"_s].toDouble() < 0);
    meeting.review(3, 3, {5}).review(2, 3, {0});
    QVERIFY(documentOf(meeting.input(), 2)[u"last_seat"_s][u"people"_s].toInt() > 1);
    QVERIFY(documentOf(meeting.input(), 2)[u"applications"_s][1][u"band"_s].toBool());
}

QTEST_GUILESS_MAIN(TestRankingJson)
#include "tst_rankingjson.moc"
