// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/cli.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

/// convoke-cli intake with e-mails.
class CliMailsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void takesInAFolderOfMailsAndTables();
    void reportsWhatWasSetAside();
    void refusesMailsAsAddressBook();

private:
    QString write(const QString &name, const QByteArray &content) const;

    QScopedPointer<QTemporaryDir> m_folder;
    QString m_file;
};

namespace {

QByteArray mail(const QByteArray &from, const QByteArray &subject, const QByteArray &body)
{
    return "From: " + from + "\nTo: desk@office.example\nSubject: " + subject
        + "\nDate: Tue, 04 Mar 2031 10:12:00 +0100\nMessage-ID: <"
        + QByteArray::number(qHash(from + subject, 1))
        + "@x.example>\nContent-Type: text/plain; charset=utf-8\n\n" + body + "\n";
}

} // namespace

void CliMailsTest::init()
{
    m_folder.reset(new QTemporaryDir);
    m_file = m_folder->filePath(u"a.convoke"_s);
    QVERIFY(QDir(m_folder->path()).mkdir(u"in"_s));
    QCOMPARE(run({u"new"_s, m_file}).exit, 0);
    const QString meeting = write(u"m.json"_s, R"({"format": "convoke-meeting/1", "reference": "POL-2031-05",
        "title": "Night patrols", "call": {"deadline": "2031-03-04", "deadline_rule": "before",
        "questions": [{"key": "q1", "text": "How do you patrol at night?"}, {"key": "q2", "text": "Who walks with you?"}]}})");
    QCOMPARE(run({u"meeting"_s, u"add"_s, m_file, meeting}).exit, 0);
}

QString CliMailsTest::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder->filePath(name));
    const bool isOpen = file.open(QIODevice::WriteOnly);
    Q_ASSERT(isOpen);
    file.write(content);
    return file.fileName();
}

void CliMailsTest::takesInAFolderOfMailsAndTables()
{
    write(u"in/one.eml"_s,
          mail("Ann Ex <ann@x.example>", "patrols",
               "1) On foot.\n2) My dog.\n\nKind regards,\nAnn Ex\nconstable\nTown Police Exham, Ireland"));
    write(u"in/two.bin"_s,
          "From x@x.example Fri Nov 20 06:17:50 2026\n"
              + mail("Bo Wai <bo@x.example>", "patrols", "> Who walks with you?\nNobody."));
    write(u"in/list.csv"_s,
          "Name,E-mail,How do you patrol at night?\nAnn Ex,ann@x.example,By car\nCy Zed,cy@x.example,By "
          "boat\n");
    const QStringList command{u"intake"_s, m_file, u"POL-2031-05"_s, m_folder->filePath(u"in"_s),
                              u"--json"_s};
    const Run dry = run(command + QStringList{u"--dry-run"_s});
    QCOMPARE(dry.exit, 0);
    const Run first = run(command);
    QCOMPARE(first.exit, 0);
    const QJsonObject report = first.json();
    QCOMPARE(report[u"rows"_s].toInt(), 4);
    QCOMPARE(report[u"new"_s].toInt(), 3);
    QCOMPARE(report[u"duplicates"_s].toInt(), 1); // Ann, by mail and in the table
    QCOMPARE(report[u"people_new"_s].toInt(), 3);
    QCOMPARE(dry.json()[u"new"_s], report[u"new"_s]);
    const QJsonObject ann = report[u"mails"_s].toArray().at(0).toObject();
    QCOMPARE(ann[u"answers"_s].toString(), u"numbered"_s);
    QCOMPARE(ann[u"proposed"_s][u"person.country"_s].toString(), u"IE"_s);
    QStringList codes;
    const QJsonArray findings = report[u"findings"_s].toArray();
    for (const QJsonValue &finding : findings) {
        codes.append(finding[u"code"_s].toString());
    }
    QVERIFY(codes.contains(u"arrived-on-the-day"_s));
    const QJsonObject second = run(command).json();
    QCOMPARE(second[u"identical"_s].toInt(), 4);
    QCOMPARE(second[u"new"_s].toInt() + second[u"changed"_s].toInt() + second[u"duplicates"_s].toInt(), 0);
}

void CliMailsTest::reportsWhatWasSetAside()
{
    const QString source =
        write(u"in/away.eml"_s, mail("Di Fox <di@x.example>", "Automatic reply: x", "Back soon."));
    const Run taken = run({u"intake"_s, m_file, u"POL-2031-05"_s, source, u"--json"_s});
    QCOMPARE(taken.exit, 3);
    QCOMPARE(taken.json()[u"skipped"_s].toArray().size(), 1);
    const QString id = taken.json()[u"mails"_s].toArray().at(0)[u"message"_s].toString();
    const Run insisted = run({u"intake"_s, m_file, u"POL-2031-05"_s, source, u"--application"_s, id,
                              u"--take-signatures"_s, u"--json"_s});
    QCOMPARE(insisted.exit, 0);
    QCOMPARE(insisted.json()[u"new"_s].toInt(), 1);
    QCOMPARE(run({u"info"_s, m_file, u"--json"_s}).json()[u"applications"_s].toInt(), 1);
    QCOMPARE(run({u"check"_s, m_file}).exit, 0);
}

void CliMailsTest::refusesMailsAsAddressBook()
{
    const QString source = write(u"in/one.eml"_s, mail("Ann Ex <ann@x.example>", "patrols", "x"));
    QCOMPARE(run({u"people"_s, u"import"_s, m_file, source}).exit, 1);
}

QTEST_GUILESS_MAIN(CliMailsTest)
#include "tst_climails.moc"
