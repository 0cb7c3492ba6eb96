// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/peoplequery.h"

#include "people/personsearch.h"
#include "support/builders.h"
#include "support/fixedclock.h"

#include <QTest>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

class PeopleQueryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsByEveryValue_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text :
             {u"Waş"_s, u"małg"_s, u"w ma"_s, u"m.was@"_s, u"second@y"_s, u"poland"_s, u"Polen"_s, u"pl"_s,
              u"city watch"_s, u"director"_s, u"police"_s, u"+48 22"_s, u"48221"_s, u"prisons"_s, u"polish"_s,
              u"unsubscribed"_s, u"speaker"_s, u"chess"_s, u"dr"_s}) {
            QTest::newRow(qPrintable(text)) << text;
        }
    }
    void findsByEveryValue()
    {
        QFETCH(QString, text);
        QVERIFY(PeopleFilter({.text = text}, u"de"_s).accepts(somebody()));
        Person other = person(m_ids, u"Óscar"_s, u"Gómez"_s, {}, u"ES"_s);
        other.organisation = u"Elsewhere"_s;
        other.sector = u"health"_s;
        QVERIFY(!PeopleFilter({.text = text}, u"de"_s).accepts(other));
    }

    void letsValuesThrough_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<bool>("isFound");
        QTest::newRow("nothing asked") << QByteArray("{}") << true;
        QTest::newRow("a country") << QByteArray(R"({"countries": ["PL"]})") << true;
        QTest::newRow("one of two countries") << QByteArray(R"({"countries": ["DE", "PL"]})") << true;
        QTest::newRow("another country") << QByteArray(R"({"countries": ["DE"]})") << false;
        QTest::newRow("a sector in other letters") << QByteArray(R"({"sectors": ["POLICE"]})") << true;
        QTest::newRow("one of several groups") << QByteArray(R"({"groups": ["prisons"]})") << true;
        QTest::newRow("a part of a group's code") << QByteArray(R"({"groups": ["PRIS"]})") << false;
        QTest::newRow("no group") << QByteArray(R"({"groups": [""]})") << false;
        QTest::newRow("a tag") << QByteArray(R"({"tags": ["speaker"]})") << true;
        QTest::newRow("another tag") << QByteArray(R"({"tags": ["chair"]})") << false;
        QTest::newRow("a newsletter state") << QByteArray(R"({"newsletter": ["unsubscribed"]})") << true;
        QTest::newRow("another state") << QByteArray(R"({"newsletter": ["subscribed", ""]})") << false;
        QTest::newRow("values and words") << QByteArray(R"({"countries": ["PL"], "text": "was"})") << true;
        QTest::newRow("values without the words")
            << QByteArray(R"({"countries": ["PL"], "text": "zz"})") << false;
    }
    void letsValuesThrough()
    {
        QFETCH(QByteArray, query);
        QFETCH(bool, isFound);
        const Result<PeopleQuery> read = PeopleQuery::fromJson(query);
        QVERIFY(read);
        QCOMPARE(PeopleFilter(*read).accepts(somebody()), isFound);
    }

    void anEmptyValueStandsForNothingKnown()
    {
        Person nobody = person(m_ids, u"A"_s, u"B"_s, {}, {});
        nobody.sector.clear();
        QVERIFY(
            PeopleFilter({.groups = {{}}, .countries = {{}}, .sectors = {{}}, .tags = {{}}}).accepts(nobody));
    }

    void readsBackWhatItWrote()
    {
        const PeopleQuery query{u"director"_s, {u"POL"_s},        {u"DE"_s, {}},
                                {u"prison"_s}, {u"subscribed"_s}, {u"é"_s}};
        QCOMPARE(*PeopleQuery::fromJson(query.toJson()), query);
        QVERIFY(PeopleQuery::fromJson(PeopleQuery().toJson())->isEmpty());
    }

    void refusesWhatItDoesNotKnow_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("no JSON") << QByteArray("x");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("another key") << QByteArray(R"({"born": ["1970"]})");
        QTest::newRow("a number for a country") << QByteArray(R"({"countries": [1]})");
        QTest::newRow("a word for a list") << QByteArray(R"({"tags": "a"})");
    }
    void refusesWhatItDoesNotKnow()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!PeopleQuery::fromJson(json));
    }

private:
    Person somebody()
    {
        Person person =
            convoke::test::person(m_ids, u"Małgorzata"_s, u"Wąs"_s, u"m.was@x.example"_s, u"PL"_s);
        person.emails.append(*EmailAddress::fromText(u"second@y.example"));
        person.title = u"Dr"_s;
        person.function = u"director"_s;
        person.phone = u"+48 22 1"_s;
        person.languages = u"Polish"_s;
        person.notes = u"Plays chess."_s;
        person.newsletter = Newsletter::Unsubscribed;
        person.workingGroups = u"POL; PRISONS"_s;
        person.tags = {u"Speaker"_s};
        return person;
    }

    FixedClock m_clock;
    IdSource m_ids{m_clock};
};

QTEST_GUILESS_MAIN(PeopleQueryTest)
#include "tst_peoplequery.moc"
