// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/proofreader/easter.h"
#include "announcements/proofreader/publicholidays.h"

#include <QSet>
#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class PublicHolidaysTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void computesEaster_data();
    void computesEaster();
    void knowsNoOrthodoxEasterBeyondItsCalendar();
    void knowsTheDay_data();
    void knowsTheDay();
    void knowsEveryMemberState();
    void countsMemberStatesAlone();
    void speaksFrench();
};

void PublicHolidaysTest::computesEaster_data()
{
    QTest::addColumn<QDate>("western");
    QTest::addColumn<QDate>("orthodox");
    const auto row = [](int year, int month, int day, int orthodoxMonth, int orthodoxDay) {
        QTest::addRow("%d", year) << QDate(year, month, day) << QDate(year, orthodoxMonth, orthodoxDay);
    };
    row(2021, 4, 4, 5, 2);
    row(2022, 4, 17, 4, 24);
    row(2023, 4, 9, 4, 16);
    row(2024, 3, 31, 5, 5);
    row(2025, 4, 20, 4, 20);
    row(2026, 4, 5, 4, 12);
    row(2027, 3, 28, 5, 2);
    row(2028, 4, 16, 4, 16);
    row(2029, 4, 1, 4, 8);
    row(2030, 4, 21, 4, 28);
    row(2038, 4, 25, 4, 25);
    row(2008, 3, 23, 4, 27);
}

void PublicHolidaysTest::computesEaster()
{
    QFETCH(QDate, western);
    QFETCH(QDate, orthodox);
    QCOMPARE(easterSunday(western.year()), western);
    QCOMPARE(orthodoxEasterSunday(western.year()), orthodox);
}

void PublicHolidaysTest::knowsNoOrthodoxEasterBeyondItsCalendar()
{
    QVERIFY(!orthodoxEasterSunday(1899).isValid());
    QVERIFY(!orthodoxEasterSunday(2100).isValid());
    QVERIFY(!publicHolidays().in(u"GR"_s, QDate(2100, 4, 30)));
}

void PublicHolidaysTest::knowsTheDay_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("name"); // empty: no holiday
    const auto row = [](const char *what, const QString &country, QDate day, const QString &name) {
        QTest::newRow(what) << country << day << name;
    };
    row("Whit Monday in Belgium", u"BE"_s, {2027, 5, 17}, u"Whit Monday"_s);
    row("no Whit Monday in Italy", u"IT"_s, {2027, 5, 17}, {});
    row("Ascension in the Netherlands", u"NL"_s, {2026, 5, 14}, u"Ascension Day"_s);
    row("Corpus Christi in Poland", u"PL"_s, {2026, 6, 4}, u"Corpus Christi"_s);
    row("Orthodox Good Friday in Greece", u"GR"_s, {2027, 4, 30}, u"Good Friday"_s);
    row("western Good Friday is none in Greece", u"GR"_s, {2027, 3, 26}, {});
    row("Orthodox Easter Monday in Romania", u"RO"_s, {2024, 5, 6}, u"Easter Monday"_s);
    row("Clean Monday in Cyprus", u"CY"_s, {2026, 2, 23}, u"Clean Monday"_s);
    row("Orthodox Whit Monday in Greece", u"GR"_s, {2025, 6, 9}, u"Whit Monday"_s);
    row("Swedish Midsummer Eve at its earliest", u"SE"_s, {2026, 6, 19}, u"Midsummer Eve"_s);
    row("Swedish Midsummer Day at its latest", u"SE"_s, {2021, 6, 26}, u"Midsummer Day"_s);
    row("Finnish Midsummer Day", u"FI"_s, {2024, 6, 22}, u"Midsummer Day"_s);
    row("the Friday a week before is none", u"SE"_s, {2026, 6, 12}, {});
    row("Swedish All Saints", u"SE"_s, {2026, 10, 31}, u"All Saints’ Day"_s);
    row("Irish May holiday", u"IE"_s, {2026, 5, 4}, u"May holiday"_s);
    row("Irish June holiday", u"IE"_s, {2027, 6, 7}, u"June holiday"_s);
    row("Irish August holiday", u"IE"_s, {2026, 8, 3}, u"August holiday"_s);
    row("Irish October holiday", u"IE"_s, {2026, 10, 26}, u"October holiday"_s);
    row("Saint Brigid on a Monday", u"IE"_s, {2027, 2, 1}, u"Saint Brigid’s Day"_s);
    row("Saint Brigid on the first Monday", u"IE"_s, {2026, 2, 2}, u"Saint Brigid’s Day"_s);
    row("Saint Brigid on a Friday", u"IE"_s, {2030, 2, 1}, u"Saint Brigid’s Day"_s);
    row("no Saint Brigid before 2023", u"IE"_s, {2022, 2, 7}, {});
    row("King's Day", u"NL"_s, {2026, 4, 27}, u"King’s Day"_s);
    row("King's Day moved from a Sunday", u"NL"_s, {2025, 4, 26}, u"King’s Day"_s);
    row("Great Prayer Day while there was one", u"DK"_s, {2023, 5, 5}, u"Great Prayer Day"_s);
    row("no Great Prayer Day since", u"DK"_s, {2024, 4, 26}, {});
    row("Christmas Eve in Poland since 2025", u"PL"_s, {2025, 12, 24}, u"Christmas Eve"_s);
    row("not before", u"PL"_s, {2024, 12, 24}, {});
    row("Europe Day in Luxembourg", u"LU"_s, {2028, 5, 9}, u"Europe Day"_s);
    row("a bank holiday in August", u"GB"_s, {2026, 8, 31}, u"Bank holiday"_s);
    row("Boxing Day made up for", u"GB"_s, {2026, 12, 28}, u"Boxing Day"_s);
    row("Christmas on a Saturday: the Monday", u"GB"_s, {2027, 12, 27}, u"Christmas Day"_s);
    row("and its Sunday: the Tuesday", u"GB"_s, {2027, 12, 28}, u"Boxing Day"_s);
    row("Christmas on a Sunday: the Tuesday", u"GB"_s, {2022, 12, 27}, u"Christmas Day"_s);
    row("Bulgaria makes up for a Sunday", u"BG"_s, {2026, 5, 25}, u"Saints Cyril and Methodius"_s);
    row("Norway's Constitution Day", u"NO"_s, {2027, 5, 17}, u"Constitution Day"_s);
    row("a plain day", u"DE"_s, {2027, 2, 17}, {});
    row("a country without a table", u"JP"_s, {2027, 1, 1}, {});
}

void PublicHolidaysTest::knowsTheDay()
{
    QFETCH(QString, country);
    QFETCH(QDate, day);
    QFETCH(QString, name);
    const auto holiday = publicHolidays().in(country, day);
    QCOMPARE(holiday ? holiday->name(u"en"_s) : QString(), name);
}

void PublicHolidaysTest::knowsEveryMemberState()
{
    QSet<QString> countries;
    const QList<PublicHoliday> newYear = publicHolidays().inMemberStatesOn(QDate(2027, 1, 1));
    for (const PublicHoliday &holiday : newYear) {
        countries.insert(holiday.country);
    }
    QCOMPARE(newYear.size(), 27);
    QCOMPARE(countries.size(), 27);
}

void PublicHolidaysTest::countsMemberStatesAlone()
{
    // Saint Stephen's Day is none in France, Belgium, Portugal, Spain and Malta.
    const QDate day(2025, 12, 26);
    QCOMPARE(publicHolidays().inMemberStatesOn(day).size(), 22);
    QVERIFY(publicHolidays().in(u"GB"_s, day)); // beside the Union
}

void PublicHolidaysTest::speaksFrench()
{
    QCOMPARE(publicHolidays().in(u"FR"_s, QDate(2027, 5, 6))->name(u"fr"_s), u"Ascension"_s);
    QCOMPARE(publicHolidays().in(u"FR"_s, QDate(2027, 5, 6))->name(u"lt"_s), u"Ascension Day"_s);
}

QTEST_GUILESS_MAIN(PublicHolidaysTest)
#include "tst_publicholidays.moc"
