// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "selectioncase.h"

#include "selection/selectionjson.h"

#include <QJsonArray>
#include <QTest>

using namespace convoke;
using namespace convoke::test;

class TestSelectionJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheKeysOfTheContract();
    void writesWhatConflictsAndItsRepairs();
    void marksLocksAndMissingScores();
    void givesReasonsInOneSentence();
};

namespace {

SelectionCase twoFromGermany(int places)
{
    SelectionCase problem(places);
    problem.problem().meeting = u"POL-2030-01"_s;
    problem.person(90, {{u"country"_s, u"DE"_s}});
    problem.person(80, {{u"country"_s, u"DE"_s}});
    problem.person(62.5, {{u"country"_s, u"FR"_s}});
    problem.rule(u"country"_s, u"*"_s, {}, 1);
    return problem;
}

QJsonObject document(SelectionCase &problem)
{
    return toJson(problem.selection(), problem.problem());
}

} // namespace

void TestSelectionJson::hasTheKeysOfTheContract()
{
    SelectionCase problem = twoFromGermany(2);
    const QJsonObject json = document(problem);
    const QStringList contract{u"conflict"_s, u"meeting"_s, u"not_selected"_s, u"places"_s,
                               u"repairs"_s,  u"reserve"_s, u"rules"_s,        u"selected"_s,
                               u"status"_s,   u"total"_s,   u"unknown_locks"_s};
    for (const QString &key : contract) {
        QVERIFY2(json.contains(key), qPrintable(key));
    }
    QCOMPARE(json.value(u"method"_s).toString(), u"optimum"_s);
    QCOMPARE(json.value(u"value"_s).toDouble(), 152.5);
    QCOMPARE(json.value(u"reserve_set"_s).toArray(),
             (QJsonArray{QJsonObject{{u"application"_s, u"A-2"_s}, {u"covers"_s, QJsonArray{u"A-1"_s}}}}));
    QCOMPARE(json.value(u"meeting"_s).toString(), u"POL-2030-01"_s);
    QCOMPARE(json.value(u"status"_s).toString(), u"optimal"_s);
    QCOMPARE(json.value(u"places"_s).toInt(), 2);
    QCOMPARE(json.value(u"total"_s).toDouble(), 152.5);
    const QJsonObject seat{{u"application"_s, u"A-1"_s},
                           {u"source_ref"_s, u"ref-1"_s},
                           {u"name"_s, u"Person 1"_s},
                           {u"rank"_s, 1},
                           {u"score"_s, 90}};
    QCOMPARE(json.value(u"selected"_s).toArray().at(0).toObject(), seat);
    const QJsonObject left{{u"application"_s, u"A-2"_s},
                           {u"source_ref"_s, u"ref-2"_s},
                           {u"cost"_s, 10},
                           {u"displaces"_s, QJsonArray{u"A-1"_s}},
                           {u"reason"_s, u"At its maximum: country DE (1 of 1)."_s}};
    QCOMPARE(json.value(u"not_selected"_s).toArray(), QJsonArray{left});
    const QJsonObject rule{
        {u"attribute"_s, u"country"_s},
        {u"value"_s, u"DE"_s},
        {u"min"_s, QJsonValue::Null},
        {u"max"_s, 1},
        {u"selected"_s, 1},
        {u"pool"_s, 2},
        {u"cost"_s, 17.5},
        {u"changes"_s, QJsonObject{{u"in"_s, QJsonArray{u"A-2"_s}}, {u"out"_s, QJsonArray{u"A-3"_s}}}}};
    QCOMPARE(json.value(u"rules"_s).toArray().at(0).toObject(), rule);
    const QJsonObject first{{u"if_leaves"_s, u"A-1"_s}, {u"then"_s, u"A-2"_s}, {u"total"_s, 142.5}};
    const QJsonObject second{
        {u"if_leaves"_s, u"A-3"_s}, {u"then"_s, QJsonValue::Null}, {u"total"_s, QJsonValue::Null}};
    QCOMPARE(json.value(u"reserve"_s).toArray(), (QJsonArray{first, second}));
    QVERIFY(json.value(u"conflict"_s).toArray().isEmpty() && json.value(u"repairs"_s).toArray().isEmpty());
}

void TestSelectionJson::writesWhatConflictsAndItsRepairs()
{
    SelectionCase problem = twoFromGermany(2);
    problem.lock(u"ref-1"_s, Seat::In).lock(u"ref-2"_s, Seat::In).lock(u"later"_s, Seat::In);
    problem.problem().rules[0].exceptionalMax = 1;
    const QJsonObject json = document(problem);
    QCOMPARE(json.value(u"status"_s).toString(), u"infeasible"_s);
    QVERIFY(json.value(u"total"_s).isNull());
    const QJsonObject rule{{u"attribute"_s, u"country"_s}, {u"value"_s, u"DE"_s}, {u"bound"_s, u"max"_s}};
    const QJsonObject lock{
        {u"attribute"_s, u"source_ref"_s}, {u"value"_s, u"ref-1"_s}, {u"bound"_s, u"lock"_s}};
    QCOMPARE(json.value(u"conflict"_s).toArray().size(), 3);
    QCOMPARE(json.value(u"conflict"_s).toArray().at(0).toObject(), rule);
    QCOMPARE(json.value(u"conflict"_s).toArray().at(1).toObject(), lock);
    QCOMPARE(json.value(u"unknown_locks"_s).toArray(), QJsonArray{u"later"_s});
    const QJsonObject raised{{u"attribute"_s, u"country"_s},
                             {u"value"_s, u"*"_s},
                             {u"bound"_s, u"max"_s},
                             {u"from"_s, 1},
                             {u"to"_s, 2}};
    QJsonObject unlocked{{u"attribute"_s, u"source_ref"_s},
                         {u"value"_s, u"ref-2"_s},
                         {u"bound"_s, u"lock"_s},
                         {u"from"_s, u"in"_s},
                         {u"to"_s, QJsonValue::Null}};
    const QJsonArray repairs = json.value(u"repairs"_s).toArray();
    QCOMPARE(repairs.at(0).toObject().value(u"changes"_s).toArray(), QJsonArray{raised});
    QCOMPARE(repairs.at(0).toObject().value(u"total"_s).toDouble(), 170.0);
    QCOMPARE(repairs.at(0).toObject().value(u"in"_s).toArray(), (QJsonArray{u"A-1"_s, u"A-2"_s}));
    QCOMPARE(repairs.at(1).toObject().value(u"changes"_s).toArray(), QJsonArray{unlocked});
    QCOMPARE(repairs.at(1).toObject().value(u"total"_s).toDouble(), 152.5);
    QCOMPARE(
        json.value(u"explanation"_s).toString(),
        u"These cannot hold together: at most 1 with country DE; the lock that puts ref-1 in; the lock that "
        "puts ref-2 in."_s);
}

void TestSelectionJson::marksLocksAndMissingScores()
{
    SelectionCase problem = twoFromGermany(3);
    problem.problem().rules[0].exceptionalMax = 2;
    problem.lock(u"ref-1"_s, Seat::In).lock(u"ref-2"_s, Seat::In);
    problem.person(-1, {{u"country"_s, u"MT"_s}}).sourceRef.clear();
    problem.problem().candidates[2].eligible = false;
    const QJsonObject json = document(problem);
    QVERIFY(json.value(u"selected"_s).toArray().at(0).toObject().value(u"locked"_s).toBool());
    const QJsonObject unscored = json.value(u"selected"_s).toArray().at(2).toObject();
    QVERIFY(unscored.value(u"without_score"_s).toBool() && !unscored.contains(u"locked"_s));
    QVERIFY(unscored.value(u"score"_s).isNull() && unscored.value(u"rank"_s).isNull()
            && unscored.value(u"source_ref"_s).isNull());
    QCOMPARE(json.value(u"rules"_s).toArray().at(0).toObject().value(u"exception"_s).toString(), u"lock"_s);
}

void TestSelectionJson::givesReasonsInOneSentence()
{
    SelectionCase problem = twoFromGermany(2);
    problem.rule(u"country"_s, u"FR"_s, 1, {});
    problem.person(62.5, {{u"country"_s, u"FR"_s}});
    problem.person(95, {{u"country"_s, u"MT"_s}});
    problem.person(10, {{u"country"_s, u"EE"_s}});
    problem.lock(u"ref-5"_s, Seat::Out);
    const QJsonArray left = document(problem).value(u"not_selected"_s).toArray();
    QStringList reasons;
    for (const QJsonValue &entry : left) {
        reasons.append(entry.toObject().value(u"reason"_s).toString());
    }
    QCOMPARE(reasons,
             QStringList({u"At its maximum: country DE (1 of 1)."_s,
                          u"The total would be the same; the rank decided."_s, u"Locked out: agreed"_s,
                          u"Everybody chosen freely has a higher score."_s}));
}

QTEST_GUILESS_MAIN(TestSelectionJson)
#include "tst_selectionjson.moc"
