// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/mailsorting.h"

#include "announcements/foldedtext.h"
#include "applications/application.h"
#include "intake/emailcell.h"
#include "intake/mailforward.h"

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList wordsOf(const QString &text)
{
    constexpr qsizetype shortest = 5;
    QStringList words;
    const QString folded = foldedText(text);
    for (qsizetype at = 0; at < folded.size();) {
        qsizetype end = at;
        while (end < folded.size() && folded.at(end).isLetterOrNumber()) {
            ++end;
        }
        if (end - at >= shortest) {
            words.append(folded.mid(at, end - at));
        }
        at = qMax(end, at + 1);
    }
    return words;
}

/// Addresses that name nobody new: the secretariat's and those the message went to.
QStringList ownAddresses(const MailMessage &message, const MailContext &context)
{
    QStringList own = context.ownAddresses;
    for (const QString &recipient : message.recipients) {
        const EmailCell cell = emailsInCell(recipient);
        for (const EmailAddress &address : cell.addresses) {
            own.append(address.folded());
        }
    }
    return own;
}

/// Follows a message that was forwarded, and forwarded again, to who wrote it.
void findOrigin(SortedMail &mail, const QStringList &own, const QTimeZone &zone)
{
    constexpr int mostTimes = 5;
    mail.origin = mail.message.head;
    mail.text = mail.message.text;
    const std::optional<InnerMail> &inner = mail.message.inner;
    if (inner && !own.contains(inner->origin.sender.address.toLower())) {
        mail.forwardedBy = mail.message.head.sender;
        mail.origin = inner->origin;
        mail.text = inner->text;
    }
    for (int i = 0; i < mostTimes; ++i) {
        const std::optional<ForwardedMail> forwarded = forwardedIn(mail.text, mail.origin.subject, own, zone);
        if (!forwarded) {
            break;
        }
        mail.forwardedBy = mail.forwardedBy ? mail.forwardedBy : mail.origin.sender;
        const QDateTime passedOn = mail.origin.sent;
        mail.origin = forwarded->origin;
        mail.text = forwarded->text;
        if (!mail.origin.sent.isValid()) {
            mail.origin.sent = passedOn;
            mail.findings.add(u"forward-date-unclear"_s, mail.message.place, 0, mail.origin.sender.shown());
        }
    }
}

void addFindings(SortedMail &mail, const Call &call)
{
    const int place = mail.message.place;
    const QString who = mail.origin.sender.shown();
    const Timeliness arrival = timeliness(mail.origin.sent, call);
    const std::pair<bool, QString> findings[] = {
        {mail.forwardedBy.has_value(), u"mail-forwarded"_s},
        {arrival == Timeliness::Late, u"arrived-late"_s},
        {arrival == Timeliness::OnTheDay, u"arrived-on-the-day"_s},
        {mail.answers.shape == AnswerShape::Prose && !call.questions.isEmpty(), u"answers-in-one-piece"_s},
        {mail.answers.unclearNumbers, u"answers-of-which-profile"_s},
        {mail.answers.profile && mail.answers.profileInferred, u"profile-inferred"_s},
        {!mail.origin.sender.address.isEmpty() && !EmailAddress::fromText(mail.origin.sender.address),
         u"address-unreadable"_s},
        {!mail.signature.isEmpty(), u"signature-proposed"_s},
        {!mail.suggestions.isEmpty(), u"people-suggested"_s},
        {!mail.message.attachments.isEmpty(), u"mail-has-attachments"_s},
    };
    for (const auto &[found, code] : findings) {
        if (found) {
            mail.findings.add(code, place, 0, who);
        }
    }
}

} // namespace

QString mailTextQuestion()
{
    return u"email-text"_s;
}

MailContext mailContext(const MeetingDocument &document)
{
    // What answers no question stands there; it asks nothing itself.
    Call call = document.call;
    call.questions.removeIf([](const Question &question) { return question.key == mailTextQuestion(); });
    MailContext context{call, {}, {}, QTimeZone(document.meeting.timeZone.toUtf8())};
    context.meetingWords = wordsOf(document.meeting.title + u' ' + document.meeting.reference);
    context.meetingWords.removeDuplicates();
    for (const Contact &contact : document.meeting.contacts) {
        if (contact.email) {
            context.ownAddresses.append(contact.email->toLower());
        }
    }
    return context;
}

MailSaid saidOf(const MailIntake &mails, const QString &key)
{
    MailSaid said;
    if (mails.applications.contains(key)) {
        said.isApplication = true;
    } else if (mails.setAside.contains(key)) {
        said.isApplication = false;
    }
    const auto sender = mails.senders.constFind(key);
    if (sender != mails.senders.cend()) {
        said.sender = *sender;
    }
    return said;
}

SortedMail sortMail(const MailMessage &message, const MailContext &context, const MailSaid &said)
{
    SortedMail mail;
    mail.message = message;
    QStringList own = ownAddresses(message, context);
    findOrigin(mail, own, context.zone);
    mail.origin.sender = said.sender.value_or(mail.origin.sender);
    const MailParts parts = mailParts(mail.text, mail.origin.sender.name);
    mail.signature = signatureIn(mail.text, parts, mail.origin.sender);
    mail.answers = cutAnswers(mail.text, parts, context.call, mail.signature.function);
    if (!said.isApplication) {
        mail.verdict = mailVerdict(message, mail.text, mail.answers, context.meetingWords);
    } else if (!*said.isApplication) {
        mail.verdict = {MailKind::OffTopic, MailSign::None};
    }
    mail.findings.append(message.findings);
    if (mail.isSetAside()) {
        mail.signature = {};
        return mail;
    }
    own.append(mail.origin.sender.address.toLower());
    own.append(message.head.sender.address.toLower());
    mail.suggestions = suggestionsIn(mail.text, parts, own);
    addFindings(mail, context.call);
    return mail;
}

} // namespace convoke
