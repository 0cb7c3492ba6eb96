// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/emailaddress.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class EmailAddressTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void acceptsAddresses_data();
    void acceptsAddresses();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();
    void comparesWithoutCase();
};

void EmailAddressTest::acceptsAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address");
    QTest::newRow("plain") << u"a.b@c.example"_s << u"a.b@c.example"_s;
    QTest::newRow("in angle brackets") << u" <A@B.example> "_s << u"A@B.example"_s;
    QTest::newRow("as a link") << u"mailto:x@y.example"_s << u"x@y.example"_s;
    QTest::newRow("with a tag") << u"x+call@y-z.example"_s << u"x+call@y-z.example"_s;
    QTest::newRow("letters of the world") << u"zoë@münchen.example"_s << u"zoë@münchen.example"_s;
}

void EmailAddressTest::acceptsAddresses()
{
    QFETCH(QString, text);
    const std::optional<EmailAddress> address = EmailAddress::fromText(text);
    QVERIFY(address);
    QTEST(address->toString(), "address");
}

void EmailAddressTest::refusesWhatIsNone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("no at") << u"a.b.c"_s;
    QTest::newRow("two ats") << u"a@b@c.example"_s;
    QTest::newRow("no dot in the domain") << u"a@b"_s;
    QTest::newRow("a hidden copy") << u"a@b.example?bcc=c@d.example"_s;
    QTest::newRow("a line break") << u"a@b.example\nBcc: c@d.example"_s;
    QTest::newRow("a bidi control") << QStringLiteral("a\u202e@b.example");
    QTest::newRow("two addresses") << u"a@b.example, c@d.example"_s;
    QTest::newRow("white space") << u"a b@c.example"_s;
    QTest::newRow("dots at the edge") << u".a@b.example"_s;
    QTest::newRow("too long") << QString(250, u'a') + u"@b.example"_s;
}

void EmailAddressTest::refusesWhatIsNone()
{
    QFETCH(QString, text);
    QVERIFY(!EmailAddress::fromText(text));
}

void EmailAddressTest::comparesWithoutCase()
{
    QCOMPARE(*EmailAddress::fromText(u"Ana@Office.Example"), *EmailAddress::fromText(u"ana@office.example"));
    QCOMPARE(EmailAddress::fromText(u"Ana@Office.Example")->folded(), u"ana@office.example"_s);
}

QTEST_GUILESS_MAIN(EmailAddressTest)
#include "tst_emailaddress.moc"
