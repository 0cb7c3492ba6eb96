// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailsample.h"

#include "intake/mailfiles.h"

namespace convoke::test {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray part(const QByteArray &type, const QByteArray &name, const QByteArray &bytes)
{
    return "--b\nContent-Type: " + type
        + "\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment; filename=\"" + name
        + "\"\n\n" + bytes.toBase64() + "\n";
}

} // namespace

MeetingId addBeesMeeting(Office &office)
{
    IdSource &ids = office.ids();
    MeetingDocument document{.meeting = Meeting{.id = ids.next<MeetingId>()}};
    document.meeting.reference = u"BEES-2030-05"_s;
    document.meeting.title = u"Beekeeping on public buildings"_s;
    document.meeting.timeZone = u"Europe/Brussels"_s;
    document.meeting.contacts = {{u"The desk"_s, u"desk@office.example"_s}};
    document.meeting.sessions = {{ids.next<SessionId>(), QDate(2030, 5, 14), QTime(9, 30), QTime(16, 0)}};
    document.call.channel = Channel::Email;
    document.call.deadline = QDate(2030, 3, 8);
    document.call.deadlineRule = DeadlineRule::Before;
    document.call.questions = {
        {ids.next<QuestionId>(), u"hives"_s, u"How many hives do you keep, and on which roofs?"_s},
        {ids.next<QuestionId>(), u"honey"_s, u"What becomes of the honey?"_s}};
    document.call.questions[0].required = true;
    if (!office.meetings().add(document)) {
        qFatal("the meeting was not added");
    }
    return document.meeting.id;
}

QByteArray boxedMail(const QByteArray &from, const QByteArray &id, const QByteArray &subject,
                     const QByteArray &body, const QByteArray &date)
{
    return "From x@x.example Mon Mar  4 10:12:00 2030\nFrom: " + from
        + "\nTo: The desk <desk@office.example>\nSubject: " + subject + "\nDate: " + date + "\nMessage-ID: <"
        + id + ">\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n" + body + "\n\n";
}

QByteArray beesMailbox()
{
    const QByteArray files =
        "From x@x.example Mon Mar  4 10:12:00 2030\nFrom: Øystein Hansen <o.hansen@roofs.example>\nTo: "
        "desk@office.example\nSubject: Beekeeping\nDate: Thu, 07 Mar 2030 18:40:00 +0100\nMessage-ID: "
        "<files@roofs.example>\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\n"
        "Content-Type: text/plain; charset=utf-8\n\nI would like to take part. On the roof of our library "
        "stand four hives, tended by the children of the school beside it.\n\nThe honey is sold at the "
        "summer fair, and a jar goes to everybody who borrows a hundred books.\n"
        + part("application/pdf", "Hives on the library.pdf", QByteArray(48'000, 'p'))
        + part("application/vnd.ms-word.document.macroEnabled.12", "Report of the year.docm",
               QByteArray(9000, 'd'))
        + part("application/octet-stream", "honey.pdf.exe", "MZ") + "--b--\n\n";
    return boxedMail("Ann Exley <ann.exley@council.example>", "ann1@council.example", "My application",
                     "Dear all,\n\n1) Seven, on the town hall and on the fire station.\n2) The mayor eats "
                     "it. I also suggest my "
                     "colleague Bo Wai (bo.wai@parks.example), who keeps the bees of the parks.\n\nKind "
                     "regards,\nAnn "
                     "Exley\nHead gardener\nTown Council of Exham, Ireland\n+353 1 555 01 23")
        + files
        + boxedMail("The desk <desk@office.example>", "fwd@office.example", "Fwd: bees",
                    "For the file.\n\n-------- Forwarded message --------\nFrom: Zoë Treeman "
                    "<zoe@wyham.example>\nDate: Sun, 10 Mar 2030 "
                    "21:05:00 +0100\nSubject: bees\nTo: desk@office.example\n\nHow many hives do you keep, "
                    "and on which "
                    "roofs?\nTwelve, all on the bus depot.\n\nWhat becomes of the honey?\nThe drivers take "
                    "it home.\n",
                    "Mon, 11 Mar 2030 09:00:00 +0100")
        + boxedMail("Tjaša Zupančič <tjasa@hribi.example>", "day@hribi.example", "Prijava",
                    "1) Three, on the museum.\n2) It is given to the guides. I recommend Marek Lis "
                    "(marek.lis@museum.example) too.\n",
                    "Fri, 08 Mar 2030 16:00:00 +0100")
        + boxedMail("Ann Exley <ann.exley@council.example>", "ann2@council.example", "My application, again",
                    "1) Eight now, one on the police station.\n2) The mayor eats it.\n",
                    "Wed, 06 Mar 2030 10:12:00 +0100")
        + boxedMail("Cy Zedd <cy@away.example>", "away@away.example", "Automatic reply: Beekeeping",
                    "I am out of the office until 2 April and read no e-mail.")
        + boxedMail("Di Fox <di@fox.example>", "unsub@fox.example", "Unsubscribe",
                    "Please take me off your list.")
        + boxedMail("Mail Delivery Subsystem <mailer-daemon@relay.example>", "bounce@relay.example",
                    "Undelivered mail returned to sender", "The address old@gone.example is not known here.")
        + boxedMail("Offers <news@shop.example>", "shop@shop.example", "Printers, cheap",
                    "All printers at half the price.")
        + boxedMail("undisclosed", "nobody@nowhere.example", "Bees",
                    "1) One, on my own roof.\n2) I give it to the neighbours.");
}

IntakeDraft draftOfMailbox(Office &office, MeetingId meeting, const QByteArray &box)
{
    const Result<MailFile> file = readMailFile(box, u"applications.mbox"_s, QTimeZone("Europe/Brussels"));
    if (!file) {
        qFatal("the mailbox was not read");
    }
    MailIntake mails;
    mails.files = {*file};
    const Result<IntakeDraft> draft = office.intake().draft(meeting, {}, {}, {}, mails);
    if (!draft) {
        qFatal("no plan");
    }
    return *draft;
}

void takeInMailbox(Office &office, MeetingId meeting, const QByteArray &box)
{
    const Result<ChangeSetId> taken =
        office.intake().apply(meeting, draftOfMailbox(office, meeting, box), u"The desk"_s);
    if (!taken) {
        qFatal("the mailbox was not taken in");
    }
}

} // namespace convoke::test
