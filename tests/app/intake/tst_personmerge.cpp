// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/personmerge.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class PersonMergeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void mergesFields_data();
    void mergesFields();
    void keepsAPhoneWrittenOtherwise();
    void addsAddresses();
    void keepsWhoUnsubscribed_data();
    void keepsWhoUnsubscribed();
    void keepsNotesByHeading();
    void changesNothingTheSecondTime();
    void namesEveryDifference();
};

namespace {

IncomingPerson named(const QString &given, const QString &family)
{
    IncomingPerson person;
    person.givenName = given;
    person.familyName = family;
    return person;
}

EmailAddress address(const QString &text)
{
    return *EmailAddress::fromText(text);
}

} // namespace

void PersonMergeTest::mergesFields_data()
{
    QTest::addColumn<QString>("known");
    QTest::addColumn<QString>("incoming");
    QTest::addColumn<bool>("older");
    QTest::addColumn<QString>("result");
    QTest::newRow("the newer value counts") << u"officer"_s << u"head"_s << false << u"head"_s;
    QTest::newRow("nothing replaces nothing") << u"officer"_s << QString() << false << u"officer"_s;
    QTest::newRow("an older value fills") << QString() << u"head"_s << true << u"head"_s;
    QTest::newRow("an older value does not replace") << u"officer"_s << u"head"_s << true << u"officer"_s;
    QTest::newRow("the better spelling stays")
        << u"Regional Prison Łódź"_s << u"REGIONAL PRISON LODZ"_s << false << u"Regional Prison Łódź"_s;
    QTest::newRow("the better spelling comes")
        << u"REGIONAL PRISON LODZ"_s << u"Regional Prison Łódź"_s << false << u"Regional Prison Łódź"_s;
}

void PersonMergeTest::mergesFields()
{
    QFETCH(QString, known);
    QFETCH(QString, incoming);
    QFETCH(bool, older);
    IncomingPerson before;
    before.function = known;
    IncomingPerson after;
    after.function = incoming;
    QTEST(merged(before, after, older ? MergeRule::FillOnly : MergeRule::Newer).function, "result");
}

void PersonMergeTest::keepsAPhoneWrittenOtherwise()
{
    IncomingPerson before = named(u"Ann"_s, u"Ex"_s);
    before.phone = u"+32 470 00 00 01"_s;
    before.country = CountryCode::fromText(u"BE");
    IncomingPerson after = named(u"Ann"_s, u"Ex"_s);
    after.phone = u"0470/000001"_s;
    QCOMPARE(merged(before, after, MergeRule::Newer).phone, before.phone);
    after.phone = u"0470/000002"_s;
    QCOMPARE(merged(before, after, MergeRule::Newer).phone, after.phone);
}

void PersonMergeTest::addsAddresses()
{
    IncomingPerson before = named(u"Jörg"_s, u"Müller-Weiß"_s);
    before.emails = {address(u"j@x.example"_s)};
    before.phone = u"+49 30 0000002"_s;
    before.country = CountryCode::fromText(u"DE");
    IncomingPerson after = named(u"JÖRG"_s, u"MUELLER-WEISS"_s);
    after.emails = {address(u"J@X.example"_s), address(u"k@x.example"_s)};
    after.phone = u"0049 30 0000002"_s;
    after.country = CountryCode::fromText(u"AT");
    const IncomingPerson result = merged(before, after, MergeRule::Newer);
    QCOMPARE(result.displayName(), u"Jörg Müller-Weiß"_s);
    QCOMPARE(result.emails, (QList<EmailAddress>{address(u"j@x.example"_s), address(u"k@x.example"_s)}));
    QCOMPARE(result.emails.constFirst().toString(), u"j@x.example"_s);
    QCOMPARE(result.phone, u"+49 30 0000002"_s);
    QCOMPARE(result.country->toString(), u"AT"_s);
    QCOMPARE(merged(before, after, MergeRule::FillOnly).country->toString(), u"DE"_s);
    // The same words cut otherwise: what is here may have been put right by hand.
    QCOMPARE(merged(named(u"Íñigo"_s, u"Peña Soto"_s), named(u"Íñigo Peña"_s, u"Soto"_s), MergeRule::Newer)
                 .familyName,
             u"Peña Soto"_s);
}

void PersonMergeTest::keepsWhoUnsubscribed_data()
{
    QTest::addColumn<int>("known");
    QTest::addColumn<int>("incoming");
    QTest::addColumn<int>("result");
    const auto row = [](const char *what, Newsletter known, Newsletter incoming, Newsletter result) {
        QTest::newRow(what) << int(known) << int(incoming) << int(result);
    };
    row("a yes does not bring back", Newsletter::Unsubscribed, Newsletter::Subscribed,
        Newsletter::Unsubscribed);
    row("a no does not weaken", Newsletter::Unsubscribed, Newsletter::NotSubscribed,
        Newsletter::Unsubscribed);
    row("unsubscribing always counts", Newsletter::Subscribed, Newsletter::Unsubscribed,
        Newsletter::Unsubscribed);
    row("a yes after a no", Newsletter::NotSubscribed, Newsletter::Subscribed, Newsletter::Subscribed);
    row("silence changes nothing", Newsletter::Subscribed, Newsletter::Unknown, Newsletter::Subscribed);
}

void PersonMergeTest::keepsWhoUnsubscribed()
{
    QFETCH(int, known);
    QFETCH(int, incoming);
    IncomingPerson before;
    before.newsletter = static_cast<Newsletter>(known);
    IncomingPerson after;
    after.newsletter = static_cast<Newsletter>(incoming);
    QTEST(int(merged(before, after, MergeRule::Newer).newsletter), "result");
}

void PersonMergeTest::keepsNotesByHeading()
{
    IncomingPerson before;
    before.notes = u"Likes tea\nLast event: 2029-03"_s;
    IncomingPerson after;
    after.notes = u"Last event: 2030-05\nLikes tea\nCountry: Atlantis"_s;
    QCOMPARE(merged(before, after, MergeRule::Newer).notes,
             u"Likes tea\nLast event: 2030-05\nCountry: Atlantis"_s);
}

void PersonMergeTest::changesNothingTheSecondTime()
{
    IncomingPerson before = named(u"ANA"_s, u"Ruiz"_s);
    before.notes = u"a: b"_s;
    IncomingPerson after = named(u"Ana"_s, u"RUÍZ"_s);
    after.emails = {address(u"a@x.example"_s)};
    after.notes = u"a: c\nd"_s;
    after.newsletter = Newsletter::Subscribed;
    after.organisation = u"Town"_s;
    const IncomingPerson once = merged(before, after, MergeRule::Newer);
    QCOMPARE(merged(once, after, MergeRule::Newer), once);
    QVERIFY(differences(once, once).isEmpty());
}

void PersonMergeTest::namesEveryDifference()
{
    IncomingPerson before = named(u"Ann"_s, u"Ex"_s);
    IncomingPerson after = before;
    after.phone = u"1"_s;
    after.emails = {address(u"a@x.example"_s), address(u"b@x.example"_s)};
    after.country = CountryCode::fromText(u"BE");
    after.newsletter = Newsletter::Subscribed;
    QCOMPARE(differences(before, after),
             (QList<FieldDifference>{{u"person.phone"_s, {}, u"1"_s},
                                     {u"person.email"_s, {}, u"a@x.example; b@x.example"_s},
                                     {u"person.country"_s, {}, u"BE"_s},
                                     {u"person.newsletter"_s, u"unknown"_s, u"subscribed"_s}}));
}

QTEST_GUILESS_MAIN(PersonMergeTest)
#include "tst_personmerge.moc"
