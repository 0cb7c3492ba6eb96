// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/emailcell.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class EmailCellTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsAddresses_data();
    void findsAddresses();
    void isBounded();
};

void EmailCellTest::findsAddresses_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QStringList>("addresses");
    QTest::addColumn<bool>("reconstructed");
    QTest::addColumn<QString>("rest");
    const auto row = [](const char *what, const QString &cell, const QStringList &addresses,
                        bool reconstructed = false, const QString &rest = {}) {
        QTest::newRow(what) << cell << addresses << reconstructed << rest;
    };
    row("one", u" ann@x.example "_s, {u"ann@x.example"_s});
    row("with a name", u"Ann Ex <ann@x.example>"_s, {u"ann@x.example"_s});
    row("two with a comma", u"ann@x.example, ann.ex@y.example"_s,
        {u"ann@x.example"_s, u"ann.ex@y.example"_s});
    row("two with a semicolon", u"ann@x.example;ann.ex@y.example"_s,
        {u"ann@x.example"_s, u"ann.ex@y.example"_s});
    row("the same twice", u"ann@x.example ANN@X.example"_s, {u"ann@x.example"_s});
    row("(at)", u"p.vdb(at)x.example"_s, {u"p.vdb@x.example"_s}, true);
    row("(at) with blanks", u"ann.181 (at) x.example"_s, {u"ann.181@x.example"_s}, true);
    row("[at] and [dot]", u"ann [at] x [dot] example"_s, {u"ann@x.example"_s}, true);
    row("{at}", u"ann{at}x.example"_s, {u"ann@x.example"_s}, true);
    row("at and dot as words", u"ann at x dot example"_s, {u"ann@x.example"_s}, true);
    row("a full stop behind", u"ann@x.example."_s, {u"ann@x.example"_s});
    row("in round brackets", u"(ann@x.example)"_s, {u"ann@x.example"_s});
    row("words beside", u"ann@x.example or by post"_s, {u"ann@x.example"_s}, false, u"or by post"_s);
    row("no address", u"n/a"_s, {}, false, u"n/a"_s);
    row("words with at", u"look at this"_s, {}, false, u"look at this"_s);
    row("brackets without sense", u"Ann (at work)"_s, {}, false, u"Ann (at work)"_s);
    row("two ats", u"a@b@c.example"_s, {}, false, u"a@b@c.example"_s);
}

void EmailCellTest::findsAddresses()
{
    QFETCH(QString, cell);
    const EmailCell found = emailsInCell(cell);
    QStringList addresses;
    for (const EmailAddress &address : found.addresses) {
        addresses.append(address.toString());
    }
    QTEST(addresses, "addresses");
    QTEST(found.reconstructed, "reconstructed");
    QTEST(found.rest, "rest");
    QCOMPARE(holdsAddressesOnly(cell), !addresses.isEmpty() && found.rest.isEmpty());
}

void EmailCellTest::isBounded()
{
    const QString long10 = QString(10'000'000, u'(');
    QVERIFY(emailsInCell(long10).addresses.isEmpty());
    QVERIFY(!holdsAddressesOnly(long10));
}

QTEST_GUILESS_MAIN(EmailCellTest)
#include "tst_emailcell.moc"
