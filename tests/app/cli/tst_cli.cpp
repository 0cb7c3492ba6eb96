// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "composition/office.h"
#include "support/cli.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;
using convoke::test::run;
using convoke::test::Run;

/// The console program as a stranger sees it: command lines in, exit codes, JSON and files out.
class CliTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void explainsItself();
    void refusesWrongCommandLines_data();
    void refusesWrongCommandLines();
    void createsButNeverOverwrites();
    void refusesWhatIsNoDatabase();
    void tellsWhatIsInAFile();
    void addsShowsAndAddsAgain();
    void refusesABadMeetingDocument_data();
    void refusesABadMeetingDocument();
    void readsAnAnnouncement();
    void proofReadsACall();
    void takesInOnceAndOnlyOnce();
    void writesNothingInADryRun();
    void reportsRowsLeftOut();
    void refusesSourcesThatCannotBeRead_data();
    void refusesSourcesThatCannotBeRead();
    void leavesOutScoresThatDoNotFit();
    void ranksSelectsDecidesAndPrints();
    void ranksWithoutAReviewerAndByAVariant();
    void needsANameToDecide();
    void saysWhenNoGroupMeetsTheRules();
    void carriesTheDemonstration();

private:
    QString write(const QString &name, const QByteArray &content) const;
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QByteArray meeting(const QByteArray &more = {}) const;
    void prepareScoredMeeting(const QByteArray &rules);

    QScopedPointer<QTemporaryDir> m_folder;
    QString m_file;
};

void CliTest::init()
{
    m_folder.reset(new QTemporaryDir);
    m_file = path(u"a.convoke"_s);
}

QString CliTest::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    const bool isOpen = file.open(QIODevice::WriteOnly);
    Q_ASSERT(isOpen);
    file.write(content);
    return path(name);
}

QByteArray CliTest::meeting(const QByteArray &more) const
{
    return R"({"format": "convoke-meeting/1", "reference": "POL-2031-05", "title": "Night patrols",
        "working_groups": [{"code": "POL", "role": "lead"}], "sessions": [{"date": "2031-05-07", "start": "09:00", "end": "12:30"}],
        "places": 2, "call": {"deadline": "2031-04-10", "deadline_rule": "by", "channel": "form"},
        "criteria": [{"key": "practice", "kind": "score", "max": 5, "weight": 2}, {"key": "idea", "kind": "score", "max": 5}])"
        + more + "}";
}

void CliTest::explainsItself()
{
    const Run help = run({u"--help"_s});
    QCOMPARE(help.exit, 0);
    for (const char *command : {"new", "demo", "info", "check", "meeting add", "meeting list", "meeting show",
                                "call read", "call lint", "call write", "intake", "people list",
                                "scores import", "rank", "select", "document"}) {
        QVERIFY2(help.out.contains(command), command);
    }
    QCOMPARE(run({u"select"_s, u"--help"_s}).exit, 0);
}

void CliTest::refusesWrongCommandLines_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("no such command") << QStringList{u"dance"_s};
    QTest::newRow("a file is missing") << QStringList{u"info"_s};
    QTest::newRow("too much") << QStringList{u"info"_s, u"a"_s, u"b"_s};
    QTest::newRow("no such option") << QStringList{u"info"_s, u"a"_s, u"--loud"_s};
    QTest::newRow("an option without its value")
        << QStringList{u"document"_s, u"a"_s, u"b"_s, u"participant-list"_s, u"-o"_s};
    QTest::newRow("no such document")
        << QStringList{u"document"_s, u"a"_s, u"b"_s, u"poster"_s, u"-o"_s, u"x.pdf"_s};
    QTest::newRow("no such language") << QStringList{
        u"document"_s, u"a"_s, u"b"_s, u"participant-list"_s, u"-o"_s, u"x.pdf"_s, u"--language"_s, u"xx"_s};
}

void CliTest::refusesWrongCommandLines()
{
    QFETCH(QStringList, arguments);
    const Run wrong = run(arguments);
    QCOMPARE(wrong.exit, 2);
    QVERIFY(wrong.err.startsWith("convoke-cli: "));
    QVERIFY(wrong.out.isEmpty());
}

void CliTest::createsButNeverOverwrites()
{
    QCOMPARE(run({u"new"_s, m_file}).exit, 0);
    const Run again = run({u"new"_s, m_file});
    QCOMPARE(again.exit, 1);
    QVERIFY(again.err.contains("exists already"));
    const Run check = run({u"check"_s, m_file, u"--json"_s});
    QCOMPARE(check.exit, 0);
    QCOMPARE(check.json(), (QJsonObject{{u"ok"_s, true}, {u"findings"_s, QJsonArray()}}));
}

void CliTest::refusesWhatIsNoDatabase()
{
    const QString text = write(u"letter.txt"_s, QByteArray("Dear colleagues\n").repeated(100));
    const Run refused = run({u"info"_s, text, u"--json"_s});
    QCOMPARE(refused.exit, 1);
    QVERIFY(refused.out.isEmpty());
    QVERIFY(refused.err.contains("not a Convoke database"));
    QCOMPARE(run({u"info"_s, path(u"none.convoke"_s)}).exit, 1);
    QVERIFY(!QFile::exists(path(u"none.convoke"_s)));
}

void CliTest::tellsWhatIsInAFile()
{
    QCOMPARE(run({u"new"_s, m_file}).exit, 0);
    const QJsonObject info = run({u"info"_s, m_file, u"--json"_s}).json();
    QCOMPARE(info.value(u"meetings"_s).toInt(-1), 0);
    QCOMPARE(info.value(u"people"_s).toInt(-1), 0);
    QCOMPARE(info.value(u"applications"_s).toInt(-1), 0);
    QVERIFY(info.value(u"schema"_s).toInt() >= 1);
    QVERIFY(info.value(u"working_groups"_s).toArray().contains(u"POL"_s));
}

void CliTest::addsShowsAndAddsAgain()
{
    QCOMPARE(run({u"new"_s, m_file}).exit, 0);
    const Run added = run({u"meeting"_s, u"add"_s, m_file, write(u"m.json"_s, meeting()), u"--json"_s});
    QCOMPARE(added.exit, 0);
    QCOMPARE(added.json().value(u"reference"_s).toString(), u"POL-2031-05"_s);
    const QByteArray shown = run({u"meeting"_s, u"show"_s, m_file, u"POL-2031-05"_s}).out;

    const QString other = path(u"b.convoke"_s);
    QCOMPARE(run({u"new"_s, other}).exit, 0);
    QCOMPARE(run({u"meeting"_s, u"add"_s, other, u"-"_s}, shown).exit, 0);
    QCOMPARE(run({u"meeting"_s, u"show"_s, other, u"pol-2031-05"_s}).out, shown);

    const Run again = run({u"meeting"_s, u"add"_s, m_file, path(u"m.json"_s)});
    QCOMPARE(again.exit, 1);
    QVERIFY(again.err.contains("POL-2031-05"));
    const QJsonArray list =
        run({u"meeting"_s, u"list"_s, m_file, u"--json"_s}).json().value(u"meetings"_s).toArray();
    QCOMPARE(list.size(), 1);
    QCOMPARE(list.at(0)[u"first_day"_s].toString(), u"2031-05-07"_s);
}

void CliTest::refusesABadMeetingDocument_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("an unknown key") << meeting(R"(, "colour": "red")") << QByteArray("colour");
    QTest::newRow("an impossible date") << QByteArray(
        R"({"format": "convoke-meeting/1", "title": "T", "sessions": [{"date": "2031-02-30"}]})")
                                        << QByteArray("2031-02-30");
    QTest::newRow("half a document") << meeting().first(100) << QByteArray("byte");
}

void CliTest::refusesABadMeetingDocument()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, word);
    QCOMPARE(run({u"new"_s, m_file}).exit, 0);
    const Run refused = run({u"meeting"_s, u"add"_s, m_file, write(u"m.json"_s, json)});
    QCOMPARE(refused.exit, 1);
    QVERIFY2(refused.err.contains(word), refused.err.constData());
    QCOMPARE(run({u"info"_s, m_file, u"--json"_s}).json().value(u"meetings"_s).toInt(-1), 0);
}

void CliTest::readsAnAnnouncement()
{
    const QByteArray text =
        "Call for participants: POL meeting on bicycle patrols, 7 and 8 May 2031\n\n"
        "This meeting will take place online via Jitsi on 7 and 8 May 2031 (9.00-12.30 CEST).\n\n"
        "Please send your application before 10 April 2031 to Ana Ruiz (ana.ruiz@office.example).\n";
    const Run read = run({u"call"_s, u"read"_s, u"-"_s}, text);
    QCOMPARE(read.exit, 0);
    const QJsonObject document = read.json();
    QCOMPARE(document.value(u"format"_s).toString(), u"convoke-meeting/1"_s);
    QCOMPARE(document.value(u"sessions"_s).toArray().size(), 2);
    QCOMPARE(document[u"call"_s][u"deadline"_s].toString(), u"2031-04-10"_s);
    QCOMPARE(document[u"call"_s][u"deadline_rule"_s].toString(), u"before"_s);
    QVERIFY(document.contains(u"findings"_s));
    QCOMPARE(document[u"fields"_s][u"sessions"_s][u"state"_s].toString(), u"found"_s);

    QCOMPARE(run({u"new"_s, m_file}).exit, 0);
    QCOMPARE(run({u"call"_s, u"read"_s, write(u"call.txt"_s, text), u"--into"_s, m_file}).exit, 0);
    QCOMPARE(run({u"info"_s, m_file, u"--json"_s}).json().value(u"meetings"_s).toInt(), 1);
}

void CliTest::proofReadsACall()
{
    QByteArray document = meeting();
    document.replace("\"2031-04-10\"", "\"2031-04-12\""); // a Saturday
    document.replace("\"places\": 2,", "\"places\": 2, \"aim\": \"To meet on Friday 7 May 2031.\",");
    QCOMPARE(run({u"new"_s, m_file}).exit, 0);
    QCOMPARE(run({u"meeting"_s, u"add"_s, m_file, write(u"m.json"_s, document)}).exit, 0);
    const Run lint = run({u"call"_s, u"lint"_s, m_file, u"POL-2031-05"_s, u"--json"_s});
    QCOMPARE(lint.exit, 0);
    QCOMPARE(lint.json().value(u"meeting"_s).toString(), u"POL-2031-05"_s);
    QHash<QString, QJsonObject> findings;
    const QJsonArray list = lint.json().value(u"findings"_s).toArray();
    for (const QJsonValue &finding : list) {
        findings.insert(finding[u"code"_s].toString(), finding.toObject());
    }
    const QJsonObject weekday = findings.value(u"weekday-disagrees"_s);
    QCOMPARE(weekday[u"severity"_s].toString(), u"error"_s);
    QCOMPARE(weekday[u"field"_s].toString(), u"aim"_s);
    QCOMPARE(weekday[u"span"_s][u"start"_s].toInt(), 11);
    QCOMPARE(weekday[u"mend"_s].toString(), u"Write “Wednesday”"_s);
    QCOMPARE(weekday[u"ignored"_s], QJsonValue(false));
    const QJsonObject weekend = findings.value(u"deadline-at-weekend"_s);
    QCOMPARE(weekend[u"text"_s].toString(), u"The deadline is at a weekend: Saturday, 12 April 2031."_s);
    QCOMPARE(weekend[u"dates"_s].toArray(), QJsonArray{u"2031-04-12"_s});
    QVERIFY(findings.contains(u"link-missing"_s) && findings.contains(u"privacy-missing"_s));
    QCOMPARE(findings.value(u"link-missing"_s)[u"mend"_s], QJsonValue(QJsonValue::Null));

    const Run words = run({u"call"_s, u"lint"_s, m_file, u"POL-2031-05"_s});
    QVERIFY(words.out.contains("deadline-at-weekend"));
    QCOMPARE(run({u"call"_s, u"lint"_s, m_file, u"POL-2031-06"_s}).exit, 1);
    QCOMPARE(run({u"call"_s, u"lint"_s, m_file}).exit, 2);
}

const QByteArray applications = "Contribution ID,First name,Last name,E-mail,Country,Sector,Why?\n"
                                "r1,Ana,Ruiz,ana@x.example,Spain,police,To learn.\n"
                                "r2,Bo,Lund,bo@x.example,Sweden,health,To teach.\n"
                                "r3,Eva,Šímová,eva@x.example,Czechia,police,To meet.\n"
                                "r4,Δημήτρης,Παππάς,d@x.example,EL,health,Για να μάθω.\n";

void CliTest::takesInOnceAndOnlyOnce()
{
    QCOMPARE(run({u"new"_s, m_file}).exit, 0);
    QCOMPARE(run({u"meeting"_s, u"add"_s, m_file, write(u"m.json"_s, meeting())}).exit, 0);
    const QString source = write(u"answers.csv"_s, applications);
    const Run first = run({u"intake"_s, m_file, u"POL-2031-05"_s, source, u"--json"_s});
    QCOMPARE(first.exit, 0);
    QCOMPARE(first.json().value(u"rows"_s).toInt(), 4);
    QCOMPARE(first.json().value(u"new"_s).toInt(), 4);
    QCOMPARE(first.json().value(u"people_new"_s).toInt(), 4);
    QCOMPARE(first.json().value(u"questions_new"_s).toArray().size(), 1);
    const Run second = run({u"intake"_s, m_file, u"POL-2031-05"_s, source, u"--json"_s});
    QCOMPARE(second.exit, 0);
    QCOMPARE(second.json().value(u"identical"_s).toInt(), 4);
    QCOMPARE(second.json().value(u"new"_s).toInt(), 0);
    QCOMPARE(run({u"info"_s, m_file, u"--json"_s}).json().value(u"applications"_s).toInt(), 4);
    QVERIFY(run({u"people"_s, u"list"_s, m_file}).out.contains("Παππάς, Δημήτρης"));
}

void CliTest::writesNothingInADryRun()
{
    QCOMPARE(run({u"new"_s, m_file}).exit, 0);
    QCOMPARE(run({u"meeting"_s, u"add"_s, m_file, write(u"m.json"_s, meeting())}).exit, 0);
    const Run dry = run({u"intake"_s, m_file, u"POL-2031-05"_s, write(u"a.csv"_s, applications),
                         u"--dry-run"_s, u"--json"_s});
    QCOMPARE(dry.exit, 0);
    QCOMPARE(dry.json().value(u"new"_s).toInt(), 4);
    QCOMPARE(run({u"info"_s, m_file, u"--json"_s}).json().value(u"applications"_s).toInt(-1), 0);
}

void CliTest::reportsRowsLeftOut()
{
    QCOMPARE(run({u"new"_s, m_file}).exit, 0);
    QCOMPARE(run({u"meeting"_s, u"add"_s, m_file, write(u"m.json"_s, meeting())}).exit, 0);
    const QByteArray rows =
        "First name,Last name,E-mail,Why?\nAna,Ruiz,ana@x.example,To learn.\n,,,Nobody says this.\n";
    const Run partly = run({u"intake"_s, m_file, u"POL-2031-05"_s, write(u"a.csv"_s, rows), u"--json"_s});
    QCOMPARE(partly.exit, 3);
    QCOMPARE(partly.json().value(u"skipped"_s).toArray().size(), 1);
    QCOMPARE(partly.json()[u"skipped"_s][0][u"row"_s].toInt(), 3);
    QCOMPARE(partly.json().value(u"new"_s).toInt(), 1);
}

void CliTest::refusesSourcesThatCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    QTest::newRow("half a workbook") << QByteArray("PK\x03\x04\x14\0\0\0\x08\0", 10) + QByteArray(300, 'x');
}

void CliTest::refusesSourcesThatCannotBeRead()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(run({u"new"_s, m_file}).exit, 0);
    QCOMPARE(run({u"meeting"_s, u"add"_s, m_file, write(u"m.json"_s, meeting())}).exit, 0);
    const Run refused = run({u"intake"_s, m_file, u"POL-2031-05"_s, write(u"a.xlsx"_s, bytes), u"--json"_s});
    QCOMPARE(refused.exit, 1);
    QVERIFY(refused.out.isEmpty());
    QVERIFY(refused.err.startsWith("convoke-cli: "));
    QCOMPARE(run({u"info"_s, m_file, u"--json"_s}).json().value(u"people"_s).toInt(-1), 0);
}

void CliTest::prepareScoredMeeting(const QByteArray &rules)
{
    QCOMPARE(run({u"new"_s, m_file}).exit, 0);
    QCOMPARE(run({u"meeting"_s, u"add"_s, m_file, write(u"m.json"_s, meeting(rules))}).exit, 0);
    QCOMPARE(run({u"intake"_s, m_file, u"POL-2031-05"_s, write(u"a.csv"_s, applications)}).exit, 0);
    const QByteArray scores = "source_ref,reviewer,criterion,score,comment\n"
                              "r1,Ada,practice,5,good\nr1,Ada,idea,5,\nr2,Ada,practice,1,\nr2,Ada,idea,1,\n"
                              "r3,Ada,practice,4,\nr3,Ada,idea,4,\nr4,Ada,practice,3,\nr4,Ada,idea,2,\n";
    QCOMPARE(run({u"scores"_s, u"import"_s, m_file, u"POL-2031-05"_s, write(u"s.csv"_s, scores)}).exit, 0);
}

void CliTest::leavesOutScoresThatDoNotFit()
{
    prepareScoredMeeting({});
    const QByteArray scores =
        "source_ref,reviewer,criterion,score,comment\n"
        "r1,Bea,practice,4,\nnobody,Bea,practice,4,\nr1,Bea,practice,9,\nr1,Bea,charm,4,\n";
    const Run partly =
        run({u"scores"_s, u"import"_s, m_file, u"POL-2031-05"_s, write(u"t.csv"_s, scores), u"--json"_s});
    QCOMPARE(partly.exit, 3);
    QCOMPARE(partly.json().value(u"taken"_s).toInt(), 1);
    QCOMPARE(partly.json().value(u"skipped"_s).toArray().size(), 3);
    const Run headless =
        run({u"scores"_s, u"import"_s, m_file, u"POL-2031-05"_s, write(u"u.csv"_s, "a,b\n1,2\n")});
    QCOMPARE(headless.exit, 1);
    QVERIFY(headless.err.contains("reviewer"));
}

void CliTest::ranksWithoutAReviewerAndByAVariant()
{
    prepareScoredMeeting({});
    const QByteArray more = "source_ref,reviewer,criterion,score,comment\n"
                            "r1,Bea,practice,0,\nr1,Bea,idea,0,\nr2,Bea,practice,5,\nr2,Bea,idea,5,\n";
    QCOMPARE(run({u"scores"_s, u"import"_s, m_file, u"POL-2031-05"_s, write(u"b.csv"_s, more)}).exit, 0);
    const QStringList rankOf{u"rank"_s, m_file, u"POL-2031-05"_s};
    const QJsonObject present = run(rankOf + QStringList{u"--json"_s}).json();
    QVERIFY(present[u"comparable"_s].toBool());
    QCOMPARE(present[u"reviewers"_s].toArray().size(), 2);
    QVERIFY(!present[u"applications"_s][0].toObject().contains(u"rank_before"_s));
    const QJsonObject without =
        run(rankOf + QStringList{u"--without-reviewer"_s, u"bea"_s, u"--json"_s}).json();
    QCOMPARE(without[u"without_reviewer"_s].toString(), u"bea"_s);
    QCOMPARE(without[u"applications"_s][0][u"source_ref"_s].toString(), u"r1"_s);
    QVERIFY(without[u"applications"_s][0][u"rank_before"_s].toInt() > 1);
    QCOMPARE(without[u"reviewers"_s].toArray().size(), 1);
    QVERIFY(run(rankOf + QStringList{u"--without-reviewer"_s, u"Bea"_s, u"--csv"_s})
                .out.contains(";rank_before"));
    QVERIFY(run(rankOf + QStringList{u"--without-reviewer"_s, u"Bea"_s}).out.contains("; was "));
    QCOMPARE(run(rankOf + QStringList{u"--without-reviewer"_s, u"Nobody"_s}).exit, 1);
    QCOMPARE(run(rankOf + QStringList{u"--variant"_s, u"Ideas only"_s}).exit, 1);
    {
        const SystemClock clock;
        const Result<std::unique_ptr<Office>> office = Office::open(m_file, clock);
        QVERIFY(office);
        const MeetingId meeting = *(*office)->meetings().find(u"POL-2031-05"_s);
        WeightVariantService::Weights weights;
        const Result<MeetingDocument> document = (*office)->meetings().load(meeting);
        for (const Criterion &criterion : document->criteria) {
            weights.insert(criterion.id, criterion.key == u"idea" ? 1 : 0);
        }
        QVERIFY((*office)->weightVariants().save(meeting, u"Ideas only"_s, weights));
    }
    const QJsonObject variant =
        run(rankOf + QStringList{u"--variant"_s, u"ideas only"_s, u"--json"_s}).json();
    QCOMPARE(variant[u"applications"_s][0][u"score"_s].toDouble(), 80.0); // r3 has 4 of 5 for the idea
    QCOMPARE(variant[u"applications"_s][0][u"rank_before"_s].toInt(), 1);
}

void CliTest::ranksSelectsDecidesAndPrints()
{
    prepareScoredMeeting(R"(, "rules": [{"attribute": "sector", "value": "health", "min": 1}])");
    const QJsonObject ranking = run({u"rank"_s, m_file, u"POL-2031-05"_s, u"--json"_s}).json();
    QCOMPARE(ranking[u"applications"_s][0][u"source_ref"_s].toString(), u"r1"_s);
    QCOMPARE(ranking[u"applications"_s][0][u"score"_s].toDouble(), 100.0);
    QCOMPARE(ranking[u"applications"_s][3][u"rank"_s].toInt(), 4);
    QVERIFY(run({u"rank"_s, m_file, u"POL-2031-05"_s, u"--csv"_s}).out.contains("Παππάς"));

    // Without the rule r1 and r3 were best; the rule asks for one of health, and r4 is the better of them.
    const Run selected =
        run({u"select"_s, m_file, u"POL-2031-05"_s, u"--json"_s, u"--save"_s, u"--by"_s, u"Ines Brandt"_s});
    QCOMPARE(selected.exit, 0);
    const QJsonObject selection = selected.json();
    QCOMPARE(selection.value(u"status"_s).toString(), u"optimal"_s);
    QCOMPARE(selection[u"selected"_s].toArray().size(), 2);
    QCOMPARE(selection[u"selected"_s][1][u"source_ref"_s].toString(), u"r4"_s);

    const QString csv = path(u"list.csv"_s);
    QCOMPARE(run({u"document"_s, m_file, u"POL-2031-05"_s, u"participant-list"_s, u"-o"_s, csv}).exit, 0);
    QFile list(csv);
    QVERIFY(list.open(QIODevice::ReadOnly));
    const QByteArray text = list.readAll();
    QVERIFY(text.contains("Ruiz, Ana"));
    QVERIFY(!text.contains("Lund"));
    for (const QString &name : {u"list.pdf"_s, u"list.xlsx"_s, u"list.html"_s}) {
        QCOMPARE(
            run({u"document"_s, m_file, u"POL-2031-05"_s, u"participant-list"_s, u"-o"_s, path(name)}).exit,
            0);
        QVERIFY(QFile(path(name)).size() > 500);
    }
    QCOMPARE(
        run({u"document"_s, m_file, u"POL-2031-05"_s, u"signature-sheet"_s, u"-o"_s, path(u"s.pdf"_s)}).exit,
        0);
}

void CliTest::needsANameToDecide()
{
    prepareScoredMeeting({});
    QCOMPARE(run({u"select"_s, m_file, u"POL-2031-05"_s, u"--save"_s}).exit, 2);
    const Run unprinted =
        run({u"document"_s, m_file, u"POL-2031-05"_s, u"participant-list"_s, u"-o"_s, path(u"x.pdf"_s)});
    QCOMPARE(unprinted.exit, 1);
    QVERIFY(!QFile::exists(path(u"x.pdf"_s)));
}

void CliTest::saysWhenNoGroupMeetsTheRules()
{
    prepareScoredMeeting(R"(, "rules": [{"attribute": "sector", "value": "health", "min": 3}])");
    const Run impossible =
        run({u"select"_s, m_file, u"POL-2031-05"_s, u"--json"_s, u"--save"_s, u"--by"_s, u"Ines"_s});
    QCOMPARE(impossible.exit, 1);
    QCOMPARE(impossible.json().value(u"status"_s).toString(), u"infeasible"_s);
    QVERIFY(!impossible.json().value(u"conflict"_s).toArray().isEmpty());
    QVERIFY(!impossible.json().value(u"repairs"_s).toArray().isEmpty());
    QVERIFY(!impossible.err.isEmpty());
}

void CliTest::carriesTheDemonstration()
{
    QCOMPARE(run({u"demo"_s, m_file}).exit, 0);
    const QJsonArray meetings =
        run({u"meeting"_s, u"list"_s, m_file, u"--json"_s}).json().value(u"meetings"_s).toArray();
    QCOMPARE(meetings.size(), 5);
    int decided = 0;
    for (const QJsonValue &summary : meetings) {
        QVERIFY(summary[u"applications"_s].toInt() > 0);
        decided += summary[u"selected"_s].toInt() > 0 ? 1 : 0;
    }
    QCOMPARE(decided, 1);
    QCOMPARE(run({u"check"_s, m_file}).exit, 0);
}

QTEST_GUILESS_MAIN(CliTest)
#include "tst_cli.moc"
