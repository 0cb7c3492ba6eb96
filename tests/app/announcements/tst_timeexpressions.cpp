// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/timeexpressions.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class TimeExpressionsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTimes_data();
    void readsTimes();
    void checksZoneLabels_data();
    void checksZoneLabels();
};

void TimeExpressionsTest::readsTimes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("times");
    const auto row = [](const char *name, const QString &text, const QString &times) {
        QTest::newRow(name) << text << times;
    };
    row("colons", u"(09:30 – 13:00 CET)"_s, u"09:30-13:00 CET"_s);
    row("dots", u"9.00-12.30"_s, u"09:00-12:30"_s);
    row("halves of the day", u"1 pm-4:30 pm"_s, u"13:00-16:30"_s);
    row("a half said once", u"1-4:30 pm CET"_s, u"13:00-16:30 CET"_s);
    row("a half said once, over noon", u"10-1 pm"_s, u"10:00-13:00"_s);
    row("dotted halves", u"from 9 a.m. to 5 p.m."_s, u"09:00-17:00"_s);
    row("midnight and noon", u"12 am - 12 pm"_s, u"00:00-12:00"_s);
    row("h", u"9h30 - 12h"_s, u"09:30-12:00"_s);
    row("Uhr", u"14 Uhr bis 16:30 Uhr"_s, u"14:00-16:30"_s);
    row("a zone at both ends", u"13:00 CEST – 12:30 CEST"_s, u"13:00-12:30 CEST"_s);
    row("a single one with its zone", u"starts 13.00 CET"_s, u"13:00 CET"_s);
    row("noon", u"until noon"_s, u"12:00"_s);
    row("Brussels time", u"10:00-11:00 (Brussels time)"_s, u"10:00-11:00 Brussels time"_s);
    row("a date is no time", u"24.11.2020"_s, QString());
    row("days are no hours", u"16–17 December 2021"_s, QString());
    row("a version is no time", u"version 3.10 of 2.0"_s, QString());
    row("no such hour", u"27:30-29:00"_s, QString());
    row("numbers alone", u"9-12 participants"_s, QString());
}

void TimeExpressionsTest::readsTimes()
{
    QFETCH(const QString, text);
    QFETCH(const QString, times);
    const AnnouncementPage page(text);
    QStringList found;
    const QList<TimeMention> mentions = timesIn(page, datesIn(page));
    for (const TimeMention &mention : mentions) {
        QString words = mention.start.toString(u"HH:mm"_s);
        words += mention.end ? u'-' + mention.end->toString(u"HH:mm"_s) : QString();
        words += mention.zone.isEmpty() ? QString() : u' ' + mention.zone;
        found.append(words);
    }
    QCOMPARE(found.join(u'|'), times);
}

void TimeExpressionsTest::checksZoneLabels_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("result");
    const auto row = [](const char *name, const QString &label, QDate day, ZoneLabel result) {
        QTest::newRow(name) << label << day << static_cast<int>(result);
    };
    row("CET in winter", u"CET"_s, QDate(2021, 12, 16), ZoneLabel::Agrees);
    row("CET in summer", u"CET"_s, QDate(2022, 6, 23), ZoneLabel::Disagrees);
    row("CEST in summer", u"CEST"_s, QDate(2022, 6, 23), ZoneLabel::Agrees);
    row("CEST in winter", u"CEST"_s, QDate(2020, 11, 30), ZoneLabel::Disagrees);
    row("the last day of winter time", u"CET"_s, QDate(2024, 3, 30), ZoneLabel::Agrees);
    row("the first day of summer time", u"CET"_s, QDate(2024, 3, 31), ZoneLabel::Disagrees);
    row("both", u"CET/CEST"_s, QDate(2022, 6, 23), ZoneLabel::Agrees);
    row("another zone", u"GMT"_s, QDate(2022, 6, 23), ZoneLabel::Disagrees);
    row("none", QString(), QDate(2022, 6, 23), ZoneLabel::Unknown);
}

void TimeExpressionsTest::checksZoneLabels()
{
    QFETCH(const QString, label);
    QFETCH(const QDate, day);
    QFETCH(const int, result);
    QCOMPARE(static_cast<int>(checkZoneLabel(label, day)), result);
}

QTEST_GUILESS_MAIN(TimeExpressionsTest)
#include "tst_timeexpressions.moc"
