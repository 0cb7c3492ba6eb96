// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/callsorting.h"
#include "announcements/titlereading.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class TitleReadingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTitles_data();
    void readsTitles();
    void takesTheLongerOfTheSameTitle();
    void tellsSeveralCalls();
    void tellsCallsFromOtherTexts_data();
    void tellsCallsFromOtherTexts();
};

void TitleReadingTest::readsTitles_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("title");
    const auto row = [](const char *name, const QString &text, const QString &title) {
        QTest::newRow(name) << text << title;
    };
    row("a colon behind the call", u"Call for participants: RAN POL meeting on keys"_s,
        u"RAN POL meeting on keys"_s);
    row("a dash behind the call", u"Call for participants – RAN POL meeting on keys"_s,
        u"RAN POL meeting on keys"_s);
    row("nothing behind the call", u"Call for participants RAN POL meeting on keys"_s,
        u"RAN POL meeting on keys"_s);
    row("date and time at the end",
        u"Call for participants: Workshop on keys, 16–17 December 2021 (09:30 – 13:00 CET)"_s,
        u"Workshop on keys"_s);
    row("a date with a dash before", u"Call for participants: Workshop on keys - 07-08 July 2022"_s,
        u"Workshop on keys"_s);
    row("a date in the middle stays", u"Call for participants: The 5 May 2021 meeting on keys"_s,
        u"The 5 May 2021 meeting on keys"_s);
    row("open registration before the title",
        u"Call for participants – Registrations now open: Webinar on keys"_s, u"Webinar on keys"_s);
    row("a reminder", u"Reminder: Call for participants: Webinar on keys"_s, u"Webinar on keys"_s);
    row("a masthead with a month is none",
        u"Call for participants | April 2021\n\nCall for participants\nRAN POL meeting on keys?"_s,
        u"RAN POL meeting on keys?"_s);
    row("quotation marks around all of it go", u"Call for participants: ‘Keys and locks’"_s,
        u"Keys and locks"_s);
    row("quotation marks inside stay", u"Call for participants: Meeting on ‘Keys’"_s, u"Meeting on ‘Keys’"_s);
    row("a line that looks like a title",
        u"Skip to main content\nRAN LOCAL meeting on keys\nIt will take place online."_s,
        u"RAN LOCAL meeting on keys"_s);
    row("no title", u"Nothing of the kind stands here."_s, QString());
}

void TitleReadingTest::readsTitles()
{
    QFETCH(const QString, text);
    QFETCH(const QString, title);
    const Outline outline{TextLayout(text)};
    QCOMPARE(TitleReader(outline).title({}).title, title);
}

void TitleReadingTest::takesTheLongerOfTheSameTitle()
{
    const Outline outline{TextLayout(u"Call for participants: RAN POL meeting\n\nHello.\n\n"
                                     "Call for participants: RAN POL meeting on keys and locks"_s)};
    const QList<TitleReading> calls = TitleReader(outline).calls();
    QCOMPARE(calls.size(), 1);
    QCOMPARE(calls.first().title, u"RAN POL meeting on keys and locks"_s);
}

void TitleReadingTest::tellsSeveralCalls()
{
    const Outline outline{TextLayout(u"Call for participants: Meeting on keys\nRegister by 5 May.\n\n"
                                     "Call for participants: Meeting on locks\nApply by 6 May."_s)};
    const QList<CallStart> calls = callsOf(outline);
    QCOMPARE(calls.size(), 2);
    QCOMPARE(calls.at(1).line, 2);
    const Outline one{TextLayout(
        u"Call for participants: Meeting on keys\n\nCall for participants: Meeting on locks\nApply by 6 May."_s)};
    QCOMPARE(callsOf(one).size(), 1); // a title without a call below it
}

void TitleReadingTest::tellsCallsFromOtherTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("call");
    QTest::newRow("named as such") << u"Call for participants: Meeting on keys"_s << true;
    QTest::newRow("looking for people")
        << u"For a meeting we are looking for locksmiths and other practitioners."_s << true;
    QTest::newRow("a call for papers")
        << u"Call for papers. Our conference is looking for experts."_s << false;
    QTest::newRow("a job") << u"We are looking for an officer. Apply before 5 May."_s << false;
    QTest::newRow("a report") << u"The meeting took place in May. Forty colleagues came."_s << false;
}

void TitleReadingTest::tellsCallsFromOtherTexts()
{
    QFETCH(const QString, text);
    QFETCH(const bool, call);
    const Outline outline{TextLayout(text)};
    QCOMPARE(isCallForParticipants(outline, false), call);
}

QTEST_GUILESS_MAIN(TitleReadingTest)
#include "tst_titlereading.moc"
