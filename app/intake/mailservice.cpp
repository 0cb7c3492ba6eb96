// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/mailservice.h"

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
                                                QuestionId question)
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
        const QString text = stored->text.mid(start, length).trimmed();
        const auto answer = std::find_if(application.answers.begin(), application.answers.end(),
                                         [question](const Answer &a) { return a.question == question; });
        if (answer != application.answers.end()) {
            answer->text = text;
        } else {
            application.answers.append({question, text, std::nullopt});
        }
        stored->pieces.removeIf([asked](const AnswerPiece &piece) { return piece.question == asked->key; });
        stored->pieces.append({asked->key, start, length, {}});
        if (application.isActive()) {
            application.state = missingAnswers(application, document->call) > 0 ? ApplicationState::Incomplete
                                                                                : ApplicationState::Received;
        }
        m_stores.applications.save(application);
        m_stores.mails.save(*stored, m_stores.mails.original(mail));
        return {};
    });
}

Result<QList<MailProposal>> MailService::proposals(MeetingId meeting)
{
    return m_transactions.read([&] { return m_stores.mails.proposalsOf(meeting); });
}

Result<ChangeSetId> MailService::take(MailProposalId proposal)
{
    return m_transactions.write(tr("Take a value from a signature"), [&]() -> Result<void> {
        std::optional<MailProposal> known = m_stores.mails.proposal(proposal);
        std::optional<Person> person = known ? m_stores.people.load(known->person) : std::nullopt;
        if (!person) {
            return Error{ErrorCode::NotFound, u"such proposal"_s};
        }
        if (known->state == ProposalState::Taken) {
            return Error{ErrorCode::NothingToChange, {}};
        }
        setValue(*person, *known);
        known->state = ProposalState::Taken;
        m_stores.people.save(*person);
        m_stores.mails.save(*known);
        return {};
    });
}

Result<ChangeSetId> MailService::refuse(MailProposalId proposal)
{
    return m_transactions.write(tr("Refuse a value from a signature"), [&]() -> Result<void> {
        std::optional<MailProposal> known = m_stores.mails.proposal(proposal);
        if (!known) {
            return Error{ErrorCode::NotFound, u"such proposal"_s};
        }
        if (known->state != ProposalState::Open) {
            return Error{ErrorCode::NothingToChange, {}};
        }
        known->state = ProposalState::Refused;
        m_stores.mails.save(*known);
        return {};
    });
}

Result<QList<MailSuggestion>> MailService::suggestions(MeetingId meeting)
{
    return m_transactions.read([&] { return m_stores.mails.suggestionsOf(meeting); });
}

std::optional<Person> MailService::personWithAddress(const QString &address)
{
    constexpr int step = 20'000;
    const std::optional<EmailAddress> wanted = EmailAddress::fromText(address);
    if (!wanted) {
        return std::nullopt;
    }
    for (QList<Person> page = m_stores.people.page(std::nullopt, step); !page.isEmpty();
         page = m_stores.people.page(page.last().id, step)) {
        for (const Person &person : std::as_const(page)) {
            if (person.emails.contains(*wanted)) {
                return person;
            }
        }
    }
    return std::nullopt;
}

Result<ChangeSetId> MailService::take(MailSuggestionId suggestion)
{
    return m_transactions.write(tr("Take a suggested person"), [&]() -> Result<void> {
        std::optional<MailSuggestion> known = m_stores.mails.suggestion(suggestion);
        const std::optional<StoredMail> mail = known ? m_stores.mails.load(known->mail) : std::nullopt;
        if (!mail) {
            return Error{ErrorCode::NotFound, u"such suggestion"_s};
        }
        if (known->state == ProposalState::Taken) {
            return Error{ErrorCode::NothingToChange, {}};
        }
        const std::optional<Person> there = personWithAddress(known->email);
        Person person = there ? *there : Person{m_ids.next<PersonId>()};
        IncomingPerson values = valuesOf(person);
        values.addNote(tr("Suggested by"), mail->origin.sender.shown());
        person.notes = values.notes;
        if (!there) {
            const SplitName name = splitFullName(known->name, {known->email, std::nullopt});
            person.title = name.title;
            person.givenName = name.given;
            person.familyName = name.family;
            if (const auto address = EmailAddress::fromText(known->email)) {
                person.emails.append(*address);
            }
        }
        m_stores.people.save(person);
        known->state = ProposalState::Taken;
        known->person = person.id;
        m_stores.mails.save(*known);
        return {};
    });
}

Result<ChangeSetId> MailService::refuse(MailSuggestionId suggestion)
{
    return m_transactions.write(tr("Refuse a suggested person"), [&]() -> Result<void> {
        std::optional<MailSuggestion> known = m_stores.mails.suggestion(suggestion);
        if (!known) {
            return Error{ErrorCode::NotFound, u"such suggestion"_s};
        }
        if (known->state != ProposalState::Open) {
            return Error{ErrorCode::NothingToChange, {}};
        }
        known->state = ProposalState::Refused;
        m_stores.mails.save(*known);
        return {};
    });
}

} // namespace convoke
