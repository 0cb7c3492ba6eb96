// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/office.h"
#include "intake/tablereader.h"
#include "people/personunion.h"
#include "support/builders.h"
#include "support/fixedclock.h"

#include <QTest>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Ada under two spellings and addresses, the second time later; Bo once.
const QByteArray answers = "Contribution ID,Creation date,First name,Last name,E-mail,Organisation\n"
                           "r1,2031-03-01 09:00:00,Ada,Byron,ada@x.example,Mill\n"
                           "r2,2031-03-02 09:00:00,Bo,Lund,bo@x.example,Quay\n"
                           "r3,2031-03-03 09:00:00,Ada,Byrón,a.byron@y.example,Mill House\n";

} // namespace

/// Over a real file in memory.
class DuplicateServiceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void mergesValuesAddressesAndHistories();
    void unitesTagsAndBringsThemBack();
    void keepsBothAddressesOfWhoUnsubscribedSuppressed();
    void usesTheNewerOfTwoAnswers();
    void leadsOlderAnswersToTheOneThatCounts();
    void undoesWhole();
    void undoesAfterOtherEdits();
    void refusesToUndoWhatWasChangedSince();
    void undoesFromTheListOfMergesAndAgain();
    void remembersWhoIsNotTheSame();
    void carriesMarksOver();
    void refusesNonsense();

private:
    struct State
    {
        QList<Person> people;
        QList<Applicant> applicants;
        QSet<PersonPair> distinct;

        friend bool operator==(const State &, const State &) = default;
    };
    State state();
    void takeIn(const QByteArray &table);
    Person named(const QString &address);
    Result<ChangeSetId> mergeAdas();
    DuplicateService &service() { return m_office->duplicates(); }

    FixedClock m_clock;
    std::unique_ptr<Office> m_office;
    std::optional<MeetingId> m_meeting;
};

void DuplicateServiceTest::init()
{
    m_office = std::move(*Office::createInMemory(m_clock));
    const Result<AddedMeeting> added = m_office->meetings().add(completeDocument(m_office->ids()));
    QVERIFY(added);
    m_meeting = added->meeting;
    takeIn(answers);
    QCOMPARE(*m_office->people().count(), 3);
}

void DuplicateServiceTest::takeIn(const QByteArray &bytes)
{
    const Result<SourceTable> table = readTable(bytes, u"a.csv"_s);
    const ColumnMapping mapping = recogniseColumns(*table, m_office->meetings().load(*m_meeting)->call);
    const Result<IntakeDraft> draft = m_office->intake().draft(*m_meeting, {*table}, {mapping});
    QVERIFY(draft && m_office->intake().apply(*m_meeting, *draft, u"Ines"_s));
}

DuplicateServiceTest::State DuplicateServiceTest::state()
{
    return {*m_office->people().page({}, 100), *m_office->applications().ofMeeting(*m_meeting),
            *service().distinctPairs()};
}

Person DuplicateServiceTest::named(const QString &address)
{
    const QList<Person> people = *m_office->people().page({}, 100);
    for (const Person &person : people) {
        if (person.emails.contains(*EmailAddress::fromText(address))) {
            return person;
        }
    }
    qFatal("nobody of that address");
}

Result<ChangeSetId> DuplicateServiceTest::mergeAdas()
{
    const Person keep = named(u"ada@x.example"_s);
    const Person other = named(u"a.byron@y.example"_s);
    return service().merge(united(keep, other, {PersonField::FamilyName}), other.id, u"Ines"_s);
}

void DuplicateServiceTest::mergesValuesAddressesAndHistories()
{
    QVERIFY(mergeAdas());
    const Person ada = named(u"ada@x.example"_s);
    QCOMPARE(*m_office->people().count(), 2);
    QCOMPARE(ada.familyName, u"Byrón"_s);
    QCOMPARE(ada.organisation, u"Mill"_s);
    QCOMPARE(ada.emails.size(), 2);
    QCOMPARE(ada.emails.last().toString(), u"a.byron@y.example"_s);
    QCOMPARE(m_office->people().history(ada.id)->size(), 2);
    QCOMPARE(service().merges()->size(), 1);
    QCOMPARE(service().merges()->first().otherName, u"Ada Byrón"_s);
    QCOMPARE(service().merges()->first().mergedBy, u"Ines"_s);
    QCOMPARE(*m_office->check(), QStringList());
}

void DuplicateServiceTest::unitesTagsAndBringsThemBack()
{
    Person first = named(u"ada@x.example"_s);
    first.tags = {u"night"_s, u"speaker"_s};
    Person second = named(u"a.byron@y.example"_s);
    second.tags = {u"Night"_s, u"river"_s};
    QVERIFY(m_office->people().save(first) && m_office->people().save(second));
    const State before = state();
    const Result<ChangeSetId> done = mergeAdas();
    QVERIFY(done);
    QCOMPARE(named(u"ada@x.example"_s).tags, (QStringList{u"night"_s, u"river"_s, u"speaker"_s}));
    QVERIFY(m_office->transactions().revert(*done, u"undo"_s));
    QVERIFY(state() == before);
}

void DuplicateServiceTest::keepsBothAddressesOfWhoUnsubscribedSuppressed()
{
    Person second = named(u"a.byron@y.example"_s);
    second.newsletter = Newsletter::Unsubscribed;
    QVERIFY(m_office->people().save(second));
    QVERIFY(mergeAdas());
    const Person ada = named(u"ada@x.example"_s);
    QCOMPARE(ada.newsletter, Newsletter::Unsubscribed);
    QCOMPARE(m_office->people().suppressedAmong(ada.emails)->size(), 2);
}

void DuplicateServiceTest::usesTheNewerOfTwoAnswers()
{
    const Result<QList<SettledAnswers>> foretold =
        service().answersIfMerged(named(u"a.byron@y.example"_s).id, named(u"ada@x.example"_s).id);
    const SettledAnswers expected{u"POL-2031-05"_s, u"A-3"_s, {u"A-1"_s}};
    QCOMPARE(*foretold, QList{expected});
    QVERIFY(mergeAdas());
    const QList<Applicant> applicants = *m_office->applications().ofMeeting(*m_meeting);
    QCOMPARE(applicants.at(0).application.state, ApplicationState::Duplicate);
    QCOMPARE(*applicants.at(0).application.supersededBy, applicants.at(2).application.id);
    QVERIFY(applicants.at(2).application.isActive());
    QCOMPARE(applicants.at(0).person.id, applicants.at(2).person.id);
}

void DuplicateServiceTest::leadsOlderAnswersToTheOneThatCounts()
{
    takeIn("Contribution ID,Creation date,First name,Last name,E-mail\n"
           "r4,2031-03-02 12:00:00,Ada,Byron,ada@x.example\n");
    const QList<Applicant> before = *m_office->applications().ofMeeting(*m_meeting);
    QCOMPARE(*before.at(0).application.supersededBy, before.at(3).application.id);
    QVERIFY(mergeAdas());
    const QList<Applicant> after = *m_office->applications().ofMeeting(*m_meeting);
    QCOMPARE(*after.at(0).application.supersededBy, after.at(2).application.id);
    QCOMPARE(*after.at(3).application.supersededBy, after.at(2).application.id);
}

void DuplicateServiceTest::undoesWhole()
{
    const State before = state();
    const Result<ChangeSetId> done = mergeAdas();
    const State after = state();
    const Result<ChangeSetId> undone = m_office->transactions().revert(*done, u"undo"_s);
    QVERIFY(undone);
    QVERIFY(state() == before);
    QCOMPARE(service().merges()->size(), 0);
    QVERIFY(m_office->transactions().revert(*undone, u"redo"_s));
    QVERIFY(state() == after);
    QCOMPARE(service().merges()->size(), 1);
}

void DuplicateServiceTest::undoesAfterOtherEdits()
{
    const State before = state();
    const Result<ChangeSetId> done = mergeAdas();
    Person ada = named(u"ada@x.example"_s);
    ada.phone = u"+32 2 1"_s;
    QVERIFY(m_office->people().save(ada));
    Person bo = named(u"bo@x.example"_s);
    bo.notes = u"Brings maps."_s;
    QVERIFY(m_office->people().save(bo));
    QVERIFY(m_office->transactions().revert(*done, u"undo"_s));
    QCOMPARE(*m_office->people().count(), 3);
    QCOMPARE(named(u"ada@x.example"_s).phone, u"+32 2 1"_s);
    QCOMPARE(named(u"ada@x.example"_s).familyName, u"Byron"_s);
    QCOMPARE(named(u"bo@x.example"_s).notes, u"Brings maps."_s);
    QVERIFY(state().applicants.at(2).application == before.applicants.at(2).application);
}

void DuplicateServiceTest::refusesToUndoWhatWasChangedSince()
{
    const Result<ChangeSetId> done = mergeAdas();
    Person ada = named(u"ada@x.example"_s);
    ada.familyName = u"King"_s;
    QVERIFY(m_office->people().save(ada));
    const State after = state();
    const Result<ChangeSetId> undone = m_office->transactions().revert(*done, u"undo"_s);
    QVERIFY(!undone);
    QCOMPARE(undone.error().code, ErrorCode::ChangedMeanwhile);
    QVERIFY(state() == after);
}

void DuplicateServiceTest::undoesFromTheListOfMergesAndAgain()
{
    const State before = state();
    QVERIFY(mergeAdas());
    const Result<ChangeSetId> undone = service().undoMerge(service().merges()->first().id);
    QVERIFY(undone);
    QVERIFY(state() == before);
    QVERIFY(m_office->transactions().revert(*undone, u"redo"_s));
    QVERIFY(service().undoMerge(service().merges()->first().id));
    QVERIFY(state() == before);
    QCOMPARE(service().undoMerge(PastMergeId(4711)).error().code, ErrorCode::NotFound);
}

void DuplicateServiceTest::remembersWhoIsNotTheSame()
{
    Person ada = named(u"ada@x.example"_s);
    const PersonPair pair(ada.id, named(u"a.byron@y.example"_s).id);
    const Result<ChangeSetId> done = service().markDistinct(pair, u"Ines"_s);
    QVERIFY(done);
    QCOMPARE(service().markDistinct(pair, u"Bo"_s).error().code, ErrorCode::NothingToChange);
    ada.familyName = u"King"_s;
    ada.emails = {*EmailAddress::fromText(u"king@z.example"_s)};
    QVERIFY(m_office->people().save(ada));
    QCOMPARE(*service().distinctPairs(), QSet{pair});
    QCOMPARE(service().distinctPeople()->first().saidBy, u"Ines"_s);
    QVERIFY(service().revokeDistinct(pair));
    QVERIFY(service().distinctPairs()->isEmpty());
    QCOMPARE(service().revokeDistinct(pair).error().code, ErrorCode::NothingToChange);
}

void DuplicateServiceTest::carriesMarksOver()
{
    const PersonId ada = named(u"ada@x.example"_s).id;
    const PersonId second = named(u"a.byron@y.example"_s).id;
    const PersonId bo = named(u"bo@x.example"_s).id;
    QVERIFY(service().markDistinct(PersonPair(second, bo), u"Ines"_s));
    QVERIFY(service().markDistinct(PersonPair(ada, bo), u"Ines"_s));
    QVERIFY(service().markDistinct(PersonPair(ada, second), u"Ines"_s));
    const State before = state();
    const Result<ChangeSetId> done = mergeAdas();
    QVERIFY(done);
    QCOMPARE(*service().distinctPairs(), QSet{PersonPair(ada, bo)});
    QVERIFY(m_office->transactions().revert(*done, u"undo"_s));
    QVERIFY(state() == before);
    // Where only the one that goes had the mark, the one that stays gets it.
    QVERIFY(service().revokeDistinct(PersonPair(ada, bo)));
    QVERIFY(mergeAdas());
    QCOMPARE(*service().distinctPairs(), QSet{PersonPair(ada, bo)});
}

void DuplicateServiceTest::refusesNonsense()
{
    const Person ada = named(u"ada@x.example"_s);
    const State before = state();
    QCOMPARE(service().merge(ada, ada.id, {}).error().code, ErrorCode::ValueInvalid);
    QCOMPARE(service().merge(ada, PersonId(1), {}).error().code, ErrorCode::NotFound);
    QCOMPARE(service().markDistinct(PersonPair(ada.id, ada.id), {}).error().code, ErrorCode::ValueInvalid);
    QCOMPARE(service().markDistinct(PersonPair(ada.id, PersonId(1)), {}).error().code, ErrorCode::NotFound);
    QVERIFY(state() == before);
}

QTEST_GUILESS_MAIN(DuplicateServiceTest)
#include "tst_duplicateservice.moc"
