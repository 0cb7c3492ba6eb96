// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/person.h"
#include "reviews/identifyingspans.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

namespace {

Person somebody()
{
    Person person{PersonId(1)};
    person.givenName = u"Ann Li"_s;
    person.familyName = u"Abel"_s;
    person.organisation = u"Harbour  Guard"_s;
    person.phone = u"+32 470 12 34 56"_s;
    person.emails = {*EmailAddress::fromText(u"ann@harbour-guard.test"_s)};
    return person;
}

QString blind(const QString &text, const Person &person)
{
    return blackedOut(text, identifyingSpans(text, person));
}

} // namespace

class IdentifyingSpansTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void coversWhatIdentifies_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("the name, in any case") << u"I am ANN Abel."_s << u"I am ███ ████."_s;
        QTest::newRow("the name in one bar with its short part")
            << u"I am Ann Li Abel."_s << u"I am ███████████."_s;
        QTest::newRow("an initial before the name") << u"A. Abel wrote"_s << u"███████ wrote"_s;
        QTest::newRow("without its accent") << u"I, Ánn, say"_s << u"I, ███, say"_s;
        QTest::newRow("with an invisible letter inside") << u"I, An\u200bn, say"_s << u"I, ████, say"_s;
        QTest::newRow("with an accent of its own") << u"I, An\u0301n, say"_s << u"I, ████, say"_s;
        QTest::newRow("the organisation as a whole")
            << u"At Harbour Guard we meet."_s << u"At █████████████ we meet."_s;
        QTest::newRow("the organisation over a line break")
            << u"At Harbour\nGuard we"_s << u"At ███████\n█████ we"_s;
        QTest::newRow("one word of the organisation stays") << u"In the harbour"_s << u"In the harbour"_s;
        QTest::newRow("any address") << u"Write to other.one@mail.test."_s
                                     << u"Write to ███████████████████."_s;
        QTest::newRow("a page of the own domain") << u"See https://www.harbour-guard.test/team, it"_s
                                                  << u"See ███████████████████████████████████, it"_s;
        QTest::newRow("the telephone in other groups")
            << u"Call 0470/123456 now"_s << u"Call ███████████ now"_s;
        QTest::newRow("another number stays")
            << u"In 2021 we had 0470 99 88 77 cases"_s << u"In 2021 we had 0470 99 88 77 cases"_s;
        QTest::newRow("not inside another word") << u"Annual Abelian plans"_s << u"Annual Abelian plans"_s;
        QTest::newRow("words of two letters stay") << u"the Li river"_s << u"the Li river"_s;
        QTest::newRow("nothing to cover") << u"Early contact helps."_s << u"Early contact helps."_s;
        QTest::newRow("empty") << QString() << QString();
    }
    void coversWhatIdentifies()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(blind(text, somebody()), expected);
    }

    void leavesTheTextOfSomebodyUnknownAlone()
    {
        QCOMPARE(blind(u"I am Ann."_s, Person{PersonId(1)}), u"I am Ann."_s);
    }

    void leavesParticlesOfNamesAlone()
    {
        Person person{PersonId(1)};
        person.familyName = u"van der Berg"_s;
        QCOMPARE(blind(u"Mr van der Berg, of van and der, met Berg"_s, person),
                 u"Mr ████████████, of van and der, met ████"_s);
    }

    void coversASurnameOfTwoLettersInItsOwnCase()
    {
        Person person{PersonId(1)};
        person.givenName = u"Mei"_s;
        person.familyName = u"Li"_s;
        QCOMPARE(blind(u"Li and li"_s, person), u"██ and li"_s);
    }

    void knowsUmlautsWrittenWithTwoLetters()
    {
        Person person{PersonId(1)};
        person.familyName = u"Müller"_s;
        QCOMPARE(blind(u"Mueller, Müller, Muller"_s, person), u"███████, ██████, ██████"_s);
    }

    void coversTheAbbreviationOfAnOrganisation()
    {
        Person person{PersonId(1)};
        person.organisation = u"North Coast Youth Office (NCYO), City of Havn"_s;
        QCOMPARE(
            blind(u"The NCYO and the ncyo; North Coast Youth Office; City of Havn; the office"_s, person),
            u"The ████ and the ncyo; ████████████████████████; ████████████; the office"_s);
    }

    void isQuickOnALongText()
    {
        const QString text = u"a@b Ann 0470 "_s.repeated(15000);
        QCOMPARE(blackedOut(text, identifyingSpans(text, somebody())).size(), text.size());
    }
};

QTEST_GUILESS_MAIN(IdentifyingSpansTest)
#include "tst_identifyingspans.moc"
