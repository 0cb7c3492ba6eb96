// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A mailbox of e-mails, from the file to sorted answers, beside what Python's mailbox and email need to
// divide it and decode the texts.
#include "intake/mailfiles.h"
#include "support/benchreport.h"
#include "support/peakmemory.h"
#include "support/pythonyardstick.h"

#include <QFile>
#include <QTemporaryDir>

using namespace convoke;
using namespace convoke::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray message(int i)
{
    const QByteArray number = QByteArray::number(i);
    const QByteArray head = "From ann" + number
        + "@x.example Mon Mar  4 10:12:00 2030\nFrom: =?utf-8?Q?Zo=C3=AB?= Ex <ann" + number
        + "@x.example>\nTo: desk@office.example\nSubject: My bees\nDate: Mon, 04 Mar 2030 10:12:00 +0100\n"
        + "Message-ID: <" + number
        + "@x.example>\nMIME-Version: 1.0\nReceived: from a by b; Mon, 04 Mar 2030 10:12:01 +0100\n";
    const QByteArray answers = "Dear colleagues,\n\n1) We keep " + number
        + " hives on the roof of the town hall, and more in the park beside it.\n2) The mayor eats the "
          "honey, and the "
          "schools get what is left.\n\nKind regards,\nAnn Ex\nKeeper, Town of Wyham\n+32 2 000 00 00\n\n";
    switch (i % 3) {
    case 0:
        return head + "Content-Type: text/plain; charset=utf-8\n\n" + answers;
    case 1:
        return head + "Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n\n"
            + ("<html><body><p>" + QByteArray(answers).replace("\n", "<br>") + "</p></body></html>")
                  .toBase64()
            + "\n\n";
    default:
        return head
            + "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain; "
              "charset=iso-8859-1\n"
            + "Content-Transfer-Encoding: quoted-printable\n\n"
            + QByteArray(answers).replace("kept", "k=E9pt")
            + "\n--b\nContent-Type: application/pdf\nContent-Disposition: attachment; filename=cv.pdf\n"
              "Content-Transfer-Encoding: base64\n\n"
            + QByteArray(3000, 'x').toBase64() + "\n--b--\n\n";
    }
}

MailContext context()
{
    MeetingDocument document{Meeting{MeetingId(1)}, {}, {}, {}, {}};
    document.meeting.title = u"Beekeeping on public buildings"_s;
    document.meeting.timeZone = u"Europe/Brussels"_s;
    document.call.questions = {
        {QuestionId(1), u"bees"_s, u"How many hives do you keep on the roof of your town hall?"_s},
        {QuestionId(2), u"honey"_s, u"If so, who eats the honey?"_s},
    };
    return mailContext(document);
}

MailFile readBox(const QString &path, int mails, const QTimeZone &zone)
{
    Result<MailFile> box = readMailFile(path, zone);
    if (!box || box->messages.size() != mails) {
        qFatal("the mailbox was not read");
    }
    return std::move(*box);
}

} // namespace

int main()
{
    const MailContext surroundings = context();
    const QTemporaryDir folder;
    for (const int mails : {1'000, 10'000}) {
        const QString path = folder.filePath(u"%1.mbox"_s.arg(mails));
        QFile file(path);
        for (int i = 0; file.isOpen() || file.open(QIODevice::WriteOnly); ++i) {
            file.write(message(i));
            if (i + 1 == mails) {
                file.close();
                break;
            }
        }
        const double theirs = pythonMsecs(
            u"import email.policy, mailbox"_s,
            u"for m in mailbox.mbox(path, factory=lambda f: "
            "email.message_from_binary_file(f, policy=email.policy.default)):\n"
            "    m['From'], m['Date'], m['Subject'], m.get_body(('plain', 'html')).get_content()"_s,
            path);
        beginPeak();
        const double reading = medianMsecs(3, [&](int) { readBox(path, mails, surroundings.zone); });
        const double peak = peakMegabytes();
        const double sorting = medianMsecs(3, [&](int) {
            const MailFile box = readBox(path, mails, surroundings.zone);
            for (const MailMessage &mail : box.messages) {
                if (sortMail(mail, surroundings).isSetAside()) {
                    qFatal("an application was set aside");
                }
            }
        });
        reportRatio("read mails", mails, reading, "mailbox and email", theirs);
        std::printf("    most memory: %.0f MB\n", peak);
        reportRatio("read, cut and sort mails", mails, sorting, "mailbox and email", theirs);
    }
    return 0;
}
