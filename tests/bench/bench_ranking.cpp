// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Re-ranking after one weight moved, beside the same aggregate in the sqlite3 program; calibrating, beside
// the same least squares by a dense elimination over qualities and offsets together.
#include "ranking/calibration.h"
#include "ranking/ranking.h"
#include "ranking/rankinginsight.h"
#include "support/benchreport.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <random>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int criteria = 20;
constexpr int reviewers = 3;
constexpr int runs = 21;

RankingInput randomInput(int applications)
{
    std::mt19937 random(7);
    RankingInput input;
    input.meeting = u"BENCH"_s;
    for (int c = 1; c <= criteria; ++c) {
        input.criteria.append({CriterionId(c),
                               u"c%1"_s.arg(c),
                               {},
                               CriterionKind::Score,
                               0,
                               c % 3 == 0 ? 10.0 : 5.0,
                               1.0 + double(random() % 30) / 10,
                               {},
                               {}});
    }
    for (int number = 1; number <= applications; ++number) {
        input.applicants.append({.application = ApplicationId(number),
                                 .number = number,
                                 .sourceRef = u"ref-%1"_s.arg(number),
                                 .country = u"%1"_s.arg(random() % 27)});
        for (int reviewer = 1; reviewer <= reviewers; ++reviewer) {
            Review review{ApplicationId(number), ReviewerId(reviewer), {}, {}, false};
            for (const Criterion &criterion : std::as_const(input.criteria)) {
                if (random() % 20 != 0) {
                    review.scores.insert(criterion.id, double(random() % unsigned(criterion.max + 1)));
                }
            }
            input.reviews.append(review);
        }
    }
    input.tieBreaks = {u"criterion:c1"_s, u"counts"_s, u"country-least-represented"_s, u"lot"_s};
    return input;
}

QByteArray sqlOf(const RankingInput &input)
{
    QByteArray sql = "CREATE TABLE criteria(id INTEGER PRIMARY KEY, most REAL, weight REAL);\n"
                     "CREATE TABLE scores(application INT, reviewer INT, criterion INT, score REAL,\n"
                     "PRIMARY KEY(application, reviewer, criterion)) WITHOUT ROWID;\nBEGIN;\n";
    for (const Criterion &criterion : input.criteria) {
        sql += "INSERT INTO criteria VALUES(" + QByteArray::number(criterion.id.value()) + ","
            + QByteArray::number(criterion.max) + "," + QByteArray::number(criterion.weight) + ");\n";
    }
    for (const Review &review : input.reviews) {
        for (auto it = review.scores.cbegin(); it != review.scores.cend(); ++it) {
            sql += "INSERT INTO scores VALUES(" + QByteArray::number(review.application.value()) + ","
                + QByteArray::number(review.reviewer.value()) + "," + QByteArray::number(it.key().value())
                + "," + QByteArray::number(**it) + ");\n";
        }
    }
    return sql + "COMMIT;\n";
}

/// What the program itself says the query took; 0 when there is no such program.
double sqliteMsecs(const RankingInput &input)
{
    const QTemporaryDir folder;
    const QByteArray query =
        "SELECT application, avg(part) * 100 FROM (SELECT application, sum(weight * score / most)"
        " / sum(weight) AS part FROM scores JOIN criteria ON criteria.id = criterion"
        " GROUP BY application, reviewer) GROUP BY application ORDER BY 2 DESC;\n";
    QProcess sqlite;
    sqlite.start(u"sqlite3"_s, {folder.filePath(u"bench.db"_s)});
    sqlite.write(sqlOf(input));
    sqlite.write(query + ".timer on\n" + query);
    sqlite.closeWriteChannel();
    const bool ended = sqlite.waitForFinished(-1) && sqlite.exitStatus() == QProcess::NormalExit;
    if (sqlite.error() == QProcess::FailedToStart) {
        return 0;
    }
    const QString output = QString::fromUtf8(sqlite.readAllStandardOutput());
    const QRegularExpressionMatch match = QRegularExpression(u"Run Time: real ([0-9.]+)"_s).match(output);
    if (!ended || sqlite.exitCode() != 0 || !match.hasMatch()) {
        qFatal("sqlite3 failed: %s", sqlite.readAllStandardError().constData());
    }
    return match.captured(1).toDouble() * 1000;
}

void compare(int applications)
{
    const RankingInput input = randomInput(applications);
    const ScoreTable table(input);
    QList<double> weights = table.weights();
    qsizetype ranked = 0;
    const double msecs = test::medianMsecs(runs, [&](int run) {
        weights[3] = 0.1 * (run + 1);
        ranked += rank(table, weights).ranked.size();
    });
    Q_ASSERT(ranked == qsizetype(runs) * applications);
    const double sqlite = sqliteMsecs(input);
    test::reportRatio("re-rank, applications x 20 criteria x 3 reviewers,", applications, msecs, "sqlite3",
                      sqlite);
    qsizetype seen = 0;
    const double whole = test::medianMsecs(runs, [&](int run) {
        weights[3] = 0.1 * (run + 1);
        const Ranking ranking = rank(table, weights);
        seen += insightInto(ranking, table, weights, applications / 3).disagreements.size();
    });
    Q_ASSERT(seen == qsizetype(runs) * applications);
    test::reportRatio("the same with calibration, disagreement and band,", applications, whole, "sqlite3",
                      sqlite);
}

constexpr int panel = 40; ///< reviewers, of whom each application has three

RankingInput assignedInput(int applications)
{
    RankingInput input = randomInput(applications);
    std::mt19937 random(11);
    for (qsizetype i = 0; i < input.reviews.size(); ++i) {
        const int first = static_cast<int>(random() % panel);
        input.reviews[i].reviewer = ReviewerId(1 + (first + i % reviewers) % panel);
        if (i % reviewers != 0) {
            input.reviews[i].reviewer =
                ReviewerId(1 + (input.reviews.at(i - 1).reviewer.value() + i % 7) % panel);
        }
    }
    return input;
}

/// Gauss' elimination on all normal equations at once: what one would write without looking at their shape.
double denseMsecs(int applications, const RankingInput &input)
{
    const size_t size = size_t(applications) + panel;
    return test::medianMsecs(1, [&](int) {
        std::vector<std::vector<double>> matrix(size, std::vector<double>(size + 1));
        for (const Review &review : input.reviews) {
            const size_t person = size_t(review.application.value()) - 1;
            const size_t reviewer = size_t(applications) + size_t(review.reviewer.value()) - 1;
            matrix[person][person] += 1;
            matrix[reviewer][reviewer] += 1;
            matrix[person][reviewer] += 1;
            matrix[reviewer][person] += 1;
            matrix[person][size] += 50;
            matrix[reviewer][size] += 50;
        }
        for (size_t i = size_t(applications); i < size; ++i) {
            matrix[i][i] += 1;
        }
        for (size_t i = 0; i < size; ++i) {
            for (size_t row = i + 1; row < size; ++row) {
                const double factor = matrix[row][i] / matrix[i][i];
                for (size_t k = i; k <= size && factor != 0; ++k) {
                    matrix[row][k] -= factor * matrix[i][k];
                }
            }
        }
    });
}

void calibrateBesideElimination(int applications)
{
    const RankingInput input = assignedInput(applications);
    const ScoreTable table(input);
    const Ranking ranking = rank(table);
    qsizetype offsets = 0;
    const double msecs = test::medianMsecs(
        runs, [&](int) { offsets += calibrate(table, table.weights(), ranking).reviewers.size(); });
    Q_ASSERT(offsets == qsizetype(runs) * panel);
    test::reportRatio("calibrate 40 reviewers, three for each of", applications, msecs, "dense elimination",
                      denseMsecs(applications, input));
}

} // namespace

int main()
{
    compare(1000);
    compare(10000);
    calibrateBesideElimination(500);
    calibrateBesideElimination(2000);
    return 0;
}
