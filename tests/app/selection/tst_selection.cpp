// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "selectioncase.h"

#include <QFileInfo>
#include <QTemporaryFile>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <limits>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace convoke;
using namespace convoke::test;

class TestSelection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheBestWithoutRules();
    void isNotAWalkDownTheList();
    void keepsAMaximumForEveryValue();
    void comparesValuesByTheirKeys();
    void countsSomebodyWithSeveralValuesForEach();
    void peopleWithoutAValueBelongToNoLimit();
    void holdsRulesForOneAndForEveryValueTogether();
    void breaksTiesByRank();
    void countsNoScoreAsZero();
    void locksPutPeopleInAndOut();
    void aLockSeatsEvenTheIneligible();
    void reportsALockOnSomebodyUnknown();
    void aLockMayNameTheApplication();
    void usesExceptionsOnlyWhenAllowed();
    void usesAnExceptionThatALockNeeds();
    void saysWhoMakesRoomAndWhatItCosts();
    void saysWhatHoldsSomebodyOut_data();
    void saysWhatHoldsSomebodyOut();
    void pricesEachRule();
    void namesAReplacementUnderTheSameRules();
    void findsTheConflict_data();
    void findsTheConflict();
    void offersRepairsBestFirst();
    void repairsASharedBurden();
    void repairsWithPairsWhereNothingSingleHelps();
    void aRepairWithinTheExceptionIsMarked();
    void hasNoPlaces();
    void refusesNegativePlaces();
    void stopsWhenCancelled();
    void leavesExplanationsOutWhereOnlyTheGroupIsWanted();
    void printsNothing();
};

namespace {

SelectionCase countries(int places, const QStringList &list)
{
    SelectionCase problem(places);
    double score = 100;
    for (const QString &country : list) {
        problem.person(score, {{u"country"_s, country}});
        score -= 10;
    }
    return problem;
}

const NotSelected &answerFor(const Selection &selection, qsizetype candidate)
{
    const auto it =
        std::find_if(selection.notSelected.cbegin(), selection.notSelected.cend(),
                     [candidate](const NotSelected &entry) { return entry.candidate == candidate; });
    Q_ASSERT(it != selection.notSelected.cend());
    return *it;
}

} // namespace

void TestSelection::takesTheBestWithoutRules()
{
    SelectionCase problem = countries(2, {u"DE"_s, u"FR"_s, u"MT"_s});
    const Selection selection = problem.selection();
    QCOMPARE(problem.chosen(selection), u"A-1 A-2"_s);
    QCOMPARE(selection.total, 190.0);
    QCOMPARE(selection.status, Selection::Status::Optimal);
}

// The best single person blocks two seats: walking down and skipping would take A-1 and fail the minimum of
// FR.
void TestSelection::isNotAWalkDownTheList()
{
    SelectionCase problem(2);
    problem.person(90, {{u"country"_s, u"DE"_s}, {u"sector"_s, u"police"_s}});
    problem.person(80, {{u"country"_s, u"DE"_s}, {u"sector"_s, u"health"_s}});
    problem.person(20, {{u"country"_s, u"FR"_s}, {u"sector"_s, u"health"_s}});
    problem.person(75, {{u"country"_s, u"FR"_s}, {u"sector"_s, u"police"_s}});
    problem.rule(u"country"_s, u"*"_s, {}, 1);
    problem.rule(u"sector"_s, u"*"_s, {}, 1);
    QCOMPARE(problem.chosen(), u"A-2 A-4"_s); // 155 instead of 110
}

void TestSelection::keepsAMaximumForEveryValue()
{
    SelectionCase problem = countries(3, {u"DE"_s, u"DE"_s, u"DE"_s, u"FR"_s, u"FR"_s});
    problem.rule(u"country"_s, u"*"_s, {}, 2);
    const Selection selection = problem.selection();
    QCOMPARE(problem.chosen(selection), u"A-1 A-2 A-4"_s);
    QCOMPARE(selection.limits.size(), 2);
    QCOMPARE(selection.limits.at(0).value, u"DE"_s);
    QCOMPARE(selection.limits.at(0).selected, 2);
    QCOMPARE(selection.limits.at(0).pool, 3);
    QCOMPARE(selection.limits.at(1).value, u"FR"_s);
    QCOMPARE(selection.limits.at(1).selected, 1);
}

void TestSelection::comparesValuesByTheirKeys()
{
    SelectionCase problem(3);
    problem.person(90, {{u"country"_s, u"Germany"_s}, {u"sector"_s, u"Law enforcement"_s}});
    problem.person(80, {{u"country"_s, u" DE "_s}, {u"sector"_s, u"POLICE"_s}});
    problem.person(70, {{u"country"_s, u"Deutschland"_s}, {u"sector"_s, u"Mental health"_s}});
    problem.person(60, {{u"country"_s, u"Malta"_s}, {u"sector"_s, u"Healthcare"_s}});
    problem.person(50, {{u"country"_s, u"MT"_s}, {u"sector"_s, u"other"_s}});
    problem.rule(u"country"_s, u"*"_s, {}, 2);
    problem.rule(u"sector"_s, u"police"_s, 2, {});
    const Selection selection = problem.selection();
    QCOMPARE(problem.chosen(selection), u"A-1 A-2 A-4"_s);
    QCOMPARE(selection.limits.at(0).value, u"DE"_s);
    QCOMPARE(selection.limits.at(2).pool, 2);
}

void TestSelection::countsSomebodyWithSeveralValuesForEach()
{
    SelectionCase problem(2);
    problem.person(90).values[u"answer:topics"_s] = QStringList{u"a"_s, u"b"_s, u"A "_s};
    problem.person(80).values[u"answer:topics"_s] = QStringList{u"b"_s};
    problem.person(70).values[u"answer:topics"_s] = QStringList{u"c"_s};
    problem.rule(u"answer:topics"_s, u"*"_s, {}, 1);
    const Selection selection = problem.selection();
    QCOMPARE(problem.chosen(selection), u"A-1 A-3"_s);
    QCOMPARE(selection.limits.at(0).pool, 1); // "A " is "a" again
    QCOMPARE(selection.limits.at(1).pool, 2);
}

void TestSelection::peopleWithoutAValueBelongToNoLimit()
{
    SelectionCase problem = countries(3, {u"DE"_s, u""_s, u"  "_s});
    problem.rule(u"country"_s, u"*"_s, {}, 1);
    QCOMPARE(problem.chosen(), u"A-1 A-2 A-3"_s);
    QCOMPARE(problem.selection().limits.size(), 1);
}

void TestSelection::holdsRulesForOneAndForEveryValueTogether()
{
    SelectionCase problem = countries(3, {u"DE"_s, u"DE"_s, u"DE"_s, u"FR"_s, u"FR"_s, u"MT"_s});
    problem.rule(u"country"_s, u"*"_s, {}, 2);
    problem.rule(u"country"_s, u"DE"_s, {}, 1);
    QCOMPARE(problem.chosen(), u"A-1 A-4 A-5"_s);
}

void TestSelection::breaksTiesByRank()
{
    SelectionCase problem(2);
    for (const QString &country : {u"DE"_s, u"DE"_s, u"FR"_s, u"FR"_s}) {
        problem.person(50, {{u"country"_s, country}});
    }
    QCOMPARE(problem.chosen(), u"A-1 A-2"_s);
    problem.rule(u"country"_s, u"*"_s, {}, 1);
    QCOMPARE(problem.chosen(), u"A-1 A-3"_s);
    // By rank, not by the row: turn the ranks round.
    for (qsizetype i = 0; i < 4; ++i) {
        problem.problem().candidates[i].position = 4 - static_cast<int>(i);
    }
    QCOMPARE(problem.chosen(), u"A-4 A-2"_s);
}

void TestSelection::countsNoScoreAsZero()
{
    SelectionCase problem = countries(3, {u"DE"_s, u"FR"_s});
    problem.person(-1, {{u"country"_s, u"MT"_s}});
    const Selection selection = problem.selection();
    QCOMPARE(problem.chosen(selection), u"A-1 A-2 A-3"_s);
    QCOMPARE(selection.total, 190.0);
    problem.problem().candidates[0].score = std::numeric_limits<double>::quiet_NaN();
    QCOMPARE(problem.selection().total, 90.0);
}

void TestSelection::locksPutPeopleInAndOut()
{
    SelectionCase problem = countries(2, {u"DE"_s, u"FR"_s, u"MT"_s, u"EE"_s});
    problem.lock(u"ref-4"_s, Seat::In).lock(u"ref-1"_s, Seat::Out);
    const Selection selection = problem.selection();
    QCOMPARE(problem.chosen(selection), u"A-2 A-4"_s);
    QVERIFY(selection.seats.at(1).locked && !selection.seats.at(0).locked);
    QCOMPARE(answerFor(selection, 0).reason, NotSelected::Reason::LockedOut);
    QVERIFY(!answerFor(selection, 0).cost);
}

void TestSelection::aLockSeatsEvenTheIneligible()
{
    SelectionCase problem = countries(2, {u"DE"_s, u"FR"_s, u"MT"_s});
    problem.problem().candidates[2].eligible = false;
    problem.problem().candidates[2].score.reset();
    QCOMPARE(problem.chosen(), u"A-1 A-2"_s);
    problem.lock(u"ref-3"_s, Seat::In);
    QCOMPARE(problem.chosen(), u"A-1 A-3"_s);
}

void TestSelection::reportsALockOnSomebodyUnknown()
{
    SelectionCase problem = countries(1, {u"DE"_s});
    problem.lock(u"not come in yet"_s, Seat::In).lock(u"ref-1"_s, Seat::In);
    const Selection selection = problem.selection();
    QCOMPARE(selection.unknownLocks, QList<qsizetype>{0});
    QCOMPARE(problem.chosen(selection), u"A-1"_s);
}

void TestSelection::aLockMayNameTheApplication()
{
    SelectionCase problem = countries(1, {u"DE"_s, u"FR"_s, u"MT"_s});
    problem.problem().candidates[1].sourceRef.clear();
    problem.lock(u"A-2"_s, Seat::In);
    QCOMPARE(problem.chosen(), u"A-2"_s);
    problem.problem().locks[0].sourceRef.clear();
    problem.problem().locks[0].application = ApplicationId(3);
    QCOMPARE(problem.chosen(), u"A-3"_s);
}

void TestSelection::usesExceptionsOnlyWhenAllowed()
{
    SelectionCase problem = countries(2, {u"DE"_s, u"DE"_s, u"FR"_s});
    problem.rule(u"country"_s, u"*"_s, {}, 1).exceptionalMax = 2;
    QCOMPARE(problem.chosen(), u"A-1 A-3"_s);
    problem.problem().exceptionsAllowed = true;
    const Selection selection = problem.selection();
    QCOMPARE(problem.chosen(selection), u"A-1 A-2"_s);
    QCOMPARE(selection.limits.at(0).exception, LimitOutcome::Exception::Allowed);
}

void TestSelection::usesAnExceptionThatALockNeeds()
{
    SelectionCase problem = countries(3, {u"DE"_s, u"DE"_s, u"DE"_s, u"FR"_s, u"MT"_s});
    problem.rule(u"country"_s, u"*"_s, {}, 1).exceptionalMax = 2;
    problem.lock(u"ref-2"_s, Seat::In).lock(u"ref-3"_s, Seat::In);
    const Selection selection = problem.selection();
    QCOMPARE(problem.chosen(selection), u"A-2 A-3 A-4"_s);
    QCOMPARE(selection.limits.at(0).exception, LimitOutcome::Exception::ByLock);
    QCOMPARE(selection.limits.at(0).max, 2);
    QCOMPARE(selection.limits.at(1).exception, LimitOutcome::Exception::None);
    // One of the two leaves: the exception goes with them.
    QCOMPARE(problem.code(*selection.reserve.at(0).then), u"A-5"_s);
    problem.lock(u"ref-1"_s, Seat::In);
    QCOMPARE(problem.selection().status, Selection::Status::Infeasible);
}

void TestSelection::saysWhoMakesRoomAndWhatItCosts()
{
    SelectionCase problem = countries(3, {u"DE"_s, u"DE"_s, u"DE"_s, u"FR"_s, u"MT"_s});
    problem.rule(u"country"_s, u"*"_s, {}, 1);
    const Selection selection = problem.selection();
    QCOMPARE(problem.chosen(selection), u"A-1 A-4 A-5"_s);
    QCOMPARE(selection.notSelected.size(), 2);
    const NotSelected &second = answerFor(selection, 1);
    QCOMPARE(*second.cost, 10.0);
    QCOMPARE(second.displaces, QList<qsizetype>{0});
    const NotSelected &third = answerFor(selection, 2);
    QCOMPARE(*third.cost, 20.0);
    QCOMPARE(third.displaces, QList<qsizetype>{0});
}

void TestSelection::saysWhatHoldsSomebodyOut_data()
{
    using Reason = NotSelected::Reason;
    QTest::addColumn<SelectionCase>("problem");
    QTest::addColumn<int>("candidate");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<int>("limits");
    QTest::newRow("a lower score") << countries(2, {u"DE"_s, u"FR"_s, u"MT"_s}) << 2 << Reason::LowerScore
                                   << 0;
    SelectionCase full = countries(2, {u"DE"_s, u"DE"_s, u"FR"_s});
    full.rule(u"country"_s, u"*"_s, {}, 1);
    QTest::newRow("a rule at its maximum") << full << 1 << Reason::RuleFull << 1;
    SelectionCase needed = countries(2, {u"DE"_s, u"DE"_s, u"FR"_s});
    needed.rule(u"country"_s, u"FR"_s, 1, {});
    QTest::newRow("a rule at its minimum") << needed << 1 << Reason::RuleNeeds << 1;
    SelectionCase equal(1);
    equal.person(50);
    equal.person(50);
    QTest::newRow("only the rank") << equal << 1 << Reason::EqualTotal << 0;
    SelectionCase locked = countries(1, {u"DE"_s, u"FR"_s});
    locked.lock(u"ref-2"_s, Seat::In);
    QTest::newRow("locks on all places") << locked << 0 << Reason::SeatsLocked << 0;
    SelectionCase lockedRule = countries(2, {u"DE"_s, u"DE"_s, u"FR"_s});
    lockedRule.rule(u"country"_s, u"*"_s, {}, 1);
    lockedRule.lock(u"ref-2"_s, Seat::In);
    QTest::newRow("locks on all that a rule allows") << lockedRule << 0 << Reason::SeatsLocked << 1;
    SelectionCase crowded = countries(2, {u"DE"_s, u"FR"_s, u"MT"_s});
    crowded.rule(u"country"_s, u"DE"_s, 1, {});
    crowded.rule(u"country"_s, u"FR"_s, 1, {});
    QTest::newRow("no room beside the minimums") << crowded << 2 << Reason::NoRoom << 0;
}

void TestSelection::saysWhatHoldsSomebodyOut()
{
    QFETCH(SelectionCase, problem);
    QFETCH(int, candidate);
    QFETCH(NotSelected::Reason, reason);
    QFETCH(int, limits);
    const Selection selection = problem.selection();
    const NotSelected &entry = answerFor(selection, candidate);
    QCOMPARE(entry.reason, reason);
    QCOMPARE(entry.limits.size(), limits);
}

void TestSelection::pricesEachRule()
{
    SelectionCase problem = countries(3, {u"DE"_s, u"DE"_s, u"DE"_s, u"FR"_s, u"FR"_s, u"MT"_s});
    problem.rule(u"country"_s, u"*"_s, {}, 1);
    problem.rule(u"country"_s, u"EE"_s, {}, 1);
    const Selection selection = problem.selection();
    QCOMPARE(selection.total, 100.0 + 70 + 50);
    QCOMPARE(*selection.limits.at(0).cost, 100.0 + 90 + 80 - 220); // without DE: A-1 A-2 A-3
    QCOMPARE(*selection.limits.at(1).cost, 100.0 + 70 + 60 - 220);
    QCOMPARE(*selection.limits.at(2).cost, 0.0);
    QCOMPARE(*selection.limits.at(3).cost, 0.0);
    QCOMPARE(selection.limits.at(3).pool, 0);
}

void TestSelection::namesAReplacementUnderTheSameRules()
{
    SelectionCase problem = countries(2, {u"DE"_s, u"FR"_s, u"FR"_s, u"DE"_s});
    problem.rule(u"country"_s, u"*"_s, {}, 1);
    const Selection selection = problem.selection();
    QCOMPARE(problem.chosen(selection), u"A-1 A-2"_s);
    QCOMPARE(problem.code(*selection.reserve.at(0).then), u"A-4"_s); // A-3 would be a second one from FR
    QCOMPARE(*selection.reserve.at(0).total, 90.0 + 70);
    QCOMPARE(problem.code(*selection.reserve.at(1).then), u"A-3"_s);
    problem.lock(u"ref-4"_s, Seat::Out);
    QVERIFY(!problem.selection().reserve.at(0).then);
    QVERIFY(!problem.selection().reserve.at(0).total);
}

void TestSelection::findsTheConflict_data()
{
    QTest::addColumn<SelectionCase>("problem");
    QTest::addColumn<QString>("conflict");
    QTest::newRow("fewer people than places")
        << countries(4, {u"DE"_s, u"FR"_s, u"MT"_s}) << u"places=4 places"_s;
    SelectionCase nobody = countries(2, {u"DE"_s, u"FR"_s, u"MT"_s});
    nobody.rule(u"country"_s, u"EE"_s, 1, {});
    QTest::newRow("a minimum that nobody meets") << nobody << u"country=EE min"_s;
    SelectionCase caps = countries(3, {u"DE"_s, u"DE"_s, u"FR"_s, u"FR"_s});
    caps.rule(u"country"_s, u"*"_s, {}, 1);
    QTest::newRow("caps on every value against the places") << caps << u"country=* max, places=3 places"_s;
    SelectionCase locks = countries(2, {u"DE"_s, u"DE"_s, u"FR"_s, u"MT"_s});
    locks.rule(u"country"_s, u"*"_s, {}, 1);
    locks.lock(u"ref-1"_s, Seat::In).lock(u"ref-2"_s, Seat::In);
    QTest::newRow("one value of a rule against two locks")
        << locks << u"country=DE max, source_ref=ref-1 lock, source_ref=ref-2 lock"_s;
    SelectionCase both = countries(2, {u"DE"_s, u"FR"_s, u"MT"_s});
    both.lock(u"ref-1"_s, Seat::In).lock(u"ref-1"_s, Seat::Out);
    QTest::newRow("somebody locked in and out") << both << u"source_ref=ref-1 lock, source_ref=ref-1 lock"_s;
    SelectionCase minimums = countries(3, {u"DE"_s, u"DE"_s, u"FR"_s, u"FR"_s, u"MT"_s});
    minimums.rule(u"country"_s, u"DE"_s, 2, {});
    minimums.rule(u"country"_s, u"FR"_s, 2, {});
    QTest::newRow("minimums against the places")
        << minimums << u"country=DE min, country=FR min, places=3 places"_s;
    SelectionCase own = countries(2, {u"DE"_s, u"DE"_s, u"FR"_s, u"FR"_s, u"MT"_s});
    own.rule(u"country"_s, u"*"_s, {}, 1);
    own.rule(u"country"_s, u"FR"_s, 2, {});
    QTest::newRow("a minimum against a maximum") << own << u"country=FR max, country=FR min"_s;
}

void TestSelection::findsTheConflict()
{
    QFETCH(SelectionCase, problem);
    QFETCH(QString, conflict);
    const Selection selection = problem.selection();
    QCOMPARE(selection.status, Selection::Status::Infeasible);
    QVERIFY(selection.seats.isEmpty() && selection.notSelected.isEmpty() && selection.reserve.isEmpty());
    QCOMPARE(conflictOf(selection), conflict);
    QVERIFY(!selection.repairs.isEmpty());
}

void TestSelection::offersRepairsBestFirst()
{
    SelectionCase problem = countries(3, {u"DE"_s, u"DE"_s, u"DE"_s, u"FR"_s, u"FR"_s});
    problem.rule(u"country"_s, u"*"_s, {}, 1);
    const Selection selection = problem.selection();
    QCOMPARE(changesOf(selection.repairs.at(0)), u"country=* max 1→2"_s);
    QCOMPARE(selection.repairs.at(0).total, 100.0 + 90 + 70);
    QCOMPARE(changesOf(selection.repairs.at(1)), u"places=3 places 3→2"_s);
    QCOMPARE(selection.repairs.at(1).total, 100.0 + 70);
}

void TestSelection::repairsASharedBurden()
{
    SelectionCase problem(4);
    for (int i = 0; i < 12; ++i) {
        problem.person(100 - i, {{u"sector"_s, i < 6 ? u"police"_s : u"health"_s}});
    }
    problem.rule(u"sector"_s, u"police"_s, 4, {});
    problem.rule(u"sector"_s, u"health"_s, 4, {});
    QStringList repairs;
    const Selection selection = problem.selection();
    for (const Repair &repair : selection.repairs) {
        repairs.append(changesOf(repair));
    }
    QCOMPARE(repairs.size(), 6);
    QCOMPARE(repairs.at(0), u"sector=health min 4→0"_s);
    QCOMPARE(repairs.at(1), u"sector=police min 4→0"_s);
    QCOMPARE(repairs.at(2), u"places=4 places 4→8"_s);
    QVERIFY(repairs.contains(u"sector=police min 4→2 & sector=health min 4→2"_s));
}

void TestSelection::repairsWithPairsWhereNothingSingleHelps()
{
    SelectionCase problem = countries(2, {u"DE"_s, u"FR"_s, u"MT"_s});
    problem.rule(u"country"_s, u"EE"_s, 1, {});
    problem.rule(u"country"_s, u"SE"_s, 2, {});
    const Selection selection = problem.selection();
    QCOMPARE(selection.conflict.size(), 1);
    QCOMPARE(selection.repairs.size(), 1);
    QCOMPARE(changesOf(selection.repairs.at(0)).count(u'&'), 1);
    QCOMPARE(selection.repairs.at(0).total, 190.0);
}

void TestSelection::aRepairWithinTheExceptionIsMarked()
{
    SelectionCase problem = countries(3, {u"DE"_s, u"DE"_s, u"FR"_s, u"FR"_s});
    problem.rule(u"country"_s, u"*"_s, {}, 1).exceptionalMax = 2;
    QVERIFY(problem.selection().repairs.at(0).changes.at(0).withinException);
    problem.problem().rules[0].exceptionalMax.reset();
    QVERIFY(!problem.selection().repairs.at(0).changes.at(0).withinException);
}

void TestSelection::hasNoPlaces()
{
    SelectionCase problem = countries(0, {u"DE"_s, u"FR"_s});
    const Selection selection = problem.selection();
    QCOMPARE(selection.status, Selection::Status::Optimal);
    QVERIFY(selection.seats.isEmpty());
    QCOMPARE(selection.notSelected.size(), 2);
    QVERIFY(!selection.notSelected.at(0).cost);
    problem.lock(u"ref-1"_s, Seat::In);
    QCOMPARE(conflictOf(problem.selection()), u"source_ref=ref-1 lock, places=0 places"_s);
    QCOMPARE(SelectionCase(0).selection().status, Selection::Status::Optimal);
    QCOMPARE(conflictOf(SelectionCase(1).selection()), u"places=1 places"_s);
}

void TestSelection::refusesNegativePlaces()
{
    QCOMPARE(select(SelectionCase(-1).problem()).error().code, ErrorCode::ValueInvalid);
}

void TestSelection::stopsWhenCancelled()
{
    const std::atomic_bool cancelled = true;
    SelectionCase problem = countries(2, {u"DE"_s, u"FR"_s, u"MT"_s});
    const Result<Selection> result = select(problem.problem(), SelectionScope::Everything, &cancelled);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
}

void TestSelection::leavesExplanationsOutWhereOnlyTheGroupIsWanted()
{
    SelectionCase problem = countries(2, {u"DE"_s, u"DE"_s, u"MT"_s});
    problem.rule(u"country"_s, u"*"_s, {}, 1);
    const Selection selection = select(problem.problem(), SelectionScope::Group).value();
    QCOMPARE(problem.chosen(selection), u"A-1 A-3"_s);
    QCOMPARE(selection.limits.at(0).selected, 1);
    QVERIFY(!selection.limits.at(0).cost && selection.notSelected.isEmpty() && selection.reserve.isEmpty());
}

// The solver must leave standard output to the caller's JSON.
void TestSelection::printsNothing()
{
#ifdef Q_OS_UNIX
    QTemporaryFile file;
    QVERIFY(file.open());
    std::fflush(nullptr);
    const int output = ::dup(STDOUT_FILENO);
    const int errors = ::dup(STDERR_FILENO);
    ::dup2(file.handle(), STDOUT_FILENO);
    ::dup2(file.handle(), STDERR_FILENO);
    SelectionCase problem = countries(3, {u"DE"_s, u"DE"_s, u"DE"_s, u"FR"_s, u"FR"_s});
    problem.rule(u"country"_s, u"*"_s, {}, 2);
    const bool feasible = problem.selection().status == Selection::Status::Optimal;
    problem.rule(u"country"_s, u"DE"_s, 3, {});
    const bool infeasible = problem.selection().status == Selection::Status::Infeasible;
    std::fflush(nullptr);
    ::dup2(output, STDOUT_FILENO);
    ::dup2(errors, STDERR_FILENO);
    ::close(output);
    ::close(errors);
    QVERIFY(feasible && infeasible);
    QCOMPARE(QFileInfo(file.fileName()).size(), 0);
#else
    QSKIP("needs dup2");
#endif
}

QTEST_GUILESS_MAIN(TestSelection)
#include "tst_selection.moc"
