// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/sessiontimes.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class SessionTimesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spreadsTimes_data();
    void spreadsTimes();
};

void SessionTimesTest::spreadsTimes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("hours");
    const auto row = [](const char *name, const QString &text, const QString &hours) {
        QTest::newRow(name) << text << hours;
    };
    row("one range for all days", u"27 and 28 May (9.00-12.30)"_s, u"27 09:00-12:30, 28 09:00-12:30"_s);
    row("a range behind each day", u"4 May (9:00-10:00) and 5 May (11:00-12:00)"_s,
        u"4 09:00-10:00, 5 11:00-12:00"_s);
    row("as many ranges as days", u"16 and 17 April (13:00-17:30 and 9:00-12:30)"_s,
        u"16 13:00-17:30, 17 09:00-12:30"_s);
    row("from one day into the next", u"23 June 12:00 CET - 24 June 13.00 CET"_s,
        u"23 12:00-?, 24 ?-13:00"_s);
    row("a morning and an afternoon", u"4 May (9:00-12:00 and 13:00-17:00)"_s, u"4 09:00-17:00"_s);
    row("only a beginning", u"4 May, 9:00"_s, u"4 09:00-?"_s);
    row("a beginning of its own", u"7 May, 13:00-17:30; 8 May, from 09:00"_s, u"7 13:00-17:30, 8 09:00-?"_s);
    row("an end of its own", u"7 May, 13:00-17:30; 8 May, until 12:30"_s, u"7 13:00-17:30, 8 ?-12:30"_s);
    row("a beginning and an end", u"7 May, from 13:00; 8 May, until 12:30"_s, u"7 13:00-?, 8 ?-12:30"_s);
    row("two beginnings in French", u"7 mai, à partir de 13:00; 8 mai, à partir de 09:00"_s,
        u"7 13:00-?, 8 09:00-?"_s);
    row("an end in French", u"7 mai, 13:00-17:30; 8 mai, jusqu’à 12:30"_s, u"7 13:00-17:30, 8 ?-12:30"_s);
    row("no hours", u"4 and 5 May"_s, u"4 ?-?, 5 ?-?"_s);
}

void SessionTimesTest::spreadsTimes()
{
    QFETCH(const QString, text);
    QFETCH(const QString, hours);
    const AnnouncementPage page(text);
    const QList<DateMention> dates = datesIn(page);
    QStringList found;
    const QList<DayHours> days = spreadTimes(dates, timesIn(page, dates));
    for (const DayHours &day : days) {
        const auto words = [](const std::optional<QTime> &time) {
            return time ? time->toString(u"HH:mm"_s) : u"?"_s;
        };
        found.append(u"%1 %2-%3"_s.arg(day.day.day).arg(words(day.start), words(day.end)));
    }
    QCOMPARE(found.join(u", "_s), hours);
}

QTEST_GUILESS_MAIN(SessionTimesTest)
#include "tst_sessiontimes.moc"
