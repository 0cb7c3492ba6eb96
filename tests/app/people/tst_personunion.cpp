// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/idsource.h"
#include "people/personunion.h"
#include "support/builders.h"
#include "support/fixedclock.h"

#include <QTest>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

class PersonUnionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void unitesAddressesListsAndNotes();
    void takesEveryFieldFromTheOther();
    void keepsUnsubscribed();
    void proposesWhatIsEmptyOrBetterSpelt();
    void knowsEveryFieldByItsKey();
    void comparesTelephonesByTheirNumber();

private:
    FixedClock m_clock;
    IdSource m_ids{m_clock};
    std::optional<Person> m_keep;
    std::optional<Person> m_other;
};

void PersonUnionTest::init()
{
    m_keep = person(m_ids, u"Ilse"_s, u"Grun"_s, u"ilse@a.example"_s, u"BE"_s);
    m_other = person(m_ids, u"ILSE"_s, u"Grün"_s, u"grun@b.example"_s, u"NL"_s);
}

void PersonUnionTest::unitesAddressesListsAndNotes()
{
    m_other->emails.append(*EmailAddress::fromText(u"ILSE@a.example"_s));
    m_keep->languages = u"en, nl"_s;
    m_other->languages = u"NL, fr"_s;
    m_keep->tags = {u"keys"_s, u"Oil"_s};
    m_other->tags = {u"lamps"_s, u"oil"_s};
    m_keep->workingGroups = u"POL"_s;
    m_other->workingGroups = u"POL; LOCAL"_s;
    m_keep->notes = u"Speaks well.\nCalls on Mondays."_s;
    m_other->notes = u"calls on Mondays.\nMet in Ghent."_s;
    const Person result = united(*m_keep, *m_other, {});
    QCOMPARE(result.id, m_keep->id);
    QCOMPARE(result.emails.size(), 2);
    QCOMPARE(result.emails.first(), m_keep->emails.first());
    QCOMPARE(result.languages, u"en, nl, fr"_s);
    QCOMPARE(result.workingGroups, u"POL; LOCAL"_s);
    QCOMPARE(result.tags, (QStringList{u"keys"_s, u"lamps"_s, u"Oil"_s}));
    QCOMPARE(result.notes, u"Speaks well.\nCalls on Mondays.\nMet in Ghent."_s);
    QCOMPARE(result.familyName, u"Grun"_s);
}

void PersonUnionTest::takesEveryFieldFromTheOther()
{
    m_other->title = u"Dr"_s;
    m_other->phone = u"1"_s;
    m_other->organisation = u"Harbour"_s;
    m_other->function = u"clerk"_s;
    m_other->sector = u"health"_s;
    m_other->gender = u"f"_s;
    m_other->newsletter = Newsletter::Subscribed;
    const QList<PersonField> all = choosableFields();
    Person result = united(*m_keep, *m_other, {all.cbegin(), all.cend()});
    for (const PersonField field : all) {
        QVERIFY(agreeIn(field, result, *m_other));
        QVERIFY(!isEmptyIn(field, result));
    }
    result.id = m_other->id;
    result.emails = m_other->emails;
    QCOMPARE(result, *m_other);
}

void PersonUnionTest::keepsUnsubscribed()
{
    m_keep->newsletter = Newsletter::Subscribed;
    m_other->newsletter = Newsletter::Unsubscribed;
    QCOMPARE(united(*m_keep, *m_other, {}).newsletter, Newsletter::Unsubscribed);
    QCOMPARE(united(*m_other, *m_keep, {PersonField::Newsletter}).newsletter, Newsletter::Unsubscribed);
}

void PersonUnionTest::proposesWhatIsEmptyOrBetterSpelt()
{
    m_keep->organisation.clear();
    m_other->phone = u"+32 2 1"_s;
    const QSet<PersonField> expected{PersonField::FamilyName, PersonField::Organisation, PersonField::Phone};
    QCOMPARE(betterOf(*m_keep, *m_other), expected);
    QCOMPARE(betterOf(*m_other, *m_keep), QSet<PersonField>{PersonField::GivenName});
}

void PersonUnionTest::knowsEveryFieldByItsKey()
{
    const QList<PersonField> all = choosableFields();
    QCOMPARE(all.size(), 10); // the others are united
    for (const PersonField field : all) {
        QCOMPARE(fromKey<PersonField>(toKey(field)), std::optional(field));
    }
    QCOMPARE(fromKey<PersonField>(u"shoe size"), std::nullopt);
}

void PersonUnionTest::comparesTelephonesByTheirNumber()
{
    m_keep->phone = u"+32 (0)2 123 45 67"_s;
    m_other->phone = u"0032 2 1234567"_s;
    QVERIFY(agreeIn(PersonField::Phone, *m_keep, *m_other));
    QVERIFY(!agreeIn(PersonField::Country, *m_keep, *m_other));
    QVERIFY(agreeIn(PersonField::FamilyName, *m_keep, *m_other));
}

QTEST_GUILESS_MAIN(PersonUnionTest)
#include "tst_personunion.moc"
