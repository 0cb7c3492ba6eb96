// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readingprobe.h"

#include <QJsonDocument>
#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

/// One sentence, one field: the rules of the field readers.
class AnnouncementReaderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsFields_data();
    void readsFields();
    void reportsWhatIsOdd_data();
    void reportsWhatIsOdd();
    void namesEveryFieldOnce();
    void usesDomainsOfTheAddressBook();

private:
    test::ReadingProbe m_probe;
};

namespace {

const QString head = u"Call for participants: RAN POL meeting on keys\n\n"
                     "The meeting will take place in Riga, Latvia, on 5 May 2022.\n\n"_s;
const QString bare = u"Call for participants: RAN POL meeting on keys\n\n"_s;

QString shown(const QJsonValue &value)
{
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.sliced(1, json.size() - 2));
}

} // namespace

void AnnouncementReaderTest::readsFields_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("state");
    const auto row = [](const char *name, const QString &text, const char *field, const QString &value,
                        const char *state) {
        QTest::newRow(name) << text << QString::fromLatin1(field) << value << QString::fromLatin1(state);
    };
    row("ultimately before is before",
        head + u"Apply by email preferably as soon as possible, ultimately before 1 April 2022."_s,
        "deadline_rule", u"\"before\""_s, "found");
    row("as soon as possible is no date",
        head + u"Apply by email preferably as soon as possible, ultimately before 1 April 2022."_s,
        "preferred_by", u"null"_s, "missing");
    row("until … the latest is until", head + u"Send them to us by email until 1 April 2022 the latest."_s,
        "deadline_rule", u"\"until\""_s, "found");
    row("on or before is by", head + u"Please register on or before 1 April 2022."_s, "deadline_rule",
        u"\"by\""_s, "found");
    row("the latest alone", head + u"Please register on 1 April 2022 at the latest."_s, "deadline_rule",
        u"\"no later than\""_s, "found");
    row("a deadline before New Year",
        u"Call for participants: RAN POL meeting, 20 January 2022\n\nRegister by 10 December."_s, "deadline",
        u"\"2021-12-10\""_s, "inferred");
    row("outcome date is no deadline",
        head + u"Register by 1 April 2022. We will inform you by 8 April 2022."_s, "deadline",
        u"\"2022-04-01\""_s, "found");
    row("outcome date", head + u"Register by 1 April 2022. We will inform you by 8 April 2022."_s,
        "outcome_told", u"\"2022-04-08\""_s, "found");
    row("a dinner is no session",
        u"Call for participants: RAN POL meeting\n\nThe meeting will take place in Riga, Latvia on "
        "Thursday 5 May 2022 (9:00-15:30), with a dinner on Wednesday 4 May (19:00)."_s,
        "sessions", u"[{\"date\":\"2022-05-05\",\"end\":\"15:30\",\"start\":\"09:00\"}]"_s, "found");
    row("an earlier meeting is no session",
        bare + u"We are looking for officers. It builds on the meeting of 4 and 5 June 2019."_s, "sessions",
        u"[]"_s, "missing");
    row("literature is no session", bare + u"Background\n\nThe book of 3 March 2020 says otherwise."_s,
        "sessions", u"[]"_s, "missing");
    row("a weekday decides about the year",
        u"News article20 November 2022\nCall for participants: RAN POL meeting\n\nIt will take place online on Friday 12 January."_s,
        "sessions", u"[{\"date\":\"2024-01-12\",\"end\":null,\"start\":null}]"_s, "inferred");
    row("without any year nothing is invented",
        u"Call for participants: RAN POL meeting\n\nIt will take place on 12 January."_s, "sessions", u"[]"_s,
        "missing");
    row("indicative times",
        u"Call for participants: RAN POL meeting\n\nIt takes place online on 5 May 2022, 9:00-10:00 "
        "(times are indicative)."_s,
        "provisional", u"true"_s, "found");
    row("a month's name with two meanings",
        u"Call for participants: RAN POL meeting on keys\n\nIt will take place online on 16 listopada 2022."_s,
        "sessions", u"[{\"date\":\"2022-11-16\",\"end\":null,\"start\":null}]"_s, "contradictory");
    row("a month's name with two meanings and a weekday",
        u"Call for participants: RAN POL meeting on keys\n\nIt will take place online on środa, 16 listopada 2022."_s,
        "sessions", u"[{\"date\":\"2022-11-16\",\"end\":null,\"start\":null}]"_s, "found");
    row("a deadline in a month with two meanings", head + u"Please register by 16 listopada 2021."_s,
        "deadline", u"\"2021-11-16\""_s, "contradictory");
    row("a weekday is no part of a city",
        bare + u"The meeting will take place in Erfurt am Donnerstag, 5 May 2022."_s, "place",
        u"{\"city\":\"Erfurt\",\"country\":null,\"venue\":null}"_s, "found");
    row("city and country", head, "place", u"{\"city\":\"Riga\",\"country\":\"LV\",\"venue\":null}"_s,
        "found");
    row("a city that is known", bare + u"The meeting will take place in Lisbon on 5 May 2022."_s, "place",
        u"{\"city\":\"Lisbon\",\"country\":\"PT\",\"venue\":null}"_s, "inferred");
    row("a venue", bare + u"The meeting will take place at the Hotel Kronberg in Riga, Latvia."_s, "place",
        u"{\"city\":\"Riga\",\"country\":\"LV\",\"venue\":\"Hotel Kronberg\"}"_s, "found");
    row("cities of the background are none",
        bare + u"Background\n\nIn Paris, France, things are different."_s, "place", u"null"_s, "missing");
    row("online", bare + u"This meeting will take place online."_s, "mode", u"\"online\""_s, "found");
    row("a platform is online", bare + u"Join us via Zoom."_s, "mode", u"\"online\""_s, "inferred");
    row("the platform", bare + u"Join us on MS Teams."_s, "platform", u"\"MS Teams\""_s, "found");
    row("a place is in person", head, "mode", u"\"in person\""_s, "inferred");
    row("online topics are no mode", bare + u"Background\n\nOnline meetings of extremists grow."_s, "mode",
        u"null"_s, "missing");
    row("language", head + u"The meeting will be held in French."_s, "language", u"\"fr\""_s, "found");
    row("a survey in English is not the meeting's language",
        head + u"Please fill in the survey in English."_s, "language", u"null"_s, "missing");
    row("no interpretation", head + u"The meeting is held in English (without interpretation)."_s,
        "interpretation", u"false"_s, "found");
    row("interpretation", head + u"Simultaneous interpretation will be provided."_s, "interpretation",
        u"true"_s, "found");
    row("interpretation of data is none", head + u"Background\n\nThe interpretation of data is hard."_s,
        "interpretation", u"null"_s, "missing");
    row("travel arranged", head + u"Your travel will be arranged by us."_s, "travel_arranged", u"true"_s,
        "found");
    row("own travel", head + u"Please book your own travel."_s, "travel_arranged", u"false"_s, "found");
    row("places", head + u"Only 30 participants can be accepted."_s, "places", u"30"_s, "found");
    row("readers are no places", head + u"You receive this with more than 6,000 other people."_s, "places",
        u"null"_s, "missing");
    row("one, two by exception", head + u"We can take one (maximum two) officers per EU MS."_s, "rules",
        u"[{\"attribute\":\"country\",\"exceptional_max\":2,\"max\":1,\"min\":null,\"value\":\"*\"}]"_s,
        "found");
    row("at most two", head + u"At most two participants per Member State can come."_s, "rules",
        u"[{\"attribute\":\"country\",\"exceptional_max\":null,\"max\":2,\"min\":null,\"value\":\"*\"}]"_s,
        "found");
    row("per organisation", head + u"Maximum 3 people per organisation."_s, "rules",
        u"[{\"attribute\":\"organisation\",\"exceptional_max\":null,\"max\":3,\"min\":null,\"value\":\"*\"}]"_s,
        "found");
    row("chairs", head + u"On behalf of the chairs, Ann Bee and Cy van Dee, we ask you."_s, "chairs",
        u"[\"Ann Bee\",\"Cy van Dee\"]"_s, "found");
    row("contacts", head + u"For questions contact Ann Bee (ann@b.example)."_s, "contacts",
        u"[{\"email\":\"ann@b.example\",\"name\":\"Ann Bee\"}]"_s, "found");
    row("a survey", head + u"Please fill out this survey before 1 April 2022."_s, "channel", u"\"survey\""_s,
        "found");
    row("a form", head + u"Please use this form before 1 April 2022."_s, "channel", u"\"form\""_s, "found");
    row("registering", head + u"Please register before 1 April 2022."_s, "channel", u"\"registration\""_s,
        "found");
    row("e-mail", head + u"Please apply by e-mail before 1 April 2022."_s, "channel", u"\"email\""_s,
        "found");
    row("what registering confirms is no channel", head + u"By registering, you confirm your availability."_s,
        "channel", u"null"_s, "missing");
    row("a link", head + u"Please fill out this survey (https://s.example/a) before 1 April 2022."_s, "link",
        u"\"https://s.example/a\""_s, "found");
    row("a link that hides its host is none",
        head + u"Please fill out this survey (https://s.example@evil.example/) by 1 April 2022."_s, "link",
        u"null"_s, "missing");
    row("joint and input",
        u"Call for participants: RAN POL meeting\n\nJoint meeting with RAN LOCAL (with input from RAN C&N and RAN HEALTH)"_s,
        "working_groups",
        u"[{\"code\":\"POL\",\"role\":\"lead\"},{\"code\":\"LOCAL\",\"role\":\"joint\"},{\"code\":\"C&N\","
        u"\"role\":\"input\"},"
        "{\"code\":\"HEALTH\",\"role\":\"input\"}]"_s,
        "found");
    row("webinar", u"Call for participants: RAN POL webinar on keys"_s, "kind", u"\"webinar\""_s, "found");
    row("a workshop beside a meeting", u"Call for participants: RAN POL meeting – Workshop on keys"_s, "kind",
        u"\"workshop\""_s, "found");
    row("a study visit", u"Call for participants: RAN POL study visit"_s, "kind", u"\"study visit\""_s,
        "found");
    row("an aim carries its paragraph",
        bare
            + u"Background and aim\n\nKeys get lost. The aim of the meeting is to find them. It is high time."_s,
        "aim", u"\"The aim of the meeting is to find them. It is high time.\""_s, "found");
    row("lists of a text stay in it",
        bare
            + u"Background\n\nLanterns go out early in many streets of the town.\n\n• oil\n  • from fish\n• "
              u"wick\n\n"
              "1. first light it\n2. then look\n\nEverybody has seen it happen."_s,
        "background",
        u"\"Lanterns go out early in many streets of the town.\\n\\n- oil\\n  - from fish\\n- wick\\n1. "
        u"first "
        "light it\\n2. then look\\n\\nEverybody has seen it happen.\""_s,
        "found");
    row("signs of a text mean nothing",
        bare
            + u"Background\n\nThe 5*3*2 rows of lanterns_ are lit at https://lantern.example/a_b every day."_s,
        "background",
        u"\"The 5\\\\*3\\\\*2 rows of lanterns\\\\_ are lit at https://lantern.example/a_b every day.\""_s,
        "found");
    row("numbers go on behind what stands below them",
        bare
            + u"Background\n\nLanterns go out early in many streets of the town.\n\n1. first light it\n   • with oil\n2. then look\n\nEverybody has seen it happen."_s,
        "background",
        u"\"Lanterns go out early in many streets of the town.\\n\\n1. first light it\\n  - with oil\\n2. then look\\n\\nEverybody has seen it happen.\""_s,
        "found");
    row("an aim of others is background", bare + u"Background\n\nThe aim of these groups is to steal keys."_s,
        "background", u"\"The aim of these groups is to steal keys.\""_s, "found");
}

void AnnouncementReaderTest::readsFields()
{
    QFETCH(const QString, text);
    QFETCH(const QString, field);
    QFETCH(const QString, value);
    QFETCH(const QString, state);
    QCOMPARE(shown(m_probe.value(text, field)), value);
    QCOMPARE(m_probe.state(text, field), state);
}

void AnnouncementReaderTest::reportsWhatIsOdd_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("the weekday is another")
        << bare + u"It will take place online on Monday 5 May 2022."_s << u"weekday-disagrees"_s;
    QTest::newRow("the zone is another")
        << bare + u"It will take place online on 5 May 2022, 9:00-10:00 CET."_s << u"zone-label-disagrees"_s;
    QTest::newRow("title and text disagree")
        << u"Call for participants: RAN POL meeting, 16 March 2021\n\nIt will take place online on 16 March 2022."_s
        << u"dates-contradict"_s;
    QTest::newRow("no date") << bare << u"no-date"_s;
    QTest::newRow("no place") << bare << u"no-place"_s;
    QTest::newRow("no deadline") << head << u"no-deadline"_s;
    QTest::newRow("a year taken from elsewhere") << head + u"Register by 1 April."_s << u"year-inferred"_s;
    QTest::newRow("a link without address")
        << head + u"Please fill out this survey before 1 April 2022."_s << u"link-missing"_s;
    QTest::newRow("a contact without address") << head + u"Please contact Ann Bee."_s << u"contact-missing"_s;
    QTest::newRow("a contact without name")
        << head + u"Please do not hesitate to contact and"_s << u"contact-missing"_s;
    QTest::newRow("a damaged address")
        << head + u"Write to ann [at] b [dot] example (Ann Bee)"_s << u"address-reconstructed"_s;
    QTest::newRow("no call at all") << u"Once upon a time there was a lock."_s
                                    << u"not-a-call-for-participants"_s;
}

void AnnouncementReaderTest::reportsWhatIsOdd()
{
    QFETCH(const QString, text);
    QFETCH(const QString, code);
    const QStringList codes = m_probe.findings(text);
    QVERIFY2(codes.contains(code), qPrintable(codes.join(u' ')));
}

void AnnouncementReaderTest::namesEveryFieldOnce()
{
    const AnnouncementReading reading = m_probe.read(QString());
    const QJsonObject document = test::ReadingProbe::flat(toJson(reading));
    QSet<QString> seen;
    for (const FieldReading &field : reading.fields) {
        QVERIFY2(document.contains(field.field), qPrintable(field.field));
        QVERIFY2(!seen.contains(field.field), qPrintable(field.field));
        seen.insert(field.field);
        const bool zone = field.field == u"time_zone"; // Europe/Brussels is the default of every meeting
        QCOMPARE(field.state, zone ? FieldState::Inferred : FieldState::Missing);
    }
    constexpr qsizetype allFields = 32;
    QCOMPARE(seen.size(), allFields);
}

void AnnouncementReaderTest::usesDomainsOfTheAddressBook()
{
    const test::FixedClock clock;
    IdSource ids(clock, [] { return 7U; });
    const QString text = head + u"Please contact matatcatcat [dot] example"_s;
    const AnnouncementReading unsure = test::firstCall(AnnouncementReader({}, ids), text);
    QCOMPARE(unsure.field(u"contacts"_s)->state, FieldState::Contradictory);
    QVERIFY(unsure.field(u"contacts"_s)->candidates.size() > 1);
    const AnnouncementReading sure =
        test::firstCall(AnnouncementReader({}, ids, {u"catcat.example"_s}), text);
    QCOMPARE(sure.document.meeting.contacts.first().email, std::optional(u"mat@catcat.example"_s));
}

QTEST_GUILESS_MAIN(AnnouncementReaderTest)
#include "tst_announcementreader.moc"
