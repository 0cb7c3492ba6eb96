// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/weblink.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class WebLinkTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsWhereAPageMayLead_data();
    void knowsWhereAPageMayLead();
};

void WebLinkTest::knowsWhereAPageMayLead_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<bool>("may");
    QTest::newRow("a page") << u"https://survey.example/a?b=c&d#e"_s << true;
    QTest::newRow("without a certificate") << u"http://survey.example"_s << true;
    QTest::newRow("a scheme in capitals") << u"HTTPS://survey.example"_s << true;
    QTest::newRow("a site of the house") << u"https://intranet/form"_s << true;
    QTest::newRow("no scheme") << u"www.survey.example"_s << false;
    QTest::newRow("no site") << u"https://"_s << false;
    QTest::newRow("a name that hides the site") << u"https://survey.example@evil.example"_s << false;
    QTest::newRow("a name and a password") << u"https://a:b@survey.example"_s << false;
    QTest::newRow("a script") << u"javascript:alert(1)"_s << false;
    QTest::newRow("a server of files") << u"file://srv/share"_s << false;
    QTest::newRow("data") << u"data:text/html,x"_s << false;
    QTest::newRow("a mailbox") << u"mailto:ana@office.example"_s << false;
    QTest::newRow("a line break") << u"https://a.example/\nb"_s << false;
    QTest::newRow("words") << u"the form below"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void WebLinkTest::knowsWhereAPageMayLead()
{
    QFETCH(QString, link);
    QFETCH(bool, may);
    QCOMPARE(isWebLink(link), may);
}

QTEST_GUILESS_MAIN(WebLinkTest)
#include "tst_weblink.moc"
