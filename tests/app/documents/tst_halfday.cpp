// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/halfday.h"

#include <QtTest>

#include "app/documents/samplecontent.h"

using namespace convoke;
using namespace convoke::test;

class HalfDayTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void dividesASession_data();
    void dividesASession();
    void ordersAndMergesSessions();
    void leavesOutWhatLiesOutsideTheLunches();
    void namesHalfDays();
};

void HalfDayTest::dividesASession_data()
{
    QTest::addColumn<QTime>("start");
    QTest::addColumn<QTime>("end");
    QTest::addColumn<QList<DayPart>>("parts");
    using Parts = QList<DayPart>;
    QTest::newRow("a morning") << QTime(9, 30) << QTime(13, 0) << Parts{DayPart::Morning};
    QTest::newRow("an afternoon") << QTime(13, 0) << QTime(17, 30) << Parts{DayPart::Afternoon};
    QTest::newRow("a whole day is two")
        << QTime(9, 0) << QTime(17, 0) << Parts{DayPart::Morning, DayPart::Afternoon};
    QTest::newRow("five hours over lunch are one") << QTime(10, 0) << QTime(15, 0) << Parts{DayPart::Morning};
    QTest::newRow("a minute more is two")
        << QTime(10, 0) << QTime(15, 1) << Parts{DayPart::Morning, DayPart::Afternoon};
    QTest::newRow("arriving for lunch is no morning")
        << QTime(12, 30) << QTime(18, 0) << Parts{DayPart::Afternoon};
    QTest::newRow("mostly before one o'clock") << QTime(11, 0) << QTime(14, 0) << Parts{DayPart::Morning};
    QTest::newRow("mostly after one o'clock") << QTime(12, 0) << QTime(16, 0) << Parts{DayPart::Afternoon};
    QTest::newRow("an evening") << QTime(18, 0) << QTime(20, 0) << Parts{DayPart::Evening};
    QTest::newRow("into the next day") << QTime(22, 0) << QTime(6, 0) << Parts{DayPart::Evening};
    QTest::newRow("only a start") << QTime(14, 0) << QTime() << Parts{DayPart::Afternoon};
    QTest::newRow("no times") << QTime() << QTime() << Parts{DayPart::WholeDay};
}

void HalfDayTest::dividesASession()
{
    QFETCH(QTime, start);
    QFETCH(QTime, end);
    QFETCH(QList<DayPart>, parts);
    const QDate day(2021, 11, 4);
    QList<DayPart> found;
    const QList<HalfDay> halves = halfDays({session(1, day, start, end)});
    for (const HalfDay &half : halves) {
        QCOMPARE(half.date, day);
        found.append(half.part);
    }
    QCOMPARE(found, parts);
}

void HalfDayTest::ordersAndMergesSessions()
{
    const QDate first(2021, 11, 4);
    const QDate second(2021, 11, 9);
    const QList<HalfDay> halves = halfDays(
        {session(1, second, QTime(9, 0), QTime(12, 0)), session(2, first, QTime(14, 0), QTime(15, 0)),
         session(3, first, QTime(15, 30), QTime(17, 0)), session(4, QDate()),
         session(5, first, QTime(9, 0), QTime(12, 0))});
    const QList<HalfDay> expected{
        {first, DayPart::Morning}, {first, DayPart::Afternoon}, {second, DayPart::Morning}};
    QCOMPARE(halves, expected);
    QVERIFY(halfDays({}).isEmpty());
}

void HalfDayTest::leavesOutWhatLiesOutsideTheLunches()
{
    const QDate first(2023, 3, 28);
    const QDate second(2023, 3, 29);
    const QList<HalfDay> lunchToLunch{{first, DayPart::Afternoon}, {second, DayPart::Morning}};
    QCOMPARE(halfDays({session(1, first), session(2, second)}, true), lunchToLunch);
    QCOMPARE(halfDays({session(1, first, QTime(11, 30), QTime(18, 0)),
                       session(2, second, QTime(9, 0), QTime(14, 30))},
                      true),
             lunchToLunch);
    const QList<HalfDay> oneDay{{first, DayPart::WholeDay}};
    QCOMPARE(halfDays({session(1, first)}, true), oneDay);
    const QList<HalfDay> onlyMorning{{first, DayPart::Morning}, {second, DayPart::Afternoon}};
    QCOMPARE(halfDays({session(1, first, QTime(9, 0), QTime(12, 0)),
                       session(2, second, QTime(14, 0), QTime(17, 0))},
                      true),
             onlyMorning); // times that are said outweigh the phrase
}

void HalfDayTest::namesHalfDays()
{
    const HalfDay half{QDate(2021, 11, 4), DayPart::Morning};
    QCOMPARE(half.label(u"en"_s), u"Thu 4 Nov, morning"_s);
    QCOMPARE(half.label(u"fr"_s), u"jeu. 4 nov., matin"_s);
    QCOMPARE(half.label(u"de"_s), u"Do., 4. Nov., Vormittag"_s);
    QCOMPARE(half.label(u"nl"_s), u"do 4 nov., ochtend"_s);
    QCOMPARE(half.twoLineLabel(u"en"_s), u"Thu 4 Nov\nmorning"_s);
    QCOMPARE(half.key(), u"2021-11-04-morning"_s);
    const HalfDay day{QDate(2021, 11, 4), DayPart::WholeDay};
    QCOMPARE(day.label(u"en"_s), u"Thu 4 Nov"_s);
    QCOMPARE(day.twoLineLabel(u"en"_s), u"Thu 4 Nov"_s);
    QCOMPARE(day.key(), u"2021-11-04"_s);
}

QTEST_GUILESS_MAIN(HalfDayTest)
#include "tst_halfday.moc"
