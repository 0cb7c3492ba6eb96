// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/office.h"
#include "support/cli.h"
#include "support/filebytes.h"
#include "support/fixedclock.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;
using test::run;
using test::Run;

/// "call write" and "document … calendar" as a stranger sees them.
class CliWritingTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void refusesWrongCommandLines_data();
    void refusesWrongCommandLines();
    void writesTheCallInEveryFormat_data();
    void writesTheCallInEveryFormat();
    void writesInTheLanguageAskedFor();
    void readsBackWhatItWrote();
    void refusesWithoutTouchingAnything_data();
    void refusesWithoutTouchingAnything();
    void writesACalendarWithOneEventForEachSession();
    void countsTheChangesOfTheMeeting();
    void countsNoApplicationAsAChangeOfTheMeeting();
    void refusesACalendarWithoutDates();

private:
    void add(const QByteArray &meeting);
    void change(const std::function<void(MeetingDocument &)> &change);
    /// The SEQUENCE that every event of the written calendar has; -1 where they differ.
    [[nodiscard]] int sequence() const;
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QByteArray content(const QString &name) const { return test::bytesOf(path(name)); }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden);
    }

    QScopedPointer<QTemporaryDir> m_folder;
    QString m_file;
};

void CliWritingTest::add(const QByteArray &meeting)
{
    QFile file(path(u"meeting.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(meeting);
    file.close();
    QCOMPARE(run({u"meeting"_s, u"add"_s, m_file, file.fileName()}).exit, 0);
}

void CliWritingTest::init()
{
    m_folder.reset(new QTemporaryDir);
    m_file = path(u"a.convoke"_s);
    QCOMPARE(run({u"new"_s, m_file}).exit, 0);
    add(R"({"format": "convoke-meeting/1", "reference": "POL-2031-05", "title": "Night patrols & neighbours",
        "working_groups": [{"code": "POL", "role": "lead"}], "mode": "in person",
        "place": {"city": "Ghent", "country": "BE", "venue": null},
        "sessions": [{"date": "2031-05-07", "start": "09:00", "end": "12:30"},
                     {"date": "2031-05-08", "start": "09:00", "end": "12:30"}],
        "contacts": [{"name": "Ana Ruiz", "email": "ana@office.example"}],
        "call": {"deadline": "2031-04-10", "deadline_rule": "before", "channel": "email"}})");
}

void CliWritingTest::refusesWrongCommandLines_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("word");
    const QStringList call{u"call"_s, u"write"_s, u"a"_s, u"R"_s};
    const QStringList calendar{u"document"_s, u"a"_s, u"R"_s, u"calendar"_s};
    QTest::newRow("no file to write") << call << QByteArray("-o");
    QTest::newRow("no format") << call + QStringList{u"-o"_s, u"x"_s} << QByteArray(".md");
    QTest::newRow("another format") << call + QStringList{u"-o"_s, u"x.docx"_s} << QByteArray("x.docx");
    QTest::newRow("no such language")
        << call + QStringList{u"-o"_s, u"x.txt"_s, u"--language"_s, u"it"_s} << QByteArray("--language");
    QTest::newRow("no meeting") << QStringList{u"call"_s, u"write"_s, u"a"_s, u"-o"_s, u"x.txt"_s}
                                << QByteArray("REF");
    for (const QString &number : {u"x"_s, u"0"_s, u"-1"_s, u"1.5"_s, u""_s, u"99999999999"_s}) {
        QTest::addRow("call number \"%s\"", qPrintable(number))
            << QStringList{u"call"_s, u"read"_s, u"missing.txt"_s, u"--call"_s, number}
            << QByteArray("--call");
    }
    QTest::newRow("a calendar as PDF") << calendar + QStringList{u"-o"_s, u"x.pdf"_s} << QByteArray(".ics");
    QTest::newRow("a calendar of people")
        << calendar + QStringList{u"-o"_s, u"x.ics"_s, u"--who"_s, u"all"_s} << QByteArray("--who");
}

void CliWritingTest::refusesWrongCommandLines()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, word);
    const Run wrong = run(arguments);
    QCOMPARE(wrong.exit, 2);
    QVERIFY2(wrong.err.startsWith("convoke-cli: ") && wrong.err.contains(word), wrong.err.constData());
    QVERIFY(wrong.out.isEmpty());
}

void CliWritingTest::writesTheCallInEveryFormat_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("text") << u"c.txt"_s << QByteArray("Call for participants – Night patrols & neighbours\n");
    QTest::newRow("web page") << u"c.html"_s << QByteArray("<!DOCTYPE html>\n<html lang=\"en\">");
    QTest::newRow("Markdown") << u"c.md"_s
                              << QByteArray("# Call for participants – Night patrols & neighbours\n");
    QTest::newRow("PDF") << u"c.pdf"_s << QByteArray("%PDF-");
}

void CliWritingTest::writesTheCallInEveryFormat()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, begins);
    const Run done = run({u"call"_s, u"write"_s, m_file, u"POL-2031-05"_s, u"-o"_s, path(name), u"--json"_s});
    QVERIFY2(done.exit == 0, done.err.constData());
    QCOMPARE(done.json().value(u"file"_s).toString(), path(name));
    QVERIFY(content(name).startsWith(begins));
    QCOMPARE(QFileInfo(path(name)).permissions() & (QFile::ReadOther | QFile::ReadGroup),
             QFile::Permissions());
}

void CliWritingTest::writesInTheLanguageAskedFor()
{
    QCOMPARE(run({u"call"_s, u"write"_s, m_file, u"POL-2031-05"_s, u"-o"_s, path(u"c.txt"_s), u"--language"_s,
                  u"de"_s})
                 .exit,
             0);
    const QByteArray text = content(u"c.txt"_s);
    QVERIFY(text.startsWith("Aufruf zur Teilnahme – Night patrols & neighbours\n"));
    QVERIFY(text.contains("Ort: Ghent, Belgien\n"));
    QVERIFY(text.contains("Bewerbungsschluss: vor dem Donnerstag, 10. April 2031\n"));
}

void CliWritingTest::readsBackWhatItWrote()
{
    for (const QString &name : {u"c.txt"_s, u"c.html"_s, u"c.md"_s}) {
        QCOMPARE(run({u"call"_s, u"write"_s, m_file, u"POL-2031-05"_s, u"-o"_s, path(name)}).exit, 0);
        const QJsonObject read = run({u"call"_s, u"read"_s, path(name), u"--json"_s}).json();
        QCOMPARE(read.value(u"title"_s).toString(), u"Night patrols & neighbours"_s);
        QCOMPARE(read.value(u"sessions"_s).toArray().size(), 2);
        QCOMPARE(read[u"call"_s][u"deadline_rule"_s].toString(), u"before"_s);
        QCOMPARE(read[u"place"_s][u"city"_s].toString(), u"Ghent"_s);
    }
}

void CliWritingTest::refusesWithoutTouchingAnything_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("name");
    QTest::newRow("no such meeting") << u"POL-1999-01"_s << u"c.txt"_s;
    QTest::newRow("no such folder") << u"POL-2031-05"_s << u"nowhere/c.txt"_s;
}

void CliWritingTest::refusesWithoutTouchingAnything()
{
    QFETCH(QString, reference);
    QFETCH(QString, name);
    const QStringList before = files();
    const Run refused = run({u"call"_s, u"write"_s, m_file, reference, u"-o"_s, path(name)});
    QCOMPARE(refused.exit, 1);
    QVERIFY(refused.err.startsWith("convoke-cli: "));
    QCOMPARE(files(), before);
}

void CliWritingTest::writesACalendarWithOneEventForEachSession()
{
    const Run done =
        run({u"document"_s, m_file, u"POL-2031-05"_s, u"calendar"_s, u"-o"_s, path(u"c.ics"_s), u"--json"_s});
    QVERIFY2(done.exit == 0, done.err.constData());
    QCOMPARE(done.json().value(u"events"_s).toInt(), 2);
    QCOMPARE(content(u"c.ics"_s).count("BEGIN:VEVENT\r\n"), 2);
    QVERIFY(content(u"c.ics"_s).contains("SEQUENCE:0\r\n"));
}

void CliWritingTest::change(const std::function<void(MeetingDocument &)> &change)
{
    const test::FixedClock clock;
    const Result<std::unique_ptr<Office>> office = Office::open(m_file, clock);
    QVERIFY(office.has_value());
    MeetingService &meetings = (*office)->meetings();
    const Result<MeetingId> meeting = meetings.find(u"POL-2031-05"_s);
    QVERIFY(meeting.has_value());
    Result<MeetingDocument> document = meetings.load(*meeting);
    QVERIFY(document.has_value());
    change(*document);
    QVERIFY(meetings.update(*document).has_value());
}

int CliWritingTest::sequence() const
{
    const Run done = run({u"document"_s, m_file, u"POL-2031-05"_s, u"calendar"_s, u"-o"_s, path(u"c.ics"_s)});
    const QByteArray ics = done.exit == 0 ? content(u"c.ics"_s) : QByteArray();
    QList<int> numbers;
    for (const QByteArray &line : ics.split('\n')) {
        if (line.startsWith("SEQUENCE:")) {
            numbers.append(line.sliced(qsizetype(sizeof "SEQUENCE:") - 1).trimmed().toInt());
        }
    }
    const bool same = !numbers.isEmpty() && numbers.count(numbers.first()) == numbers.size()
        && numbers.size() == ics.count("BEGIN:VEVENT");
    return same ? numbers.first() : -1;
}

void CliWritingTest::countsTheChangesOfTheMeeting()
{
    QCOMPARE(sequence(), 0);
    change([](MeetingDocument &document) { document.meeting.sessions.first().start = QTime(10, 0); });
    QCOMPARE(sequence(), 1);
    change([](MeetingDocument &document) { document.meeting.sessions.removeLast(); });
    QCOMPARE(sequence(), 2);
    change([](MeetingDocument &document) { document.meeting.place.city = u"Bruges"_s; });
    QCOMPARE(sequence(), 3);
}

void CliWritingTest::countsNoApplicationAsAChangeOfTheMeeting()
{
    QFile csv(path(u"people.csv"_s));
    QVERIFY(csv.open(QIODevice::WriteOnly));
    csv.write("Contribution ID;First name;Last name;E-mail\nr1;Ana;Ruiz;ana@a.example\n");
    csv.close();
    QCOMPARE(run({u"intake"_s, m_file, u"POL-2031-05"_s, csv.fileName()}).exit, 0);
    QCOMPARE(sequence(), 0);
}

void CliWritingTest::refusesACalendarWithoutDates()
{
    add(R"({"format": "convoke-meeting/1", "reference": "POL-LATER", "title": "Some day"})");
    const Run refused =
        run({u"document"_s, m_file, u"POL-LATER"_s, u"calendar"_s, u"-o"_s, path(u"c.ics"_s)});
    QCOMPARE(refused.exit, 1);
    QVERIFY(!QFile::exists(path(u"c.ics"_s)));
    QVERIFY(!refused.err.isEmpty());
}

QTEST_GUILESS_MAIN(CliWritingTest)
#include "tst_cliwriting.moc"
