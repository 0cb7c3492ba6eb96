// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/cli.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

/// The address book as a stranger sees it.
class CliPeopleTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void findsPeople_data();
    void findsPeople();
    void tellsTagsAndTheNewsletter();
    void keepsLists();
    void writesRecipientsAndSaysWhoIsLeftOut();
    void refuses_data();
    void refuses();

private:
    [[nodiscard]] QStringList found(const QStringList &options) const;

    QScopedPointer<QTemporaryDir> m_folder;
    QString m_file;
};

void CliPeopleTest::init()
{
    m_folder.reset(new QTemporaryDir);
    m_file = m_folder->filePath(u"people.convoke"_s);
    const QString contacts = m_folder->filePath(u"contacts.csv"_s);
    QFile file(contacts);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("First name,Last name,E-mail,Country,Sector,Working groups,Newsletter\n"
               "Jörg,Müller,jm@x.example,Germany,prison,PRISONS,yes\n"
               "Νίκος,Παπαδόπουλος,np@x.example,Greece,health,HEALTH,no\n"
               "Иван,Иванов,ii@x.example,Bulgaria,police,POL; LOCAL,unsubscribed\n"
               "Ann,Wąs,jm@X.example,Poland,police,POL,yes\n");
    file.close();
    QCOMPARE(run({u"new"_s, m_file}).exit, 0);
    QCOMPARE(run({u"people"_s, u"import"_s, m_file, contacts}).exit, 0);
}

QStringList CliPeopleTest::found(const QStringList &options) const
{
    const Run listed = run(QStringList{u"people"_s, u"list"_s, m_file, u"--json"_s} + options);
    QStringList names;
    const QJsonArray people = listed.json().value(u"people"_s).toArray();
    for (const QJsonValue &person : people) {
        names.append(person[u"family_name"_s].toString());
    }
    return names;
}

void CliPeopleTest::findsPeople_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QStringList>("names");
    const QString mueller = u"Müller"_s;
    const QString papa = u"Παπαδόπουλος"_s;
    const QString ivanov = u"Иванов"_s;
    const QString was = u"Wąs"_s;
    QTest::newRow("everybody") << QStringList() << QStringList{mueller, papa, ivanov, was};
    QTest::newRow("another spelling") << QStringList{u"--query"_s, u"mueller"_s} << QStringList{mueller};
    QTest::newRow("Greek") << QStringList{u"--query"_s, u"papadopoulos nik"_s} << QStringList{papa};
    QTest::newRow("Cyrillic") << QStringList{u"--query"_s, u"ivanov"_s} << QStringList{ivanov};
    QTest::newRow("a country by name")
        << QStringList{u"--country"_s, u"Deutschland"_s} << QStringList{mueller};
    QTest::newRow("two countries") << QStringList{u"--country"_s, u"PL,EL"_s} << QStringList{papa, was};
    QTest::newRow("a group") << QStringList{u"--group"_s, u"pol"_s} << QStringList{ivanov, was};
    QTest::newRow("a group and a country")
        << QStringList{u"--group"_s, u"POL"_s, u"--country"_s, u"PL"_s} << QStringList{was};
    QTest::newRow("a state") << QStringList{u"--newsletter"_s, u"not-subscribed"_s} << QStringList{papa};
    QTest::newRow("nobody has a tag") << QStringList{u"--tag"_s, u"Speaker"_s} << QStringList();
}

void CliPeopleTest::findsPeople()
{
    QFETCH(QStringList, options);
    QFETCH(QStringList, names);
    QCOMPARE(found(options), names);
}

void CliPeopleTest::tellsTagsAndTheNewsletter()
{
    QCOMPARE(run({u"people"_s, u"tag"_s, m_file, u"Speaker"_s, u"--country"_s, u"DE"_s}).exit, 0);
    QCOMPARE(found({u"--tag"_s, u"speaker"_s}), QStringList{u"Müller"_s});
    const QJsonValue person = run({u"people"_s, u"list"_s, m_file, u"--tag"_s, u"Speaker"_s, u"--json"_s})
                                  .json()
                                  .value(u"people"_s)[0];
    QCOMPARE(person[u"tags"_s].toArray().first().toString(), u"Speaker"_s);
    QCOMPARE(person[u"newsletter"_s].toString(), u"subscribed"_s);
    QCOMPARE(person[u"newsletter_source"_s].toString(), u"contacts.csv"_s);
    QVERIFY(QDateTime::fromString(person[u"newsletter_since"_s].toString(), Qt::ISODate).isValid());
    QCOMPARE(run({u"people"_s, u"tag"_s, m_file, u"Speaker"_s, u"--remove"_s}).exit, 0);
    QCOMPARE(found({u"--tag"_s, u"Speaker"_s}), QStringList());
}

void CliPeopleTest::keepsLists()
{
    const Run kept =
        run({u"people"_s, u"keep"_s, m_file, u"Police"_s, u"--sector"_s, u"police"_s, u"--json"_s});
    QCOMPARE(kept.exit, 0);
    QCOMPARE(kept.json().value(u"people"_s).toInt(), 2);
    QCOMPARE(found({u"--list"_s, u"police"_s, u"--country"_s, u"PL"_s}), QStringList{u"Wąs"_s});
    QCOMPARE(run({u"people"_s, u"keep"_s, m_file, u"Police"_s, u"--query"_s, u"mueller"_s}).exit, 0);
    QCOMPARE(found({u"--list"_s, u"Police"_s}), QStringList{u"Müller"_s});
    const QJsonArray lists =
        run({u"people"_s, u"lists"_s, m_file, u"--json"_s}).json().value(u"lists"_s).toArray();
    QCOMPARE(lists.size(), 1);
    QCOMPARE(lists.first()[u"name"_s].toString(), u"Police"_s);
    QCOMPARE(run({u"people"_s, u"keep"_s, m_file, u"Police"_s, u"--remove"_s}).exit, 0);
    QCOMPARE(run({u"people"_s, u"keep"_s, m_file, u"Police"_s, u"--remove"_s}).exit, 1);
}

void CliPeopleTest::writesRecipientsAndSaysWhoIsLeftOut()
{
    const QString path = m_folder->filePath(u"out.csv"_s);
    const Run written = run({u"people"_s, u"export"_s, m_file, u"-o"_s, path, u"--json"_s});
    QCOMPARE(written.exit, 0);
    QCOMPARE(written.json().value(u"recipients"_s).toInt(), 1);
    const QJsonObject left = written.json().value(u"left_out"_s).toObject();
    QCOMPARE(left.value(u"unsubscribed"_s).toInt(), 1);
    QCOMPARE(left.value(u"other_newsletter_state"_s).toInt(), 1);
    QCOMPARE(left.value(u"same_address"_s).toInt(), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QCOMPARE(text.count('\n'), 2);
    QVERIFY(text.contains("jm@x.example;;Jörg;Müller;"));
    const Run all = run({u"people"_s, u"export"_s, m_file, u"-o"_s, path, u"--newsletter"_s,
                         u"subscribed,not-subscribed,unsubscribed"_s, u"--json"_s});
    QCOMPARE(all.json().value(u"recipients"_s).toInt(), 2);
    QCOMPARE(all.json().value(u"left_out"_s)[u"unsubscribed"_s].toInt(), 1);
}

void CliPeopleTest::refuses_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exit");
    QTest::newRow("no file to write") << QStringList{u"export"_s} << 2;
    QTest::newRow("another format") << QStringList{u"export"_s, u"-o"_s, u"out.pdf"_s} << 1;
    QTest::newRow("a country that is none") << QStringList{u"list"_s, u"--country"_s, u"Atlantis"_s} << 1;
    QTest::newRow("a state that is none") << QStringList{u"list"_s, u"--newsletter"_s, u"maybe"_s} << 1;
    QTest::newRow("a list that is not kept") << QStringList{u"list"_s, u"--list"_s, u"Friends"_s} << 1;
    QTest::newRow("an option that is none") << QStringList{u"list"_s, u"--colour"_s, u"red"_s} << 2;
}

void CliPeopleTest::refuses()
{
    QFETCH(QStringList, words);
    QFETCH(int, exit);
    words.insert(1, m_file);
    const Run refused = run(QStringList{u"people"_s} + words);
    QCOMPARE(refused.exit, exit);
    QVERIFY(refused.err.startsWith("convoke-cli: "));
}

QTEST_GUILESS_MAIN(CliPeopleTest)
#include "tst_clipeople.moc"
