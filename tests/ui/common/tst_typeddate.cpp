// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/typeddate.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class TypedDateTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsDates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QDate>("date");
        const QDate fourth(2021, 11, 4);
        QTest::newRow("ISO") << u"2021-11-04"_s << u"en_GB"_s << fourth;
        QTest::newRow("English words") << u"4 Nov 2021"_s << u"en_GB"_s << fourth;
        QTest::newRow("a whole month, weekday and comma")
            << u"Thursday, 4 November 2021"_s << u"en_GB"_s << fourth;
        QTest::newRow("an ordinal") << u"4th of November 2021"_s << u"en_GB"_s << fourth;
        QTest::newRow("the American order with the month in words")
            << u"Nov 4, 2021"_s << u"en_US"_s << fourth;
        QTest::newRow("points") << u"4.11.2021"_s << u"de_DE"_s << fourth;
        QTest::newRow("slashes are day first") << u"04/11/21"_s << u"en_US"_s << fourth;
        QTest::newRow("French") << u"jeudi 4 novembre 2021"_s << u"fr_FR"_s << fourth;
        QTest::newRow("French with an accent") << u"1er février 2022"_s << u"fr_FR"_s << QDate(2022, 2, 1);
        QTest::newRow("German short") << u"4. Nov. 2021"_s << u"de_DE"_s << fourth;
        QTest::newRow("English in a French window") << u"28 March 2030"_s << u"fr_FR"_s << QDate(2030, 3, 28);
        QTest::newRow("without a year: the next such day") << u"4 March"_s << u"en_GB"_s << QDate(2031, 3, 4);
        QTest::newRow("without a year, today") << u"5.3."_s << u"de_DE"_s << QDate(2030, 3, 5);
        QTest::newRow("a leap day without a year") << u"29 Feb"_s << u"en_GB"_s << QDate(2032, 2, 29);
        QTest::newRow("today") << u"today"_s << u"en_GB"_s << QDate(2030, 3, 5);
    }
    void readsDates()
    {
        QFETCH(QString, text);
        QFETCH(QString, locale);
        QFETCH(QDate, date);
        QCOMPARE(dateFromTyped(text, QLocale(locale), today), std::optional(date));
    }

    void refusesWhatIsNoDate_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {u""_s, u"soon"_s, u"31 Feb 2030"_s, u"4 Nov 21 2021"_s, u"2021"_s,
                                    u"13/13/2021"_s, u"4 Nov 2021 or so"_s, u"ma 2030"_s, u"4 J 2030"_s,
                                    u"0.0.0000"_s, u"99999999999"_s, QString(100000, u'4')}) {
            QTest::newRow(qPrintable(text.left(20))) << text;
        }
    }
    void refusesWhatIsNoDate()
    {
        QFETCH(QString, text);
        QCOMPARE(dateFromTyped(text, QLocale(u"en_GB"_s), today), std::nullopt);
    }

    void readsItsOwnWords_data()
    {
        QTest::addColumn<QString>("locale");
        for (const QString &locale :
             {u"en_GB"_s, u"en_US"_s, u"fr_FR"_s, u"fr_BE"_s, u"de_DE"_s, u"nl_NL"_s, u"C"_s}) {
            QTest::newRow(qPrintable(locale)) << locale;
        }
    }
    void readsItsOwnWords()
    {
        QFETCH(QString, locale);
        const QLocale language(locale);
        for (QDate date(2030, 1, 1); date.year() == 2030; date = date.addDays(1)) {
            const QString text = typedDate(date, language);
            QVERIFY2(dateFromTyped(text, language, today) == std::optional(date), qPrintable(text));
        }
    }

    void readsTimes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QTime>("time");
        QTest::newRow("colon") << u"09:30"_s << QTime(9, 30);
        QTest::newRow("point") << u"9.30"_s << QTime(9, 30);
        QTest::newRow("French") << u"9h30"_s << QTime(9, 30);
        QTest::newRow("French whole hour") << u"14 h"_s << QTime(14, 0);
        QTest::newRow("digits alone") << u"0930"_s << QTime(9, 30);
        QTest::newRow("three digits") << u"930"_s << QTime(9, 30);
        QTest::newRow("an hour") << u"9"_s << QTime(9, 0);
        QTest::newRow("afternoon") << u"1:30 pm"_s << QTime(13, 30);
        QTest::newRow("noon") << u"12 pm"_s << QTime(12, 0);
    }
    void readsTimes()
    {
        QFETCH(QString, text);
        QFETCH(QTime, time);
        QCOMPARE(timeFromTyped(text), std::optional(time));
    }

    void refusesWhatIsNoTime_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {u""_s, u"noon-ish"_s, u"25:00"_s, u"9:75"_s, u"9:30:20"_s, u"12345"_s}) {
            QTest::newRow(qPrintable(text)) << text;
        }
    }
    void refusesWhatIsNoTime()
    {
        QFETCH(QString, text);
        QCOMPARE(timeFromTyped(text), std::nullopt);
    }

private:
    const QDate today{2030, 3, 5};
};

QTEST_GUILESS_MAIN(TypedDateTest)
#include "tst_typeddate.moc"
