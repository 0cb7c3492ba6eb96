// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/personfield.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

/// One value of a person, set by what somebody typed.
class PersonFieldTest final : public QObject
{
    Q_OBJECT

    static Person ilse()
    {
        Person person{PersonId(7)};
        person.givenName = u"Ilse"_s;
        person.familyName = u"Grün"_s;
        person.emails = {*EmailAddress::fromText(u"ilse@lantern.example")};
        person.country = CountryCode::fromText(u"DE");
        return person;
    }

private Q_SLOTS:
    void takesWhatIsTyped()
    {
        Person person = ilse();
        QVERIFY(setPersonField(person, PersonField::Organisation, u"  Lantern\u00a0Office "_s));
        QVERIFY(setPersonField(person, PersonField::Country, u"Autriche"_s));
        QVERIFY(setPersonField(person, PersonField::Emails,
                               u"a@lantern.example; b@lantern.example;A@lantern.example"_s));
        QVERIFY(setPersonField(person, PersonField::Newsletter, toKey(Newsletter::Subscribed)));
        QVERIFY(setPersonField(person, PersonField::Notes, u"keys"_s));
        QCOMPARE(person.organisation.simplified(), u"Lantern Office"_s);
        QCOMPARE(person.country->toString(), u"AT"_s);
        QCOMPARE(person.emails.size(), 2);
        QCOMPARE(person.newsletter, Newsletter::Subscribed);
        QCOMPARE(person.notes, u"keys"_s);
    }

    void splitsNames()
    {
        Person person = ilse();
        QVERIFY(setPersonField(person, PersonField::Name, u"van der Berg, Sanne"_s));
        QCOMPARE(person.familyName, u"van der Berg"_s);
        QCOMPARE(person.givenName, u"Sanne"_s);
        QVERIFY(setPersonField(person, PersonField::GivenName, u"Sanna"_s));
        QCOMPARE(person.listName(), u"van der Berg, Sanna"_s);
    }

    void anEmptyLineClears()
    {
        Person person = ilse();
        QVERIFY(setPersonField(person, PersonField::Country, QString()));
        QVERIFY(setPersonField(person, PersonField::Newsletter, QString()));
        QVERIFY(!person.country);
        QCOMPARE(person.newsletter, Newsletter::Unknown);
    }

    void refusesWhatCannotBe_data()
    {
        QTest::addColumn<int>("field");
        QTest::addColumn<QString>("words");
        QTest::newRow("country") << static_cast<int>(PersonField::Country) << u"Atlantis"_s;
        QTest::newRow("address") << static_cast<int>(PersonField::Emails) << u"a@lantern.example; nobody"_s;
        QTest::newRow("newsletter") << static_cast<int>(PersonField::Newsletter) << u"perhaps"_s;
    }
    void refusesWhatCannotBe()
    {
        QFETCH(int, field);
        QFETCH(QString, words);
        Person person = ilse();
        const Result<void> done = setPersonField(person, static_cast<PersonField>(field), words);
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::ValueInvalid);
        QCOMPARE(person, ilse());
    }

    /// Somebody without any name and address could not be found again.
    void somethingNamesThePerson()
    {
        Person person = ilse();
        QVERIFY(setPersonField(person, PersonField::Name, QString()));
        QCOMPARE(setPersonField(person, PersonField::Emails, QString()).error().code,
                 ErrorCode::MissingValue);
        QCOMPARE(person.emails.size(), 1);
    }
};

QTEST_APPLESS_MAIN(PersonFieldTest)
#include "tst_personfield.moc"
