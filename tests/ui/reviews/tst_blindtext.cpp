// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/blindtext.h"

#include "people/person.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class BlindTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void coversWhatIdentifies_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("the name, in any case") << u"I am ANN Abel."_s << u"I am ███ ████."_s;
        QTest::newRow("the organisation as a whole")
            << u"At Harbour Guard we meet."_s << u"At █████████████ we meet."_s;
        QTest::newRow("the address") << u"Write to ann@example.org"_s << u"Write to ███████████████"_s;
        QTest::newRow("not inside another word") << u"Annual Abelian plans"_s << u"Annual Abelian plans"_s;
        QTest::newRow("words of two letters stay") << u"the Li river"_s << u"the Li river"_s;
        QTest::newRow("nothing to cover") << u"Early contact helps."_s << u"Early contact helps."_s;
        QTest::newRow("empty") << QString() << QString();
    }
    void coversWhatIdentifies()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        Person person{PersonId(1)};
        person.givenName = u"Ann Li"_s;
        person.familyName = u"Abel"_s;
        person.organisation = u"Harbour  Guard"_s;
        person.emails = {*EmailAddress::fromText(u"ann@example.org"_s)};
        QCOMPARE(withoutIdentity(text, person), expected);
    }

    void leavesTheTextOfSomebodyUnknownAlone()
    {
        QCOMPARE(withoutIdentity(u"I am Ann."_s, Person{PersonId(1)}), u"I am Ann."_s);
    }
};

QTEST_GUILESS_MAIN(BlindTextTest)
#include "tst_blindtext.moc"
