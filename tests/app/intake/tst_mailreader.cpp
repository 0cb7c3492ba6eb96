// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/mailcase.h"
#include "intake/attachmentname.h"
#include "intake/attachmentrisk.h"
#include "intake/flowedtext.h"
#include "intake/mailbox.h"
#include "intake/mailmime.h"
#include "intake/mailoriginal.h"
#include "support/growth.h"

#include <QTest>

using namespace convoke;
using namespace Qt::Literals::StringLiterals;

class MailReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsMails_data();
    void knowsMails();
    void dividesMailboxes_data();
    void dividesMailboxes();
    void readsTheHead();
    void readsWhatOutlookSavedAsText();
    void readsTexts_data();
    void readsTexts();
    void joinsFlowedLines();
    void keepsAttachments();
    void readsAForwardedMessageInside();
    void listsEveryFileThatItReads();
    void namesFilesSafely_data();
    void namesFilesSafely();
    void tellsWhatAFileMayDo_data();
    void tellsWhatAFileMayDo();
    void survivesHostileMails_data();
    void survivesHostileMails();
    void hidesNoLineBreaksInHeads();
    void showsTheOriginal();
    void knowsTheSameMessageWithoutId();
    void refusesWhatIsTooLarge();
    void isLinear();
};

using test::hasFinding;
using test::mailBytes;
using test::mailOf;

void MailReaderTest::knowsMails_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isMail");
    QTest::newRow("a message") << mailBytes("x") << true;
    QTest::newRow("a mailbox") << "From ann@x.example Mon Mar  4 10:12:00 2030\n" + mailBytes("x") << true;
    QTest::newRow("a message with a byte order mark") << "\xEF\xBB\xBF" + mailBytes("x") << true;
    QTest::newRow("a message with CRLF") << mailBytes("x").replace("\n", "\r\n") << true;
    QTest::newRow("a damaged line in the head") << mailBytes("x").replace("To:", "\x01\x02To\n:") << true;
    QTest::newRow("blank lines before the head") << "\r\n\n" + mailBytes("x") << true;
    QTest::newRow("a table") << QByteArray("From;To;Subject\nExham;Wyham;bees\n") << false;
    QTest::newRow("a table with colons") << QByteArray("Name: x;y\nann;b\n") << false;
    QTest::newRow("prose") << QByteArray("From here to there: a story.\n\nOnce upon a time.") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void MailReaderTest::knowsMails()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isMail);
    QCOMPARE(isMailFile(bytes), isMail);
}

void MailReaderTest::dividesMailboxes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("texts");
    const QByteArray divider = "From MAILER-DAEMON Fri Nov 20 06:17:50 2026\n";
    const auto box = [&divider](const QByteArray &one, const QByteArray &two) {
        return QByteArray(divider + mailBytes(one) + "\n" + divider
                          + mailBytes(two, "Bo <bo@y.example>", "two"));
    };
    QTest::newRow("two messages") << box("one", "two") << QStringList{u"one"_s, u"two"_s};
    QTest::newRow("quoted From of mboxrd")
        << box(">From here\n>>From there", "two") << QStringList{u"From here\n>From there"_s, u"two"_s};
    QTest::newRow("a reply's quote stays")
        << box("> From: Bo\n> From here", "two") << QStringList{u"> From: Bo\n> From here"_s, u"two"_s};
    QTest::newRow("an unquoted From in a text")
        << box("Hello,\n\nFrom the roof we see Exham.\nFrom 10:12 in 2030 on we sleep.", "two")
        << QStringList{u"Hello,\n\nFrom the roof we see Exham.\nFrom 10:12 in 2030 on we sleep."_s, u"two"_s};
    QTest::newRow("CRLF") << box("one", "two").replace("\n", "\r\n") << QStringList{u"one"_s, u"two"_s};
    QTest::newRow("no blank line before the second")
        << QByteArray(divider + mailBytes("one").trimmed() + "\n" + divider + mailBytes("two"))
        << QStringList{u"one"_s, u"two"_s};
    QTest::newRow("one message") << mailBytes("one") << QStringList{u"one"_s};
}

void MailReaderTest::dividesMailboxes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, texts);
    QStringList found;
    const QList<QByteArray> mails = mailsOf(bytes);
    for (const QByteArray &mail : mails) {
        found.append(mailOf(mail).text);
    }
    QCOMPARE(found, texts);
}

void MailReaderTest::readsTheHead()
{
    const MailMessage mail =
        mailOf("From: =?utf-8?q?Zo=C3=A9_Dupr=C3=A9?= <zoe@y.example>\n"
               "To: Desk <desk@office.example>, b@office.example\nCc: c@office.example\n"
               "Subject: =?iso-8859-1?q?R=E9ponse?=\nDate: Wed, 31 Jul 2030 23:30:00 +0100\n"
               "Message-ID: <a.b@y.example>\n\nx\n");
    QCOMPARE(mail.head.sender, (MailPerson{u"Zoé Dupré"_s, u"zoe@y.example"_s}));
    QCOMPARE(mail.head.subject, u"Réponse"_s);
    QCOMPARE(mail.head.sent, QDateTime({2030, 8, 1}, {0, 30}, Qt::UTC)); // Brussels' clock
    QCOMPARE(mail.key, u"a.b@y.example"_s);
    QCOMPARE(mail.recipients,
             (QStringList{u"Desk <desk@office.example>"_s, u"b@office.example"_s, u"c@office.example"_s}));
    const MailMessage received =
        mailOf("From: a@x.example\nReceived: from m by n; Tue, 05 Mar 2030 09:00:00 +0100\nSubject: x\n\nx");
    QCOMPARE(received.head.sent, QDateTime({2030, 3, 5}, {9, 0}, Qt::UTC));
    for (const QByteArray &date : {QByteArray("no date"), QByteArray("Mon, 04 Mar 9999 10:12:00 +0100")}) {
        const MailMessage undated = mailOf(mailBytes("x", "a@x.example", "i", date));
        QVERIFY(!undated.head.sent.isValid());
        QVERIFY(hasFinding(undated.findings, u"mail-date-missing"));
    }
}

void MailReaderTest::readsWhatOutlookSavedAsText()
{
    const QByteArray saved =
        "From:\tAnn Ex <ann@x.example>\r\nSent:\tMonday, 4 March 2030 10:12\r\n"
        "To:\tdesk@office.example\r\nSubject:\tMy bees\r\n\r\nSeven hives, G\xE9rard.\r\n";
    QVERIFY(isMailFile(saved));
    const MailMessage mail = mailOf(saved);
    QCOMPARE(mail.head.sender.shown(), u"Ann Ex <ann@x.example>"_s);
    QCOMPARE(mail.head.sent, QDateTime({2030, 3, 4}, {10, 12}, Qt::UTC));
    QCOMPARE(mail.head.subject, u"My bees"_s);
    QCOMPARE(mail.text, u"Seven hives, Gérard."_s);
}

void MailReaderTest::readsTexts_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("guessed");
    const auto part = [](const QByteArray &type, const QByteArray &encoding, const QByteArray &body) {
        return QByteArray("From: a@x.example\nMIME-Version: 1.0\nContent-Type: " + type
                          + "\nContent-Transfer-Encoding: " + encoding + "\n\n" + body);
    };
    const QString text = u"Žluťoučký café"_s;
    QTest::newRow("quoted-printable")
        << part("text/plain; charset=utf-8", "quoted-printable", "=C5=BDlu=C5=A5ou=C4=8Dk=C3=\n=BD caf=C3=A9")
        << text << false;
    QTest::newRow("base64") << part("text/plain; charset=utf-8", "base64", text.toUtf8().toBase64()) << text
                            << false;
    QTest::newRow("Latin-1") << part("text/plain; charset=iso-8859-1", "8bit", "caf\xE9 \x93so\x94")
                             << u"café “so”"_s << false;
    QTest::newRow("Windows-1250") << part("text/plain; charset=windows-1250", "8bit", "\x8Elu\x9Dou\xE8k\xFD")
                                  << u"Žluťoučký"_s << false;
    QTest::newRow("says Latin-1 and is UTF-8")
        << part("text/plain; charset=iso-8859-1", "8bit", text.toUtf8()) << text << false;
    QTest::newRow("says UTF-8 and is Latin-1")
        << part("text/plain; charset=utf-8", "8bit", "le caf\xE9 est pr\xEAt") << u"le café est prêt"_s
        << true;
    QTest::newRow("unknown charset") << part("text/plain; charset=x-moon", "8bit", "le caf\xE9 est pr\xEAt")
                                     << u"le café est prêt"_s << true;
    QTest::newRow("no MIME at all") << QByteArray("From: a@x.example\nSubject: x\n\nplain words")
                                    << u"plain words"_s << false;
    QTest::newRow("HTML") << part(
        "text/html; charset=utf-8", "8bit",
        "<p>Yes,<br>we do.</p><script>alert(1)</script><img src=\"http://t.example/x\">")
                          << u"Yes,\nwe do."_s << false;
    QTest::newRow("alternatives") << part("multipart/alternative; boundary=b", "7bit",
                                          "--b\nContent-Type: text/plain\n\n(see the "
                                          "page)\n--b\nContent-Type: text/html\n\n<p>Seven hives stand on "
                                          "our roof.</p>\n--b--\n")
                                  << u"Seven hives stand on our roof."_s << false;
    QTest::newRow("broken base64") << part("text/plain; charset=utf-8", "base64", "U2V2ZW4gaGl2ZXM=!!!%%%")
                                   << u"Seven hives"_s << false;
    QTest::newRow("a boundary that never ends")
        << part("multipart/mixed; boundary=b", "7bit", "--b\nContent-Type: text/plain\n\nSeven hives")
        << u"Seven hives"_s << false;
}

void MailReaderTest::readsTexts()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QFETCH(bool, guessed);
    const MailMessage mail = mailOf(bytes);
    QCOMPARE(mail.text, text);
    QCOMPARE(hasFinding(mail.findings, u"mail-encoding-guessed"), guessed);
    QCOMPARE(mail.original, bytes);
}

void MailReaderTest::joinsFlowedLines()
{
    QCOMPARE(withoutFlow(u"We keep \nseven hives.\n\n> Who \n> asks?\n Indented\n-- \nAnn"_s, false),
             u"We keep seven hives.\n\n> Who asks?\nIndented\n-- \nAnn"_s);
    QCOMPARE(withoutFlow(u"sun \nflower"_s, true), u"sunflower"_s);
}

void MailReaderTest::keepsAttachments()
{
    const QByteArray bytes =
        "From: a@x.example\nSubject: x\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n"
        "--b\nContent-Type: text/plain\n\nSee the files.\n"
        "--b\nContent-Type: application/pdf\nContent-Transfer-Encoding: base64\n"
        "Content-Disposition: attachment; filename*=utf-8''CV%20%E2%80%93%20Dupr%C3%A9.pdf\n\nJVBERi0xLjQ=\n"
        "--b\nContent-Type: application/ms-tnef; name=\"winmail.dat\"\nContent-Transfer-Encoding: "
        "base64\n\neJ8+Ig==\n"
        "--b\nContent-Type: text/plain; name=\"../../notes.txt\"\n\nnot the text\n--b--\n";
    const MailMessage mail = mailOf(bytes);
    QCOMPARE(mail.text, u"See the files."_s);
    QCOMPARE(mail.attachments.size(), 3);
    QCOMPARE(mail.attachments.at(0), (MailAttachment{u"CV – Dupré.pdf"_s, u"application/pdf"_s, 8}));
    QCOMPARE(mail.attachments.at(1).name, u"winmail.dat"_s);
    QCOMPARE(mail.attachments.at(2).name, u"notes.txt"_s);
    QVERIFY(hasFinding(mail.findings, u"mail-attachment-packed"));
    QCOMPARE(attachmentOf(bytes, 0).value(), QByteArray("%PDF-1.4"));
    QCOMPARE(attachmentOf(bytes, 3).error().code, ErrorCode::NotFound);
}

void MailReaderTest::readsAForwardedMessageInside()
{
    const QByteArray outer =
        "From: desk@office.example\nSubject: Fwd: bees\nDate: Fri, 08 Mar 2030 10:00:00 +0100\n"
        "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n"
        "--b\nContent-Type: text/plain\n\nFor you.\n--b\nContent-Type: message/rfc822\n\n";
    const MailMessage mail = mailOf(outer + mailBytes("Seven hives.") + "--b--\n");
    QCOMPARE(mail.text, u"For you."_s);
    QVERIFY(mail.inner.has_value());
    QCOMPARE(mail.inner->text, u"Seven hives."_s);
    QCOMPARE(mail.inner->origin.sender.address, u"ann@x.example"_s);
    QCOMPARE(mail.inner->origin.sent, QDateTime({2030, 3, 4}, {10, 12}, Qt::UTC));
    QCOMPARE(mail.attachments.size(), 1);
    QCOMPARE(mail.attachments.at(0).name, u"My bees.eml"_s);
    const QByteArray kept = attachmentOf(mail.original, 0).value();
    QCOMPARE(kept.size(), mail.attachments.at(0).size);
    const MailMessage inside = mailOf(kept);
    QCOMPARE(inside.head.sender.address, u"ann@x.example"_s);
    QCOMPARE(inside.text, u"Seven hives."_s);
}

void MailReaderTest::listsEveryFileThatItReads()
{
    QByteArray many = "From: ann@x.example\nSubject: bees\nMIME-Version: 1.0\nContent-Type: multipart/mixed; "
                      "boundary=b\n\n";
    const auto withFiles = [&many](int count) {
        QByteArray bytes = many;
        for (int i = 0; i < count; ++i) {
            const QByteArray number = QByteArray::number(i);
            bytes += "--b\nContent-Type: text/plain; name=\"" + number + ".txt\"\n\nfile " + number + "\n";
        }
        return bytes + "--b--\n";
    };
    const QByteArray some = withFiles(300);
    const MailMessage mail = mailOf(some);
    QCOMPARE(mail.attachments.size(), 300);
    QVERIFY(!hasFinding(mail.findings, u"mail-parts-left-out"));
    QCOMPARE(attachmentOf(some, 299).value().trimmed(), QByteArray("file 299"));
    QCOMPARE(attachmentOf(some, 300).error().code, ErrorCode::NotFound);
    const MailMessage tooMany = mailOf(withFiles(900));
    QVERIFY(hasFinding(tooMany.findings, u"mail-parts-left-out"));
    QVERIFY(tooMany.attachments.size() >= 300 && tooMany.attachments.size() < 900);
    QCOMPARE(attachmentOf(tooMany.original, tooMany.attachments.size()).error().code, ErrorCode::NotFound);
}

void MailReaderTest::namesFilesSafely_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("safe");
    QTest::newRow("plain") << u"CV – Dupré.pdf"_s << u"CV – Dupré.pdf"_s;
    QTest::newRow("folders") << u"../../etc/passwd"_s << u"passwd"_s;
    QTest::newRow("folders of Windows") << u"C:\\Users\\x.txt"_s << u"x.txt"_s;
    QTest::newRow("reserved") << u"con.txt"_s << u"_con.txt"_s;
    QTest::newRow("reserved and bare") << u"NUL"_s << u"_NUL"_s;
    QTest::newRow("a stream") << u"a:b"_s << u"a_b"_s;
    QTest::newRow("dots at the end") << u"a.txt. ."_s << u"a.txt"_s;
    QTest::newRow("turned") << u"cod\u202Efdp.exe"_s << u"codfdp.exe"_s;
    QTest::newRow("an option") << u"-rf"_s << u"rf"_s;
    QTest::newRow("a line break") << u"a\nb"_s << u"ab"_s;
    QTest::newRow("nothing") << QString() << u"attachment"_s;
    QTest::newRow("only dots") << u"..."_s << u"attachment"_s;
    QTest::newRow("too long") << QString(300, u'a') + u".docx"_s << QString(115, u'a') + u".docx"_s;
}

void MailReaderTest::namesFilesSafely()
{
    QFETCH(QString, name);
    QFETCH(QString, safe);
    QCOMPARE(safeAttachmentName(name), safe);
}

void MailReaderTest::tellsWhatAFileMayDo_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("type");
    QTest::addColumn<AttachmentRisk>("risk");
    const QString any = u"application/octet-stream"_s;
    QTest::newRow("a PDF") << u"cv.pdf"_s << u"application/pdf"_s << AttachmentRisk::Usual;
    QTest::newRow("a picture") << u"bees.JPG"_s << u"image/jpeg"_s << AttachmentRisk::Usual;
    QTest::newRow("a new document") << u"cv.docx"_s << any << AttachmentRisk::Usual;
    QTest::newRow("a document with macros") << u"cv.docm"_s << any << AttachmentRisk::Active;
    QTest::newRow("an old document") << u"cv.doc"_s << any << AttachmentRisk::Active;
    QTest::newRow("a page by its type") << u"cv.dat"_s << u"text/html"_s << AttachmentRisk::Active;
    QTest::newRow("without a suffix") << u"cv"_s << any << AttachmentRisk::Active;
    QTest::newRow("an archive") << u"all.zip"_s << u"application/zip"_s << AttachmentRisk::Packed;
    QTest::newRow("a program") << u"bees.EXE"_s << any << AttachmentRisk::Program;
    QTest::newRow("a program that looks like a PDF")
        << u"cv.pdf.scr"_s << u"application/pdf"_s << AttachmentRisk::Program;
    QTest::newRow("a blank behind the suffix") << u"cv.exe "_s << any << AttachmentRisk::Program;
    QTest::newRow("a script by its type")
        << u"cv.txt"_s << u"application/javascript"_s << AttachmentRisk::Program;
    QTest::newRow("a link") << u"bees.url"_s << any << AttachmentRisk::Program;
}

void MailReaderTest::tellsWhatAFileMayDo()
{
    QFETCH(QString, name);
    QFETCH(QString, type);
    QTEST(attachmentRisk({name, type, 1}), "risk");
}

void MailReaderTest::survivesHostileMails_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("leftOut");
    const QByteArray head = "From: a@x.example\nSubject: x\nMIME-Version: 1.0\n";
    QByteArray nested = head;
    for (int i = 0; i < 100'000; ++i) {
        const QByteArray boundary = "b" + QByteArray::number(i);
        nested += "Content-Type: multipart/mixed; boundary=" + boundary + "\n\n--" + boundary + "\n";
    }
    QTest::newRow("100,000 nested parts") << nested << true;
    QTest::newRow("a million empty parts")
        << head + "Content-Type: multipart/mixed; boundary=b\n\n" + QByteArray("--b\n\n").repeated(1'000'000)
        << true;
    QTest::newRow("messages in messages")
        << head + QByteArray("Content-Type: message/rfc822\n\n").repeated(100'000) << true;
    QTest::newRow("a line of 10 MB in the head")
        << head + "To: " + QByteArray(10 * 1024 * 1024, 'a') + "\n\nwords" << true;
    QTest::newRow("a head of 10 MB") << head + QByteArray("X-A: b\n").repeated(1'500'000) + "\nwords" << true;
    QTest::newRow("100,000 recipients")
        << head + "To: " + QByteArray("a@x.example,\n ").repeated(100'000) + "b@x.example\n\nwords" << true;
    QTest::newRow("only a head") << head << false;
    QTest::newRow("NUL bytes") << head + "\n" + QByteArray("a\0b", 3) << false;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("noise") << QByteArray("\xFF\xFE\x00\x01:\n\n\x80", 8) << false;
}

void MailReaderTest::survivesHostileMails()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, leftOut);
    const MailMessage mail = mailOf(bytes);
    QCOMPARE(hasFinding(mail.findings, u"mail-parts-left-out"), leftOut);
    QVERIFY(mail.attachments.size() <= 400);
    QVERIFY(mail.recipients.size() <= 50);
    QVERIFY(!mail.text.contains(QChar(u'\0')));
}

void MailReaderTest::hidesNoLineBreaksInHeads()
{
    const MailMessage mail = mailOf("From: =?utf-8?q?Ann=0D=0ABcc:_z@z.example?= <a@x.example>\n"
                                    "Subject: =?utf-8?b?QQ0KQmNjOiB6QHouZXhhbXBsZQ==?=\n\nx\n");
    QVERIFY(hasFinding(mail.findings, u"mail-head-controls"));
    for (const QString &field : {mail.head.subject, mail.head.sender.name}) {
        QVERIFY(!field.contains(u'\n') && !field.contains(u'\r'));
    }
    QCOMPARE(mail.head.subject, u"A Bcc: z@z.example"_s);
}

void MailReaderTest::showsTheOriginal()
{
    const QByteArray html =
        "From: =?utf-8?q?Zo=C3=AB?= <z@y.example>\r\nX-Odd: Gr\xFC\xDF"
        "e\r\nSubject: bees\r\n"
        "MIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: "
        "base64\r\n\r\n"
        + QByteArray("<p>Seven <b>hives</b></p><script>x()</script>").toBase64() + "\r\n";
    const QString shown = readableOriginal(html);
    QVERIFY(shown.startsWith(u"From: =?utf-8?q?Zo=C3=AB?= <z@y.example>\nX-Odd: Grüße\n"));
    QVERIFY2(shown.endsWith(u"\n\nSeven hives"), qPrintable(shown));
    QVERIFY(originalSource(html, 1000).contains(u"PHA+"));
    QCOMPARE(originalSource(html, 4), u"From"_s);
    const QString inside = readableOriginal(
        "Subject: Fwd\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nFor you.\n--b\n"
        "Content-Type: message/rfc822\n\n"
        + mailBytes("Ten hives.") + "--b--\n");
    QVERIFY(inside.contains(u"For you.") && inside.contains(u"Ten hives."));
    QCOMPARE(readableOriginal({}), QString());
}

void MailReaderTest::knowsTheSameMessageWithoutId()
{
    const QByteArray bytes = mailBytes("x", "a@x.example", {});
    QVERIFY(mailOf(bytes).key.startsWith(u"sha256:"));
    QCOMPARE(mailOf(QByteArray(bytes).replace("\n", "\r\n")).key, mailOf(bytes).key);
    QVERIFY(mailOf(bytes + "y").key != mailOf(bytes).key);
}

void MailReaderTest::refusesWhatIsTooLarge()
{
    const Result<MailFile> file = readMailFile(QByteArray(65 * 1024 * 1024, 'a'), u"x.mbox"_s, {});
    QCOMPARE(file.error().code, ErrorCode::FileTooLarge);
    const Result<MailFile> cancelled =
        readMailFile(mailBytes("x"), u"x.eml"_s, {}, [](double) { return false; });
    QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
}

void MailReaderTest::isLinear()
{
    const test::Growth growth = test::growthOf(125, [](qsizetype size) { // 1,000 mails at the end
        QByteArray box;
        for (qsizetype i = 0; i < size; ++i) {
            box += "From a@x.example Fri Nov 20 06:17:50 2026\n"
                + mailBytes(QByteArray("We keep hives. \n").repeated(20), "a@x.example",
                            QByteArray::number(i))
                + "\n";
        }
        const Result<MailFile> file = readMailFile(box, u"x.mbox"_s, QTimeZone("Europe/Brussels"));
        QCOMPARE(file->messages.size(), size);
    });
    QVERIFY2(growth.isInProportion(), qPrintable(growth.words()));
    QVERIFY(growth.size * test::Growth::factor >= 1000);
}

QTEST_GUILESS_MAIN(MailReaderTest)
#include "tst_mailreader.moc"
