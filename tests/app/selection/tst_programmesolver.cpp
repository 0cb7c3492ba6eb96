// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "selection/programmesolver.h"

#include <QTest>

#include <random>

using namespace convoke;

using Bounds = IntegerProgramme::Bounds;
using Status = ProgrammeSolver::Status;
constexpr int without = IntegerProgramme::without;

class TestProgrammeSolver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTryingEverything_data();
    void agreesWithTryingEverything();
    void findsAnySolutionThatIsEnough();
    void answersTheSameAfterOtherQuestions();
    void provesWhereTheRelaxationIsNotWhole();
    void provesACeilingInWholeNumbers();
    void stopsWhenCancelled();
    void solvesWhatHasNothingToChoose();
    void settlesAStubbornProgramme();
};

namespace {

IntegerProgramme randomProgramme(std::mt19937 &random)
{
    IntegerProgramme programme;
    const auto below = [&random](int end) {
        return static_cast<int>(random() % unsigned(end));
    };
    const int columns = 2 + below(6);
    const int rows = 1 + below(4);
    programme.unit = 1 + below(3) * 11;
    for (int j = 0; j < columns; ++j) {
        IntegerProgramme::Column column{{0, 1 + below(3)}, programme.unit * (below(40) - 8), {}};
        for (int r = 0; r < rows; ++r) {
            if (below(2) == 0) {
                column.entries.push_back({r, below(5) == 0 ? -1 : 1 + below(2)});
            }
        }
        programme.columns.push_back(column);
    }
    for (int r = 0; r < rows; ++r) {
        const int lower = below(3) == 0 ? below(5) : -without;
        programme.rows.push_back({lower, below(4) == 0 ? without : std::max(lower, below(7))});
    }
    return programme;
}

std::optional<qint64> bestByTrying(const IntegerProgramme &programme, const IntegerProgramme::Box &box)
{
    std::optional<qint64> best;
    std::vector<int> x;
    for (const Bounds &bounds : box.columns) {
        x.push_back(bounds.lower);
    }
    for (size_t j = 0; j < x.size();) {
        if (programme.isFeasible(x, box) && (!best || programme.gainOf(x) > *best)) {
            best = programme.gainOf(x);
        }
        for (j = 0; j < x.size() && ++x[j] > box.columns[j].upper; ++j) {
            x[j] = box.columns[j].lower;
        }
    }
    return best;
}

/// Three pairs of three things, one of each pair at most: the relaxation takes halves.
IntegerProgramme triangle()
{
    IntegerProgramme programme;
    programme.rows = {{-without, 1}, {-without, 1}, {-without, 1}};
    programme.columns = {
        {{0, 1}, 10, {{0, 1}, {1, 1}}}, {{0, 1}, 10, {{1, 1}, {2, 1}}}, {{0, 1}, 10, {{0, 1}, {2, 1}}}};
    return programme;
}

} // namespace

void TestProgrammeSolver::agreesWithTryingEverything_data()
{
    QTest::addColumn<int>("mostBranches");
    QTest::newRow("by branching") << ProgrammeSolver::usualBranches;
    QTest::newRow("by one branch, then branch and cut") << 1;
    QTest::newRow("by branch and cut alone") << -1;
}

void TestProgrammeSolver::agreesWithTryingEverything()
{
    QFETCH(int, mostBranches);
    int solved = 0;
    for (unsigned seed = 0; seed < 400; ++seed) {
        std::mt19937 random(seed);
        const IntegerProgramme programme = randomProgramme(random);
        const IntegerProgramme::Box box = programme.box();
        ProgrammeSolver solver(programme, nullptr, mostBranches);
        const ProgrammeSolver::Solution solution = solver.solve(box);
        const std::optional<qint64> best = bestByTrying(programme, box);
        QCOMPARE(solution.status, best ? Status::Optimal : Status::Infeasible);
        if (best) {
            ++solved;
            QCOMPARE(solution.gain, *best);
            QVERIFY(programme.isFeasible(solution.x, box));
            QCOMPARE(programme.gainOf(solution.x), *best);
            QVERIFY(!solution.root || solution.root->ceiling >= *best);
        }
    }
    QVERIFY(solved > 200);
}

void TestProgrammeSolver::findsAnySolutionThatIsEnough()
{
    for (unsigned seed = 0; seed < 200; ++seed) {
        std::mt19937 random(seed);
        const IntegerProgramme programme = randomProgramme(random);
        const std::optional<qint64> best = bestByTrying(programme, programme.box());
        for (const qint64 distance : {-1, 0, 1}) {
            const qint64 wanted = best.value_or(0) + distance * programme.unit;
            const ProgrammeSolver::Solution solution =
                ProgrammeSolver(programme).solve(programme.box(), wanted);
            QCOMPARE(solution.status == Status::Optimal, best && distance <= 0);
            QVERIFY(solution.status != Status::Optimal
                    || programme.level(solution.gain) >= programme.level(wanted));
        }
    }
}

void TestProgrammeSolver::answersTheSameAfterOtherQuestions()
{
    for (unsigned seed = 0; seed < 100; ++seed) {
        std::mt19937 random(seed);
        const IntegerProgramme programme = randomProgramme(random);
        ProgrammeSolver solver(programme);
        for (int question = 0; question < 8; ++question) {
            IntegerProgramme::Box box = programme.box();
            box.columns[random() % box.columns.size()].upper = 0;
            Bounds &row = box.rows[random() % box.rows.size()];
            row = question % 2 == 0 ? Bounds{-without, without} : Bounds{1, 3};
            const std::optional<qint64> best = bestByTrying(programme, box);
            const ProgrammeSolver::Solution solution = solver.solve(box);
            QCOMPARE(solution.status == Status::Optimal, best.has_value());
            QVERIFY(!best || solution.gain == *best);
        }
    }
}

void TestProgrammeSolver::provesWhereTheRelaxationIsNotWhole()
{
    const IntegerProgramme programme = triangle();
    const ProgrammeSolver::Solution solution = ProgrammeSolver(programme).solve(programme.box());
    QCOMPARE(solution.gain, 10);
    QCOMPARE(solution.root->ceiling, 15); // three halves
}

void TestProgrammeSolver::provesACeilingInWholeNumbers()
{
    const IntegerProgramme programme = triangle();
    for (const std::vector<qint64> &prices :
         std::vector<std::vector<qint64>>{{5, 5, 5}, {0, 0, 0}, {9, -3, 7}}) {
        const std::optional<ExactBound> bound = ExactBound::of(programme, programme.box(), prices);
        QVERIFY(bound && bound->ceiling >= 10);
    }
    QVERIFY(!ExactBound::of(programme, programme.box(), {qint64(1) << 61, qint64(1) << 61, 0}));
}

void TestProgrammeSolver::stopsWhenCancelled()
{
    const IntegerProgramme programme = triangle();
    const std::atomic_bool cancelled = true;
    QCOMPARE(ProgrammeSolver(programme, &cancelled).solve(programme.box()).status, Status::Cancelled);
    QCOMPARE(ProgrammeSolver(programme, &cancelled, -1).solve(programme.box()).status, Status::Cancelled);
}

void TestProgrammeSolver::solvesWhatHasNothingToChoose()
{
    IntegerProgramme programme;
    programme.rows = {{0, 0}};
    QCOMPARE(ProgrammeSolver(programme).solve(programme.box()).status, Status::Optimal);
    programme.rows = {{1, 1}};
    QCOMPARE(ProgrammeSolver(programme).solve(programme.box()).status, Status::Infeasible);
}

// Exactly half of forty people from many overlapping groups: plain branching alone would take long.
void TestProgrammeSolver::settlesAStubbornProgramme()
{
    std::mt19937 random(11);
    IntegerProgramme programme;
    programme.rows.push_back({20, 20});
    for (int r = 0; r < 8; ++r) {
        programme.rows.push_back({9, 10});
    }
    for (int j = 0; j < 40; ++j) {
        IntegerProgramme::Column column{{0, 1}, qint64(1000 + random() % 1000), {{0, 1}}};
        for (int r = 1; r <= 8; ++r) {
            if (random() % 2 == 0) {
                column.entries.push_back({r, 1});
            }
        }
        programme.columns.push_back(column);
    }
    const ProgrammeSolver::Solution patient =
        ProgrammeSolver(programme, nullptr, 1'000'000).solve(programme.box());
    const ProgrammeSolver::Solution cut = ProgrammeSolver(programme, nullptr, 3).solve(programme.box());
    QCOMPARE(patient.status, Status::Optimal);
    QCOMPARE(cut.status, Status::Optimal);
    QCOMPARE(cut.gain, patient.gain);
}

QTEST_GUILESS_MAIN(TestProgrammeSolver)
#include "tst_programmesolver.moc"
