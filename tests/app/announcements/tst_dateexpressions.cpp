// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/dateexpressions.h"

#include <QLocale>
#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class DateExpressionsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDates_data();
    void readsDates();
    void readsEveryDateOfEveryLanguage_data();
    void readsEveryDateOfEveryLanguage();
    void keepsTheWords();
    void readsDatesOfLinks();
};

void DateExpressionsTest::readsDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>(
        "dates"); // mentions between "|", days between blanks; 0 for what is not written
    const auto row = [](const char *name, const QString &text, const QString &dates) {
        QTest::newRow(name) << text << dates;
    };
    row("a range with a year", u"16–17 December 2021"_s, u"2021-12-16 2021-12-17"_s);
    row("and", u"27 and 28 May"_s, u"0-5-27 0-5-28"_s);
    row("ampersand", u"28 & 29 March 2023"_s, u"2023-3-28 2023-3-29"_s);
    row("weekdays", u"Thursday 04 November 2021 (9.00 – 12.30) and Friday 05 November 2021"_s,
        u"2021-11-4/4|2021-11-5/5"_s);
    row("two weekdays before two days", u"Thursday and Friday, 4 and 5 November 2021"_s,
        u"2021-11-4/4 2021-11-5/5"_s);
    row("numbers with dots", u"24.11.2020-25.11.2020"_s, u"2020-11-24 2020-11-25"_s);
    row("numbers, the first without month", u"24.-25.11.2020"_s, u"2020-11-24 2020-11-25"_s);
    row("day before month", u"06/11/2020"_s, u"2020-11-6"_s);
    row("month before day where nothing else can be", u"11/24/2020"_s, u"2020-11-24"_s);
    row("ISO", u"2021-12-16"_s, u"2021-12-16"_s);
    row("ordinals", u"2nd-4th March"_s, u"0-3-2 0-3-3 0-3-4"_s);
    row("over the end of a month", u"30 September to 2 October 2021"_s, u"2021-9-30 2021-10-1 2021-10-2"_s);
    row("over the end of a year", u"31 December – 1 January 2022"_s, u"2021-12-31 2022-1-1"_s);
    row("stuck to words", u"announcement30 November 2021Directorate"_s, u"2021-11-30"_s);
    row("American", u"December 16-17, 2021"_s, u"2021-12-16 2021-12-17"_s);
    row("German", u"am 16. Dezember 2021"_s, u"2021-12-16"_s);
    row("French", u"le 1er décembre 2021"_s, u"2021-12-1"_s);
    row("Spanish", u"16 de diciembre de 2021"_s, u"2021-12-16"_s);
    row("Maltese", u"16 ta’ Diċembru 2021"_s, u"2021-12-16"_s);
    row("Hungarian", u"2021. december 16."_s, u"2021-12-16"_s);
    row("Latvian", u"2021. gada 16. decembris"_s, u"2021-12-16"_s);
    row("Finnish", u"Uutistiedote26 tammikuu 2022Muutto"_s, u"2022-1-26"_s);
    row("capitals", u"16 DECEMBER 2021"_s, u"2021-12-16"_s);
    row("days that do not follow", u"4, 11 and 18 October 2022"_s, u"2022-10-4 2022-10-11 2022-10-18"_s);
    row("a month of a year", u"Call | April 2021"_s, u"2021-4-0"_s);
    row("a long period is its ends", u"1 March – 30 April 2021"_s, u"2021-3-1 2021-4-30"_s);
    row("clock times are no days", u"9.00-12.30, 27 May 2021"_s, u"2021-5-27"_s);
    row("a verb is no month", u"2 people may come and 15 may speak"_s, QString());
    row("no such day", u"31 November 2021 and 30.02.2021"_s, QString());
    row("years alone", u"in the years 2019, 2020 and 2021"_s, QString());
    row("regulations", u"Regulation (EU) 2018/1725"_s, QString());
    row("thousands", u"more than 6,000 people"_s, QString());
}

void DateExpressionsTest::readsDates()
{
    QFETCH(const QString, text);
    QFETCH(const QString, dates);
    const AnnouncementPage page(text);
    QStringList mentions;
    const QList<DateMention> found = datesIn(page);
    for (const DateMention &mention : found) {
        QStringList days;
        for (const PartialDate &day : mention.days) {
            days.append(u"%1-%2-%3"_s.arg(day.year).arg(day.month).arg(day.day)
                        + (day.weekday > 0 ? u'/' + QString::number(day.weekday) : QString()));
        }
        mentions.append(days.join(u' '));
    }
    QCOMPARE(mentions.join(u'|'), dates);
}

void DateExpressionsTest::readsEveryDateOfEveryLanguage_data()
{
    QTest::addColumn<QLocale>("locale");
    constexpr QLocale::Language languages[] = {
        QLocale::Bulgarian,  QLocale::Croatian,  QLocale::Czech,   QLocale::Danish,     QLocale::Dutch,
        QLocale::English,    QLocale::Estonian,  QLocale::Finnish, QLocale::French,     QLocale::German,
        QLocale::Greek,      QLocale::Hungarian, QLocale::Irish,   QLocale::Italian,    QLocale::Latvian,
        QLocale::Lithuanian, QLocale::Maltese,   QLocale::Polish,  QLocale::Portuguese, QLocale::Romanian,
        QLocale::Slovak,     QLocale::Slovenian, QLocale::Spanish, QLocale::Swedish,
    };
    for (const QLocale::Language language : languages) {
        QTest::newRow(qPrintable(QLocale::languageToString(language))) << QLocale(language);
    }
}

/// As the country writes a whole date, with its weekday, in small and in capital letters, and with the month
/// as it stands in a calendar ("26 tammikuu 2022").
void DateExpressionsTest::readsEveryDateOfEveryLanguage()
{
    QFETCH(const QLocale, locale);
    for (QDate day(2021, 1, 1); day.year() == 2021; day = day.addDays(11)) {
        const QString whole = locale.toString(day, QLocale::LongFormat);
        const QString calendar = u"%1 %2 %3"_s.arg(
            QString::number(day.day()), locale.standaloneMonthName(day.month()), QString::number(day.year()));
        for (const QString &text : {whole, whole.toUpper(), calendar, u"x, "_s + whole + u", y."_s}) {
            const QList<DateMention> found = datesIn(AnnouncementPage(text));
            QVERIFY2(found.size() == 1, qPrintable(text));
            QVERIFY2(found.first().days.size() == 1, qPrintable(text));
            const PartialDate &read = found.first().days.first();
            const bool right = read.in(0) == day
                || (read.otherMonth > 0 && QDate(read.year, read.otherMonth, read.day) == day);
            QVERIFY2(right, qPrintable(text + u" as "_s + read.in(0).toString(Qt::ISODate)));
            QVERIFY2(read.weekday == 0 || read.weekday == day.dayOfWeek(), qPrintable(text));
            const bool dated = text == whole && locale.dateFormat(QLocale::LongFormat).contains(u"dddd");
            QVERIFY2(!dated || read.weekday > 0, qPrintable(text));
        }
    }
}

void DateExpressionsTest::keepsTheWords()
{
    const AnnouncementPage page(u"on Monday, 6 and Tuesday 7 May 2024 in Riga"_s);
    const QList<DateMention> found = datesIn(page);
    QCOMPARE(found.size(), 1);
    QCOMPARE(page.words(found.first().span), u"Monday, 6 and Tuesday 7 May 2024"_s);
}

void DateExpressionsTest::readsDatesOfLinks()
{
    QCOMPARE(dateInLink(u"https://a.example/2020/08/12/call/"), QDate(2020, 8, 12));
    QCOMPARE(dateInLink(u"https://a.example/call-2022-05-04_lv"), QDate(2022, 5, 4));
    QVERIFY(!dateInLink(u"https://a.example/2020-call").isValid());
    QVERIFY(!dateInLink(u"https://a.example/2020/13/40").isValid());
}

QTEST_GUILESS_MAIN(DateExpressionsTest)
#include "tst_dateexpressions.moc"
