// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/cli.h"

#include <QJsonArray>
#include <QTemporaryDir>

using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

/// Sharing applications out on the console.
class CliReviewTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void sharesOutEvenlyAndAgainTheSame();
    void tellsHowFarEverybodyIs();
    void ranksAsAReviewer();
    void refuses_data();
    void refuses();

private:
    [[nodiscard]] QString fresh(const QString &name) const
    {
        const QString copy = m_folder.filePath(name);
        QFile::remove(copy);
        QFile::copy(m_file, copy);
        return copy;
    }

    QTemporaryDir m_folder;
    QString m_file;
};

void CliReviewTest::initTestCase()
{
    m_file = m_folder.filePath(u"demo.convoke"_s);
    QCOMPARE(run({u"demo"_s, m_file}).exit, 0);
}

void CliReviewTest::sharesOutEvenlyAndAgainTheSame()
{
    const auto assign = [](const QString &file) {
        return run({u"review"_s, u"assign"_s, file, u"PRISONS-2026-12"_s, u"--reviewers"_s, u"Ada,Bo, Cy"_s,
                    u"--each"_s, u"4"_s, u"--seed"_s, u"7"_s, u"--json"_s});
    };
    const Run first = assign(fresh(u"a.convoke"_s));
    QCOMPARE(first.exit, 0);
    const QJsonObject report = first.json();
    QCOMPARE(report[u"seed"_s].toString(), u"7"_s);
    QVERIFY(report[u"added"_s].toInt() > 0);
    const QJsonObject loads = report[u"loads"_s].toObject();
    QCOMPARE(loads.keys(), (QStringList{u"Ada"_s, u"Bo"_s, u"Cy"_s}));
    QVERIFY(qAbs(loads[u"Ada"_s].toInt() - loads[u"Cy"_s].toInt()) <= 1);
    QCOMPARE(assign(fresh(u"b.convoke"_s)).json()[u"assignments"_s], report[u"assignments"_s]);
    QCOMPARE(assign(m_folder.filePath(u"b.convoke"_s)).json()[u"added"_s].toInt(), 0);
}

void CliReviewTest::tellsHowFarEverybodyIs()
{
    const Run told = run({u"review"_s, u"progress"_s, m_file, u"HEALTH-2027-02"_s, u"--json"_s});
    QCOMPARE(told.exit, 0);
    const QJsonArray reviewers = told.json()[u"reviewers"_s].toArray();
    QVERIFY(!reviewers.isEmpty());
    for (const QJsonValue &line : reviewers) {
        QVERIFY(line[u"begun"_s].toInt() >= line[u"done"_s].toInt());
        QCOMPARE(line[u"assigned"_s].toInt(), 0);
    }
}

void CliReviewTest::ranksAsAReviewer()
{
    const QJsonObject all = run({u"rank"_s, m_file, u"HEALTH-2027-02"_s, u"--json"_s}).json();
    const Run seen =
        run({u"rank"_s, m_file, u"HEALTH-2027-02"_s, u"--as"_s, u"hanneke terwindt"_s, u"--json"_s});
    QCOMPARE(seen.exit, 0);
    const int hidden = seen.json()[u"hidden_by_recusal"_s].toInt(-1);
    QVERIFY(hidden >= 0);
    const auto count = [](const QJsonObject &ranking) {
        return ranking[u"applications"_s].toArray().size() + ranking[u"unranked"_s].toArray().size();
    };
    QCOMPARE(count(seen.json()) + hidden, count(all));
}

void CliReviewTest::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exit");
    QTest::newRow("nobody to share out among")
        << QStringList{u"review"_s, u"assign"_s, u"FILE"_s, u"PRISONS-2026-12"_s} << 1;
    QTest::newRow("no number") << QStringList{u"review"_s,          u"assign"_s,      u"FILE"_s,
                                              u"PRISONS-2026-12"_s, u"--reviewers"_s, u"A"_s,
                                              u"--each"_s,          u"two"_s}
                               << 1;
    QTest::newRow("no such meeting") << QStringList{u"review"_s, u"progress"_s, u"FILE"_s, u"X-1"_s} << 1;
    QTest::newRow("no such reviewer")
        << QStringList{u"rank"_s, u"FILE"_s, u"HEALTH-2027-02"_s, u"--as"_s, u"Nobody"_s} << 1;
    QTest::newRow("no meeting at all") << QStringList{u"review"_s, u"progress"_s, u"FILE"_s} << 2;
}

void CliReviewTest::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exit);
    arguments.replaceInStrings(u"FILE"_s, m_file);
    const Run refused = run(arguments);
    QCOMPARE(refused.exit, exit);
    QVERIFY(!refused.err.isEmpty());
}

QTEST_GUILESS_MAIN(CliReviewTest)
#include "tst_clireview.moc"
