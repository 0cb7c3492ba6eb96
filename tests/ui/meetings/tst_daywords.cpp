// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/daywords.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class DayWordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysDaysShortly_data();
    void saysDaysShortly();
    void leavesOutAYearThatNobodyAsksFor();
    void saysDaysWithTheirWeekdays_data();
    void saysDaysWithTheirWeekdays();
    void everyLocaleNamesEveryDay();
};

void DayWordsTest::saysDaysShortly_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<QString>("words");

    const QDate day(2021, 11, 4);
    QTest::newRow("one day") << u"en_GB"_s << day << day << u"4 Nov 2021"_s;
    QTest::newRow("two days of a month share it") << u"en_GB"_s << day << day.addDays(1) << u"4–5 Nov 2021"_s;
    QTest::newRow("two months share the year")
        << u"en_GB"_s << QDate(2021, 11, 30) << QDate(2021, 12, 2) << u"30 Nov – 2 Dec 2021"_s;
    QTest::newRow("two years share nothing")
        << u"en_GB"_s << QDate(2021, 12, 31) << QDate(2022, 1, 1) << u"31 Dec 2021 – 1 Jan 2022"_s;
    QTest::newRow("American order") << u"en_US"_s << day << day << u"Nov 4, 2021"_s;
    QTest::newRow("American order of two days")
        << u"en_US"_s << day << day.addDays(1) << u"Nov 4, 2021 – Nov 5, 2021"_s;
    QTest::newRow("German keeps its points") << u"de_DE"_s << day << day.addDays(1) << u"4.–5. Nov. 2021"_s;
    QTest::newRow("French") << u"fr_BE"_s << day << day.addDays(1) << u"4–5 nov. 2021"_s;
}

void DayWordsTest::saysDaysShortly()
{
    QFETCH(QString, locale);
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    QTEST(shortDays(first, last, QLocale(locale)), "words");
}

void DayWordsTest::leavesOutAYearThatNobodyAsksFor()
{
    const QLocale locale(u"en_GB"_s);
    const QDate today(2026, 11, 20);
    QCOMPARE(nearDay(QDate(2026, 12, 10), today, locale), u"10 Dec"_s);
    QCOMPARE(nearDay(QDate(2027, 2, 1), today, locale), u"1 Feb"_s);
    QCOMPARE(nearDay(QDate(2027, 11, 1), today, locale), u"1 Nov 2027"_s);
    QCOMPARE(nearDay(QDate(2025, 11, 20), today, locale), u"20 Nov 2025"_s);
}

void DayWordsTest::saysDaysWithTheirWeekdays_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QList<QDate>>("days");
    QTest::addColumn<QString>("words");

    const QDate day(2021, 11, 4);
    const QList<QDate> two{day, day.addDays(1)};
    QTest::newRow("no day") << u"en_GB"_s << QList<QDate>() << QString();
    QTest::newRow("two days of a month") << u"en_GB"_s << two << u"Thursday 4 and Friday 5 November 2021"_s;
    QTest::newRow("in any order, each once")
        << u"en_GB"_s << QList<QDate>{two.last(), day, day} << u"Thursday 4 and Friday 5 November 2021"_s;
    QTest::newRow("in two months") << u"en_GB"_s << QList<QDate>{QDate(2021, 11, 30), QDate(2021, 12, 2)}
                                   << u"Tuesday 30 November and Thursday 2 December 2021"_s;
    QTest::newRow("five that follow each other")
        << u"en_GB"_s << QList<QDate>{day, day.addDays(1), day.addDays(2), day.addDays(3), day.addDays(4)}
        << u"Thursday 4 to Monday 8 November 2021"_s;
    QTest::newRow("four with a gap") << u"en_GB"_s
                                     << QList<QDate>{day, day.addDays(1), day.addDays(7), day.addDays(8)}
                                     << u"Thursday 4, Friday 5, Thursday 11 and Friday 12 November 2021"_s;
    QTest::newRow("French") << u"fr_FR"_s << two << u"jeudi 4 et vendredi 5 novembre 2021"_s;
    QTest::newRow("Dutch") << u"nl_NL"_s << two << u"donderdag 4 en vrijdag 5 november 2021"_s;
    QTest::newRow("American") << u"en_US"_s << two
                              << u"Thursday, November 4, 2021 and Friday, November 5, 2021"_s;
}

void DayWordsTest::saysDaysWithTheirWeekdays()
{
    QFETCH(QString, locale);
    QFETCH(QList<QDate>, days);
    QTEST(daysInWords(days, QLocale(locale)), "words");
}

void DayWordsTest::everyLocaleNamesEveryDay()
{
    const QDate first(2021, 11, 14);
    const QList<QLocale> locales =
        QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::LatinScript, QLocale::AnyTerritory);
    for (const QLocale &locale : locales) {
        for (const QString &words :
             {shortDays(first, first.addDays(2), locale), daysInWords({first, first.addDays(2)}, locale)}) {
            const QString digits = locale.toString(16);
            QVERIFY2(words.contains(locale.toString(14)) && words.contains(digits),
                     qPrintable(locale.name() + u": "_s + words));
        }
    }
}

QTEST_GUILESS_MAIN(DayWordsTest)
#include "tst_daywords.moc"
