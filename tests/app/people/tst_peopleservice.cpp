// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/office.h"
#include "intake/columnrecogniser.h"
#include "intake/tablereader.h"
#include "support/builders.h"
#include "support/fixedclock.h"

#include <QTest>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

class PeopleServiceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void tagsManyAsOneStep();
    void usesTheSpellingOfATagThatIsThere();
    void keepsListsUnderTheirNames();
    void aListIsAlwaysCurrent();
    void refusesASecondListOfAName();
    void tellsWhereEachValueCameFrom();
    void anUndoneValueComesFromWhereItCameFromBefore();
    void loadsSomeAtOnce();

private:
    Person add(const QString &given, const QString &country = u"NL"_s);
    [[nodiscard]] QStringList tagsOf(PersonId person) { return people().load(person)->tags; }
    [[nodiscard]] PeopleService &people() { return m_office->people(); }
    [[nodiscard]] ValueSource source(PersonId person, const QString &field, const QString &value = {});

    FixedClock m_clock;
    std::unique_ptr<Office> m_office;
};

void PeopleServiceTest::init()
{
    m_office = std::move(*Office::createInMemory(m_clock));
    m_office->setActor(u"Ada"_s);
}

Person PeopleServiceTest::add(const QString &given, const QString &country)
{
    const Person added = person(m_office->ids(), given, u"Ex"_s, given.toLower() + u"@x.example"_s, country);
    if (!people().save(added)) {
        qFatal("not saved");
    }
    return added;
}

ValueSource PeopleServiceTest::source(PersonId person, const QString &field, const QString &value)
{
    const QList<ValueSource> sources = *people().sources(person);
    for (const ValueSource &source : sources) {
        if (source.field == field && source.value == value) {
            return source;
        }
    }
    return {};
}

void PeopleServiceTest::tagsManyAsOneStep()
{
    const Person ann = add(u"Ann"_s);
    const Person bo = add(u"Bo"_s);
    QVERIFY(people().addTag({ann.id}, u"chair"_s));
    const Result<ChangeSetId> done = people().addTag({ann.id, bo.id}, u"  Speaker "_s);
    QVERIFY(done);
    QCOMPARE(tagsOf(ann.id), (QStringList{u"chair"_s, u"Speaker"_s}));
    QCOMPARE(tagsOf(bo.id), QStringList{u"Speaker"_s});
    QCOMPARE(people().addTag({ann.id, bo.id}, u"Speaker"_s).error().code, ErrorCode::NothingToChange);
    QVERIFY(m_office->transactions().revert(*done, u"Undo"_s));
    QCOMPARE(tagsOf(ann.id), QStringList{u"chair"_s});
    QCOMPARE(tagsOf(bo.id), QStringList());
    QVERIFY(people().removeTag({ann.id, bo.id}, u"CHAIR"_s));
    QCOMPARE(*people().tags(), QStringList());
}

void PeopleServiceTest::usesTheSpellingOfATagThatIsThere()
{
    const Person ann = add(u"Ann"_s);
    const Person bo = add(u"Bo"_s);
    QVERIFY(people().addTag({ann.id}, u"Überblick"_s));
    QVERIFY(people().addTag({bo.id}, u"überblick"_s));
    QCOMPARE(*people().tags(), QStringList{u"Überblick"_s});
    QCOMPARE(people().addTag({bo.id}, u" \n"_s).error().code, ErrorCode::MissingValue);
}

void PeopleServiceTest::keepsListsUnderTheirNames()
{
    PeopleList list =
        people().blankList(u"Prison directors DE"_s, {.text = u"director"_s, .countries = {u"DE"_s}});
    QVERIFY(people().saveList(list));
    QCOMPARE(*people().lists(), QList<PeopleList>{list});
    list.name = u"Directors"_s;
    const Result<ChangeSetId> renamed = people().saveList(list);
    QVERIFY(renamed);
    QCOMPARE(people().list(u" directors "_s)->query, list.query);
    QVERIFY(m_office->transactions().revert(*renamed, u"Undo"_s));
    QVERIFY(people().list(u"prison directors de"_s));
    QVERIFY(people().removeList(list));
    QVERIFY(people().lists()->isEmpty());
    QCOMPARE(people().list(u"Directors"_s).error().code, ErrorCode::NotFound);
}

void PeopleServiceTest::aListIsAlwaysCurrent()
{
    const PeopleList list = people().blankList(u"Dutch"_s, {.countries = {u"NL"_s}});
    QVERIFY(people().saveList(list));
    Person ann = add(u"Ann"_s);
    add(u"Bo"_s, u"SE"_s);
    QCOMPARE(people().found(people().list(u"Dutch"_s)->query)->size(), 1);
    ann.country = CountryCode::fromText(u"BE");
    QVERIFY(people().save(ann));
    QVERIFY(people().found(people().list(u"Dutch"_s)->query)->isEmpty());
}

void PeopleServiceTest::refusesASecondListOfAName()
{
    QVERIFY(people().saveList(people().blankList(u"Dutch"_s, {})));
    QCOMPARE(people().saveList(people().blankList(u"DUTCH"_s, {})).error().code, ErrorCode::ValueInvalid);
    QCOMPARE(people().saveList(people().blankList(u" "_s, {})).error().code, ErrorCode::MissingValue);
}

void PeopleServiceTest::tellsWhereEachValueCameFrom()
{
    const SourceTable table =
        *readTable("First name,Last name,E-mail,Phone\nAnn,Ex,ann@x.example,1\n", u"contacts.csv"_s);
    QVERIFY(m_office->intake().applyPeople(
        *m_office->intake().draftPeople({table}, {recogniseColumns(table, {}, IntakePurpose::AddressBook)}),
        u"Ada"_s));
    m_clock.advance(60 * 1000);
    m_office->setActor(u"Bo"_s);
    Person ann = people().found({})->first();
    ann.phone = u"2"_s;
    ann.emails.append(*EmailAddress::fromText(u"second@x.example"));
    QVERIFY(people().save(ann));
    QVERIFY(people().addTag({ann.id}, u"Speaker"_s));

    QCOMPARE(source(ann.id, u"person.given_name"_s).files, QStringList{u"contacts.csv"_s});
    QCOMPARE(source(ann.id, u"person.given_name"_s).actor, u"Ada"_s);
    QCOMPARE(source(ann.id, u"person.email"_s, u"ann@x.example"_s).files, QStringList{u"contacts.csv"_s});
    QCOMPARE(source(ann.id, u"person.phone"_s).files, QStringList());
    QCOMPARE(source(ann.id, u"person.phone"_s).actor, u"Bo"_s);
    QCOMPARE(source(ann.id, u"person.phone"_s).at, m_clock.now());
    QCOMPARE(source(ann.id, u"person.email"_s, u"second@x.example"_s).actor, u"Bo"_s);
    QCOMPARE(source(ann.id, u"person.tag"_s, u"Speaker"_s).actor, u"Bo"_s);
}

void PeopleServiceTest::anUndoneValueComesFromWhereItCameFromBefore()
{
    Person ann = add(u"Ann"_s);
    m_office->setActor(u"Bo"_s);
    ann.phone = u"2"_s;
    const Result<ChangeSetId> done = people().save(ann);
    QCOMPARE(source(ann.id, u"person.phone"_s).actor, u"Bo"_s);
    QVERIFY(m_office->transactions().revert(*done, u"Undo"_s));
    QCOMPARE(source(ann.id, u"person.phone"_s).actor, u"Ada"_s);
}

void PeopleServiceTest::loadsSomeAtOnce()
{
    const Person ann = add(u"Ann"_s);
    add(u"Bo"_s);
    const Person cy = add(u"Cy"_s);
    QVERIFY(people().addTag({cy.id}, u"Speaker"_s));
    const QList<Person> found = *people().some({cy.id, ann.id, PersonId(1)});
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.at(0), *people().load(ann.id));
    QCOMPARE(found.at(1).tags, QStringList{u"Speaker"_s});
    QCOMPARE(found.at(1).emails.first().toString(), u"cy@x.example"_s);
}

QTEST_GUILESS_MAIN(PeopleServiceTest)
#include "tst_peopleservice.moc"
