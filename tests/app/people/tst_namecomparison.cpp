// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/namecomparison.h"
#include "people/nameletters.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class NameComparisonTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesWordsInLatinLetters_data();
    void writesWordsInLatinLetters();
    void comparesNames_data();
    void comparesNames();
    void isTheSameInEitherOrder();
    void countsMisspellings_data();
    void countsMisspellings();
    void weighsByJaroAndWinkler();
    void isBoundedOnAbsurdNames();
};

void NameComparisonTest::writesWordsInLatinLetters_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("letters");
    QTest::newRow("capitals and accents") << u"NOVÁKOVÁ"_s << u"novakova"_s;
    QTest::newRow("an umlaut") << u"Müller"_s << u"muller"_s;
    QTest::newRow("an umlaut in two letters") << u"Mueller"_s << u"muller"_s;
    QTest::newRow("a barred letter") << u"Søren"_s << u"soren"_s;
    QTest::newRow("Greek") << u"Παπαδόπουλος"_s << u"papadopulos"_s;
    QTest::newRow("Greek in Latin letters") << u"Papadopoulos"_s << u"papadopulos"_s;
    QTest::newRow("Bulgarian") << u"Желязков"_s << u"zheliazkov"_s;
    QTest::newRow("Ukrainian") << u"Їжакевич"_s << u"izhakevich"_s;
    QTest::newRow("Serbian") << u"Љубић"_s << u"ljubic"_s;
    QTest::newRow("an apostrophe") << u"D’Angelo"_s << u"dangelo"_s;
}

void NameComparisonTest::writesWordsInLatinLetters()
{
    QFETCH(const QString, word);
    QTEST(latinLetters(word), "letters");
}

void NameComparisonTest::comparesNames_data()
{
    QTest::addColumn<QStringList>("a"); // first and last name
    QTest::addColumn<QStringList>("b");
    QTest::addColumn<NameRelation>("relation");
    const auto row = [](const char *name, const QStringList &a, const QStringList &b, NameRelation relation) {
        QTest::newRow(name) << a << b << relation;
    };
    row("capitals", {u"ANNA"_s, u"NOWAK"_s}, {u"Anna"_s, u"Nowak"_s}, NameRelation::Same);
    row("accents", {u"Şule"_s, u"Kordaçzuk"_s}, {u"Sule"_s, u"Kordaczuk"_s}, NameRelation::Same);
    row("a particle left out", {u"Sanne"_s, u"van der Berg"_s}, {u"Sanne"_s, u"Berg"_s}, NameRelation::Same);
    row("a particle in the first name", {u"Sanne van der"_s, u"Berg"_s}, {u"Sanne"_s, u"van der Berg"_s},
        NameRelation::Same);
    row("a hyphen", {u"Jean-Pierre"_s, u"Morel"_s}, {u"Jean Pierre"_s, u"Morel"_s}, NameRelation::Same);
    row("written together", {u"Jeanpierre"_s, u"Morel"_s}, {u"Jean Pierre"_s, u"Morel"_s},
        NameRelation::Same);
    row("cut elsewhere", {u"Inés"_s, u"Soto Peña"_s}, {u"Inés Soto"_s, u"Peña"_s}, NameRelation::Same);
    row("Greek", {u"Ελένη"_s, u"Παπαδοπούλου"_s}, {u"Eleni"_s, u"Papadopoulou"_s}, NameRelation::Same);
    row("Cyrillic", {u"Иван"_s, u"Петров"_s}, {u"Ivan"_s, u"Petrov"_s}, NameRelation::Same);
    row("exchanged", {u"Nagy"_s, u"Ádám"_s}, {u"Adam"_s, u"Nagy"_s}, NameRelation::Swapped);
    row("a letter changed", {u"Katarina"_s, u"Horvat"_s}, {u"Katerina"_s, u"Horvat"_s}, NameRelation::Close);
    row("letters swapped", {u"Marek"_s, u"Kowlaski"_s}, {u"Marek"_s, u"Kowalski"_s}, NameRelation::Close);
    row("sounds alike", {u"Philip"_s, u"Meyer"_s}, {u"Filip"_s, u"Meier"_s}, NameRelation::Close);
    row("Cyrillic written otherwise", {u"Юлия"_s, u"Йорданова"_s}, {u"Yulia"_s, u"Yordanova"_s},
        NameRelation::Close);
    row("exchanged and misspelt", {u"Szabo"_s, u"Katallin"_s}, {u"Katalin"_s, u"Szabo"_s},
        NameRelation::Close);
    row("a second first name", {u"Anna Maria"_s, u"Bauer"_s}, {u"Anna"_s, u"Bauer"_s}, NameRelation::Part);
    row("a second last name", {u"Luis"_s, u"García López"_s}, {u"Luis"_s, u"García"_s}, NameRelation::Part);
    row("an initial", {u"S."_s, u"Jansen"_s}, {u"Sanne"_s, u"Jansen"_s}, NameRelation::Short);
    row("a short form", {u"Jon"_s, u"Berg"_s}, {u"Jonathan"_s, u"Berg"_s}, NameRelation::Short);
    row("another first name", {u"Jan"_s, u"Müller"_s}, {u"Anna"_s, u"Müller"_s}, NameRelation::SameFamily);
    row("another last name", {u"Anna"_s, u"Nowak"_s}, {u"Anna"_s, u"Kowalska"_s}, NameRelation::SameGiven);
    row("nobody alike", {u"Anna"_s, u"Nowak"_s}, {u"Piet"_s, u"Visser"_s}, NameRelation::Different);
    row("short words are not misspelt", {u"Wei"_s, u"Li"_s}, {u"Wei"_s, u"Lu"_s}, NameRelation::SameGiven);
    row("sons and daughters", {u"Anna"_s, u"Nowak"_s}, {u"Anita"_s, u"Nowak"_s}, NameRelation::SameFamily);
    row("no name", {u""_s, u""_s}, {u"Anna"_s, u"Nowak"_s}, NameRelation::Unknown);
    row("only a last name", {u""_s, u"Nowak"_s}, {u"Anna"_s, u"Nowak"_s}, NameRelation::Unknown);
    row("only another last name", {u""_s, u"Visser"_s}, {u"Anna"_s, u"Nowak"_s}, NameRelation::Different);
}

void NameComparisonTest::comparesNames()
{
    QFETCH(const QStringList, a);
    QFETCH(const QStringList, b);
    QTEST(compareNames(NameWords(a.at(0), a.at(1)), NameWords(b.at(0), b.at(1))).relation, "relation");
}

void NameComparisonTest::isTheSameInEitherOrder()
{
    const QList<NameWords> names{NameWords(u"Anna"_s, u"Nowak"_s),
                                 NameWords(u"Nowak"_s, u"Ana"_s),
                                 NameWords(u"Anna Maria"_s, u"Nowak Lis"_s),
                                 NameWords(u"A."_s, u"Novak"_s),
                                 NameWords(u""_s, u"Nowak"_s),
                                 NameWords(u"Annabel"_s, u"Nowakk"_s)};
    for (const NameWords &a : names) {
        for (const NameWords &b : names) {
            QCOMPARE(compareNames(a, b).relation, compareNames(b, a).relation);
        }
    }
}

void NameComparisonTest::countsMisspellings_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<int>("found");
    QTest::newRow("none") << u"visser"_s << u"visser"_s << 0;
    QTest::newRow("swapped") << u"visser"_s << u"vsiser"_s << 1;
    QTest::newRow("left out") << u"visser"_s << u"viser"_s << 1;
    QTest::newRow("two") << u"visser"_s << u"wisserr"_s << 2;
    QTest::newRow("more than asked for") << u"visser"_s << u"nowak"_s << 3;
}

void NameComparisonTest::countsMisspellings()
{
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    QTEST(misspellings(a, b, 2), "found");
}

void NameComparisonTest::weighsByJaroAndWinkler()
{
    // The examples of Winkler's paper.
    QCOMPARE(qRound(1000 * jaroWinkler(u"martha", u"marhta")), 961);
    QCOMPARE(qRound(1000 * jaroWinkler(u"dwayne", u"duane")), 840);
    QCOMPARE(qRound(1000 * jaroWinkler(u"dixon", u"dicksonx")), 813);
    QCOMPARE(jaroWinkler(u"", u"anna"), 0.0);
}

void NameComparisonTest::isBoundedOnAbsurdNames()
{
    const NameWords a(QString(100'000, u'a'), u"b "_s.repeated(50'000));
    const NameWords b(QString(100'000, u'a'), u"c "_s.repeated(50'000));
    QVERIFY(a.family.size() <= 8 && a.given.first().size() <= 200);
    QCOMPARE(compareNames(a, b).relation, NameRelation::SameGiven);
}

QTEST_GUILESS_MAIN(NameComparisonTest)
#include "tst_namecomparison.moc"
