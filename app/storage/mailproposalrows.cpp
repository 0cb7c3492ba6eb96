// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/mailrepository.h"

#include "storage/connection.h"

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

MailProposal proposalFrom(const Statement &row)
{
    return {row.id<MailProposalId>(0),
            row.id<MailId>(1),
            row.id<PersonId>(2),
            row.text(3),
            row.text(4),
            fromKey<ProposalState>(row.text(5)).value_or(ProposalState::Open)};
}

MailSuggestion suggestionFrom(const Statement &row)
{
    return {row.id<MailSuggestionId>(0),
            row.id<MailId>(1),
            row.text(2),
            row.text(3),
            row.text(4),
            fromKey<ProposalState>(row.text(5)).value_or(ProposalState::Open),
            row.optionalId<PersonId>(6)};
}

} // namespace

QList<MailProposal> MailRepository::proposalsWhere(const QString &condition, qint64 value)
{
    QList<MailProposal> found;
    Statement rows = m_connection.statement(
        u"SELECT x.id, x.mail_id, x.person_id, x.field, x.value, x.state FROM mail_proposal x JOIN mail m ON m.id = x.mail_id WHERE %1 ORDER BY x.id"_s
            .arg(condition));
    rows.bind(u":value"_s, value);
    while (rows.next()) {
        found.append(proposalFrom(rows));
    }
    return found;
}

QList<MailProposal> MailRepository::proposalsOf(MeetingId meeting)
{
    return proposalsWhere(u"m.meeting_id = :value"_s, meeting.value());
}

QList<MailProposal> MailRepository::proposalsOf(MailId mail)
{
    return proposalsWhere(u"x.mail_id = :value"_s, mail.value());
}

std::optional<MailProposal> MailRepository::proposal(MailProposalId id)
{
    const QList<MailProposal> found = proposalsWhere(u"x.id = :value"_s, id.value());
    return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
}

void MailRepository::save(const MailProposal &proposal)
{
    m_connection.upsert(u"mail_proposal"_s,
                        {{u"id"_s, proposal.id},
                         {u"mail_id"_s, proposal.mail},
                         {u"person_id"_s, proposal.person},
                         {u"field"_s, proposal.field},
                         {u"value"_s, proposal.value},
                         {u"state"_s, toKey(proposal.state)}});
}

QList<MailSuggestion> MailRepository::suggestionsWhere(const QString &condition, qint64 value)
{
    QList<MailSuggestion> found;
    Statement rows = m_connection.statement(
        u"SELECT x.id, x.mail_id, x.name, x.email, x.sentence, x.state, x.person_id FROM mail_suggestion x JOIN mail m ON m.id = x.mail_id WHERE %1 ORDER BY x.id"_s
            .arg(condition));
    rows.bind(u":value"_s, value);
    while (rows.next()) {
        found.append(suggestionFrom(rows));
    }
    return found;
}

QList<MailSuggestion> MailRepository::suggestionsOf(MeetingId meeting)
{
    return suggestionsWhere(u"m.meeting_id = :value"_s, meeting.value());
}

QList<MailSuggestion> MailRepository::suggestionsOf(MailId mail)
{
    return suggestionsWhere(u"x.mail_id = :value"_s, mail.value());
}

QList<SuggestedBy> MailRepository::suggestedIn(MeetingId meeting)
{
    QList<SuggestedBy> found;
    Statement rows = m_connection.statement(
        u"SELECT x.id, x.mail_id, x.name, x.email, x.sentence, x.state, x.person_id, m.sender_name, "
        "m.sender_address, m.application_id FROM mail_suggestion x JOIN mail m ON m.id = x.mail_id "
        "WHERE m.meeting_id = :meeting ORDER BY m.sent_at, x.id"_s);
    rows.bind(u":meeting"_s, meeting);
    while (rows.next()) {
        found.append({suggestionFrom(rows), {rows.text(7), rows.text(8)}, rows.optionalId<ApplicationId>(9)});
    }
    return found;
}

std::optional<MailSuggestion> MailRepository::suggestion(MailSuggestionId id)
{
    const QList<MailSuggestion> found = suggestionsWhere(u"x.id = :value"_s, id.value());
    return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
}

void MailRepository::save(const MailSuggestion &suggestion)
{
    m_connection.upsert(u"mail_suggestion"_s,
                        {{u"id"_s, suggestion.id},
                         {u"mail_id"_s, suggestion.mail},
                         {u"name"_s, suggestion.name},
                         {u"email"_s, suggestion.email},
                         {u"sentence"_s, suggestion.sentence},
                         {u"state"_s, toKey(suggestion.state)},
                         {u"person_id"_s, suggestion.person}});
}

} // namespace convoke
