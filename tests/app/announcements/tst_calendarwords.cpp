// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/calendarwords.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class CalendarWordsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsMonthsOfTheUnion_data();
    void knowsMonthsOfTheUnion();
    void admitsWhereLanguagesDisagree();
    void knowsWeekdays();
    void knowsNoOtherWords();
};

void CalendarWordsTest::knowsMonthsOfTheUnion_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("month");
    QTest::newRow("Bulgarian") << u"декември"_s << 12;
    QTest::newRow("Croatian") << u"rujna"_s << 9;
    QTest::newRow("Czech") << u"cervence"_s << 7;
    QTest::newRow("Danish") << u"maj"_s << 5;
    QTest::newRow("Dutch") << u"maart"_s << 3;
    QTest::newRow("English") << u"february"_s << 2;
    QTest::newRow("Estonian") << u"jaanuar"_s << 1;
    QTest::newRow("Finnish, alone") << u"tammikuu"_s << 1;
    QTest::newRow("Finnish, dated") << u"tammikuuta"_s << 1;
    QTest::newRow("French") << u"fevrier"_s << 2;
    QTest::newRow("German") << u"marz"_s << 3;
    QTest::newRow("Greek") << u"σεπτεμβριου"_s << 9;
    QTest::newRow("Hungarian") << u"julius"_s << 7;
    QTest::newRow("Irish") << u"bealtaine"_s << 5;
    QTest::newRow("Italian") << u"gennaio"_s << 1;
    QTest::newRow("Latvian") << u"decembris"_s << 12;
    QTest::newRow("Lithuanian") << u"gruodzio"_s << 12;
    QTest::newRow("Maltese") << u"dicembru"_s << 12;
    QTest::newRow("Polish") << u"stycznia"_s << 1;
    QTest::newRow("Portuguese") << u"marco"_s << 3;
    QTest::newRow("Romanian") << u"iunie"_s << 6;
    QTest::newRow("Slovak") << u"oktobra"_s << 10;
    QTest::newRow("Slovenian") << u"avgust"_s << 8;
    QTest::newRow("Spanish") << u"diciembre"_s << 12;
    QTest::newRow("Swedish") << u"augusti"_s << 8;
    QTest::newRow("short") << u"sept"_s << 9;
}

void CalendarWordsTest::knowsMonthsOfTheUnion()
{
    QFETCH(const QString, word);
    QFETCH(const int, month);
    QVERIFY2(calendarWords().months(word).contains(month), qPrintable(word));
}

void CalendarWordsTest::admitsWhereLanguagesDisagree()
{
    // "listopad" is November in Polish and Czech and October in Croatian.
    QList<int> months = calendarWords().months(u"listopad"_s);
    std::sort(months.begin(), months.end());
    QCOMPARE(months, QList<int>({10, 11}));
}

void CalendarWordsTest::knowsWeekdays()
{
    QCOMPARE(calendarWords().weekday(u"thursday"_s), 4);
    QCOMPARE(calendarWords().weekday(u"donnerstag"_s), 4);
    QCOMPARE(calendarWords().weekday(u"jeudi"_s), 4);
    QCOMPARE(calendarWords().weekday(u"thurs"_s), 4);
}

void CalendarWordsTest::knowsNoOtherWords()
{
    QVERIFY(calendarWords().months(u"meeting"_s).isEmpty());
    QCOMPARE(calendarWords().weekday(u"meeting"_s), 0);
}

QTEST_GUILESS_MAIN(CalendarWordsTest)
#include "tst_calendarwords.moc"
