// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/mailservice.h"

#include "intake/answersections.h"
#include "intake/incomingperson.h"
#include "intake/mailreader.h"
#include "people/namesplitter.h"

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

Error noSuchMail()
{
    return {ErrorCode::NotFound, u"such e-mail"_s};
}

/// What a human may still decide about. Errors: NotFound, NothingToChange.
template <typename Proposed>
Result<Proposed> stillOpen(const std::optional<Proposed> &known)
{
    if (!known) {
        return Error{ErrorCode::NotFound, u"such proposal"_s};
    }
    return known->state == ProposalState::Open ? Result<Proposed>(*known)
                                               : Error{ErrorCode::NothingToChange, {}};
}

void setAnswer(Application &application, QuestionId question, const QString &text, MailService::Giving giving)
{
    const auto answer = std::find_if(application.answers.begin(), application.answers.end(),
                                     [question](const Answer &a) { return a.question == question; });
    if (answer == application.answers.end()) {
        application.answers.append({question, text, std::nullopt});
    } else if (giving == MailService::Giving::Replace || answer->text.trimmed().isEmpty()) {
        answer->text = text;
    } else {
        answer->text += u"\n\n"_s + text;
    }
}

void setValue(Person &person, const MailProposal &proposal)
{
    if (proposal.field == u"function") {
        person.function = proposal.value;
    } else if (proposal.field == u"organisation") {
        person.organisation = proposal.value;
    } else if (proposal.field == u"phone") {
        person.phone = proposal.value;
    } else {
        person.country = CountryCode::fromText(proposal.value);
    }
}

} // namespace

Result<QList<StoredMail>> MailService::ofMeeting(MeetingId meeting)
{
    return m_transactions.read([&] { return m_stores.mails.ofMeeting(meeting); });
}

Result<StoredMail> MailService::load(MailId mail)
{
    const auto found = m_transactions.read([&] { return m_stores.mails.load(mail); });
    if (!found) {
        return found.error();
    }
    return *found ? Result<StoredMail>(**found) : Result<StoredMail>(noSuchMail());
}

Result<QList<MailReading>> MailService::ofApplication(ApplicationId application)
{
    return m_transactions.read([&] {
        QList<MailReading> readings;
        for (const StoredMail &mail : m_stores.mails.ofApplication(application)) {
            readings.append(
                {mail, m_stores.mails.proposalsOf(mail.id), m_stores.mails.suggestionsOf(mail.id)});
        }
        return readings;
    });
}

Result<QList<StoredMail>> MailService::setAside(MeetingId meeting)
{
    return m_transactions.read([&] { return m_stores.mails.setAsideIn(meeting); });
}

Result<QList<SuggestedBy>> MailService::suggested(MeetingId meeting)
{
    return m_transactions.read([&] { return m_stores.mails.suggestedIn(meeting); });
}

Result<MailCounts> MailService::counts(MeetingId meeting)
{
    return m_transactions.read([&] { return m_stores.mails.countsOf(meeting); });
}

Result<QByteArray> MailService::original(MailId mail)
{
    const Result<QByteArray> bytes = m_transactions.read([&] { return m_stores.mails.original(mail); });
    return bytes && bytes->isEmpty() ? Result<QByteArray>(noSuchMail()) : bytes;
}

Result<QByteArray> MailService::attachment(MailId mail, qsizetype position)
{
    const Result<QByteArray> bytes = original(mail);
    return bytes ? attachmentOf(*bytes, position) : bytes;
}

Result<ChangeSetId> MailService::giveToQuestion(MailId mail, qsizetype start, qsizetype length,
                                                QuestionId question, Giving giving)
{
    return m_transactions.write(tr("Give a part of an e-mail to a question"), [&]() -> Result<void> {
        std::optional<StoredMail> stored = m_stores.mails.load(mail);
        std::optional<Applicant> applicant =
            stored && stored->application ? m_stores.applications.load(*stored->application) : std::nullopt;
        if (!applicant) {
            return noSuchMail();
        }
        const std::optional<MeetingDocument> document = m_stores.meetings.load(stored->meeting);
        const Question *asked = document ? document->call.question(question) : nullptr;
        if (asked == nullptr) {
            return Error{ErrorCode::NotFound, u"such question"_s};
        }
        if (start < 0 || length <= 0 || start > stored->text.size() - length) {
            return Error{ErrorCode::ValueInvalid, u"part of the e-mail"_s};
        }
        Application &application = applicant->application;
        const QString own = pieceOf(stored->text, start, start + length, {}).text;
        const QString text = own.isEmpty() ? stored->text.mid(start, length).trimmed() : own;
        if (text.isEmpty()) {
            return Error{ErrorCode::ValueInvalid, u"part of the e-mail"_s};
        }
        setAnswer(application, question, text, giving);
        if (giving == Giving::Replace) {
            for (AnswerPiece &piece : stored->pieces) {
                piece.question = piece.question == asked->key ? QString() : piece.question;
            }
        }
        stored->pieces.append({asked->key, start, length, {}});
        if (application.isActive()) {
            application.state = missingAnswers(application, document->call) > 0 ? ApplicationState::Incomplete
                                                                                : ApplicationState::Received;
        }
        m_stores.applications.save(application);
        m_stores.mails.update(*stored);
        return {};
    });
}

Result<QList<MailProposal>> MailService::proposals(MeetingId meeting)
{
    return m_transactions.read([&] { return m_stores.mails.proposalsOf(meeting); });
}

Result<ChangeSetId> MailService::take(const QList<MailProposalId> &proposals)
{
    const int count = static_cast<int>(proposals.size());
    return m_transactions.write(
        tr("Take %n value(s) from a signature", nullptr, count), [&]() -> Result<void> {
            for (const MailProposalId id : proposals) {
                const Result<MailProposal> open = openProposal(id);
                std::optional<Person> person = open ? m_stores.people.load(open->person) : std::nullopt;
                if (!open || !person) {
                    return open ? Error{ErrorCode::NotFound, u"such person"_s} : open.error();
                }
                MailProposal known = *open;
                known.state = ProposalState::Taken;
                setValue(*person, known);
                m_stores.people.save(*person);
                m_stores.mails.save(known);
            }
            return {};
        });
}

Result<ChangeSetId> MailService::refuse(const QList<MailProposalId> &proposals)
{
    const int count = static_cast<int>(proposals.size());
    return m_transactions.write(tr("Refuse %n value(s) from a signature", nullptr, count),
                                [&]() -> Result<void> {
                                    for (const MailProposalId id : proposals) {
                                        Result<MailProposal> known = openProposal(id);
                                        if (!known) {
                                            return known.error();
                                        }
                                        known->state = ProposalState::Refused;
                                        m_stores.mails.save(*known);
                                    }
                                    return {};
                                });
}

Result<MailProposal> MailService::openProposal(MailProposalId id)
{
    return stillOpen(m_stores.mails.proposal(id));
}

Result<MailSuggestion> MailService::openSuggestion(MailSuggestionId id)
{
    return stillOpen(m_stores.mails.suggestion(id));
}

Result<QList<MailSuggestion>> MailService::suggestions(MeetingId meeting)
{
    return m_transactions.read([&] { return m_stores.mails.suggestionsOf(meeting); });
}

std::optional<Person> MailService::personWithAddress(const QString &address)
{
    const std::optional<EmailAddress> wanted = EmailAddress::fromText(address);
    return wanted ? m_stores.people.withAddress(*wanted) : std::nullopt;
}

Result<void> MailService::takeOne(MailSuggestionId id)
{
    const Result<MailSuggestion> open = openSuggestion(id);
    const std::optional<StoredMail> mail = open ? m_stores.mails.load(open->mail) : std::nullopt;
    if (!open || !mail) {
        return open ? noSuchMail() : open.error();
    }
    MailSuggestion known = *open;
    const std::optional<Person> there = personWithAddress(known.email);
    Person person = there ? *there : Person{m_ids.next<PersonId>()};
    IncomingPerson values = valuesOf(person);
    values.addNote(tr("Suggested by"), mail->origin.sender.shown());
    person.notes = values.notes;
    if (!there) {
        const SplitName name = splitFullName(known.name, {known.email, std::nullopt});
        person.title = name.title;
        person.givenName = name.given;
        person.familyName = name.family;
        if (const auto address = EmailAddress::fromText(known.email)) {
            person.emails.append(*address);
        }
    }
    m_stores.people.save(person);
    known.state = ProposalState::Taken;
    known.person = person.id;
    m_stores.mails.save(known);
    return {};
}

Result<ChangeSetId> MailService::take(const QList<MailSuggestionId> &suggestions)
{
    const int count = static_cast<int>(suggestions.size());
    return m_transactions.write(tr("Take %n suggested person(s)", nullptr, count), [&]() -> Result<void> {
        for (const MailSuggestionId id : suggestions) {
            if (const Result<void> taken = takeOne(id); !taken) {
                return taken;
            }
        }
        return {};
    });
}

Result<ChangeSetId> MailService::refuse(const QList<MailSuggestionId> &suggestions)
{
    const int count = static_cast<int>(suggestions.size());
    return m_transactions.write(tr("Refuse %n suggested person(s)", nullptr, count), [&]() -> Result<void> {
        for (const MailSuggestionId id : suggestions) {
            Result<MailSuggestion> known = openSuggestion(id);
            if (!known) {
                return known.error();
            }
            known->state = ProposalState::Refused;
            m_stores.mails.save(*known);
        }
        return {};
    });
}

Result<ChangeSetId> MailService::unsubscribe(MailId mail)
{
    return m_transactions.write(tr("Take somebody off the newsletter"), [&]() -> Result<void> {
        const std::optional<StoredMail> stored = m_stores.mails.load(mail);
        std::optional<Person> person =
            stored ? personWithAddress(stored->origin.sender.address) : std::nullopt;
        if (!person) {
            return stored ? Error{ErrorCode::NotFound, u"person with this address"_s} : noSuchMail();
        }
        if (person->newsletter == Newsletter::Unsubscribed) {
            return Error{ErrorCode::NothingToChange, {}};
        }
        person->newsletter = Newsletter::Unsubscribed;
        m_stores.people.save(*person);
        return {};
    });
}

} // namespace convoke
