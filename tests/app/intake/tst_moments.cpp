// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/moments.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class MomentsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsMoments_data();
    void readsMoments();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();
    void readsTheMonthFirstWhereTold();
    void seesThatTheMonthComesFirst();
    void bringsOffsetsIntoTheZone_data();
    void bringsOffsetsIntoTheZone();
    void isBoundedOnLongText();
};

void MomentsTest::readsMoments_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("moment");
    const auto row = [](const char *name, const QString &text, const QString &moment) {
        QTest::newRow(name) << text << moment;
    };
    row("ISO", u"2023-12-06 01:42:42"_s, u"2023-12-06T01:42:42"_s);
    row("ISO with T", u"2023-12-06T01:42"_s, u"2023-12-06T01:42:00"_s);
    row("ISO with fractions", u"2023-12-06T01:42:42.123456"_s, u"2023-12-06T01:42:42"_s);
    row("ISO date", u"2023-12-06"_s, u"2023-12-06T00:00:00"_s);
    row("day first", u"04/05/2021 07:30"_s, u"2021-05-04T07:30:00"_s);
    row("day first with points", u"4.5.2021, 7.30"_s, u"2021-05-04T07:30:00"_s);
    row("day first with points and blanks", u"4. 5. 2021"_s, u"2021-05-04T00:00:00"_s);
    row("day first with hyphens", u"04-05-2021"_s, u"2021-05-04T00:00:00"_s);
    row("two digits of the year", u"04/05/21"_s, u"2021-05-04T00:00:00"_s);
    row("year, month, day with slashes", u"2021/05/04 07:30:15"_s, u"2021-05-04T07:30:15"_s);
    row("with the name of the month", u"3 May 2021 14:05"_s, u"2021-05-03T14:05:00"_s);
    row("with a short name", u"03-Sept-2021"_s, u"2021-09-03T00:00:00"_s);
    row("American words", u"May 3, 2021 6:13 PM"_s, u"2021-05-03T18:13:00"_s);
    row("noon", u"2021-05-03 12:00 PM"_s, u"2021-05-03T12:00:00"_s);
    row("midnight", u"2021-05-03 12:00 a.m."_s, u"2021-05-03T00:00:00"_s);
    row("of a mail", u"Mon, 3 May 2021 14:05:09 +0000"_s, u"2021-05-03T14:05:09"_s);
    row("of a survey's XML", u"2026-05-02_23-59-59"_s, u"2026-05-02T23:59:59"_s);
    row("with the word at", u"3 May 2021 at 14:05"_s, u"2021-05-03T14:05:00"_s);
    row("with the shift of a form", u"2031/05/03 6:13:22 PM GMT+2"_s, u"2031-05-03T18:13:22"_s);
    row("a printed zone never shifts", u"2021-06-03 14:05 CET"_s, u"2021-06-03T14:05:00"_s);
    row("a spreadsheet's number", u"44984.37847222222"_s, u"2023-02-27T09:05:00"_s);
    row("an hour that summer time leaves out", u"2024-03-31 02:30"_s, u"2024-03-31T02:30:00"_s);
    row("with blanks around", u"  2023-12-06  "_s, u"2023-12-06T00:00:00"_s);
}

void MomentsTest::readsMoments()
{
    QFETCH(QString, text);
    const QDateTime moment = momentFromText(text);
    QTEST(moment.toString(u"yyyy-MM-ddTHH:mm:ss"_s), "moment");
    QCOMPARE(moment.timeSpec(), Qt::UTC);
}

void MomentsTest::refusesWhatIsNone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("words") << u"tomorrow"_s;
    QTest::newRow("a month alone") << u"2020-03"_s;
    QTest::newRow("30 February") << u"30/02/2021"_s;
    QTest::newRow("hour 25") << u"2021-05-03 25:00"_s;
    QTest::newRow("a telephone number") << u"+32 2 234 56 78"_s;
    QTest::newRow("a telephone number in pairs") << u"01 02 03 04 05"_s;
    QTest::newRow("a year") << u"2018"_s;
    QTest::newRow("six digits") << u"123456"_s;
    QTest::newRow("something behind it") << u"2021-05-03 14:05 and more"_s;
    QTest::newRow("two dates") << u"16–17 December 2021"_s;
}

void MomentsTest::refusesWhatIsNone()
{
    QFETCH(QString, text);
    QVERIFY(!momentFromText(text).isValid());
}

void MomentsTest::readsTheMonthFirstWhereTold()
{
    const MomentReading reading{true, {}};
    QCOMPARE(momentFromText(u"12/06/2023 9:05"_s, reading).date(), QDate(2023, 12, 6));
    QCOMPARE(momentFromText(u"2023-12-06"_s, reading).date(), QDate(2023, 12, 6));
}

void MomentsTest::seesThatTheMonthComesFirst()
{
    QVERIFY(needsMonthFirst(u"12/31/2023"));
    QVERIFY(!needsMonthFirst(u"12/11/2023"));
    QVERIFY(!needsMonthFirst(u"31/12/2023"));
    QVERIFY(!needsMonthFirst(u"13/32/2023"));
}

void MomentsTest::bringsOffsetsIntoTheZone_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("moment");
    QTest::newRow("Z in winter") << u"2023-12-06T01:42:42Z"_s << u"2023-12-06T02:42:42"_s;
    QTest::newRow("Z in summer") << u"2023-07-06T01:42:42Z"_s << u"2023-07-06T03:42:42"_s;
    QTest::newRow("hours and minutes") << u"2023-07-06T01:42:42+05:30"_s << u"2023-07-05T22:12:42"_s;
    QTest::newRow("four digits") << u"2023-07-06 23:42 -0100"_s << u"2023-07-07T02:42:00"_s;
    QTest::newRow("a shift behind GMT") << u"2023/07/06 6:13:22 PM GMT+5:30"_s << u"2023-07-06T14:43:22"_s;
    QTest::newRow("a label does not count") << u"2023-07-06 23:42 PST"_s << u"2023-07-06T23:42:00"_s;
    QTest::newRow("nothing does not count") << u"2023-07-06 23:42"_s << u"2023-07-06T23:42:00"_s;
}

void MomentsTest::bringsOffsetsIntoTheZone()
{
    QFETCH(QString, text);
    const QDateTime moment = momentFromText(text, {false, QTimeZone("Europe/Brussels")});
    QTEST(moment.toString(u"yyyy-MM-ddTHH:mm:ss"_s), "moment");
}

void MomentsTest::isBoundedOnLongText()
{
    QVERIFY(!momentFromText(QString(10'000'000, u'1')).isValid());
    QVERIFY(!looksLikeDate(QString(10'000'000, u'/')));
    QVERIFY(!needsMonthFirst(QString(10'000'000, u'1')));
}

QTEST_GUILESS_MAIN(MomentsTest)
#include "tst_moments.moc"
