// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/documentcontent.h"

#include "documents/placewords.h"

#include <QtTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class DocumentContentTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesTheHeadFromAMeeting();
    void takesAPersonFromTheAddressBook();
    void saysWhereTheMeetingIs_data();
    void saysWhereTheMeetingIs();
};

void DocumentContentTest::takesTheHeadFromAMeeting()
{
    Meeting meeting{MeetingId(1)};
    meeting.reference = u"TIDE-2030-04"_s;
    meeting.title = u"Tides"_s;
    meeting.groups = {
        {u"LANTERN"_s, GroupRole::Joint}, {u"TIDE"_s, GroupRole::Lead}, {u"OLD"_s, GroupRole::Input}};
    meeting.sessions = {{SessionId(1), QDate(2030, 4, 9), QTime(9, 0), std::nullopt}};
    meeting.lunchToLunch = true;
    meeting.platform = u"Bridge"_s;
    meeting.mode = MeetingMode::Online;
    WorkingGroup tide{WorkingGroupId(1)};
    tide.code = u"TIDE"_s;
    tide.name = u"Tides and currents"_s;
    tide.colour = u"#2F5D9E"_s;
    const DocumentContent content = contentFrom(meeting, {tide}, QDate(2030, 4, 1));
    QCOMPARE(content.reference, meeting.reference);
    QCOMPARE(content.title, meeting.title);
    const QList<DocumentGroup> groups{{u"TIDE"_s, u"Tides and currents"_s, u"#2F5D9E"_s},
                                      {u"LANTERN"_s, u"LANTERN"_s, QString()},
                                      {u"OLD"_s, u"OLD"_s, QString()}};
    QCOMPARE(content.groups, groups);
    QCOMPARE(content.sessions, meeting.sessions);
    QVERIFY(content.lunchToLunch);
    QCOMPARE(content.platform, u"Bridge"_s);
    QCOMPARE(content.mode, MeetingMode::Online);
    QCOMPARE(content.printed, QDate(2030, 4, 1));
}

void DocumentContentTest::takesAPersonFromTheAddressBook()
{
    Person person{PersonId(1)};
    person.title = u"Dr"_s;
    person.givenName = u"Sanne"_s;
    person.familyName = u"van der Berg"_s;
    person.emails = {*EmailAddress::fromText(u"s@example.org"),
                     *EmailAddress::fromText(u"other@example.org")};
    person.country = CountryCode::fromText(u"Nederland");
    person.sector = u"Health"_s;
    Participant expected;
    expected.title = u"Dr"_s;
    expected.givenName = u"Sanne"_s;
    expected.familyName = u"van der Berg"_s;
    expected.email = u"s@example.org"_s;
    expected.countryCode = u"NL"_s;
    expected.sector = u"Health"_s;
    expected.role = ParticipantRole::Speaker;
    QCOMPARE(participantFrom(person, ParticipantRole::Speaker), expected);
    QCOMPARE(participantFrom(Person{PersonId(2)}), Participant());
}

void DocumentContentTest::saysWhereTheMeetingIs_data()
{
    QTest::addColumn<int>("mode"); // -1: not known
    QTest::addColumn<QString>("city");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("platform");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("words");
    const int online = static_cast<int>(MeetingMode::Online);
    const int inPerson = static_cast<int>(MeetingMode::InPerson);
    const int hybrid = static_cast<int>(MeetingMode::Hybrid);
    QTest::newRow("nothing known") << -1 << QString() << QString() << QString() << u"en"_s << QString();
    QTest::newRow("a town") << inPerson << u"Ghent"_s << u"BE"_s << QString() << u"nl"_s
                            << u"Ghent, België"_s;
    QTest::newRow("a country in words")
        << inPerson << QString() << u"Atlantis"_s << QString() << u"en"_s << u"Atlantis"_s;
    QTest::newRow("online") << online << QString() << QString() << QString() << u"fr"_s << u"En ligne"_s;
    QTest::newRow("online on a platform")
        << online << QString() << QString() << u"{place}"_s << u"en"_s << u"Online, {place}"_s;
    QTest::newRow("only a platform") << -1 << QString() << QString() << u"Bridge"_s << u"de"_s
                                     << u"Online, Bridge"_s;
    QTest::newRow("hybrid") << hybrid << u"Ghent"_s << u"BE"_s << QString() << u"en"_s
                            << u"Ghent, Belgium and online"_s;
    QTest::newRow("hybrid on a platform") << hybrid << u"Ghent"_s << u"BE"_s << u"Bridge"_s << u"de"_s
                                          << u"Ghent, Belgien und online, Bridge"_s;
    QTest::newRow("hybrid, place open")
        << hybrid << QString() << QString() << QString() << u"en"_s << u"Online"_s;
}

void DocumentContentTest::saysWhereTheMeetingIs()
{
    QFETCH(int, mode);
    QFETCH(QString, city);
    QFETCH(QString, country);
    QFETCH(QString, platform);
    QFETCH(QString, language);
    QFETCH(QString, words);
    DocumentContent content;
    if (mode >= 0) {
        content.mode = static_cast<MeetingMode>(mode);
    }
    if (!city.isEmpty()) {
        content.place.city = city;
    }
    if (!country.isEmpty()) {
        content.place.country = country;
    }
    content.platform = platform;
    QCOMPARE(placeInWords(content, language), words);
}

QTEST_GUILESS_MAIN(DocumentContentTest)
#include "tst_documentcontent.moc"
