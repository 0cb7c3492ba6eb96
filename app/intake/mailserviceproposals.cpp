// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/incomingperson.h"
#include "intake/mailservice.h"
#include "people/namesplitter.h"

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

bool hasValue(const Person &person, const QString &field)
{
    if (field == u"country") {
        return person.country.has_value();
    }
    return !(field == u"function"           ? person.function
                 : field == u"organisation" ? person.organisation
                                            : person.phone)
                .isEmpty();
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

Result<ChangeSetId> MailService::takeSignatures(MeetingId meeting)
{
    return m_transactions.write(tr("Take what signatures say"), [&]() -> Result<void> {
        bool any = false;
        QList<MailProposal> proposals = m_stores.mails.proposalsOf(meeting);
        for (MailProposal &proposal : proposals) {
            std::optional<Person> person =
                proposal.state == ProposalState::Open ? m_stores.people.load(proposal.person) : std::nullopt;
            if (!person || hasValue(*person, proposal.field)) {
                continue;
            }
            setValue(*person, proposal);
            proposal.state = ProposalState::Taken;
            m_stores.people.save(*person);
            m_stores.mails.save(proposal);
            any = true;
        }
        return any ? Result<void>() : Error{ErrorCode::NothingToChange, {}};
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
            if (Result<void> taken = takeOne(id); !taken) {
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
        const QString &subject = stored->origin.subject;
        person->newsletterSource = subject.isEmpty() ? stored->source : tr("e-mail “%1”").arg(subject);
        m_stores.people.save(*person); // the address book notes since when, and suppresses the addresses
        return {};
    });
}

} // namespace convoke
