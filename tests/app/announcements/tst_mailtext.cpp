// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/mailtext.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class MailTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBodies_data();
    void readsBodies();
    void putsSubjectAndDateFirst();
    void leavesAttachmentsOut();
    void standsDeepNesting();
    void standsManyParts();
    void tellsMailsFromTexts();
};

namespace {

QByteArray mail(const QByteArray &fields, const QByteArray &body)
{
    return "MIME-Version: 1.0\r\n" + fields + "\r\n" + body;
}

const QByteArray mixed = "Content-Type: multipart/mixed; boundary=b\r\n";
const QByteArray alternative = "Content-Type: multipart/alternative; boundary=b\r\n";

} // namespace

void MailTextTest::readsBodies_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("quoted-printable in Latin-1") << mail(
        "Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n",
        "caf=E9 =\r\nau lait") << u"café au lait"_s;
    QTest::newRow("base64 in UTF-8") << mail(
        "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n",
        QByteArray("Wąs").toBase64()) << u"Wąs"_s;
    QTest::newRow("an unknown charset")
        << mail("Content-Type: text/plain; charset=x-nobody\r\n", "caf\xC3\xA9") << u"café"_s;
    QTest::newRow("HTML alone") << mail("Content-Type: text/html; charset=utf-8\r\n", "<p>a &amp; b</p>")
                                << u"a & b"_s;
    QTest::newRow("the plain text of two") << mail(
        alternative,
        "--b\r\nContent-Type: text/plain\r\n\r\nThis is the plain text of it, and it is long enough.\r\n"
        "--b\r\nContent-Type: text/html\r\n\r\n<p>HTML</p>\r\n--b--\r\n")
                                           << u"This is the plain text of it, and it is long enough."_s;
    QTest::newRow("the HTML where the plain text says nothing")
        << mail(alternative,
                "--b\r\nContent-Type: text/plain\r\n\r\n(see HTML)\r\n"
                "--b\r\nContent-Type: text/html\r\n\r\n<p>This is what it says.</p>\r\n--b--\r\n")
        << u"This is what it says."_s;
    QTest::newRow("a forwarded message")
        << mail(mixed,
                "--b\r\nContent-Type: text/plain\r\n\r\nFYI\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n"
                "Content-Type: text/plain\r\n\r\nInside.\r\n--b--\r\n")
        << u"FYI\n\nInside."_s;
}

void MailTextTest::readsBodies()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, text);
    QString found = mailText(bytes);
    found.remove(u'\r');
    QCOMPARE(found.trimmed(), text);
}

void MailTextTest::putsSubjectAndDateFirst()
{
    const QByteArray fields = "Subject: Fwd: RE: =?utf-8?q?Caf=C3=A9?=\r\nDate: Mon, 05 Feb 2024 23:30:00 "
                              "-0500\r\nContent-Type: text/plain\r\n";
    QCOMPARE(mailText(mail(fields, "Body")), u"Café\n\nSent: 5 February 2024\n\nBody"_s);
    QCOMPARE(mailText(mail(fields, "The café again")), u"Sent: 5 February 2024\n\nThe café again"_s);
}

void MailTextTest::leavesAttachmentsOut()
{
    const QString text =
        mailText(mail(mixed,
                      "--b\r\nContent-Type: text/plain\r\n\r\nBody\r\n--b\r\nContent-Type: text/plain\r\n"
                      "Content-Disposition: attachment; filename=x.txt\r\n\r\nHidden\r\n"
                      "--b\r\nContent-Type: application/pdf\r\n\r\nHidden\r\n--b--\r\n"));
    QVERIFY(text.contains(u"Body"_s));
    QVERIFY(!text.contains(u"Hidden"_s));
}

void MailTextTest::standsDeepNesting()
{
    QByteArray bytes = "MIME-Version: 1.0\r\n";
    constexpr int levels = 20000;
    for (int level = 0; level < levels; ++level) {
        const QByteArray name = "b" + QByteArray::number(level);
        bytes += "Content-Type: multipart/mixed; boundary=" + name + "\r\n\r\n--" + name + "\r\n";
    }
    bytes += "Content-Type: text/plain\r\n\r\ndeep";
    mailText(bytes); // no harm is all that is asked
}

void MailTextTest::standsManyParts()
{
    QByteArray body;
    constexpr int parts = 50000;
    for (int part = 0; part < parts; ++part) {
        body += "--b\r\n\r\nx\r\n";
    }
    QVERIFY(mailText(mail(mixed, body)).size() < 10000);
}

void MailTextTest::tellsMailsFromTexts()
{
    QVERIFY(isMail("Subject: x\nMessage-ID: <1>\n\nBody"));
    QVERIFY(isMail("From me Mon Feb  5 10:00:00 2024\nReceived: by x\nSubject: y\n\nBody"));
    QVERIFY(!isMail("Subject: x\nDate: tomorrow\n\nBody"));
    QVERIFY(!isMail("Call for participants: RAN POL meeting"));
    QVERIFY(!isMail({}));
}

QTEST_GUILESS_MAIN(MailTextTest)
#include "tst_mailtext.moc"
