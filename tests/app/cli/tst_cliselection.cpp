// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/cli.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using convoke::test::run;
using convoke::test::Run;

/// Selecting on the console: methods, withdrawals, and records that can be computed again.
class CliSelectionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void selectsByEveryMethod();
    void refusesWordsThatMakeNoSense_data();
    void refusesWordsThatMakeNoSense();
    void weighsWishes();
    void keepsWhoWasDecided();
    void keepsTheDecidedOnlyAfterADecision();
    void writesARecordThatIsVerified_data();
    void writesARecordThatIsVerified();
    void printsTheRecord();
    void noticesAForgedRecord();
    void refusesWhatIsNoRecord();

private:
    void prepare(const QByteArray &more);
    QString write(const QString &name, const QByteArray &content) const;
    QString path(const QString &name) const { return m_folder->filePath(name); }
    static QStringList chosen(const Run &selected);

    QScopedPointer<QTemporaryDir> m_folder;
    QString m_file;
    const QString m_ref = u"POL-2031-05"_s;
};

void CliSelectionTest::init()
{
    m_folder.reset(new QTemporaryDir);
    m_file = path(u"a.convoke"_s);
}

QString CliSelectionTest::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal("cannot write a test's file");
    }
    return file.fileName();
}

void CliSelectionTest::prepare(const QByteArray &more)
{
    const QByteArray meeting =
        R"({"format": "convoke-meeting/1", "reference": "POL-2031-05", "title": "Patrols",
        "places": 2, "call": {"deadline": "2031-04-10", "channel": "form"},
        "criteria": [{"key": "practice", "kind": "score", "max": 10}])"
        + more + "}";
    const QByteArray applications =
        "Contribution ID,Creation date,First name,Last name,E-mail,Country,Sector\n"
        "r1,2031-03-09,Ana,Ruiz,ana@x.example,Spain,police\n"
        "r2,2031-03-01,Bo,Lund,bo@x.example,Sweden,health\n"
        "r3,2031-03-05,Eva,Dvorak,eva@x.example,Spain,police\n"
        "r4,2031-03-03,Dora,Pappas,d@x.example,Spain,health\n";
    const QByteArray scores =
        "source_ref,reviewer,criterion,score,comment\n"
        "r1,Ada,practice,9,\nr2,Ada,practice,4,\nr3,Ada,practice,8,\nr4,Ada,practice,4,\n";
    QCOMPARE(run({u"new"_s, m_file}).exit, 0);
    QCOMPARE(run({u"meeting"_s, u"add"_s, m_file, write(u"m.json"_s, meeting)}).exit, 0);
    QCOMPARE(run({u"intake"_s, m_file, m_ref, write(u"a.csv"_s, applications)}).exit, 0);
    QCOMPARE(run({u"scores"_s, u"import"_s, m_file, m_ref, write(u"s.csv"_s, scores)}).exit, 0);
}

QStringList CliSelectionTest::chosen(const Run &selected)
{
    QStringList refs;
    const QJsonArray seats = selected.json().value(u"selected"_s).toArray();
    for (const auto &seat : seats) {
        refs.append(seat.toObject().value(u"source_ref"_s).toString());
    }
    return refs;
}

void CliSelectionTest::selectsByEveryMethod()
{
    prepare({});
    const Run best = run({u"select"_s, m_file, m_ref, u"--json"_s});
    QCOMPARE(chosen(best), (QStringList{u"r1"_s, u"r3"_s}));
    QCOMPARE(best.json().value(u"method"_s).toString(), u"optimum"_s);

    const Run inTurn = run({u"select"_s, m_file, m_ref, u"--method"_s, u"round-robin"_s, u"--json"_s});
    QCOMPARE(inTurn.exit, 0);
    QCOMPARE(inTurn.json().value(u"status"_s).toString(), u"filled"_s);
    QCOMPARE(chosen(inTurn), (QStringList{u"r2"_s, u"r4"_s}));
    QCOMPARE(inTurn.json()[u"turns"_s][0][u"application"_s].toString(), u"A-1"_s);

    const Run drawn =
        run({u"select"_s, m_file, m_ref, u"--method"_s, u"lottery"_s, u"--seed"_s, u"7"_s, u"--json"_s});
    QCOMPARE(drawn.json().value(u"seed"_s).toString(), u"7"_s);
    QCOMPARE(chosen(drawn), (QStringList{u"r1"_s, u"r3"_s})); // nothing to draw: no two of them are equal
}

void CliSelectionTest::refusesWordsThatMakeNoSense_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("no such method") << QStringList{u"--method"_s, u"beauty"_s};
    QTest::newRow("a seed without a lottery") << QStringList{u"--seed"_s, u"7"_s};
    QTest::newRow("a decision by nobody") << QStringList{u"--save"_s};
}

void CliSelectionTest::refusesWordsThatMakeNoSense()
{
    QFETCH(QStringList, words);
    const Run refused = run(QStringList{u"select"_s, m_file, m_ref} + words);
    QCOMPARE(refused.exit, 2);
    QVERIFY(refused.err.startsWith("convoke-cli: "));
}

void CliSelectionTest::weighsWishes()
{
    prepare(
        R"(, "wishes": [{"attribute": "sector", "shares": [{"value": "health", "percent": 50}], "price": 50}])");
    const Run selected = run({u"select"_s, m_file, m_ref, u"--json"_s});
    QCOMPARE(chosen(selected), (QStringList{u"r1"_s, u"r2"_s}));
    QCOMPARE(selected.json().value(u"wish_cost"_s).toDouble(), 0.0);
    QCOMPARE(selected.json()[u"wishes"_s][0][u"target"_s].toDouble(), 1.0);
    const QJsonObject shown = run({u"meeting"_s, u"show"_s, m_file, m_ref, u"--json"_s}).json();
    QCOMPARE(shown[u"wishes"_s][0][u"shares"_s][0][u"percent"_s].toDouble(), 50.0);
    const Run refused =
        run({u"meeting"_s, u"add"_s, m_file,
             write(u"bad.json"_s, R"({"format": "convoke-meeting/1", "reference": "X-1", "title": "X",
                                  "wishes": [{"attribute": "sector", "price": 2}]})")});
    QCOMPARE(refused.exit, 1);
    QVERIFY(refused.err.contains("wishes"));
}

void CliSelectionTest::keepsWhoWasDecided()
{
    prepare({});
    QCOMPARE(
        run({u"select"_s, m_file, m_ref, u"--method"_s, u"round-robin"_s, u"--save"_s, u"--by"_s, u"Ines"_s})
            .exit,
        0);
    const Run kept = run({u"select"_s, m_file, m_ref, u"--keep-decided"_s, u"--json"_s});
    QCOMPARE(kept.exit, 0);
    QCOMPARE(chosen(kept), (QStringList{u"r2"_s, u"r4"_s})); // though r1 and r3 are better
    QVERIFY(kept.json()[u"selected"_s][0][u"held"_s].toBool());
    const Run saved =
        run({u"select"_s, m_file, m_ref, u"--keep-decided"_s, u"--save"_s, u"--by"_s, u"Ines"_s});
    QCOMPARE(saved.exit, 0);
}

void CliSelectionTest::keepsTheDecidedOnlyAfterADecision()
{
    prepare({});
    const Run refused = run({u"select"_s, m_file, m_ref, u"--keep-decided"_s});
    QCOMPARE(refused.exit, 1);
    QVERIFY(!refused.err.isEmpty());
}

void CliSelectionTest::writesARecordThatIsVerified_data()
{
    QTest::addColumn<QStringList>("method");
    QTest::newRow("optimum") << QStringList{};
    QTest::newRow("round robin") << QStringList{u"--method"_s, u"round-robin"_s};
    QTest::newRow("lottery") << QStringList{u"--method"_s, u"lottery"_s, u"--seed"_s, u"42"_s};
}

void CliSelectionTest::writesARecordThatIsVerified()
{
    QFETCH(QStringList, method);
    prepare(R"(, "rules": [{"attribute": "sector", "value": "health", "min": 1}])");
    QCOMPARE(run(QStringList{u"select"_s, m_file, m_ref, u"--save"_s, u"--by"_s, u"Ines Sol"_s, u"--reason"_s,
                             u"Ruiz presents"_s}
                 + method)
                 .exit,
             0);
    const QString record = path(u"record.json"_s);
    QCOMPARE(run({u"document"_s, m_file, m_ref, u"selection-record"_s, u"-o"_s, record}).exit, 0);
    const Run verified = run({u"select"_s, u"verify"_s, record, u"--json"_s});
    QCOMPARE(verified.err, QByteArray());
    QCOMPARE(verified.exit, 0);
    QVERIFY(verified.json().value(u"ok"_s).toBool());

    const QString coded = path(u"coded.json"_s);
    QCOMPARE(run({u"select"_s, u"record"_s, m_file, m_ref, u"-o"_s, coded, u"--codes"_s}).exit, 0);
    QCOMPARE(run({u"select"_s, u"verify"_s, coded}).exit, 0);
    QFile file(coded);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    for (const char *name : {"Ruiz", "Lund", "Dvorak", "Pappas", "Ana", "Ines"}) {
        QVERIFY2(!text.contains(name), name);
    }
    QVERIFY(text.contains("A-4 presents"));
}

void CliSelectionTest::printsTheRecord()
{
    prepare(R"(, "rules": [{"attribute": "sector", "value": "health", "min": 1}])");
    const QString text = path(u"record.txt"_s);
    QCOMPARE(run({u"document"_s, m_file, m_ref, u"selection-record"_s, u"-o"_s, text}).exit,
             1); // nobody decided
    QCOMPARE(run({u"select"_s, m_file, m_ref, u"--save"_s, u"--by"_s, u"Ines Sol"_s, u"--reason"_s,
                  u"Ruiz presents"_s})
                 .exit,
             0);
    QCOMPARE(run({u"document"_s, m_file, m_ref, u"selection-record"_s, u"-o"_s, text}).exit, 0);
    QFile file(text);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray printed = file.readAll();
    for (const char *words :
         {"Ruiz presents", "Decided by Ines Sol", "Proved: under these rules", "A reserve that can replace",
          "SHA-256", "Dvorak, Eva", "health: 1 (\xE2\x89\xA5 1)", "Seats are needed for health 1/1",
          "reserve", "If they leave"}) {
        QVERIFY2(printed.contains(words), printed.constData());
    }
    for (const QString &name : {u"r.pdf"_s, u"r.html"_s, u"r.xlsx"_s, u"r.csv"_s}) {
        QCOMPARE(run({u"document"_s, m_file, m_ref, u"selection-record"_s, u"-o"_s, path(name)}).exit, 0);
        QVERIFY(QFile(path(name)).size() > 300);
    }
}

void CliSelectionTest::noticesAForgedRecord()
{
    prepare({});
    QCOMPARE(run({u"select"_s, m_file, m_ref, u"--save"_s, u"--by"_s, u"Ines"_s}).exit, 0);
    const QString record = path(u"record.json"_s);
    QCOMPARE(run({u"select"_s, u"record"_s, m_file, m_ref, u"-o"_s, record}).exit, 0);
    QFile file(record);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray text = file.readAll();
    QVERIFY(text.contains("\"score\": 90"));
    text.replace("\"score\": 90", "\"score\": 10");
    const Run verified = run({u"select"_s, u"verify"_s, write(u"forged.json"_s, text)});
    QCOMPARE(verified.exit, 1);
    QVERIFY(verified.err.contains("hash"));
    QVERIFY(verified.err.contains("The record chooses A-4"));
}

void CliSelectionTest::refusesWhatIsNoRecord()
{
    QCOMPARE(run({u"select"_s, u"verify"_s, write(u"x.json"_s, "[1, 2]")}).exit, 1);
    QCOMPARE(run({u"select"_s, u"verify"_s, write(u"x.json"_s, "{\"format\": \"other\"}")}).exit, 1);
    QCOMPARE(run({u"select"_s, u"verify"_s, path(u"missing.json"_s)}).exit, 1);
    QCOMPARE(run({u"select"_s, u"verify"_s}).exit, 2);
}

QTEST_GUILESS_MAIN(CliSelectionTest)
#include "tst_cliselection.moc"
