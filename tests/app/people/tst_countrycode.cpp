// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/countrycode.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class CountryCodeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsEverySpelling_data();
    void readsEverySpelling();
    void refusesWhatIsNoCountry_data();
    void refusesWhatIsNoCountry();
    void knowsTwentySevenMemberStates();
    void namesThemInFourLanguages();
    void listsThemOnceInTheOrderOfTheirCodes();
};

void CountryCodeTest::readsEverySpelling_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("code") << u"nl"_s << u"NL"_s;
    QTest::newRow("three letters") << u"DEU"_s << u"DE"_s;
    QTest::newRow("the Union's code for Greece") << u"EL"_s << u"GR"_s;
    QTest::newRow("the Union's code for the United Kingdom") << u"UK"_s << u"GB"_s;
    QTest::newRow("with an article") << u"The Netherlands"_s << u"NL"_s;
    QTest::newRow("popular name") << u"Holland"_s << u"NL"_s;
    QTest::newRow("older name") << u"Czech Republic"_s << u"CZ"_s;
    QTest::newRow("own language, Latin") << u"Lëtzebuerg"_s << u"LU"_s;
    QTest::newRow("own language, Greek") << u"Ελλάδα"_s << u"GR"_s;
    QTest::newRow("own language, Cyrillic") << u"България"_s << u"BG"_s;
    QTest::newRow("own language, Serbian") << u"Srbija"_s << u"RS"_s;
    QTest::newRow("capitals without accents") << u"ESPANA"_s << u"ES"_s;
    QTest::newRow("official name") << u"République française"_s << u"FR"_s;
    QTest::newRow("Ireland in Irish") << u"Éire"_s << u"IE"_s;
    QTest::newRow("Finland in Finnish") << u"Suomi"_s << u"FI"_s;
    QTest::newRow("Hungary in Hungarian") << u"Magyarország"_s << u"HU"_s;
    QTest::newRow("Austria in Polish") << u"Austria"_s << u"AT"_s;
    QTest::newRow("Slovenia in itself") << u"Slovenija"_s << u"SI"_s;
    QTest::newRow("Germany in Maltese") << u"il-Ġermanja"_s << u"DE"_s;
    QTest::newRow("Germany in Irish") << u"An Ghearmáin"_s << u"DE"_s;
    QTest::newRow("Cyprus in Swedish") << u"Cypern"_s << u"CY"_s;
    QTest::newRow("Estonia in Finnish") << u"Viro"_s << u"EE"_s;
    QTest::newRow("Italy in Polish") << u"Włochy"_s << u"IT"_s;
    QTest::newRow("the United Kingdom in Estonian") << u"Ühendkuningriik"_s << u"GB"_s;
    QTest::newRow("Norway in Lithuanian") << u"Norvegija"_s << u"NO"_s;
    QTest::newRow("Slovakia in itself") << u"Slovensko"_s << u"SK"_s;
}

void CountryCodeTest::readsEverySpelling()
{
    QFETCH(QString, text);
    const std::optional<CountryCode> country = CountryCode::fromText(text);
    QVERIFY(country);
    QTEST(country->toString(), "code");
}

void CountryCodeTest::refusesWhatIsNoCountry_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a continent") << u"Europe"_s;
    QTest::newRow("two countries") << u"Belgium and France"_s;
    QTest::newRow("part of a name") << u"Nether"_s;
}

void CountryCodeTest::refusesWhatIsNoCountry()
{
    QFETCH(QString, text);
    QVERIFY(!CountryCode::fromText(text));
}

void CountryCodeTest::knowsTwentySevenMemberStates()
{
    int members = 0;
    for (char16_t a = u'A'; a <= u'Z'; ++a) {
        for (char16_t b = u'A'; b <= u'Z'; ++b) {
            const QString code = QString(QChar(a)) + QChar(b);
            const std::optional<CountryCode> country = CountryCode::fromText(code);
            members += country && country->toString() == code && country->isMemberState() ? 1 : 0;
        }
    }
    QCOMPARE(members, 27);
    QVERIFY(!CountryCode::fromText(u"NO")->isMemberState());
}

void CountryCodeTest::namesThemInFourLanguages()
{
    const CountryCode germany = *CountryCode::fromText(u"DE");
    QCOMPARE(germany.name(), u"Germany"_s);
    QCOMPARE(germany.name(u"fr"_s), u"Allemagne"_s);
    QCOMPARE(germany.name(u"de"_s), u"Deutschland"_s);
    QCOMPARE(germany.name(u"nl"_s), u"Duitsland"_s);
    QCOMPARE(germany.name(u"xx"_s), u"Germany"_s);
}

void CountryCodeTest::listsThemOnceInTheOrderOfTheirCodes()
{
    const QList<CountryCode> all = CountryCode::all();
    QVERIFY(all.size() > 40);
    for (qsizetype i = 1; i < all.size(); ++i) {
        QVERIFY(all.at(i - 1) < all.at(i));
    }
    QVERIFY(all.contains(*CountryCode::fromText(u"Greece")));
}

QTEST_GUILESS_MAIN(CountryCodeTest)
#include "tst_countrycode.moc"
