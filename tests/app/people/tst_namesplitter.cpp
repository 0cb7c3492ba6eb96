// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/namesplitter.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class NameSplitterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void splitsNames_data();
    void splitsNames();
    void usesWhatIsKnownBesideAName_data();
    void usesWhatIsKnownBesideAName();
    void knowsParticlesAlone_data();
    void knowsParticlesAlone();
};

void NameSplitterTest::splitsNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("family");
    QTest::addColumn<bool>("certain");
    const auto row = [](const char *what, const QString &name, const QString &given, const QString &family,
                        const QString &title = {}, bool certain = true) {
        QTest::newRow(what) << name << title << given << family << certain;
    };
    row("two words", u"Zoë Čapek"_s, u"Zoë"_s, u"Čapek"_s);
    row("one word", u"Σωκράτης"_s, QString(), u"Σωκράτης"_s);
    row("no word", u"  "_s, QString(), QString());
    row("Dutch particles", u"Sanne van der Berg"_s, u"Sanne"_s, u"van der Berg"_s);
    row("Flemish particles", u"Lotte Van den Broeck"_s, u"Lotte"_s, u"Van den Broeck"_s);
    row("a German particle", u"Friederike von der Heide"_s, u"Friederike"_s, u"von der Heide"_s);
    row("an Italian particle", u"Davide De Luca"_s, u"Davide"_s, u"De Luca"_s);
    row("an Arabic particle", u"Iris El Amrani"_s, u"Iris"_s, u"El Amrani"_s);
    row("an Irish particle", u"Niamh Ó Súilleabháin"_s, u"Niamh"_s, u"Ó Súilleabháin"_s);
    row("a Portuguese particle", u"João da Silva"_s, u"João"_s, u"da Silva"_s);
    row("two given names before a particle", u"Anna Maria van Dijk"_s, u"Anna Maria"_s, u"van Dijk"_s);
    row("Spanish names with a word between", u"Ana García y López"_s, u"Ana"_s, u"García y López"_s);
    row("a double given name", u"María José Ibáñez"_s, u"María José"_s, u"Ibáñez"_s);
    row("an initial", u"John F. Kennedy"_s, u"John F."_s, u"Kennedy"_s);
    row("hyphens", u"Jean-Baptiste Lefèvre-Roux"_s, u"Jean-Baptiste"_s, u"Lefèvre-Roux"_s);
    row("an apostrophe", u"Niccolò D'Angelo"_s, u"Niccolò"_s, u"D'Angelo"_s);
    row("last name first", u"Ó Súilleabháin, Niamh"_s, u"Niamh"_s, u"Ó Súilleabháin"_s);
    row("particles behind the first name", u"Berg, Sanne van der"_s, u"Sanne"_s, u"van der Berg"_s);
    row("particles before the comma", u"van der Berg, Sanne"_s, u"Sanne"_s, u"van der Berg"_s);
    row("a first name that looks like a particle", u"Nowak, Ben"_s, u"Ben"_s, u"Nowak"_s);
    row("particles before capitals", u"van der BERG Sanne"_s, u"Sanne"_s, u"van der BERG"_s);
    row("all of the last name in capitals", u"VAN DER BERG Sanne"_s, u"Sanne"_s, u"VAN DER BERG"_s);
    row("last name first with a particle", u"De Luca Davide"_s, u"Davide"_s, u"De Luca"_s, {}, false);
    row("last name first with two", u"Van den Broeck Lotte"_s, u"Lotte"_s, u"Van den Broeck"_s, {}, false);
    row("last name first, Irish", u"Ó Súilleabháin Niamh"_s, u"Niamh"_s, u"Ó Súilleabháin"_s, {}, false);
    row("a last name in capitals like a particle", u"LE Minh"_s, u"Minh"_s, u"LE"_s);
    row("another in capitals", u"VAN Hong"_s, u"Hong"_s, u"VAN"_s);
    row("a first name that is a particle too", u"Ben Peter Müller"_s, u"Ben Peter"_s, u"Müller"_s);
    row("a first name like a particle", u"Al Greco"_s, u"Al"_s, u"Greco"_s);
    row("an Arabic hyphen", u"Iris al-Amrani"_s, u"Iris"_s, u"al-Amrani"_s);
    row("Arabic words between", u"Karim bin Yusuf al Amrani"_s, u"Karim"_s, u"bin Yusuf al Amrani"_s);
    row("Portuguese particles", u"Rui dos Santos"_s, u"Rui"_s, u"dos Santos"_s);
    row("a Spanish particle", u"Pilar del Río"_s, u"Pilar"_s, u"del Río"_s);
    row("a Maltese particle", u"Karm Ta' Xbiex"_s, u"Karm"_s, u"Ta' Xbiex"_s);
    row("last name first in capitals", u"KOVÁČOVÁ Zuzana"_s, u"Zuzana"_s, u"KOVÁČOVÁ"_s);
    row("last name in capitals behind", u"Zuzana KOVÁČOVÁ"_s, u"Zuzana"_s, u"KOVÁČOVÁ"_s);
    row("capitals with particles", u"Daan van der BERG"_s, u"Daan"_s, u"van der BERG"_s);
    row("all in capitals", u"ZUZANA KOVÁČOVÁ"_s, u"ZUZANA"_s, u"KOVÁČOVÁ"_s);
    row("a title", u"Dr. Żaneta Śliwińska"_s, u"Żaneta"_s, u"Śliwińska"_s, u"Dr."_s);
    row("two titles", u"Prof. Dr Jörg Müller"_s, u"Jörg"_s, u"Müller"_s, u"Prof. Dr"_s);
    row("a degree behind", u"Ann Ex, PhD"_s, u"Ann"_s, u"Ex"_s, u"PhD"_s);
    row("Greek", u"Γιώργος Παπαδόπουλος"_s, u"Γιώργος"_s, u"Παπαδόπουλος"_s);
    row("mixed scripts", u"Виктория Georgieva"_s, u"Виктория"_s, u"Georgieva"_s);
    row("blanks inside", u"  Ann   Ex "_s, u"Ann"_s, u"Ex"_s);
    row("three words that leave a choice", u"Kim Lee Ray"_s, u"Kim Lee"_s, u"Ray"_s, {}, false);
    row("a first name like a title", u"Don Quijote"_s, u"Don"_s, u"Quijote"_s);
    row("a last name like a degree", u"Yo Yo Ma"_s, u"Yo Yo"_s, u"Ma"_s, {}, false);
}

void NameSplitterTest::splitsNames()
{
    QFETCH(QString, name);
    const SplitName split = splitFullName(name);
    QTEST(split.title, "title");
    QTEST(split.given, "given");
    QTEST(split.family, "family");
    QTEST(split.certain, "certain");
}

void NameSplitterTest::usesWhatIsKnownBesideAName_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("family");
    QTest::addColumn<bool>("certain");
    QTest::newRow("an address with both last names")
        << u"inigo.penasoto185@x.example"_s << QString() << u"Peña Soto"_s << true;
    QTest::newRow("an address with the last word") << u"i.soto@x.example"_s << u"ES"_s << u"Soto"_s << true;
    QTest::newRow("an address written together")
        << u"inigopenasoto@x.example"_s << QString() << u"Peña Soto"_s << true;
    QTest::newRow("an address with an initial")
        << u"ipenasoto@x.example"_s << QString() << u"Peña Soto"_s << true;
    QTest::newRow("Spain has two last names") << u"office@x.example"_s << u"ES"_s << u"Peña Soto"_s << false;
    QTest::newRow("nothing") << u"office@x.example"_s << u"PT"_s << u"Soto"_s << false;
}

void NameSplitterTest::usesWhatIsKnownBesideAName()
{
    QFETCH(QString, email);
    QFETCH(QString, country);
    const SplitName split = splitFullName(u"Íñigo Peña Soto", {email, CountryCode::fromText(country)});
    QTEST(split.family, "family");
    QTEST(split.certain, "certain");
}

void NameSplitterTest::knowsParticlesAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("particles");
    QTest::newRow("two") << u"van der"_s << true;
    QTest::newRow("two with capitals") << u"Van Der"_s << true;
    QTest::newRow("a small one") << u"de"_s << true;
    QTest::newRow("one that may be a first name") << u"San"_s << false;
    QTest::newRow("a name") << u"Ann"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void NameSplitterTest::knowsParticlesAlone()
{
    QFETCH(QString, text);
    QTEST(isOnlyParticles(text), "particles");
}

QTEST_GUILESS_MAIN(NameSplitterTest)
#include "tst_namesplitter.moc"
