// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The largest and the worst messages that may come: read with what could be read, within 300 MB of memory.
#include "intake/intakelimits.h"
#include "intake/mailreader.h"
#include "support/peakmemory.h"

#include <QTest>

#include <functional>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

using Message = std::function<QByteArray()>;

class MailMemoryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void staysWithin300Megabytes_data();
    void staysWithin300Megabytes();
};

namespace {

const QByteArray head = "From: Ann Ex <ann@x.example>\nSubject: bees\nMIME-Version: 1.0\n";

/// @p line again and again, up to nearly the largest file there may be.
QByteArray lines(const QByteArray &line)
{
    return line.repeated((intakelimits::fileBytes - 1024 * 1024) / line.size());
}

QByteArray nested(int depth)
{
    QByteArray bytes = head;
    for (int i = 0; i < depth; ++i) {
        const QByteArray boundary = "b" + QByteArray::number(i);
        bytes += "Content-Type: multipart/mixed; boundary=" + boundary + "\n\n--" + boundary + "\n";
    }
    return bytes;
}

} // namespace

void MailMemoryTest::staysWithin300Megabytes_data()
{
    QTest::addColumn<Message>("message");
    const auto row = [](const char *name, const Message &message) {
        QTest::newRow(name) << message;
    };
    row("63 MB of plain text", [] {
        return head + "Content-Type: text/plain\n\n" + lines("We keep bees on the roof of the town hall.\n");
    });
    row("63 MB of one line", [] { return head + "Content-Type: text/plain\n\n" + lines("bees "); });
    row("63 MB of HTML", [] {
        return head + "Content-Type: text/html\n\n" + lines("<p>We <b>keep</b> bees &amp; wasps</p>\n");
    });
    row("63 MB of open tags", [] { return head + "Content-Type: text/html\n\n" + lines("<div>"); });
    row("63 MB of quoted-printable", [] {
        return head
            + "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n"
            + lines("=C3=A9=C3=A9=C3=A9=\n");
    });
    row("an attachment of 63 MB", [] {
        return head
            + "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nhello\n--b\n"
            + "Content-Type: application/pdf; name=a.pdf\nContent-Disposition: attachment\n"
              "Content-Transfer-Encoding: base64\n\n"
            + lines("QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVo=\n") + "\n--b--\n";
    });
    row("63 MB of parts", [] {
        return head + "Content-Type: multipart/mixed; boundary=b\n\n" + lines("--b\n\nx\n") + "--b--\n";
    });
    row("100,000 nested parts", [] { return nested(100'000); });
    row("63 MB of messages in messages", [] { return head + lines("Content-Type: message/rfc822\n\n"); });
    row("a head of 63 MB", [] { return head + lines("X-A: b\n") + "\nwords"; });
    row("a line of 63 MB in the head", [] { return head + "To: " + lines("a") + "\n\nwords"; });
    row("63 MB of encoded words", [] { return head + "X-A: " + lines("=?utf-8?q?=C3=A9?= ") + "\n\nwords"; });
}

void MailMemoryTest::staysWithin300Megabytes()
{
#if defined(__SANITIZE_ADDRESS__)
    QSKIP("what sanitizers need counts too");
#endif
    QFETCH(Message, message);
    const QByteArray bytes = message();
    const bool measured = beginPeak();
    const MailMessage mail = readMail(bytes, 1, QTimeZone("Europe/Brussels"));
    const double peak = peakMegabytes();
    QCOMPARE(mail.head.sender.address, u"ann@x.example"_s);
    if (measured) {
        QVERIFY2(peak < 300, qPrintable(u"%1 MB"_s.arg(peak)));
    }
}

Q_DECLARE_METATYPE(Message)
QTEST_GUILESS_MAIN(MailMemoryTest)
#include "tst_mailmemory.moc"
