// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomcase.h"
#include "selectionoracle.h"

#include <QTest>

#include <algorithm>
#include <bit>
#include <random>

using namespace convoke;
using namespace convoke::test;

/// Random small problems, every answer compared with that of trying all groups.
class TestSelectionOracle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheBestGroup_data();
    void findsTheBestGroup();
    void explainsWhatCannotBe_data();
    void explainsWhatCannotBe();
    void answersWhyNotWhereRulesInterlock();
    void doesNotDependOnTheOrderOfCandidates();

private:
    void checkPrices(const SelectionProblem &problem, const Selection &selection);
    void checkWhyNot(const SelectionProblem &problem, const Selection &selection);
    void checkReserve(const SelectionProblem &problem, const Selection &selection);
    void checkConflict(const SelectionProblem &problem, const Selection &selection);
    void checkGroup(const SelectionOracle &oracle, const Repair &repair);
    void checkRepairs(const SelectionProblem &problem, const Selection &selection);
};

namespace {

using Group = SelectionOracle::Group;

Group groupOf(const Selection &selection)
{
    Group group = 0;
    for (const ChosenSeat &seat : selection.seats) {
        group |= Group(1) << seat.candidate;
    }
    return group;
}

Group changed(Group group, const GroupChange &change)
{
    for (const qsizetype candidate : change.in) {
        group |= Group(1) << candidate;
    }
    for (const qsizetype candidate : change.out) {
        group &= ~(Group(1) << candidate);
    }
    return group;
}

void seedRows()
{
    QTest::addColumn<unsigned>("first");
    for (unsigned first = 0; first < 600; first += 100) {
        QTest::addRow("seeds from %u", first) << first;
    }
}

} // namespace

void TestSelectionOracle::findsTheBestGroup_data()
{
    seedRows();
}

void TestSelectionOracle::findsTheBestGroup()
{
    QFETCH(unsigned, first);
    int feasible = 0;
    for (unsigned seed = first; seed < first + 100; ++seed) {
        SelectionCase problem = randomCase(seed, 0);
        const SelectionOracle oracle(problem.problem());
        const Selection selection = problem.selection();
        const std::optional<int> best = oracle.bestTotal();
        QVERIFY2((selection.status == Selection::Status::Optimal) == best.has_value(),
                 qPrintable(QString::number(seed)));
        if (!best) {
            continue;
        }
        ++feasible;
        QCOMPARE(selection.total, double(*best));
        QVERIFY2(groupOf(selection) == oracle.bestGroup(), qPrintable(QString::number(seed)));
        checkPrices(problem.problem(), selection);
        checkWhyNot(problem.problem(), selection);
        checkReserve(problem.problem(), selection);
        if (QTest::currentTestFailed()) {
            QFAIL(qPrintable(u"seed %1"_s.arg(seed)));
        }
    }
    QVERIFY(feasible > 30);
}

void TestSelectionOracle::checkPrices(const SelectionProblem &problem, const Selection &selection)
{
    const SelectionOracle oracle(problem);
    QCOMPARE(size_t(selection.limits.size()), oracle.limits().size());
    for (qsizetype i = 0; i < selection.limits.size(); ++i) {
        const LimitOutcome &limit = selection.limits.at(i);
        const SelectionOracle::Limit &expected = oracle.limits()[size_t(i)];
        QCOMPARE(limit.rule, expected.rule);
        QCOMPARE(limit.value, expected.value);
        QCOMPARE(limit.max.value_or(1000), expected.max);
        QCOMPARE(limit.selected, std::popcount(groupOf(selection) & expected.members));
        QCOMPARE(*limit.cost, double(*oracle.bestTotal(-1, static_cast<int>(i))) - selection.total);
        const Group without = changed(groupOf(selection), limit.change);
        QVERIFY(oracle.keepsAll(without, static_cast<int>(i)));
        QCOMPARE(double(oracle.total(without)), selection.total + *limit.cost);
    }
    QCOMPARE(selection.rulePrices.size(), problem.rules.size());
    for (const RulePrice &price : selection.rulePrices) {
        SelectionProblem fewer = problem;
        fewer.rules[price.rule].min.reset();
        fewer.rules[price.rule].max.reset();
        fewer.rules[price.rule].exceptionalMax.reset();
        const SelectionOracle free(fewer);
        QCOMPARE(price.cost, double(*free.bestTotal()) - selection.total);
        const Group without = changed(groupOf(selection), price.change);
        QVERIFY(free.keepsAll(without));
        QCOMPARE(double(free.total(without)), selection.total + price.cost);
    }
}

void TestSelectionOracle::checkWhyNot(const SelectionProblem &problem, const Selection &selection)
{
    const SelectionOracle oracle(problem);
    const Group chosen = groupOf(selection);
    int expected = 0;
    for (qsizetype i = 0; i < problem.candidates.size(); ++i) {
        expected += problem.candidates.at(i).eligible && (chosen & (Group(1) << i)) == 0 ? 1 : 0;
    }
    QCOMPARE(selection.notSelected.size(), expected);
    for (const NotSelected &entry : selection.notSelected) {
        const std::optional<int> with = oracle.bestTotal(static_cast<int>(entry.candidate));
        QCOMPARE(entry.cost.has_value(), with.has_value());
        if (!with) {
            continue;
        }
        QCOMPARE(*entry.cost, selection.total - *with);
        // Some group of that total holds the person and all the chosen but those displaced.
        Group leaving = 0;
        for (const qsizetype candidate : entry.displaces) {
            leaving |= Group(1) << candidate;
        }
        QVERIFY(!entry.displaces.isEmpty() && (leaving & ~chosen) == 0);
        bool found = false;
        for (Group group = 0; group < (Group(1) << problem.candidates.size()) && !found; ++group) {
            found = (group & chosen) == (chosen & ~leaving) && (group & (Group(1) << entry.candidate)) != 0
                && oracle.total(group) == *with && oracle.keepsAll(group);
        }
        QVERIFY(found);
    }
}

void TestSelectionOracle::checkReserve(const SelectionProblem &problem, const Selection &selection)
{
    QCOMPARE(selection.reserve.size(), selection.seats.size());
    const Group chosen = groupOf(selection);
    for (const Replacement &replacement : selection.reserve) {
        // Whoever leaves is not to be had any more, whatever the lock.
        SelectionProblem without = problem;
        const QString leaving = problem.candidates.at(replacement.leaves).sourceRef;
        without.locks.removeIf([&leaving](const Lock &lock) { return lock.sourceRef == leaving; });
        const SelectionOracle oracle(without);
        std::optional<qsizetype> best;
        for (qsizetype i = 0; i < problem.candidates.size(); ++i) {
            const Group group = (chosen & ~(Group(1) << replacement.leaves)) | (Group(1) << i);
            const bool fits = (chosen & (Group(1) << i)) == 0 && oracle.keepsAll(group);
            const auto score = [&problem](qsizetype c) {
                return problem.candidates.at(c).score.value_or(0);
            };
            if (fits && (!best || score(i) > score(*best))) {
                best = i;
            }
        }
        QCOMPARE(replacement.then, best);
        if (best) {
            QCOMPARE(
                *replacement.total,
                double(oracle.total((chosen & ~(Group(1) << replacement.leaves)) | (Group(1) << *best))));
        }
    }
}

void TestSelectionOracle::explainsWhatCannotBe_data()
{
    seedRows();
}

void TestSelectionOracle::explainsWhatCannotBe()
{
    QFETCH(unsigned, first);
    int infeasible = 0;
    for (unsigned seed = first; seed < first + 100; ++seed) {
        SelectionCase problem = randomCase(seed, 2);
        const Selection selection = problem.selection();
        if (selection.status == Selection::Status::Optimal) {
            continue;
        }
        ++infeasible;
        checkConflict(problem.problem(), selection);
        checkRepairs(problem.problem(), selection);
        if (QTest::currentTestFailed()) {
            QFAIL(qPrintable(u"seed %1"_s.arg(seed)));
        }
    }
    QVERIFY(infeasible > 20);
}

void TestSelectionOracle::checkConflict(const SelectionProblem &problem, const Selection &selection)
{
    const SelectionOracle oracle(problem);
    unsigned conflict = 0;
    SelectionProblem narrowed = problem; // rules for every value as the conflict names them
    for (const ConflictPart &part : selection.conflict) {
        const SelectionOracle::Demand demand{part.bound, part.index};
        const auto it = std::find(oracle.demands().cbegin(), oracle.demands().cend(), demand);
        QVERIFY(it != oracle.demands().cend());
        conflict |= 1U << (it - oracle.demands().cbegin());
        if (part.bound == BoundKind::Min || part.bound == BoundKind::Max) {
            narrowed.rules[part.index].value = part.value;
        }
    }
    QVERIFY(!oracle.canHold(conflict));
    QVERIFY(!SelectionOracle(narrowed).canHold(conflict));
    for (unsigned subset = 0; subset < (1U << oracle.demands().size()); ++subset) {
        const bool isPart = subset != conflict && (subset & ~conflict) == 0;
        if (isPart || std::popcount(subset) < std::popcount(conflict)) {
            QVERIFY(oracle.canHold(subset)); // irreducible, and nothing smaller conflicts
        }
    }
}

void TestSelectionOracle::checkGroup(const SelectionOracle &oracle, const Repair &repair)
{
    Group group = 0;
    for (const qsizetype candidate : repair.people) {
        group |= Group(1) << candidate;
    }
    QVERIFY(oracle.keepsAll(group));
    QCOMPARE(double(oracle.total(group)), repair.total);
    QCOMPARE(repair.change.in, repair.people); // there was no group before
    QVERIFY(repair.change.out.isEmpty());
}

void TestSelectionOracle::checkRepairs(const SelectionProblem &problem, const Selection &selection)
{
    QVERIFY(!selection.repairs.isEmpty());
    for (const Repair &repair : selection.repairs) {
        SelectionProblem repaired = problem;
        for (const RepairChange &change : repair.changes) {
            switch (change.part.bound) {
            case BoundKind::Min:
                repaired.rules[change.part.index].min = change.to;
                break;
            case BoundKind::Max:
                repaired.rules[change.part.index].max = change.to;
                repaired.rules[change.part.index].exceptionalMax.reset();
                break;
            case BoundKind::Lock:
                repaired.locks[change.part.index].sourceRef = u"nobody"_s;
                break;
            case BoundKind::Places:
                repaired.places = change.to;
                break;
            case BoundKind::Application:
                repaired.candidates[change.part.index].eligible = true;
                break;
            }
        }
        const std::optional<int> total = SelectionOracle(repaired).bestTotal();
        QVERIFY2(total.has_value(), qPrintable(changesOf(repair)));
        QCOMPARE(repair.total, double(*total));
        const RepairChange &change = repair.changes.first();
        checkGroup(SelectionOracle(repaired), repair);
        if (repair.changes.size() > 1 || change.part.bound == BoundKind::Lock
            || change.part.bound == BoundKind::Application) {
            continue;
        }
        // Nothing between the bound as it is and as it is proposed would do.
        for (int bound = change.from; bound != change.to; bound += change.from < change.to ? 1 : -1) {
            SelectionProblem half = problem;
            if (change.part.bound == BoundKind::Places) {
                half.places = bound;
            } else if (change.part.bound == BoundKind::Min) {
                half.rules[change.part.index].min = bound;
            } else {
                Rule &rule = half.rules[change.part.index];
                (problem.exceptionsAllowed && rule.exceptionalMax ? rule.exceptionalMax : rule.max) = bound;
            }
            QVERIFY2(!SelectionOracle(half).bestTotal().has_value(), qPrintable(changesOf(repair)));
        }
    }
}

// Twelve people under minimums and maximums on three attributes: one exchange is often not enough.
void TestSelectionOracle::answersWhyNotWhereRulesInterlock()
{
    int several = 0;
    for (unsigned seed = 0; seed < 150; ++seed) {
        Generator generator{std::mt19937(seed)};
        SelectionCase problem(4 + generator.below(3));
        std::vector<int> scores;
        for (int i = 0; i < 12; ++i) {
            scores.push_back(generator.below(200));
        }
        std::sort(scores.begin(), scores.end(), std::greater<>());
        for (const int score : scores) {
            Candidate &candidate = problem.person(score);
            for (const QString &attribute : attributes) {
                candidate.values[attribute].append(generator.value(attribute, 3));
            }
        }
        problem.rule(u"country"_s, u"*"_s, 1, 2);
        problem.rule(u"sector"_s, u"*"_s, 1, 2 + generator.below(2));
        problem.rule(u"answer:topics"_s, u"*"_s, {}, 2 + generator.below(2));
        const Selection selection = problem.selection();
        if (selection.status == Selection::Status::Optimal) {
            checkWhyNot(problem.problem(), selection);
            several += static_cast<int>(
                std::count_if(selection.notSelected.cbegin(), selection.notSelected.cend(),
                              [](const NotSelected &entry) { return entry.displaces.size() > 1; }));
        }
        if (QTest::currentTestFailed()) {
            QFAIL(qPrintable(u"seed %1"_s.arg(seed)));
        }
    }
    QVERIFY(several > 100);
}

void TestSelectionOracle::doesNotDependOnTheOrderOfCandidates()
{
    for (unsigned seed = 0; seed < 120; ++seed) {
        SelectionCase ordered = randomCase(seed, int(seed % 3));
        SelectionCase shuffled = ordered;
        std::shuffle(shuffled.problem().candidates.begin(), shuffled.problem().candidates.end(),
                     std::mt19937(seed));
        const Selection a = ordered.selection();
        const Selection b = shuffled.selection();
        QCOMPARE(shuffled.chosen(b), ordered.chosen(a));
        QVERIFY(a.total == b.total);
        QCOMPARE(conflictOf(b), conflictOf(a));
        QCOMPARE(b.repairs.size(), a.repairs.size());
        for (qsizetype i = 0; i < a.notSelected.size(); ++i) {
            QCOMPARE(shuffled.code(b.notSelected.at(i).candidate),
                     ordered.code(a.notSelected.at(i).candidate));
            QCOMPARE(b.notSelected.at(i).cost, a.notSelected.at(i).cost);
            QCOMPARE(b.notSelected.at(i).displaces.size(), a.notSelected.at(i).displaces.size());
        }
    }
}

QTEST_GUILESS_MAIN(TestSelectionOracle)
#include "tst_selectionoracle.moc"
