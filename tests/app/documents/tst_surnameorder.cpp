// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/surnameorder.h"

#include <QtTest>

#include "app/documents/samplecontent.h"

using namespace convoke;
using namespace convoke::test;

class SurnameOrderTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void filesByTheCustomOfTheCountry_data();
    void filesByTheCustomOfTheCountry();
    void sortsInTheReadersLanguage();
    void breaksTiesByGivenNameAndKeepsTheRest();
    void sortsDigitsAsCharacters();
    void understandsWrittenOutCountries();
};

void SurnameOrderTest::filesByTheCustomOfTheCountry_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("filed");
    QTest::newRow("Dutch particles") << u"van der Berg"_s << u"NL"_s << u"Berg"_s;
    QTest::newRow("Dutch particles with capitals") << u"Van Den Berg"_s << u"NL"_s << u"Berg"_s;
    QTest::newRow("Dutch elision") << u"in ’t Veld"_s << u"NL"_s << u"Veld"_s;
    QTest::newRow("Dutch elision alone") << u"'t Hart"_s << u"NL"_s << u"Hart"_s;
    QTest::newRow("Dutch one particle") << u"de Vries"_s << u"NL"_s << u"Vries"_s;
    QTest::newRow("no particle, only the same letters") << u"Vandenberg"_s << u"NL"_s << u"Vandenberg"_s;
    QTest::newRow("nothing but a particle") << u"van"_s << u"NL"_s << u"van"_s;
    QTest::newRow("Belgian particle counts") << u"Van den Berg"_s << u"BE"_s << u"Van den Berg"_s;
    QTest::newRow("German von") << u"von Stein"_s << u"DE"_s << u"Stein"_s;
    QTest::newRow("German von der") << u"von der Heide"_s << u"DE"_s << u"Heide"_s;
    QTest::newRow("German von und zu") << u"von und zu Aue"_s << u"DE"_s << u"Aue"_s;
    QTest::newRow("German contraction counts") << u"vom Ende"_s << u"DE"_s << u"vom Ende"_s;
    QTest::newRow("Austrian van counts") << u"Van der Bilt"_s << u"AT"_s << u"Van der Bilt"_s;
    QTest::newRow("Swiss von counts") << u"von Arx"_s << u"CH"_s << u"von Arx"_s;
    QTest::newRow("French de") << u"de La Tour"_s << u"FR"_s << u"La Tour"_s;
    QTest::newRow("French elision") << u"d’Aubert"_s << u"FR"_s << u"Aubert"_s;
    QTest::newRow("French article counts") << u"du Parc"_s << u"FR"_s << u"du Parc"_s;
    QTest::newRow("French capital is the name") << u"De Smet"_s << u"FR"_s << u"De Smet"_s;
    QTest::newRow("Spanish de la") << u"de la Cruz"_s << u"ES"_s << u"Cruz"_s;
    QTest::newRow("Spanish article counts") << u"Las Heras"_s << u"ES"_s << u"Las Heras"_s;
    QTest::newRow("Portuguese dos") << u"dos Santos"_s << u"PT"_s << u"Santos"_s;
    QTest::newRow("Danish af") << u"af Rosen"_s << u"DK"_s << u"Rosen"_s;
    QTest::newRow("Swedish von") << u"von Essen"_s << u"SE"_s << u"Essen"_s;
    QTest::newRow("Italian particle counts") << u"De Luca"_s << u"IT"_s << u"De Luca"_s;
    QTest::newRow("Irish prefix counts") << u"O’Néill"_s << u"IE"_s << u"O'Néill"_s;
    QTest::newRow("no country") << u"van der Berg"_s << QString() << u"van der Berg"_s;
}

void SurnameOrderTest::filesByTheCustomOfTheCountry()
{
    QFETCH(QString, name);
    QFETCH(QString, country);
    QFETCH(QString, filed);
    QCOMPARE(SurnameOrder::filingName(name, country), filed);
}

namespace {

QStringList surnames(const QList<Participant> &people)
{
    QStringList names;
    for (const Participant &one : people) {
        names.append(one.familyName);
    }
    return names;
}

} // namespace

void SurnameOrderTest::sortsInTheReadersLanguage()
{
    QList<Participant> people;
    for (const QString &name : {u"Zander"_s, u"Öberg"_s, u"Димитрова"_s, u"apple"_s, u"Oben"_s, u"Ćosić"_s,
                                u"Álvarez"_s, u"Νικολαΐδης"_s, u"Cox"_s}) {
        people.append(person(u"A"_s, name, QString()));
    }
    people.append(person(u"A"_s, u"van Baal"_s, u"NL"_s));
    people.append(person(u"A"_s, u"van Baal"_s, u"BE"_s));
    const QStringList expected{u"Álvarez"_s, u"apple"_s,      u"van Baal"_s, u"Ćosić"_s,
                               u"Cox"_s,     u"Oben"_s,       u"Öberg"_s,    u"van Baal"_s,
                               u"Zander"_s,  u"Νικολαΐδης"_s, u"Димитрова"_s};
    const QList<Participant> german = SurnameOrder(u"de"_s).sorted(people);
    QCOMPARE(surnames(german), expected);
    QCOMPARE(german.at(2).countryCode, u"NL"_s);
    QCOMPARE(surnames(SurnameOrder(u"en"_s).sorted(people)), expected);
}

void SurnameOrderTest::breaksTiesByGivenNameAndKeepsTheRest()
{
    QList<Participant> people{person(u"Bo"_s, u"Lund"_s, u"SE"_s), person(u"Ada"_s, u"Lund"_s, u"SE"_s),
                              person(u"Ada"_s, u"Lund"_s, u"NO"_s), person(u"Ada"_s, u"von Lund"_s, u"SE"_s),
                              person(u"Cher"_s, QString(), u"SE"_s)};
    const QList<Participant> sorted = SurnameOrder(u"en"_s).sorted(people);
    QCOMPARE(sorted.at(0).givenName, u"Cher"_s); // filed by the only name
    QCOMPARE(sorted.at(1).givenName, u"Ada"_s);
    QCOMPARE(sorted.at(1).countryCode, u"SE"_s); // equal names stay as they came
    QCOMPARE(sorted.at(2).countryCode, u"NO"_s);
    QCOMPARE(sorted.at(3).givenName, u"Bo"_s);
    QCOMPARE(sorted.at(4).familyName, u"von Lund"_s); // same filing name: the whole surname decides
}

void SurnameOrderTest::sortsDigitsAsCharacters()
{
    const QList<Participant> sorted = SurnameOrder(u"en"_s).sorted(
        {person(u"A"_s, u"Unit 9"_s, QString()), person(u"A"_s, u"Unit 10"_s, QString())});
    QCOMPARE(sorted.at(0).familyName, u"Unit 10"_s);
}

void SurnameOrderTest::understandsWrittenOutCountries()
{
    const QList<Participant> sorted = SurnameOrder(u"en"_s).sorted(
        {person(u"A"_s, u"Cox"_s, QString()), person(u"A"_s, u"van Baal"_s, u"The Netherlands"_s)});
    QCOMPARE(sorted.at(0).familyName, u"van Baal"_s);
}

QTEST_GUILESS_MAIN(SurnameOrderTest)
#include "tst_surnameorder.moc"
