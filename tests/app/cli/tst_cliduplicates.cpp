// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/cli.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

/// Duplicates in the address book as a stranger sees them.
class CliDuplicatesTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void proposesWithReasonsAndCertainty();
    void mergesAndMakesTwoAgain();
    void takesFieldsThatAreNamed();
    void remembersWhoIsNotTheSame();
    void refusesWhomItCannotTell_data();
    void refusesWhomItCannotTell();

private:
    [[nodiscard]] QJsonArray list(const QString &command) const
    {
        return QJsonDocument::fromJson(run({u"people"_s, command, m_file, u"--json"_s}).out).array();
    }
    [[nodiscard]] QJsonArray people() const
    {
        return run({u"people"_s, u"list"_s, m_file, u"--json"_s}).json().value(u"people"_s).toArray();
    }

    QScopedPointer<QTemporaryDir> m_folder;
    QString m_file;
};

void CliDuplicatesTest::init()
{
    m_folder.reset(new QTemporaryDir);
    m_file = m_folder->filePath(u"a.convoke"_s);
    QCOMPARE(run({u"new"_s, m_file}).exit, 0);
    QFile source(m_folder->filePath(u"people.csv"_s));
    QVERIFY(source.open(QIODevice::WriteOnly));
    source.write("First name,Last name,E-mail,Phone,Organisation,Country\n"
                 "Katarína,Horvátová,katarina@x.example,,Mill House,SK\n"
                 "Katarina,Horvatova,kh@y.example,+421 2 123 45 67,Quay,SK\n"
                 "Bo,Lund,bo@x.example,,Quay,DK\n"
                 "Ada,Byron,desk@z.example,,,BE\n"
                 "Cy,Dee,desk@z.example,,,BE\n");
    source.close();
    QCOMPARE(run({u"people"_s, u"import"_s, m_file, source.fileName()}).exit, 0);
    QCOMPARE(people().size(), 5);
}

void CliDuplicatesTest::proposesWithReasonsAndCertainty()
{
    const QJsonArray proposals = list(u"duplicates"_s);
    QCOMPARE(proposals.size(), 2);
    const QJsonObject first = proposals.first().toObject();
    const double certainty = first.value(u"certainty"_s).toDouble();
    QVERIFY(certainty > 0.5 && certainty < 1);
    QCOMPARE(first.value(u"reasons"_s).toArray(), (QJsonArray{u"same-name"_s, u"same-country"_s}));
    const QJsonArray two = first.value(u"people"_s).toArray();
    QCOMPARE(two.size(), 2);
    QCOMPARE(two.at(0)[u"family_name"_s].toString(), u"Horvátová"_s);
    QCOMPARE(two.at(1)[u"emails"_s].toArray().first().toString(), u"kh@y.example"_s);
    QVERIFY(two.at(0)[u"id"_s].toString().toLongLong() > 0);
    // Colleagues at one mailbox are told, with what speaks against.
    const QJsonObject second = proposals.last().toObject();
    QVERIFY(second.value(u"certainty"_s).toDouble() <= 0.25);
    QVERIFY(second.value(u"reasons"_s).toArray().contains(u"shared-mailbox"_s));
    const Run words = run({u"people"_s, u"duplicates"_s, m_file});
    QCOMPARE(words.exit, 0);
    QVERIFY(words.out.contains("Two people may share a mailbox."));
}

void CliDuplicatesTest::mergesAndMakesTwoAgain()
{
    const QJsonArray before = people();
    const Run merged =
        run({u"people"_s, u"merge"_s, m_file, u"katarina@x.example"_s, u"KH@y.example"_s, u"--json"_s});
    QCOMPARE(merged.exit, 0);
    const QJsonObject person = merged.json().value(u"person"_s).toObject();
    QCOMPARE(person.value(u"family_name"_s).toString(), u"Horvátová"_s);
    QCOMPARE(person.value(u"organisation"_s).toString(), u"Mill House"_s);
    QCOMPARE(person.value(u"phone"_s).toString(), u"+421 2 123 45 67"_s);
    QCOMPARE(person.value(u"emails"_s).toArray().size(), 2);
    QCOMPARE(people().size(), 4);
    QCOMPARE(list(u"duplicates"_s).size(), 1);
    const QJsonArray merges = list(u"merges"_s);
    QCOMPARE(merges.size(), 1);
    const QString merge = merges.first()[u"merge"_s].toString();
    QCOMPARE(run({u"people"_s, u"unmerge"_s, m_file, merge}).exit, 0);
    QCOMPARE(people(), before);
    QCOMPARE(run({u"people"_s, u"unmerge"_s, m_file, merge}).exit, 1);
    QCOMPARE(run({u"check"_s, m_file}).exit, 0);
}

void CliDuplicatesTest::takesFieldsThatAreNamed()
{
    const Run merged = run({u"people"_s, u"merge"_s, m_file, u"katarina@x.example"_s, u"kh@y.example"_s,
                            u"--take"_s, u"organisation,family_name"_s, u"--json"_s});
    QCOMPARE(merged.exit, 0);
    const QJsonObject person = merged.json().value(u"person"_s).toObject();
    QCOMPARE(person.value(u"family_name"_s).toString(), u"Horvatova"_s);
    QCOMPARE(person.value(u"organisation"_s).toString(), u"Quay"_s);
    QCOMPARE(person.value(u"phone"_s).toString(), QString());
}

void CliDuplicatesTest::remembersWhoIsNotTheSame()
{
    const QString first = u"katarina@x.example"_s;
    const QString second = u"kh@y.example"_s;
    QCOMPARE(run({u"people"_s, u"not-same"_s, m_file, first, second}).exit, 0);
    QCOMPARE(list(u"duplicates"_s).size(), 1);
    QCOMPARE(run({u"people"_s, u"not-same"_s, m_file, second, first}).exit, 0); // said already
    QCOMPARE(run({u"people"_s, u"not-same"_s, m_file, second, first, u"--revoke"_s}).exit, 0);
    QCOMPARE(list(u"duplicates"_s).size(), 2);
}

void CliDuplicatesTest::refusesWhomItCannotTell_data()
{
    QTest::addColumn<QStringList>("line");
    QTest::newRow("an address of two people")
        << QStringList{u"merge"_s, u"bo@x.example"_s, u"desk@z.example"_s};
    QTest::newRow("nobody's address") << QStringList{u"merge"_s, u"bo@x.example"_s, u"nobody@x.example"_s};
    QTest::newRow("no such id") << QStringList{u"not-same"_s, u"bo@x.example"_s, u"4711"_s};
    QTest::newRow("one and the same") << QStringList{u"merge"_s, u"bo@x.example"_s, u"bo@x.example"_s};
    QTest::newRow("no such field") << QStringList{u"merge"_s, u"katarina@x.example"_s, u"kh@y.example"_s,
                                                  u"--take"_s, u"shoe size"_s};
}

void CliDuplicatesTest::refusesWhomItCannotTell()
{
    QFETCH(const QStringList, line);
    const QJsonArray before = people();
    const Run refused = run(QStringList{u"people"_s, line.first(), m_file} + line.mid(1));
    QCOMPARE(refused.exit, 1);
    QVERIFY(!refused.err.isEmpty());
    QCOMPARE(people(), before);
}

QTEST_GUILESS_MAIN(CliDuplicatesTest)
#include "tst_cliduplicates.moc"
