// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviews/saidyears.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class SaidYearsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsALength_data();
    void readsALength();
    void findsNoneWhereNoneIsSaid_data();
    void findsNoneWhereNoneIsSaid();
    void keepsTheWords();
};

void SaidYearsTest::readsALength_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("most");
    QTest::addColumn<bool>("certain");
    const auto row = [](const QString &text, double least, double most, bool certain = true) {
        QTest::newRow(qPrintable(text)) << text << least << most << certain;
    };
    row(u"12 years"_s, 12, 12);
    row(u"12"_s, 12, 12);
    row(u"  7 ."_s, 7, 7);
    row(u"twelve"_s, 12, 12);
    row(u"Twelve years in probation"_s, 12, 12);
    row(u"twenty-five years"_s, 25, 25);
    row(u"twenty five years"_s, 25, 25);
    row(u"2.5 years"_s, 2.5, 2.5);
    row(u"2,5 Jahre"_s, 2.5, 2.5);
    row(u"12–15"_s, 12, 15);
    row(u"12-15 years"_s, 12, 15);
    row(u"between 12 and then 3 to 4 years"_s, 3, 4);
    row(u"five or six years"_s, 5, 6);
    row(u"about 10 years"_s, 10, 10, false);
    row(u"more than ten years"_s, 10, 10, false);
    row(u"over 20 years of street work"_s, 20, 20, false);
    row(u"15+ years"_s, 15, 15, false);
    row(u"15+"_s, 15, 15, false);
    row(u"ca. 8 Jahre"_s, 8, 8, false);
    row(u"3 years as a teacher, 9 years as a mentor"_s, 9, 9, false);
    row(u"since 2009"_s, 22, 22);
    row(u"I have done this since early 2009."_s, 22, 22);
    row(u"2009–2015"_s, 6, 6);
    row(u"from 2019 to present"_s, 12, 12);
    row(u"18 months"_s, 1.5, 1.5);
    row(u"2 years and 6 months"_s, 2.5, 2.5);
    row(u"douze ans"_s, 12, 12);
    row(u"vingt et un ans"_s, 21, 21);
    row(u"environ 5 années"_s, 5, 5, false);
    row(u"depuis 2021"_s, 10, 10);
    row(u"fünfundzwanzig Jahre"_s, 25, 25);
    row(u"seit mehr als 3 Jahren"_s, 3, 3, false);
    row(u"seit März 2021"_s, 10, 10);
    row(u"tien jaar"_s, 10, 10);
    row(u"vijfentwintig jaar ervaring"_s, 25, 25);
    row(u"tweeëntwintig jaar"_s, 22, 22);
    row(u"sinds 2001"_s, 30, 30);
    row(u"I am 45 years old and have 8 years of practice"_s, 8, 8);
    row(u"0 years"_s, 0, 0);
}

void SaidYearsTest::readsALength()
{
    QFETCH(QString, text);
    const std::optional<SaidYears> said = saidYears(text, QDate(2031, 3, 1));
    QVERIFY(said);
    QTEST(said->least, "least");
    QTEST(said->most, "most");
    QTEST(said->certain, "certain");
}

void SaidYearsTest::findsNoneWhereNoneIsSaid_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {u""_s, u"many"_s, u"I am 45 years old"_s, u"45 Jahre alt"_s, u"75 years"_s, u"since 2040"_s,
          u"one of the first in my town"_s, u"room 12 on the second floor"_s, u"1200 visitors"_s,
          u"in 2009 there was a fire"_s, u"yearly"_s, u"annual meeting of 12 groups"_s}) {
        QTest::newRow(qPrintable(text.isEmpty() ? u"nothing"_s : text)) << text;
    }
}

void SaidYearsTest::findsNoneWhereNoneIsSaid()
{
    QFETCH(QString, text);
    const std::optional<SaidYears> said = saidYears(text, QDate(2031, 3, 1));
    QVERIFY2(!said, said ? qPrintable(said->words) : "");
}

void SaidYearsTest::keepsTheWords()
{
    const std::optional<SaidYears> said =
        saidYears(u"In this office I have\nover  twenty years, all at night."_s, QDate(2031, 3, 1));
    QVERIFY(said);
    QCOMPARE(said->words, u"over twenty years"_s);
}

QTEST_GUILESS_MAIN(SaidYearsTest)
#include "tst_saidyears.moc"
