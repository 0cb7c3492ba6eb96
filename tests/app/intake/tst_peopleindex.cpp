// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/peopleindex.h"
#include <QElapsedTimer>

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class PeopleIndexTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsByAnyAddress();
    void findsRowsWithoutAddressByNameAndOrganisation();
    void findsANameOfInvisibleCharacters();
    void remembersOtherNamesOfAnAddress();
    void tellsASharedMailbox();
    void listsNamesakes();
    void staysFastWithOneMailboxForAll();
};

namespace {

IncomingPerson person(const QString &given, const QString &family, const QStringList &emails = {},
                      const QString &organisation = {}, const QString &country = {})
{
    IncomingPerson made;
    made.givenName = given;
    made.familyName = family;
    for (const QString &email : emails) {
        made.emails.append(*EmailAddress::fromText(email));
    }
    made.organisation = organisation;
    made.country = CountryCode::fromText(country);
    return made;
}

} // namespace

void PeopleIndexTest::findsByAnyAddress()
{
    const QList<Person> known = {
        personWith(PersonId(7), person(u"Ann"_s, u"Ex"_s, {u"ann@x.example"_s, u"ex@y.example"_s}))};
    PeopleIndex index(known, 10);
    QCOMPARE(index.find(person(u"ANN"_s, u"EX"_s, {u"EX@Y.example"_s})).entry, 0);
    QCOMPARE(index.idOf(0), PersonId(7));
    QCOMPARE(index.entryOf(PersonId(7)), 0);
    QVERIFY(!index.find(person(u"Ann"_s, u"Ex"_s, {u"other@x.example"_s})).entry);
    const int made = index.addNew(person(u"Bo"_s, u"Wai"_s, {u"bo@x.example"_s}));
    QCOMPARE(made, 1);
    QVERIFY(!index.idOf(made));
    QCOMPARE(index.find(person({}, {}, {u"bo@x.example"_s})).entry, made);
    index.extend(made, person(u"Bo"_s, u"Wai"_s, {u"wai@x.example"_s}));
    QCOMPARE(index.find(person(u"Bo"_s, u"Wai"_s, {u"wai@x.example"_s})).entry, made);
}

void PeopleIndexTest::findsRowsWithoutAddressByNameAndOrganisation()
{
    const QList<Person> known = {
        personWith(PersonId(7), person(u"Zoë"_s, u"Wąs"_s, {u"z@x.example"_s}, u"Night Guard"_s))};
    const PeopleIndex index(known, 0);
    QCOMPARE(index.find(person(u"Zoe"_s, u"Was"_s, {}, u"night guard"_s)).entry, 0);
    QVERIFY(!index.find(person(u"Zoe"_s, u"Was"_s, {}, u"Day Guard"_s)).entry);
    QVERIFY(!index.find(person(u"Zoe"_s, u"Was"_s)).entry);
    QVERIFY(!index.find(person(u"Zoe"_s, u"Was"_s, {u"other@x.example"_s}, u"Night Guard"_s)).entry);
}

void PeopleIndexTest::findsANameOfInvisibleCharacters()
{
    const QList<Person> known = {personWith(PersonId(7), person(u"\u202E"_s, {}))};
    const PeopleIndex index(known, 0);
    QCOMPARE(index.find(person(u"\u202E"_s, {})).entry, 0);
    QVERIFY(!index.find(person(u"\u200B"_s, {})).entry);
}

/// One file may write somebody's name in two ways, with the address and without: taken in again it finds the
/// same.
void PeopleIndexTest::remembersOtherNamesOfAnAddress()
{
    const QList<Person> known = {
        personWith(PersonId(7), person(u"Zoë"_s, u"van Ex"_s, {u"z@x.example"_s}, u"Guild"_s))};
    PeopleIndex index(known, 0);
    const IncomingPerson bare = person(u"Zoë"_s, u"Wyham"_s, {}, u"Town"_s);
    QVERIFY(!index.find(bare).entry);
    const IncomingPerson other = person(u"Zoë"_s, u"Wyham"_s, {u"z@x.example"_s}, u"Town"_s);
    QCOMPARE(index.find(other).entry, 0);
    index.extend(0, other);
    QCOMPARE(index.find(bare).entry, 0);
    QVERIFY(!index.find(person(u"Zoë"_s, u"Wyham"_s, {}, u"Guild"_s)).entry);
}

void PeopleIndexTest::tellsASharedMailbox()
{
    const QList<Person> known = {
        personWith(PersonId(7), person(u"Jan"_s, u"Peeters"_s, {u"desk@x.example"_s}))};
    PeopleIndex index(known, 1);
    const PeopleIndex::Match match = index.find(person(u"Sofie"_s, u"Claes"_s, {u"desk@x.example"_s}));
    QVERIFY(!match.entry);
    QCOMPARE(match.mailboxOf, 0);
    const int sofie = index.addNew(person(u"Sofie"_s, u"Claes"_s, {u"desk@x.example"_s}));
    QCOMPARE(index.find(person(u"SOFIE"_s, u"CLAES"_s, {u"desk@x.example"_s})).entry, sofie);
    QCOMPARE(index.find(person(u"Jan"_s, u"Peeters"_s, {u"desk@x.example"_s})).entry, 0);
}

void PeopleIndexTest::listsNamesakes()
{
    const QList<Person> known = {
        personWith(PersonId(1), person(u"Ann"_s, u"Ex"_s, {u"1@x.example"_s}, u"A"_s, u"BE"_s)),
        personWith(PersonId(2), person(u"Ann"_s, u"Ex"_s, {u"2@x.example"_s}, u"B"_s, u"DE"_s)),
        personWith(PersonId(3), person(u"ANN"_s, u"EX"_s, {u"3@x.example"_s}, u"C"_s, u"BE"_s)),
        personWith(PersonId(4), person(u"Ann"_s, u"Wai"_s, {u"4@x.example"_s}, u"A"_s, u"BE"_s))};
    PeopleIndex index(known, 1);
    QCOMPARE(index.namesakes(index.addNew(person(u"Ann"_s, u"Ex"_s, {u"5@x.example"_s}, u"b"_s, u"BE"_s))),
             (QList<int>{0, 1, 2}));
}

void PeopleIndexTest::staysFastWithOneMailboxForAll()
{
    const auto work = [](int people) {
        PeopleIndex index({}, people);
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < people; ++i) {
            const IncomingPerson one = person(QString::number(i * 7919), u"Ex"_s, {u"desk@x.example"_s});
            if (!index.find(one).entry) {
                index.addNew(one);
            }
        }
        return timer.nsecsElapsed();
    };
    work(500);
    const qint64 small = qMax<qint64>(work(1000), 1'000'000);
    QVERIFY(work(4000) < 40 * small);
}

QTEST_GUILESS_MAIN(PeopleIndexTest)
#include "tst_peopleindex.moc"
