// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomcase.h"
#include "support/selectionlp.h"

#include <QTest>

#include <cmath>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

/// Another solver that shares no line with ours comes to the same value, and to the same "there is none".
class TestGlpsol : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesOnRandomPools_data();
    void agreesOnRandomPools();
    void agreesWhereWishesCompete();
};

namespace {

/// Larger than what trying every group can judge: 12 of 60, ten rules, locks, exceptions.
SelectionCase pool(unsigned seed)
{
    Generator generator{std::mt19937(seed)};
    SelectionCase problem(8 + generator.below(6));
    std::vector<int> scores;
    for (int i = 0; i < 60; ++i) {
        scores.push_back(generator.below(generator.oneIn(3) ? 12 : 400));
    }
    std::sort(scores.begin(), scores.end(), std::greater<>());
    for (const int score : scores) {
        Candidate &candidate = problem.person(score / 4.0);
        candidate.eligible = !generator.oneIn(12);
        candidate.values[u"country"_s] = {u"C%1"_s.arg(generator.below(12))};
        candidate.values[u"sector"_s] = {u"s%1"_s.arg(generator.below(4))};
        candidate.values[u"gender"_s] = {generator.oneIn(3) ? u"f"_s : u"m"_s};
        if (generator.oneIn(2)) {
            candidate.values[u"answer:topics"_s] = {u"t%1"_s.arg(generator.below(3)),
                                                    u"u%1"_s.arg(generator.below(3))};
        }
    }
    problem.rule(u"country"_s, u"*"_s, {}, 1 + generator.below(2)).exceptionalMax = 3;
    problem.rule(u"gender"_s, u"f"_s, 2 + generator.below(4), {});
    problem.rule(u"sector"_s, u"*"_s, generator.below(3), 3 + generator.below(4));
    for (int i = generator.below(6); i > 0; --i) {
        problem.rule(u"country"_s, u"C%1"_s.arg(generator.below(12)), {}, generator.below(2));
    }
    for (int i = generator.below(3); i > 0; --i) {
        problem.rule(u"answer:topics"_s, u"t%1"_s.arg(i), 1 + generator.below(5), {});
    }
    for (int i = generator.below(4); i > 0; --i) {
        problem.lock(u"ref-%1"_s.arg(1 + generator.below(60)), generator.oneIn(2) ? Seat::In : Seat::Out);
    }
    problem.problem().exceptionsAllowed = generator.oneIn(5);
    return problem;
}

} // namespace

void TestGlpsol::agreesOnRandomPools_data()
{
    QTest::addColumn<unsigned>("first");
    for (unsigned first = 0; first < 200; first += 50) {
        QTest::addRow("seeds from %u", first) << first;
    }
}

void TestGlpsol::agreesOnRandomPools()
{
    QFETCH(unsigned, first);
    int feasible = 0;
    for (unsigned seed = first; seed < first + 50; ++seed) {
        SelectionCase problem = pool(seed);
        const GlpsolAnswer other = glpsolAnswer(SelectionLp(problem.problem()).text());
        if (!other.isThere) {
            QSKIP("glpsol is not installed (Debian: glpk-utils): no other solver was asked");
        }
        const QByteArray where = "seed " + QByteArray::number(seed);
        QVERIFY2(other.isSolved, where.constData());
        const Selection selection = *select(problem.problem(), SelectionScope::Group);
        QVERIFY2(selection.hasGroup() == other.value.has_value(), where.constData());
        if (other.value) {
            QVERIFY2(std::abs(selection.total - *other.value) < 1e-6, where.constData());
            ++feasible;
        }
    }
    QVERIFY2(feasible > 10 && feasible < 50, qPrintable(QString::number(feasible)));
}

void TestGlpsol::agreesWhereWishesCompete()
{
    int costly = 0;
    for (unsigned seed = 0; seed < 40; ++seed) {
        SelectionCase problem = pool(seed);
        Wish balance{.id = WishId(1), .attribute = u"sector"_s};
        balance.shares = {{u"s0"_s, 50}, {u"s1"_s, 30}};
        balance.price = 6.5;
        Wish women{.id = WishId(2), .attribute = u"gender"_s, .value = u"f"_s};
        women.min = 6;
        women.price = 4;
        Wish spread{.id = WishId(3), .attribute = u"country"_s};
        spread.max = 1;
        spread.price = 2.25;
        problem.problem().wishes = {balance, women, spread};
        const GlpsolAnswer other = glpsolAnswer(SelectionLp(problem.problem()).text());
        if (!other.isThere) {
            QSKIP("glpsol is not installed (Debian: glpk-utils): no other solver was asked");
        }
        const QByteArray where = "seed " + QByteArray::number(seed);
        QVERIFY2(other.isSolved, where.constData());
        const Selection selection = *select(problem.problem(), SelectionScope::Group);
        QVERIFY2(selection.hasGroup() == other.value.has_value(), where.constData());
        if (other.value) {
            QVERIFY2(std::abs(selection.value - *other.value) < 1e-6, where.constData());
            costly += selection.wishCost > 0 ? 1 : 0;
        }
    }
    QVERIFY(costly > 5);
}

QTEST_GUILESS_MAIN(TestGlpsol)
#include "tst_glpsol.moc"
