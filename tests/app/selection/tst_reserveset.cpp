// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomcase.h"
#include "selectionoracle.h"

#include <QTest>

#include <bit>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

using Group = SelectionOracle::Group;

/// The reserve that covers every single withdrawal, and what happens after one.
class TestReserveSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coversEveryWithdrawalWithTheFewest();
    void agreesWithEverySetThereIs_data();
    void agreesWithEverySetThereIs();
    void fillsFreedSeatsWithTheRestFixed();
    void reducesBoundsByWhatIsHeld();
    void replacesSeveralAtOnceAgainstEveryGroup();
    void forgetsTheLockOfWhoLeft();
    void saysWhenTheRestCannotBeFilled();
};

namespace {

Group bit(qsizetype i)
{
    return Group(1) << i;
}

Group groupOf(const Selection &selection)
{
    Group group = 0;
    for (const ChosenSeat &seat : selection.seats) {
        group |= bit(seat.candidate);
    }
    return group;
}

QList<ApplicationId> applicationsOf(const SelectionProblem &problem, const Selection &selection)
{
    QList<ApplicationId> applications;
    for (const ChosenSeat &seat : selection.seats) {
        applications.append(problem.candidates.at(seat.candidate).application);
    }
    return applications;
}

} // namespace

// A-5 can stand in for anybody of police, A-6 for anybody of health, A-7 has both: one person is enough.
void TestReserveSet::coversEveryWithdrawalWithTheFewest()
{
    SelectionCase problem(4);
    problem.person(90, {{u"sector"_s, u"police"_s}});
    problem.person(89, {{u"sector"_s, u"police"_s}});
    problem.person(88, {{u"sector"_s, u"health"_s}});
    problem.person(87, {{u"sector"_s, u"health"_s}});
    problem.person(80, {{u"sector"_s, u"police"_s}});
    problem.person(79, {{u"sector"_s, u"health"_s}});
    problem.rule(u"sector"_s, u"*"_s, 2, {});
    Selection selection = problem.selection();
    QCOMPARE(selection.reserveSet.size(), 2);
    QCOMPARE(problem.code(selection.reserveSet.at(0).candidate), u"A-5"_s);
    QCOMPARE(selection.reserveSet.at(0).covers, (QList<qsizetype>{0, 1}));
    problem.person(60).values[u"sector"_s] = QStringList{u"police"_s, u"health"_s};
    selection = problem.selection();
    QCOMPARE(selection.reserveSet.size(), 1);
    QCOMPARE(problem.code(selection.reserveSet.at(0).candidate), u"A-7"_s);
    QCOMPARE(selection.reserveSet.at(0).covers.size(), 4);
}

void TestReserveSet::agreesWithEverySetThereIs_data()
{
    QTest::addColumn<unsigned>("first");
    for (unsigned first = 0; first < 400; first += 100) {
        QTest::addRow("seeds from %u", first) << first;
    }
}

void TestReserveSet::agreesWithEverySetThereIs()
{
    QFETCH(unsigned, first);
    int several = 0;
    for (unsigned seed = first; seed < first + 100; ++seed) {
        SelectionCase problem = randomCase(seed, 0);
        problem.problem().locks.clear(); // they stretch maxima, which then shrink: another test's matter
        const SelectionProblem &asked = problem.problem();
        const Selection selection = problem.selection();
        if (!selection.hasGroup()) {
            continue;
        }
        const SelectionOracle oracle(asked);
        const Group chosen = groupOf(selection);
        std::vector<Group> canReplace; // per chosen
        for (const ChosenSeat &seat : selection.seats) {
            Group coming = 0;
            for (qsizetype i = 0; i < asked.candidates.size(); ++i) {
                const bool fits = (chosen & bit(i)) == 0 && asked.candidates.at(i).eligible
                    && oracle.keepsAll((chosen & ~bit(seat.candidate)) | bit(i));
                coming |= fits ? bit(i) : 0;
            }
            if (coming != 0) {
                canReplace.push_back(coming);
            }
        }
        std::optional<Group> smallest;
        for (Group set = 0; set < bit(asked.candidates.size()); ++set) {
            const bool covers = std::all_of(canReplace.cbegin(), canReplace.cend(),
                                            [set](Group coming) { return (coming & set) != 0; });
            if (covers && (!smallest || std::popcount(set) < std::popcount(*smallest))) {
                smallest = set;
            }
        }
        Group found = 0;
        for (const ReserveMember &member : selection.reserveSet) {
            found |= bit(member.candidate);
        }
        const QByteArray where = "seed " + QByteArray::number(seed);
        QVERIFY2(std::popcount(found) == std::popcount(*smallest), where.constData());
        for (const Group coming : canReplace) {
            QVERIFY2((coming & found) != 0, where.constData());
        }
        several += std::popcount(found) > 1 ? 1 : 0;
    }
    QVERIFY(several > 0);
}

void TestReserveSet::fillsFreedSeatsWithTheRestFixed()
{
    SelectionCase problem(3);
    for (const double score : {90.0, 80.0, 70.0, 60.0, 50.0}) {
        problem.person(score);
    }
    const QList<ApplicationId> held{ApplicationId(1), ApplicationId(3), ApplicationId(5)};
    const Selection selection = replaceWithdrawn(problem.problem(), held, {ApplicationId(3)}).value();
    QCOMPARE(problem.chosen(selection), u"A-1 A-2 A-5"_s); // A-5 stays though A-4 is better
    QVERIFY(selection.seats.at(2).held && !selection.seats.at(2).locked);
    QVERIFY(!selection.seats.at(1).held);
    for (const NotSelected &entry : selection.notSelected) {
        QVERIFY(problem.code(entry.candidate) != u"A-3"_s);
    }
}

void TestReserveSet::reducesBoundsByWhatIsHeld()
{
    SelectionCase problem(3);
    problem.person(90, {{u"country"_s, u"DE"_s}});
    problem.person(80, {{u"country"_s, u"FR"_s}});
    problem.person(70, {{u"country"_s, u"MT"_s}});
    problem.person(60, {{u"country"_s, u"FR"_s}});
    problem.person(50, {{u"country"_s, u"IT"_s}});
    problem.rule(u"country"_s, u"*"_s, {}, 1).exceptionalMax = 2;
    const Selection selection =
        replaceWithdrawn(problem.problem(), {ApplicationId(1), ApplicationId(2), ApplicationId(3)},
                         {ApplicationId(1)})
            .value();
    QCOMPARE(problem.chosen(selection), u"A-2 A-3 A-5"_s); // FR is full: a held seat stretches nothing
}

void TestReserveSet::replacesSeveralAtOnceAgainstEveryGroup()
{
    int replaced = 0;
    for (unsigned seed = 0; seed < 200; ++seed) {
        SelectionCase problem = randomCase(seed, 0);
        problem.problem().locks.clear();
        const SelectionProblem &asked = problem.problem();
        const Selection before = problem.selection();
        if (!before.hasGroup() || before.seats.size() < 3) {
            continue;
        }
        const QList<ApplicationId> held = applicationsOf(asked, before);
        const QList<ApplicationId> withdrawn{held.at(0), held.at(2)};
        const Group gone = bit(before.seats.at(0).candidate) | bit(before.seats.at(2).candidate);
        const Group stays = groupOf(before) & ~gone;
        SelectionProblem without = asked;
        without.candidates[before.seats.at(0).candidate].eligible = false;
        without.candidates[before.seats.at(2).candidate].eligible = false;
        const SelectionOracle oracle(without);
        std::optional<int> best;
        for (Group group = 0; group < bit(asked.candidates.size()); ++group) {
            if ((group & stays) == stays && (group & gone) == 0 && oracle.keepsAll(group)) {
                best = std::max(best.value_or(0), oracle.total(group));
            }
        }
        const Selection after = replaceWithdrawn(asked, held, withdrawn).value();
        QCOMPARE(after.hasGroup(), best.has_value());
        if (best) {
            QCOMPARE(after.total, double(*best));
            QCOMPARE(groupOf(after) & stays, stays);
            ++replaced;
        }
    }
    QVERIFY(replaced > 30);
}

void TestReserveSet::forgetsTheLockOfWhoLeft()
{
    SelectionCase problem(1);
    problem.person(90);
    problem.person(80);
    problem.lock(u"ref-2"_s, Seat::In);
    const Selection selection =
        replaceWithdrawn(problem.problem(), {ApplicationId(2)}, {ApplicationId(2)}).value();
    QCOMPARE(problem.chosen(selection), u"A-1"_s);
    QVERIFY(selection.unknownLocks.isEmpty());
}

void TestReserveSet::saysWhenTheRestCannotBeFilled()
{
    SelectionCase problem(2);
    problem.person(90, {{u"country"_s, u"DE"_s}});
    problem.person(80, {{u"country"_s, u"FR"_s}});
    problem.person(70, {{u"country"_s, u"FR"_s}});
    problem.rule(u"country"_s, u"*"_s, {}, 1);
    const Selection selection =
        replaceWithdrawn(problem.problem(), {ApplicationId(1), ApplicationId(2)}, {ApplicationId(1)}).value();
    QCOMPARE(selection.status, Selection::Status::Infeasible);
    QVERIFY(!selection.conflict.isEmpty());
    QVERIFY(!selection.repairs.isEmpty());
    for (const Repair &repair : selection.repairs) {
        for (const RepairChange &change : repair.changes) {
            QVERIFY(change.part.bound != BoundKind::Lock); // nobody's seat is given up
        }
        QVERIFY(repair.people.contains(1));
    }
    QCOMPARE(selection.repairs.at(0).change.out, QList<qsizetype>{0});
}

QTEST_GUILESS_MAIN(TestReserveSet)
#include "tst_reserveset.moc"
