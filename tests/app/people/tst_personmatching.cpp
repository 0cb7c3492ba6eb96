// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/personmatching.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class PersonMatchingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void makesNamesComparable_data();
    void makesNamesComparable();
    void tellsSharedMailboxes_data();
    void tellsSharedMailboxes();
    void choosesTheBetterSpelling_data();
    void choosesTheBetterSpelling();
};

void PersonMatchingTest::makesNamesComparable_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("capitals without accents") << u"KOVACOVA"_s << u"Kováčová"_s;
    QTest::newRow("German digraphs") << u"MUELLER-WEISS"_s << u"Müller-Weiß"_s;
    QTest::newRow("Polish letters") << u"Slawek Was"_s << u"Sławek Wąs"_s;
    QTest::newRow("apostrophes and blanks") << u"D’Angelo"_s << u"d angelo"_s;
}

void PersonMatchingTest::makesNamesComparable()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QCOMPARE(nameKey(one), nameKey(other));
    QVERIFY(nameKey(one) != nameKey(one + u'x'));
}

void PersonMatchingTest::tellsSharedMailboxes_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("maybe");
    const auto row = [](const char *what, const QString &one, const QString &other, bool maybe) {
        QTest::newRow(what) << one << other << maybe;
    };
    row("the same in capitals", u"Zuzana KOVACOVA"_s, u"Zuzana Kováčová"_s, true);
    row("married", u"Anna Kowalska"_s, u"Anna Nowak"_s, true);
    row("shortened", u"Jon Smith"_s, u"Jonathan Smith"_s, true);
    row("an initial", u"J. Müller"_s, u"Jörg Müller"_s, true);
    row("turned round", u"Nagy Ádám"_s, u"Ádám Nagy"_s, true);
    row("misspelt", u"Mohamed Bouazzaoui"_s, u"Mohammed Bouazaoui"_s, true);
    row("in another script", u"Γιώργος Παπαδόπουλος"_s, u"Giorgos Papadopoulos"_s, true);
    row("without a name", QString(), u"Ann Ex"_s, true);
    row("one family", u"Jan Müller"_s, u"Anna Müller"_s, false);
    row("two colleagues", u"Jan Peeters"_s, u"Sofie Claes"_s, false);
}

void PersonMatchingTest::tellsSharedMailboxes()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QTEST(mayBeSameName(one, other), "maybe");
    QTEST(mayBeSameName(other, one), "maybe");
}

void PersonMatchingTest::choosesTheBetterSpelling_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("better");
    QTest::newRow("not the capitals") << u"KOVACOVA"_s << u"Kováčová"_s << u"Kováčová"_s;
    QTest::newRow("not the capitals behind") << u"Kováčová"_s << u"KOVACOVA"_s << u"Kováčová"_s;
    QTest::newRow("the accents") << u"Kovacova"_s << u"Kováčová"_s << u"Kováčová"_s;
    QTest::newRow("the first of equals") << u"De Luca"_s << u"de Luca"_s << u"De Luca"_s;
}

void PersonMatchingTest::choosesTheBetterSpelling()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QTEST(betterSpelling(first, second), "better");
}

QTEST_GUILESS_MAIN(PersonMatchingTest)
#include "tst_personmatching.moc"
