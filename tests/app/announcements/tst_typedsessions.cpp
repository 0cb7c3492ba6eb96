// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/typedsessions.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class TypedSessionsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void saysWhichYearItTook();
    void namesTheDayOnAnotherWeekday();
    void takesHoursFromTheDaysThatAreThere();
    void standsAnyOrderOfPieces();
};

namespace {

const QDate today(2026, 11, 20);

QString words(const TypedSessions &typed)
{
    const auto clock = [](const std::optional<QTime> &time) {
        return time ? time->toString(u"HH:mm"_s) : u"?"_s;
    };
    QStringList found;
    for (const Session &session : typed.sessions) {
        found.append(
            u"%1 %2-%3"_s.arg(session.date.toString(Qt::ISODate), clock(session.start), clock(session.end)));
    }
    return found.join(u", "_s) + (typed.lunchToLunch ? u" lunch to lunch"_s : QString());
}

} // namespace

void TypedSessionsTest::reads_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("sessions");
    const auto row = [](const char *name, const QString &line, const QString &sessions) {
        QTest::newRow(name) << line << sessions;
    };
    const QString twoMornings = u"2027-11-04 09:00-12:30, 2027-11-05 09:00-12:30"_s;
    row("days and hours", u"4-5 Nov 9-12:30"_s, twoMornings);
    row("days by word, dotted hours", u"4 and 5 November 2027, 9.00–12.30"_s, twoMornings);
    row("weekdays", u"Thu 4 and Fri 5 Nov 2027, 9:00 - 12:30"_s, twoMornings);
    row("month first", u"Nov 4-5, 9-12:30"_s, twoMornings);
    row("month first with year", u"November 4, 2027 9:00-12:30"_s, u"2027-11-04 09:00-12:30"_s);
    row("hours first", u"9-12:30 on 4-5 Nov"_s, twoMornings);
    row("French", u"les 4 et 5 novembre, de 9h à 12h30"_s, twoMornings);
    row("French weekdays", u"jeudi 4 et vendredi 5 nov. 2027 de 9 h à 12 h 30"_s, twoMornings);
    row("French morning", u"4 fév. matin"_s, u"2027-02-04 09:00-12:30"_s);
    row("French afternoon", u"mar. 2 mars après-midi"_s, u"2027-03-02 13:30-17:00"_s);
    row("French whole day", u"1er décembre, toute la journée"_s, u"2026-12-01 09:00-17:00"_s);
    row("German", u"4.-5. November, 9-12.30 Uhr"_s, twoMornings);
    row("German figures", u"4.-5.11. 9:00-12:30"_s, twoMornings);
    row("German months", u"3. März 2027 ganztags"_s, u"2027-03-03 09:00-17:00"_s);
    row("Dutch", u"4 en 5 november van 9 tot 12.30 uur"_s, twoMornings);
    row("Dutch months", u"do 4 mrt 2027 hele dag"_s, u"2027-03-04 09:00-17:00"_s);
    row("figures without year", u"5/11 9-17"_s, u"2027-11-05 09:00-17:00"_s);
    row("figures with year", u"05.11.2027 9.00-17.00"_s, u"2027-11-05 09:00-17:00"_s);
    row("ISO", u"2027-11-05 09:00-17:00"_s, u"2027-11-05 09:00-17:00"_s);
    row("two figures", u"5/11 - 7/11 9-17"_s,
        u"2027-11-05 09:00-17:00, 2027-11-06 09:00-17:00, 2027-11-07 09:00-17:00"_s);
    row("two days beside a slash", u"4/5 Nov 9-12:30"_s, twoMornings);
    row("lunch to lunch", u"Tue 2 Feb 13:30 - Wed 3 Feb 12:30"_s,
        u"2027-02-02 13:30-?, 2027-02-03 ?-12:30 lunch to lunch"_s);
    row("lunch to lunch in words", u"2-4 Feb lunch to lunch"_s,
        u"2027-02-02 13:30-?, 2027-02-03 ?-?, 2027-02-04 ?-12:30 lunch to lunch"_s);
    row("French lunch to lunch", u"2-3 févr. de midi à midi"_s,
        u"2027-02-02 13:30-?, 2027-02-03 ?-12:30 lunch to lunch"_s);
    row("the last day with its own beginning", u"2 Feb 13:30 - 3 Feb 9:00-12:30"_s,
        u"2027-02-02 13:30-?, 2027-02-03 09:00-12:30 lunch to lunch"_s);
    row("the last day a morning", u"2 Feb 13:30 - 3 Feb morning"_s,
        u"2027-02-02 13:30-?, 2027-02-03 09:00-12:30 lunch to lunch"_s);
    row("the last day with short hours", u"2 Feb 13:30 - 3 Feb 9-5"_s,
        u"2027-02-02 13:30-?, 2027-02-03 09:00-17:00"_s);
    row("from morning to evening is not lunch to lunch", u"2 Feb 9:00 - 3 Feb 17:00"_s,
        u"2027-02-02 09:00-?, 2027-02-03 ?-17:00"_s);
    row("from a day to itself", u"2 Feb 9:00 - 2 Feb 12:30"_s, u"2027-02-02 09:00-12:30"_s);
    row("both days with their hours", u"2 Feb 13:30-17:00 - 3 Feb 9:00-12:30"_s,
        u"2027-02-02 13:30-17:00, 2027-02-03 09:00-12:30"_s);
    row("the middle days with hours", u"10-17 on 2-4 Feb lunch to lunch"_s,
        u"2027-02-02 13:30-17:00, 2027-02-03 10:00-17:00, 2027-02-04 10:00-12:30 lunch to lunch"_s);
    row("over midnight", u"4 Nov 22:00-2:00"_s, u"2027-11-04 22:00-02:00"_s);
    row("each day its own", u"4 Nov 9-12, 5 Nov 13-16"_s,
        u"2027-11-04 09:00-12:00, 2027-11-05 13:00-16:00"_s);
    row("two sittings a day", u"4 Nov 9-12 and 14-17"_s, u"2027-11-04 09:00-12:00, 2027-11-04 14:00-17:00"_s);
    row("half-days", u"4 Nov afternoon, 5 Nov morning"_s,
        u"2027-11-04 13:30-17:00, 2027-11-05 09:00-12:30"_s);
    row("noon and pm", u"4 Nov 1-4:30 pm"_s, u"2027-11-04 13:00-16:30"_s);
    row("nine to five", u"4 Nov 9-5"_s, u"2027-11-04 09:00-17:00"_s);
    row("bare figures as hours", u"4 Nov 0930-1400"_s, u"2027-11-04 09:30-14:00"_s);
    row("only a beginning", u"4 Nov 9:00"_s, u"2027-11-04 09:00-?"_s);
    row("no hours", u"4 Nov"_s, u"2027-11-04 ?-?"_s);
    row("over the year's end", u"30 Dec - 2 Jan"_s,
        u"2026-12-30 ?-?, 2026-12-31 ?-?, 2027-01-01 ?-?, 2027-01-02 ?-?"_s);
    row("today counts", u"20 Nov 9-10"_s, u"2026-11-20 09:00-10:00"_s);
    row("leap day", u"29 Feb 9-10"_s, u"2028-02-29 09:00-10:00"_s);
    row("apart", u"4 Nov 2027 and 12 Jan 2028, 9-10"_s, u"2027-11-04 09:00-10:00, 2028-01-12 09:00-10:00"_s);
}

void TypedSessionsTest::reads()
{
    QFETCH(const QString, line);
    QFETCH(const QString, sessions);
    const TypedSessions typed = typedSessions(line, today);
    QCOMPARE(int(typed.problem), int(TypedSessions::Problem::None));
    QCOMPARE(words(typed), sessions);
}

void TypedSessionsTest::refuses_data()
{
    using Problem = TypedSessions::Problem;
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("problem");
    QTest::addColumn<QString>("about");
    const auto row = [](const char *name, const QString &line, Problem problem, const QString &about) {
        QTest::newRow(name) << line << int(problem) << about;
    };
    row("nothing", u"  "_s, Problem::Empty, {});
    row("unknown word", u"4 Nov Teatime"_s, Problem::UnknownWord, u"Teatime"_s);
    row("no day", u"9-12:30"_s, Problem::NoDay, {});
    row("no such day", u"31 Nov 9-12"_s, Problem::NoSuchDay, u"31"_s);
    row("a day without a month", u"Thu 4 9-12"_s, Problem::NoDay, u"4"_s);
    row("too long", u"1 Jan - 30 Jun 2027"_s, Problem::TooManyDays, {});
    row("no such hour", u"4 Nov 25-26"_s, Problem::UnknownWord, u"25"_s);
    row("lunch to lunch on one day", u"2 Feb lunch to lunch"_s, Problem::EndsBeforeStart, {});
    row("a day that ends before it begins", u"2 Feb 13:30 - 2 Feb 12:30"_s, Problem::EndsBeforeStart, {});
    row("the last day ends before it begins", u"2 Feb 13:30 - 3 Feb 14:00-12:30"_s, Problem::EndsBeforeStart,
        {});
    row("hours of nobody behind two days", u"2 Feb 13:30 - 3 Feb 9:00-12:30, 14-17"_s, Problem::UnknownWord,
        u"17"_s);
    row("no hours for the days between", u"2 Feb 13:30-17:00 - 4 Feb 9:00-12:30"_s, Problem::DaysBetween, {});
    row("two sittings a day from lunch to lunch", u"9-12 and 14-17 on 2-4 Feb lunch to lunch"_s,
        Problem::DaysBetween, {});
    row("backwards", u"5 Nov 2027 - 4 Nov 2027"_s, Problem::TooManyDays, {});
}

void TypedSessionsTest::refuses()
{
    QFETCH(const QString, line);
    QFETCH(const int, problem);
    QFETCH(const QString, about);
    const TypedSessions typed = typedSessions(line, today);
    QCOMPARE(int(typed.problem), problem);
    QCOMPARE(typed.words, about);
    QVERIFY(typed.sessions.isEmpty());
}

void TypedSessionsTest::saysWhichYearItTook()
{
    QVERIFY(typedSessions(u"4 Nov"_s, today).yearTaken);
    QVERIFY(!typedSessions(u"4 Nov 2027"_s, today).yearTaken);
    QVERIFY(!typedSessions(u"4 and 5 Nov 2027"_s, today).yearTaken);
}

void TypedSessionsTest::namesTheDayOnAnotherWeekday()
{
    const TypedSessions typed = typedSessions(u"Friday 4 Nov 2027"_s, today);
    QCOMPARE(int(typed.problem), int(TypedSessions::Problem::OtherWeekday));
    QCOMPARE(typed.day, QDate(2027, 11, 4));
}

void TypedSessionsTest::takesHoursFromTheDaysThatAreThere()
{
    const QList<Session> there{{SessionId(1), QDate(2027, 11, 4), QTime(8, 30), QTime(12, 15)},
                               {SessionId(2), QDate(2027, 11, 4), QTime(14, 0), QTime(18, 0)}};
    QCOMPARE(words(typedSessions(u"5 Nov 2027"_s, today, there)), u"2027-11-05 14:00-18:00"_s);
    QCOMPARE(words(typedSessions(u"5 Nov 2027 morning"_s, today, there)), u"2027-11-05 08:30-12:15"_s);
    QCOMPARE(words(typedSessions(u"5 Nov 2027 afternoon"_s, today, there)), u"2027-11-05 14:00-18:00"_s);
    QCOMPARE(words(typedSessions(u"5 Nov 2027 whole day"_s, today, there)), u"2027-11-05 08:30-18:00"_s);
}

void TypedSessionsTest::standsAnyOrderOfPieces()
{
    const QStringList pieces{u"4"_s,   u"31"_s,    u"Nov"_s,  u"-"_s,          u","_s,
                             u"and"_s, u"9:30"_s,  u"9.30"_s, u"5/11"_s,       u"2027"_s,
                             u"Thu"_s, u"après"_s, u"midi"_s, u"lunch"_s,      u"to"_s,
                             u"pm"_s,  u"whole"_s, u"mar"_s,  u"99999999999"_s};
    quint32 state = 1;
    const auto next = [&state](qsizetype below) {
        state = state * 1664525U + 1013904223U;
        return static_cast<qsizetype>((state >> 8) % static_cast<quint32>(below));
    };
    for (int round = 0; round < 20000; ++round) {
        QStringList line;
        for (qsizetype count = next(8); count >= 0; --count) {
            line.append(pieces.at(next(pieces.size())));
        }
        const TypedSessions typed = typedSessions(line.join(u' '), today);
        QCOMPARE(typed.sessions.isEmpty(), typed.problem != TypedSessions::Problem::None);
        for (const Session &session : typed.sessions) {
            QVERIFY2(session.date.isValid(), qPrintable(line.join(u' ')));
        }
    }
}

QTEST_GUILESS_MAIN(TypedSessionsTest)
#include "tst_typedsessions.moc"
