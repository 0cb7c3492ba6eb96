// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomcase.h"
#include "selectionoracle.h"

#include <QTest>

#include <bit>
#include <cmath>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

using Group = SelectionOracle::Group;

/// Soft wishes: beside a program that tries every group there is.
class TestWishes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void payForWhatTheyBring();
    void neverMakeASelectionImpossible();
    void meetSharesBetweenTwoNumbers();
    void sayHowTheyCameOut();
    void agreeWithEveryGroupThereIs_data();
    void agreeWithEveryGroupThereIs();
    void doNotDependOnTheOrderOfRows();
    void areRefusedWhenUnsound_data();
    void areRefusedWhenUnsound();
    void sayWhyNot();
};

namespace {

/// The value of a group, by the definition and not by the program's way.
double valueOf(const SelectionProblem &problem, Group group)
{
    double value = 0;
    const auto count = [&](const QString &attribute, const QString &wanted) {
        int members = 0;
        for (qsizetype i = 0; i < problem.candidates.size(); ++i) {
            members += (group & (Group(1) << i)) != 0
                    && problem.candidates.at(i).values.value(attribute).contains(wanted)
                ? 1
                : 0;
        }
        return members;
    };
    for (qsizetype i = 0; i < problem.candidates.size(); ++i) {
        value += (group & (Group(1) << i)) != 0 ? problem.candidates.at(i).score.value_or(0) : 0;
    }
    for (const Wish &wish : problem.wishes) {
        for (const WishShare &share : wish.shares) {
            value -= wish.price
                * std::abs(count(wish.attribute, share.value) - share.percent * problem.places / 100);
        }
        QStringList values{wish.value};
        if (wish.value == u"*") {
            values.clear();
            for (const Candidate &candidate : problem.candidates) {
                const bool isLockedIn =
                    std::any_of(problem.locks.cbegin(), problem.locks.cend(), [&candidate](const Lock &lock) {
                        return lock.seat == Seat::In && lock.sourceRef == candidate.sourceRef;
                    });
                values +=
                    candidate.eligible || isLockedIn ? candidate.values.value(wish.attribute) : QStringList();
            }
            values.removeDuplicates();
        }
        for (const QString &each : std::as_const(values)) {
            const int members = count(wish.attribute, each);
            value -= wish.min ? wish.price * std::max(0, *wish.min - members) : 0;
            value -= wish.max ? wish.price * std::max(0, members - *wish.max) : 0;
        }
    }
    return value;
}

struct Best
{
    std::optional<double> value;
    Group group = 0;
};

/// Of the greatest value, and of several the best by rank: the first candidates are the best ranked.
Best bestOf(const SelectionProblem &problem, int in = -1, int dropped = -1)
{
    const SelectionOracle oracle(problem);
    Best best;
    const auto isBetterByRank = [](Group a, Group b) {
        const Group differing = a ^ b;
        return differing != 0 && (a & (differing & (~differing + 1))) != 0;
    };
    for (Group group = 0; group < (Group(1) << problem.candidates.size()); ++group) {
        if ((in >= 0 && (group & (Group(1) << in)) == 0) || !oracle.keepsAll(group, dropped)) {
            continue;
        }
        const double value = valueOf(problem, group);
        const bool isEqual = best.value && std::abs(value - *best.value) < 1e-9;
        if (!best.value || (!isEqual && value > *best.value)
            || (isEqual && isBetterByRank(group, best.group))) {
            best = {value, group};
        }
    }
    return best;
}

Group groupOf(const Selection &selection)
{
    Group group = 0;
    for (const ChosenSeat &seat : selection.seats) {
        group |= Group(1) << seat.candidate;
    }
    return group;
}

Wish wish(const QString &attribute, double price)
{
    Wish made{.id = WishId(1), .attribute = attribute};
    made.price = price;
    return made;
}

SelectionCase randomWishes(unsigned seed)
{
    SelectionCase problem = randomCase(seed, 0);
    Generator generator{std::mt19937(seed + 7)};
    for (int wishes = 1 + generator.below(3); wishes > 0; --wishes) {
        const QString attribute = attributes.at(generator.below(3));
        Wish made = wish(attribute, 0.5 * (1 + generator.below(60)));
        if (generator.oneIn(2)) {
            const QStringList values =
                attribute == u"country"_s ? QStringList{u"DE"_s, u"FR"_s} : QStringList{u"v0"_s, u"v1"_s};
            made.shares = {{values.at(0), 10.0 * generator.below(6)}, {values.at(1), 100.0 / 3}};
        } else {
            made.value = generator.oneIn(2) ? u"*"_s : generator.value(attribute, 3);
            if (generator.oneIn(2)) {
                made.min = generator.below(3);
            }
            if (!made.min || generator.oneIn(2)) {
                made.max = made.min.value_or(0) + generator.below(2);
            }
        }
        problem.problem().wishes.append(made);
    }
    return problem;
}

SelectionCase policeAndHealth()
{
    SelectionCase problem(4);
    for (const double score : {90.0, 88.0, 86.0, 84.0}) {
        problem.person(score, {{u"sector"_s, u"police"_s}});
    }
    for (const double score : {82.0, 80.0, 60.0}) {
        problem.person(score, {{u"sector"_s, u"health"_s}});
    }
    return problem;
}

} // namespace

// The first exchange of police for health costs 2 points and brings a seat for each of the two shares, the
// second 6 points.
void TestWishes::payForWhatTheyBring()
{
    SelectionCase problem = policeAndHealth();
    Wish balance = wish(u"sector"_s, 0.9);
    balance.shares = {{u"police"_s, 50}, {u"health"_s, 50}};
    problem.problem().wishes = {balance};
    QCOMPARE(problem.chosen(), u"A-1 A-2 A-3 A-4"_s);
    problem.problem().wishes[0].price = 2;
    QCOMPARE(problem.chosen(), u"A-1 A-2 A-3 A-5"_s);
    problem.problem().wishes[0].price = 10;
    const Selection selection = problem.selection();
    QCOMPARE(problem.chosen(selection), u"A-1 A-2 A-5 A-6"_s);
    QCOMPARE(selection.total, 340.0);
    QCOMPARE(selection.wishCost, 0.0);
    QCOMPARE(selection.value, 340.0);
}

void TestWishes::neverMakeASelectionImpossible()
{
    SelectionCase problem = policeAndHealth();
    Wish never = wish(u"sector"_s, 5);
    never.value = u"prison"_s;
    never.min = 3;
    problem.problem().wishes = {never};
    const Selection selection = problem.selection();
    QCOMPARE(selection.status, Selection::Status::Optimal);
    QCOMPARE(selection.total, 348.0);
    QCOMPARE(selection.wishCost, 15.0);
    QCOMPARE(selection.value, 333.0);
    QCOMPARE(selection.wishes.at(0).pool, 0);
}

// Half of three places is one and a half: one and two miss it alike, so the score decides.
void TestWishes::meetSharesBetweenTwoNumbers()
{
    SelectionCase problem(3);
    for (const double score : {90.0, 80.0, 70.0}) {
        problem.person(score, {{u"gender"_s, u"m"_s}});
    }
    problem.person(69, {{u"gender"_s, u"f"_s}});
    problem.person(68, {{u"gender"_s, u"f"_s}});
    Wish half = wish(u"gender"_s, 20);
    half.shares = {{u"f"_s, 50}};
    problem.problem().wishes = {half};
    const Selection selection = problem.selection();
    QCOMPARE(problem.chosen(selection), u"A-1 A-2 A-4"_s);
    QCOMPARE(selection.wishes.at(0).target, 1.5);
    QCOMPARE(selection.wishes.at(0).deviation, 0.5);
    QCOMPARE(selection.wishCost, 10.0);
}

void TestWishes::sayHowTheyCameOut()
{
    SelectionCase problem = policeAndHealth();
    Wish most = wish(u"sector"_s, 3);
    most.max = 3;
    most.min = 1;
    problem.problem().wishes = {most};
    const Selection selection = problem.selection();
    QCOMPARE(problem.chosen(selection), u"A-1 A-2 A-3 A-5"_s);
    QCOMPARE(selection.wishes.size(), 4); // each value from below and from above
    QCOMPARE(selection.wishes.at(0).value, u"health"_s);
    QCOMPARE(selection.wishes.at(0).kind, WishOutcome::Kind::AtLeast);
    QCOMPARE(selection.wishes.at(0).selected, 1);
    QCOMPARE(selection.wishes.at(3).kind, WishOutcome::Kind::AtMost);
    QCOMPARE(selection.wishes.at(3).deviation, 0.0);
}

void TestWishes::agreeWithEveryGroupThereIs_data()
{
    QTest::addColumn<unsigned>("first");
    for (unsigned first = 0; first < 300; first += 60) {
        QTest::addRow("seeds from %u", first) << first;
    }
}

void TestWishes::agreeWithEveryGroupThereIs()
{
    QFETCH(unsigned, first);
    int costly = 0;
    for (unsigned seed = first; seed < first + 60; ++seed) {
        SelectionCase problem = randomWishes(seed);
        const Best best = bestOf(problem.problem());
        const Selection selection = problem.selection();
        QCOMPARE(selection.hasGroup(), best.value.has_value());
        if (!best.value) {
            continue;
        }
        const QByteArray where = "seed " + QByteArray::number(seed);
        QVERIFY2(std::abs(selection.value - *best.value) < 1e-6, where.constData());
        QVERIFY2(std::abs(selection.value - valueOf(problem.problem(), groupOf(selection))) < 1e-6,
                 where.constData());
        QVERIFY2(groupOf(selection) == best.group, where.constData());
        costly += selection.wishCost > 0 ? 1 : 0;
        for (const NotSelected &entry : selection.notSelected) {
            const Best with = bestOf(problem.problem(), static_cast<int>(entry.candidate));
            QVERIFY2(entry.cost.has_value() == with.value.has_value(), where.constData());
            QVERIFY2(!with.value || std::abs(*entry.cost - (*best.value - *with.value)) < 1e-6,
                     where.constData());
        }
        for (qsizetype i = 0; i < selection.limits.size(); ++i) {
            const Best without = bestOf(problem.problem(), -1, static_cast<int>(i));
            QVERIFY2(std::abs(*selection.limits.at(i).cost - (*without.value - *best.value)) < 1e-6,
                     where.constData());
        }
    }
    QVERIFY(costly > 10);
}

void TestWishes::doNotDependOnTheOrderOfRows()
{
    for (unsigned seed = 0; seed < 60; ++seed) {
        SelectionCase ordered = randomWishes(seed);
        SelectionCase shuffled = ordered;
        std::shuffle(shuffled.problem().candidates.begin(), shuffled.problem().candidates.end(),
                     std::mt19937(seed));
        const Selection a = ordered.selection();
        const Selection b = shuffled.selection();
        QCOMPARE(shuffled.chosen(b), ordered.chosen(a));
        QVERIFY(a.value == b.value && a.wishCost == b.wishCost);
    }
}

void TestWishes::areRefusedWhenUnsound_data()
{
    QTest::addColumn<Wish>("unsound");
    Wish made = wish(u"sector"_s, 1);
    QTest::newRow("neither shares nor bounds") << made;
    made.min = 1;
    made.price = 0;
    QTest::newRow("no price") << made;
    made.price = 1;
    made.shares = {{u"police"_s, 50}};
    QTest::newRow("shares and bounds") << made;
    made.min.reset();
    made.shares = {{u"police"_s, 60}, {u"health"_s, 50}};
    QTest::newRow("more than everything") << made;
    made.shares = {{u"Police"_s, 40}, {u" police"_s, 50}};
    QTest::newRow("the same value twice") << made;
    made = wish(u"shoe size"_s, 1);
    made.max = 3;
    QTest::newRow("an attribute that there is not") << made;
    made = wish(u"sector"_s, 1);
    made.min = 3;
    made.max = 2;
    QTest::newRow("a minimum above the maximum") << made;
}

void TestWishes::areRefusedWhenUnsound()
{
    QFETCH(Wish, unsound);
    QCOMPARE(checked(unsound).error().code, ErrorCode::ValueInvalid);
    SelectionCase problem = policeAndHealth();
    problem.problem().wishes = {unsound};
    QCOMPARE(select(problem.problem()).error().code, ErrorCode::ValueInvalid);
}

void TestWishes::sayWhyNot()
{
    SelectionCase problem = policeAndHealth();
    Wish balance = wish(u"sector"_s, 10);
    balance.shares = {{u"police"_s, 50}, {u"health"_s, 50}};
    problem.problem().wishes = {balance};
    const Selection selection = problem.selection();
    QCOMPARE(selection.notSelected.at(0).candidate, 2); // 86 of police
    QCOMPARE(selection.notSelected.at(0).reason, NotSelected::Reason::Wishes);
    QCOMPARE(*selection.notSelected.at(0).cost, 2.0); // in for 88 of police: the balance stays
}

QTEST_GUILESS_MAIN(TestWishes)
#include "tst_wishes.moc"
