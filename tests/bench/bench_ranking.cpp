// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Re-ranking after one weight moved, beside the same aggregate in the sqlite3 program.
#include "ranking/ranking.h"
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
    test::reportRatio("re-rank, applications x 20 criteria x 3 reviewers,", applications, msecs, "sqlite3",
                      sqliteMsecs(input));
}

} // namespace

int main()
{
    compare(1000);
    compare(10000);
    return 0;
}
