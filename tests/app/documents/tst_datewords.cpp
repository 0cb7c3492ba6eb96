// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/datewords.h"

#include <QtTest>

#include "app/documents/samplecontent.h"

using namespace convoke;
using namespace convoke::test;

namespace {

QList<Session> onDays(const QList<QDate> &days)
{
    QList<Session> sessions;
    for (const QDate day : days) {
        sessions.append(session(sessions.size() + 1, day));
    }
    return sessions;
}

} // namespace

class DateWordsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysTheDaysOfAMeeting_data();
    void saysTheDaysOfAMeeting();
    void saysTheDaysWithWeekdays_data();
    void saysTheDaysWithWeekdays();
    void saysOneDate();
    void saysADayInShort();
    void saysTimes();
    void doesNotDependOnTheMachine();
};

void DateWordsTest::saysTheDaysOfAMeeting_data()
{
    QTest::addColumn<QList<QDate>>("days");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("words");
    using Days = QList<QDate>;
    const Days two{{2023, 3, 28}, {2023, 3, 29}};
    const Days overMonths{{2021, 11, 30}, {2021, 12, 1}};
    const Days first{{2024, 3, 1}};
    QTest::newRow("no session") << Days{} << u"en"_s << QString();
    QTest::newRow("two days, English") << two << u"en"_s << u"28–29 March 2023"_s;
    QTest::newRow("two days, French") << two << u"fr"_s << u"28–29 mars 2023"_s;
    QTest::newRow("two days, German") << two << u"de"_s << u"28.–29. März 2023"_s;
    QTest::newRow("two days, Dutch") << two << u"nl"_s << u"28–29 maart 2023"_s;
    QTest::newRow("out of order and twice")
        << Days{{2023, 3, 29}, {2023, 3, 28}, {2023, 3, 29}} << u"en"_s << u"28–29 March 2023"_s;
    QTest::newRow("an invalid day is left out")
        << Days{QDate(), {2023, 3, 28}} << u"en"_s << u"28 March 2023"_s;
    QTest::newRow("over a month's end") << overMonths << u"en"_s << u"30 November – 1 December 2021"_s;
    QTest::newRow("over a month's end, French")
        << overMonths << u"fr"_s << u"30 novembre – 1er décembre 2021"_s;
    QTest::newRow("over New Year") << Days{{2021, 12, 31}, {2022, 1, 1}} << u"en"_s
                                   << u"31 December 2021 – 1 January 2022"_s;
    QTest::newRow("the first, French") << first << u"fr"_s << u"1er mars 2024"_s;
    QTest::newRow("the first, German") << first << u"de"_s << u"1. März 2024"_s;
    QTest::newRow("days apart") << Days{{2021, 11, 4}, {2021, 11, 11}} << u"en"_s
                                << u"4 and 11 November 2021"_s;
    QTest::newRow("runs and days apart")
        << Days{{2021, 11, 4}, {2021, 11, 5}, {2021, 11, 9}, {2021, 11, 11}, {2021, 11, 12}} << u"nl"_s
        << u"4–5, 9 en 11–12 november 2021"_s;
    QTest::newRow("months apart") << Days{{2021, 11, 4}, {2021, 12, 2}} << u"de"_s
                                  << u"4. November und 2. Dezember 2021"_s;
    QTest::newRow("years apart") << Days{{2021, 11, 4}, {2022, 2, 2}} << u"en"_s
                                 << u"4 November 2021 and 2 February 2022"_s;
    QTest::newRow("a day before a run over a month's end")
        << Days{{2021, 11, 4}, {2021, 11, 30}, {2021, 12, 1}} << u"en"_s
        << u"4 November and 30 November – 1 December 2021"_s;
    QTest::newRow("unknown language") << two << u"xx"_s << u"28–29 March 2023"_s;
}

void DateWordsTest::saysTheDaysOfAMeeting()
{
    QFETCH(QList<QDate>, days);
    QFETCH(QString, language);
    QFETCH(QString, words);
    QCOMPARE(dateRange(onDays(days), language), words);
}

void DateWordsTest::saysTheDaysWithWeekdays_data()
{
    QTest::addColumn<QList<QDate>>("days");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("words");
    using Days = QList<QDate>;
    const Days two{{2021, 11, 4}, {2021, 11, 5}};
    const Days three{{2021, 3, 2}, {2021, 3, 3}, {2021, 3, 4}};
    QTest::newRow("one day") << Days{{2021, 11, 4}} << u"en"_s << u"Thursday 4 November 2021"_s;
    QTest::newRow("two days, English") << two << u"en"_s << u"Thursday 4 and Friday 5 November 2021"_s;
    QTest::newRow("two days, French") << two << u"fr"_s << u"jeudi 4 et vendredi 5 novembre 2021"_s;
    QTest::newRow("two days, German") << two << u"de"_s << u"Donnerstag, 4. und Freitag, 5. November 2021"_s;
    QTest::newRow("two days, Dutch") << two << u"nl"_s << u"donderdag 4 en vrijdag 5 november 2021"_s;
    QTest::newRow("three days, English") << three << u"en"_s << u"Tuesday 2 to Thursday 4 March 2021"_s;
    QTest::newRow("three days, French") << three << u"fr"_s << u"du mardi 2 au jeudi 4 mars 2021"_s;
    QTest::newRow("three days, German") << three << u"de"_s << u"Dienstag, 2. bis Donnerstag, 4. März 2021"_s;
    QTest::newRow("three days, Dutch")
        << three << u"nl"_s << u"dinsdag 2 tot en met donderdag 4 maart 2021"_s;
    QTest::newRow("a Sunday over a month's end")
        << Days{{2022, 7, 31}, {2022, 8, 1}} << u"en"_s << u"Sunday 31 July and Monday 1 August 2022"_s;
}

void DateWordsTest::saysTheDaysWithWeekdays()
{
    QFETCH(QList<QDate>, days);
    QFETCH(QString, language);
    QFETCH(QString, words);
    QCOMPARE(dateRange(onDays(days), language, DateStyle::Long), words);
}

void DateWordsTest::saysOneDate()
{
    QCOMPARE(dateInWords({2023, 3, 5}, u"en"_s), u"5 March 2023"_s);
    QCOMPARE(dateInWords({2023, 3, 5}, u"de"_s, DateStyle::Long), u"Sonntag, 5. März 2023"_s);
    QCOMPARE(dateInWords(QDate(), u"en"_s), QString());
}

void DateWordsTest::saysADayInShort()
{
    QCOMPARE(shortDay({2021, 11, 4}, u"en"_s), u"Thu 4 Nov"_s);
    QCOMPARE(shortDay({2021, 11, 4}, u"fr"_s), u"jeu. 4 nov."_s);
    QCOMPARE(shortDay({2021, 11, 4}, u"de"_s), u"Do., 4. Nov."_s);
    QCOMPARE(shortDay({2021, 11, 1}, u"nl"_s), u"ma 1 nov."_s);
    QCOMPARE(shortDay(QDate(), u"nl"_s), QString());
}

void DateWordsTest::saysTimes()
{
    const QDate day(2021, 11, 4);
    QCOMPARE(timeRange(session(1, day, QTime(9, 30), QTime(13, 0))), u"09:30–13:00"_s);
    QCOMPARE(timeRange(session(1, day, QTime(9, 30))), u"09:30"_s);
    QCOMPARE(timeRange(session(1, day)), QString());
}

void DateWordsTest::doesNotDependOnTheMachine()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Arabic));
    const QString words = dateRange(onDays({{2023, 3, 28}, {2023, 3, 29}}), u"en"_s);
    const QString times = timeRange(session(1, {2021, 11, 4}, QTime(9, 30), QTime(13, 0)));
    QLocale::setDefault(before);
    QCOMPARE(words, u"28–29 March 2023"_s);
    QCOMPARE(times, u"09:30–13:00"_s);
}

QTEST_GUILESS_MAIN(DateWordsTest)
#include "tst_datewords.moc"
