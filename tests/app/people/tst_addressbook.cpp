// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/office.h"
#include "intake/columnmapping.h"
#include "intake/columnrecogniser.h"
#include "intake/tablereader.h"
#include "support/builders.h"
#include "support/fixedclock.h"

#include <QJsonArray>
#include <QTest>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

/// The newsletter's memory, through the real services and the real schema.
class AddressBookTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void notesWhenAStateChanges();
    void keepsTheMomentWhileOtherValuesChange();
    void whoUnsubscribedStaysSoAfterDeletion();
    void anAddressTakenFromThePersonStaysSuppressed();
    void subscribingByHandLiftsIt();
    void aSecondPersonAtTheMailboxKeepsTheState();
    void undoTakesTheSuppressionBack();
    void followsWhatWasRolledBackAndUndone();
    void keepsNoAddressInTheClear();
    void anImportBringsNobodyBack_data();
    void anImportBringsNobodyBack();
    void anImportNamesItsFile();
    void anImportKeepsTags();

private:
    Person add(const QString &email, Newsletter state);
    void set(Person person, Newsletter state);
    [[nodiscard]] Person stored(PersonId person) { return *m_office->people().load(person); }
    [[nodiscard]] QList<Person> everybody() { return *m_office->people().found({}); }
    [[nodiscard]] bool isSuppressed(const QString &email);
    QJsonObject import(const QByteArray &csv);

    FixedClock m_clock;
    std::unique_ptr<Office> m_office;
};

void AddressBookTest::init()
{
    m_office = std::move(*Office::createInMemory(m_clock));
}

Person AddressBookTest::add(const QString &email, Newsletter state)
{
    Person somebody = person(m_office->ids(), u"Ann"_s, u"Ex"_s, email);
    somebody.newsletter = state;
    if (!m_office->people().save(somebody)) {
        qFatal("not saved");
    }
    return stored(somebody.id);
}

void AddressBookTest::set(Person person, Newsletter state)
{
    person.newsletter = state;
    QVERIFY(m_office->people().save(person));
}

bool AddressBookTest::isSuppressed(const QString &email)
{
    return m_office->people().suppressed()->contains(suppressionKey(*EmailAddress::fromText(email)));
}

QJsonObject AddressBookTest::import(const QByteArray &csv)
{
    const SourceTable table = *readTable(csv, u"contacts.csv"_s);
    const Result<IntakeDraft> draft =
        m_office->intake().draftPeople({table}, {recogniseColumns(table, {}, IntakePurpose::AddressBook)});
    if (!draft || (draft->changesAnything() && !m_office->intake().applyPeople(*draft, u"test"_s))) {
        qFatal("not imported");
    }
    return draft->report();
}

void AddressBookTest::notesWhenAStateChanges()
{
    const Person somebody = add(u"ann@x.example"_s, Newsletter::Unknown);
    QVERIFY(!somebody.newsletterSince.isValid());
    set(somebody, Newsletter::Subscribed);
    QCOMPARE(stored(somebody.id).newsletterSince, m_clock.now());
}

void AddressBookTest::keepsTheMomentWhileOtherValuesChange()
{
    Person somebody = add(u"ann@x.example"_s, Newsletter::Subscribed);
    const QDateTime since = somebody.newsletterSince;
    m_clock.advance(3600 * 1000);
    somebody.phone = u"+32 2 1"_s;
    QVERIFY(m_office->people().save(somebody));
    QCOMPARE(stored(somebody.id).newsletterSince, since);
}

void AddressBookTest::whoUnsubscribedStaysSoAfterDeletion()
{
    const Person gone = add(u"ann@x.example"_s, Newsletter::Unsubscribed);
    m_clock.advance(3600 * 1000);
    QVERIFY(m_office->people().remove(gone.id));
    QVERIFY(everybody().isEmpty());
    const Person again = add(u"ANN@x.example"_s, Newsletter::Subscribed);
    QCOMPARE(again.newsletter, Newsletter::Unsubscribed);
    QCOMPARE(again.newsletterSince, gone.newsletterSince);
}

void AddressBookTest::anAddressTakenFromThePersonStaysSuppressed()
{
    Person somebody = add(u"ann@x.example"_s, Newsletter::Unsubscribed);
    somebody.emails = {*EmailAddress::fromText(u"new@x.example")};
    QVERIFY(m_office->people().save(somebody));
    QVERIFY(isSuppressed(u"ann@x.example"_s));
    QVERIFY(isSuppressed(u"new@x.example"_s));
}

void AddressBookTest::subscribingByHandLiftsIt()
{
    const Person somebody = add(u"ann@x.example"_s, Newsletter::Unsubscribed);
    set(somebody, Newsletter::Subscribed);
    QCOMPARE(stored(somebody.id).newsletter, Newsletter::Subscribed);
    QVERIFY(!isSuppressed(u"ann@x.example"_s));
}

void AddressBookTest::aSecondPersonAtTheMailboxKeepsTheState()
{
    const Person other = add(u"desk@x.example"_s, Newsletter::Subscribed);
    const Person somebody = add(u"desk@x.example"_s, Newsletter::Unknown);
    set(somebody, Newsletter::Unsubscribed);
    Person changed = stored(other.id);
    changed.phone = u"1"_s;
    QVERIFY(m_office->people().save(changed));
    QCOMPARE(stored(other.id).newsletter, Newsletter::Subscribed);
    QVERIFY(isSuppressed(u"desk@x.example"_s));
}

void AddressBookTest::undoTakesTheSuppressionBack()
{
    Person somebody = add(u"ann@x.example"_s, Newsletter::Subscribed);
    somebody.newsletter = Newsletter::Unsubscribed;
    const Result<ChangeSetId> done = m_office->people().save(somebody);
    QVERIFY(isSuppressed(u"ann@x.example"_s));
    QVERIFY(m_office->transactions().revert(*done, u"Undo"_s));
    QVERIFY(!isSuppressed(u"ann@x.example"_s));
    QCOMPARE(stored(somebody.id).newsletter, Newsletter::Subscribed);
}

void AddressBookTest::followsWhatWasRolledBackAndUndone()
{
    const Person somebody = add(u"ann@x.example"_s, Newsletter::Subscribed);
    const Result<ChangeSetId> failed = m_office->transactions().write(u"Test"_s, [&]() -> Result<void> {
        Person changed = somebody;
        changed.newsletter = Newsletter::Unsubscribed;
        static_cast<void>(m_office->people().save(changed));
        return Error{ErrorCode::Cancelled, {}};
    });
    QVERIFY(!failed);
    QVERIFY(!isSuppressed(u"ann@x.example"_s));
    Person changed = somebody;
    changed.newsletter = Newsletter::Unsubscribed;
    const Result<ChangeSetId> done = m_office->people().save(changed);
    QVERIFY(isSuppressed(u"ann@x.example"_s));
    const Result<ChangeSetId> undone = m_office->transactions().revert(*done, u"Undo"_s);
    QVERIFY(!isSuppressed(u"ann@x.example"_s));
    QVERIFY(m_office->transactions().revert(*undone, u"Redo"_s));
    QVERIFY(isSuppressed(u"ann@x.example"_s));
}

void AddressBookTest::keepsNoAddressInTheClear()
{
    add(u"ann@x.example"_s, Newsletter::Unsubscribed);
    const QStringList keys = m_office->people().suppressed()->keys();
    QCOMPARE(keys.size(), 1);
    QCOMPARE(keys.first().size(), 64);
    QVERIFY(!keys.first().contains(u"ann"_s));
}

void AddressBookTest::anImportBringsNobodyBack_data()
{
    QTest::addColumn<QByteArray>("newsletter");
    QTest::newRow("the file says yes") << QByteArray("yes");
    QTest::newRow("the file says nothing") << QByteArray();
}

void AddressBookTest::anImportBringsNobodyBack()
{
    QFETCH(QByteArray, newsletter);
    const Person gone = add(u"ann@x.example"_s, Newsletter::Unsubscribed);
    QVERIFY(m_office->people().remove(gone.id));
    const QJsonObject report = import("First name,Last name,E-mail,Newsletter\nAnn,Ex,ann@x.example,"
                                      + newsletter + "\nBo,Wai,bo@x.example,yes\n");
    QCOMPARE(report.value(u"people_stay_unsubscribed"_s).toInt(), 1);
    const QJsonArray findings = report.value(u"findings"_s).toArray();
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.at(0)[u"code"_s].toString(), u"stays-unsubscribed"_s);
    QCOMPARE(findings.at(0)[u"row"_s].toInt(), 2);
    const QList<Person> people = everybody();
    QCOMPARE(people.size(), 2);
    QCOMPARE(people.at(0).newsletter, Newsletter::Unsubscribed);
    QCOMPARE(people.at(1).newsletter, Newsletter::Subscribed);
    QCOMPARE(import("First name,Last name,E-mail,Newsletter\nAnn,Ex,ann@x.example," + newsletter + '\n')
                 .value(u"identical"_s)
                 .toInt(),
             1);
}

void AddressBookTest::anImportNamesItsFile()
{
    import("First name,Last name,E-mail,Newsletter\nAnn,Ex,ann@x.example,yes\nBo,Wai,bo@x.example,\n");
    const QList<Person> people = everybody();
    QCOMPARE(people.at(0).newsletterSource, u"contacts.csv"_s);
    QCOMPARE(people.at(0).newsletterSince, m_clock.now());
    QCOMPARE(people.at(1).newsletterSource, QString());
    QVERIFY(!people.at(1).newsletterSince.isValid());
}

void AddressBookTest::anImportKeepsTags()
{
    const Person somebody = add(u"ann@x.example"_s, Newsletter::Subscribed);
    QVERIFY(m_office->people().addTag({somebody.id}, u"Speaker"_s));
    import("First name,Last name,E-mail,Function\nAnn,Ex,ann@x.example,director\n");
    QCOMPARE(stored(somebody.id).function, u"director"_s);
    QCOMPARE(stored(somebody.id).tags, QStringList{u"Speaker"_s});
    QCOMPARE(stored(somebody.id).newsletterSince, somebody.newsletterSince);
}

QTEST_GUILESS_MAIN(AddressBookTest)
#include "tst_addressbook.moc"
