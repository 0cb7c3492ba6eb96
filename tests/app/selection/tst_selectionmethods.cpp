// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomcase.h"
#include "selection/lot.h"
#include "selectionoracle.h"

#include <QTest>

#include <QCryptographicHash>

#include <bit>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

/// The round robin over countries and the lottery among equals.
class TestSelectionMethods : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesOneSeatPerCountryInTurn();
    void passesOverWhoWouldBreakAMaximum();
    void passesOverWhoTakesASeatThatAMinimumNeeds();
    void countsALockAsATurn();
    void keepsEveryRuleInRandomCases();
    void saysWhenNobodyCanMeetTheRules();
    void reservesTheNextInTurn();
    void drawsAmongEquals();
    void drawsWithTheSeedOfTheMeeting();
    void doesNotDrawAmongUnequals();
};

namespace {

void addApplicant(SelectionCase &problem, const QString &country, int day, const QString &sector = u"a"_s)
{
    Candidate &candidate = problem.person(100 - day, {{u"country"_s, country}, {u"sector"_s, sector}});
    candidate.received = QDateTime(QDate(2031, 3, day), QTime(9, 0), Qt::UTC);
}

QString turnsOf(const SelectionCase &problem, const Selection &selection)
{
    QStringList turns;
    for (const MethodTurn &turn : selection.turns) {
        turns.append(u"%1%2:%3"_s.arg(turn.taken ? QString() : u"-"_s)
                         .arg(turn.round)
                         .arg(problem.code(turn.candidate)));
    }
    return turns.join(u' ');
}

SelectionCase threeCountries(int places)
{
    SelectionCase problem(places);
    problem.problem().method = SelectionMethod::RoundRobin;
    addApplicant(problem, u"DE"_s, 3);
    addApplicant(problem, u"DE"_s, 1);
    addApplicant(problem, u"DE"_s, 2);
    addApplicant(problem, u"FR"_s, 5);
    addApplicant(problem, u"FR"_s, 4);
    addApplicant(problem, u"MT"_s, 6);
    return problem;
}

} // namespace

void TestSelectionMethods::givesOneSeatPerCountryInTurn()
{
    SelectionCase problem = threeCountries(5);
    const Selection selection = problem.selection();
    QCOMPARE(selection.status, Selection::Status::Filled);
    QCOMPARE(turnsOf(problem, selection), u"1:A-2 1:A-5 1:A-6 2:A-3 2:A-4"_s);
    QCOMPARE(problem.chosen(selection), u"A-2 A-3 A-4 A-5 A-6"_s);
    QCOMPARE(selection.notSelected.size(), 1);
    QCOMPARE(selection.notSelected.at(0).reason, NotSelected::Reason::NotReached);
    QVERIFY(!selection.notSelected.at(0).cost);
}

void TestSelectionMethods::passesOverWhoWouldBreakAMaximum()
{
    SelectionCase problem(3);
    problem.problem().method = SelectionMethod::RoundRobin;
    addApplicant(problem, u"DE"_s, 1, u"police"_s);
    addApplicant(problem, u"FR"_s, 2, u"police"_s);
    addApplicant(problem, u"FR"_s, 3, u"health"_s);
    addApplicant(problem, u"MT"_s, 4, u"health"_s);
    problem.rule(u"sector"_s, u"police"_s, {}, 1);
    const Selection selection = problem.selection();
    QCOMPARE(turnsOf(problem, selection), u"1:A-1 -1:A-2 1:A-3 1:A-4"_s);
    QCOMPARE(selection.turns.at(1).limits, QList<qsizetype>{0});
    QCOMPARE(selection.notSelected.at(0).reason, NotSelected::Reason::RuleFull);
}

void TestSelectionMethods::passesOverWhoTakesASeatThatAMinimumNeeds()
{
    SelectionCase problem(2);
    problem.problem().method = SelectionMethod::RoundRobin;
    addApplicant(problem, u"DE"_s, 1, u"police"_s);
    addApplicant(problem, u"FR"_s, 2, u"police"_s);
    addApplicant(problem, u"MT"_s, 3, u"health"_s);
    problem.rule(u"sector"_s, u"health"_s, 1, {});
    const Selection selection = problem.selection();
    QCOMPARE(turnsOf(problem, selection), u"1:A-1 -1:A-2 1:A-3"_s);
    QVERIFY(selection.turns.at(1).limits.isEmpty());
    QCOMPARE(selection.notSelected.at(0).reason, NotSelected::Reason::NoRoom);
}

void TestSelectionMethods::countsALockAsATurn()
{
    SelectionCase problem = threeCountries(3);
    problem.lock(u"ref-1"_s, Seat::In).lock(u"ref-5"_s, Seat::Out);
    const Selection selection = problem.selection();
    QCOMPARE(turnsOf(problem, selection), u"0:A-1 1:A-4 1:A-6"_s);
    QVERIFY(selection.seats.at(0).locked);
    QCOMPARE(selection.notSelected.last().reason, NotSelected::Reason::LockedOut);
}

void TestSelectionMethods::keepsEveryRuleInRandomCases()
{
    int full = 0;
    for (unsigned seed = 0; seed < 250; ++seed) {
        SelectionCase problem = randomCase(seed, int(seed % 2));
        for (qsizetype i = 0; i < problem.problem().candidates.size(); ++i) {
            problem.problem().candidates[i].received =
                QDateTime(QDate(2031, 3, 1 + int((i * 7 + seed) % 20)), QTime(9, 0), Qt::UTC);
        }
        problem.problem().method = SelectionMethod::RoundRobin;
        const Selection selection = problem.selection();
        const SelectionOracle oracle(problem.problem());
        QCOMPARE(selection.hasGroup(), oracle.bestTotal().has_value());
        SelectionOracle::Group group = 0;
        for (const ChosenSeat &seat : selection.seats) {
            group |= SelectionOracle::Group(1) << seat.candidate;
        }
        QVERIFY2(!selection.hasGroup() || oracle.keepsAll(group), qPrintable(QString::number(seed)));
        full += selection.hasGroup() ? 1 : 0;

        SelectionCase shuffled = problem;
        std::shuffle(shuffled.problem().candidates.begin(), shuffled.problem().candidates.end(),
                     std::mt19937(seed));
        QCOMPARE(shuffled.chosen(), problem.chosen(selection));
    }
    QVERIFY(full > 60);
}

void TestSelectionMethods::saysWhenNobodyCanMeetTheRules()
{
    SelectionCase problem = threeCountries(5);
    problem.rule(u"country"_s, u"*"_s, {}, 1);
    const Selection selection = problem.selection();
    QCOMPARE(selection.status, Selection::Status::Infeasible);
    QCOMPARE(conflictOf(selection), u"country=DE max, places=5 places"_s);
    QVERIFY(selection.turns.isEmpty());
}

void TestSelectionMethods::reservesTheNextInTurn()
{
    SelectionCase problem = threeCountries(3);
    const Selection selection = problem.selection();
    QCOMPARE(turnsOf(problem, selection), u"1:A-2 1:A-5 1:A-6"_s);
    for (const Replacement &replacement : selection.reserve) {
        QCOMPARE(problem.code(*replacement.then), u"A-3"_s); // the second of DE is the earliest left
    }
}

void TestSelectionMethods::drawsAmongEquals()
{
    SelectionCase problem(2);
    problem.person(90);
    for (int i = 0; i < 6; ++i) {
        problem.person(50);
    }
    problem.problem().method = SelectionMethod::Lottery;
    QSet<QString> winners;
    for (int seed = 0; seed < 60; ++seed) {
        problem.problem().seed = QString::number(seed);
        const Selection selection = problem.selection();
        QCOMPARE(selection.status, Selection::Status::Optimal);
        QCOMPARE(selection.total, 140.0);
        QString expected;
        QByteArray lowest;
        for (int i = 2; i <= 7; ++i) {
            const QByteArray draw = QCryptographicHash::hash(
                QByteArray::number(seed) + "\nref-" + QByteArray::number(i), QCryptographicHash::Sha256);
            if (lowest.isEmpty() || draw < lowest) {
                lowest = draw;
                expected = u"A-%1"_s.arg(i);
            }
        }
        QVERIFY(problem.chosen(selection).split(u' ').contains(expected));
        winners.insert(expected);
    }
    QCOMPARE(winners.size(), 6);
}

void TestSelectionMethods::drawsWithTheSeedOfTheMeeting()
{
    SelectionCase problem(1);
    problem.person(50);
    problem.person(50);
    problem.person(50);
    problem.problem().meeting = u"POL-2031-05"_s;
    problem.problem().method = SelectionMethod::Lottery;
    const QString drawn = problem.chosen();
    problem.problem().seed = u"POL-2031-05"_s;
    QCOMPARE(problem.chosen(), drawn);
    for (Candidate &candidate : problem.problem().candidates) {
        candidate.lot = lotOf(candidate, u"POL-2031-05"_s);
        candidate.sourceRef.clear(); // a draw that is known needs nobody's reference
    }
    QCOMPARE(problem.chosen(), drawn);
}

void TestSelectionMethods::doesNotDrawAmongUnequals()
{
    SelectionCase problem(2);
    problem.person(50.5);
    problem.person(50.25);
    problem.person(50);
    problem.problem().method = SelectionMethod::Lottery;
    for (int seed = 0; seed < 20; ++seed) {
        problem.problem().seed = QString::number(seed);
        QCOMPARE(problem.chosen(), u"A-1 A-2"_s);
    }
}

QTEST_GUILESS_MAIN(TestSelectionMethods)
#include "tst_selectionmethods.moc"
