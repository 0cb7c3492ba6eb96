// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Selecting 35 of 300 under 40 rules and 50 of 6,000, beside the cbc and glpsol programs on the same
// problems.
#include "selection/selection.h"
#include "support/benchreport.h"
#include "support/selectionlp.h"

#include <QFile>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <functional>
#include <random>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

namespace {

SelectionProblem randomProblem(int places, int people)
{
    std::mt19937 random(11);
    const auto below = [&random](int end) {
        return static_cast<int>(random() % unsigned(end));
    };
    const QStringList countries{u"AT"_s, u"BE"_s, u"BG"_s, u"HR"_s, u"CY"_s, u"CZ"_s, u"DK"_s,
                                u"EE"_s, u"FI"_s, u"FR"_s, u"DE"_s, u"GR"_s, u"HU"_s, u"IE"_s,
                                u"IT"_s, u"LV"_s, u"LT"_s, u"LU"_s, u"MT"_s, u"NL"_s, u"PL"_s,
                                u"PT"_s, u"RO"_s, u"SK"_s, u"SI"_s, u"ES"_s, u"SE"_s};
    const QStringList sectors{u"police"_s, u"health"_s, u"prison"_s, u"local"_s, u"youth"_s};
    std::vector<int> marks;
    for (int i = 0; i < people; ++i) {
        marks.push_back(below(5 * 3 * 5 * 4) + below(5 * 3 * 5 * 4));
    }
    std::sort(marks.begin(), marks.end(), std::greater<>());
    SelectionProblem problem{.places = places};
    for (int i = 0; i < people; ++i) {
        Candidate candidate{.application = ApplicationId(i + 1),
                            .code = u"A-%1"_s.arg(i + 1),
                            .position = i + 1,
                            .rank = i + 1,
                            .score = marks[size_t(i)] / 6.0};
        // Few countries send most: that is what caps are for.
        candidate.values = {{u"country"_s, {countries.at(std::min(below(27), below(27)))}},
                            {u"sector"_s, {sectors.at(std::min(below(5), below(5)))}},
                            {u"gender"_s, {below(3) == 0 ? u"f"_s : u"m"_s}},
                            {u"organisation"_s, {u"organisation %1"_s.arg(below(people))}}};
        problem.candidates.append(candidate);
    }
    const auto rule = [&problem](const QString &attribute, const QString &value, std::optional<int> min,
                                 std::optional<int> max) {
        problem.rules.append({RuleId(problem.rules.size() + 1), attribute, value, min, max, {}, {}});
    };
    rule(u"country"_s, u"*"_s, {}, 3);
    rule(u"sector"_s, u"*"_s, 7, {});
    rule(u"gender"_s, u"*"_s, 20, {});
    rule(u"organisation"_s, u"*"_s, {}, 1);
    return problem;
}

struct Yardstick
{
    double msecs = 0;
    double total = 0;
};

/// The whole run of the program, its reading of the file included; 0 when there is no such program.
Yardstick cbc(const SelectionProblem &problem)
{
    const QTemporaryDir folder;
    QFile model(folder.filePath(u"model.lp"_s));
    if (!model.open(QIODevice::WriteOnly) || model.write(test::SelectionLp(problem).text()) < 0) {
        return {};
    }
    model.close();
    QFile solution(folder.filePath(u"solution.txt"_s));
    Yardstick yardstick;
    bool isThere = true;
    yardstick.msecs = test::medianMsecs(5, [&](int) {
        QProcess program;
        program.setStandardOutputFile(QProcess::nullDevice());
        program.start(u"cbc"_s, {model.fileName(), u"solve"_s, u"solu"_s, solution.fileName()});
        const bool ended = program.waitForFinished(-1) && program.exitStatus() == QProcess::NormalExit;
        isThere = program.error() != QProcess::FailedToStart;
        if (isThere && (!ended || program.exitCode() != 0)) {
            qFatal("cbc failed: %s", program.readAllStandardError().constData());
        }
    });
    if (!isThere) {
        return {};
    }
    // "Optimal - objective value 4321.00000000"
    const QByteArray outcome =
        solution.open(QIODevice::ReadOnly) ? solution.readLine().trimmed() : QByteArray();
    if (!outcome.startsWith("Optimal")) {
        qFatal("cbc found no optimum: %s", outcome.constData());
    }
    yardstick.total = std::abs(outcome.split(' ').last().toDouble());
    return yardstick;
}

/// The whole run of the program; 0 when there is no such program.
Yardstick glpsol(const SelectionProblem &problem)
{
    const QByteArray lp = test::SelectionLp(problem).text();
    test::GlpsolAnswer answer;
    Yardstick yardstick;
    yardstick.msecs = test::medianMsecs(3, [&](int) { answer = test::glpsolAnswer(lp); });
    yardstick.total = answer.value.value_or(0);
    return answer.isThere ? yardstick : Yardstick{};
}

/// As many rules as secretariats ever write: each country and sector by name, and the rest for every value.
SelectionProblem fortyRules(int people)
{
    SelectionProblem problem = randomProblem(35, people);
    const QStringList countries{u"AT"_s, u"BE"_s, u"BG"_s, u"HR"_s, u"CY"_s, u"CZ"_s, u"DK"_s,
                                u"EE"_s, u"FI"_s, u"FR"_s, u"DE"_s, u"GR"_s, u"HU"_s, u"IE"_s,
                                u"IT"_s, u"LV"_s, u"LT"_s, u"LU"_s, u"MT"_s, u"NL"_s, u"PL"_s,
                                u"PT"_s, u"RO"_s, u"SK"_s, u"SI"_s, u"ES"_s, u"SE"_s};
    const QStringList sectors{u"police"_s, u"health"_s, u"prison"_s, u"local"_s, u"youth"_s};
    problem.rules.clear();
    const auto rule = [&problem](const QString &attribute, const QString &value, std::optional<int> min,
                                 std::optional<int> max) {
        problem.rules.append({RuleId(problem.rules.size() + 1), attribute, value, min, max, {}, {}});
    };
    for (const QString &country : countries) {
        rule(u"country"_s, country, {}, 2);
    }
    for (const QString &sector : sectors) {
        rule(u"sector"_s, sector, 5, {});
        rule(u"sector"_s, sector, {}, 11);
    }
    rule(u"gender"_s, u"f"_s, 14, {});
    rule(u"gender"_s, u"m"_s, 14, {});
    rule(u"organisation"_s, u"*"_s, {}, 1);
    return problem;
}

void compare(const char *what, const SelectionProblem &problem)
{
    const auto people = static_cast<int>(problem.candidates.size());
    double total = 0;
    const double group =
        test::medianMsecs(7, [&](int) { total = select(problem, SelectionScope::Group).value().total; });
    const double everything = test::medianMsecs(3, [&](int) { total = select(problem).value().total; });
    const Yardstick cbcRun = cbc(problem);
    const Yardstick glpsolRun = glpsol(problem);
    std::printf("%s\n", what);
    test::reportRatio("  proved, among", people, group, "cbc", cbcRun.msecs);
    test::reportRatio("  proved, among", people, group, "glpsol", glpsolRun.msecs);
    test::reportRatio("  with every why-not, price and reserve, among", people, everything, "one cbc",
                      cbcRun.msecs);
    std::printf("  totals: %.6f, cbc %.6f, glpsol %.6f\n", total, cbcRun.total, glpsolRun.total);
}

} // namespace

int main()
{
    compare("select 35 under 40 rules", fortyRules(300));
    SelectionProblem wishing = fortyRules(300);
    Wish balance{.id = WishId(1), .attribute = u"sector"_s};
    balance.shares = {{u"police"_s, 40}, {u"health"_s, 40}};
    balance.price = 5;
    wishing.wishes = {balance};
    compare("the same with a wish (totals of the others less its price)", wishing);
    compare("select 50", randomProblem(50, 600));
    compare("select 50", randomProblem(50, 6000));
    return 0;
}
