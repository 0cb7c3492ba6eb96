// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/mailrepository.h"

#include "storage/connection.h"

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr char16_t standsForNul = 0x2400;

/// One character for every byte: readable in the database, and whole.
QString storedBytes(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes).replace(QChar(u'\0'), QChar(standsForNul));
}

QByteArray bytesFrom(QString stored)
{
    return stored.replace(QChar(standsForNul), QChar(u'\0')).toLatin1();
}

QString mailColumns()
{
    return u"SELECT m.id, m.meeting_id, m.application_id, m.intake_id, m.message_key, m.kind, m.sign, "
           "m.sender_name, m.sender_address, m.sent_at, m.subject, m.forwarded_by, m.recipients, m.body, "
           "m.source, m.source_place FROM mail m "_s;
}

StoredMail mailFrom(const Statement &row)
{
    StoredMail mail{row.id<MailId>(0),
                    row.id<MeetingId>(1),
                    row.optionalId<ApplicationId>(2),
                    row.optionalId<IntakeId>(3),
                    row.text(4),
                    {},
                    {},
                    row.text(11),
                    {},
                    row.text(13),
                    row.text(14),
                    row.integer(15),
                    {},
                    {}};
    mail.verdict = {fromKey<MailKind>(row.text(5)).value_or(MailKind::OffTopic),
                    fromKey<MailSign>(row.text(6)).value_or(MailSign::None)};
    mail.origin = {{row.text(7), row.text(8)}, row.moment(9), row.text(10)};
    mail.recipients = row.text(12).split(u'\n', Qt::SkipEmptyParts);
    return mail;
}

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

QSet<QString> MailRepository::keysOf(MeetingId meeting)
{
    QSet<QString> keys;
    Statement rows = m_connection.statement(u"SELECT message_key FROM mail WHERE meeting_id = :meeting"_s);
    rows.bind(u":meeting"_s, meeting);
    while (rows.next()) {
        keys.insert(rows.text(0));
    }
    return keys;
}

QList<StoredMail> MailRepository::mailsWhere(const QString &condition, const QString &placeholder,
                                             qint64 value)
{
    QList<StoredMail> mails;
    {
        Statement rows = m_connection.statement(mailColumns() + condition);
        rows.bind(placeholder, value);
        while (rows.next()) {
            mails.append(mailFrom(rows));
        }
    }
    for (StoredMail &mail : mails) {
        loadParts(mail);
    }
    return mails;
}

QList<StoredMail> MailRepository::ofMeeting(MeetingId meeting)
{
    return mailsWhere(u"WHERE m.meeting_id = :meeting ORDER BY m.sent_at, m.id"_s, u":meeting"_s,
                      meeting.value());
}

std::optional<StoredMail> MailRepository::load(MailId mail)
{
    const QList<StoredMail> found = mailsWhere(u"WHERE m.id = :id"_s, u":id"_s, mail.value());
    return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
}

std::optional<StoredMail> MailRepository::byKey(MeetingId meeting, const QString &key)
{
    std::optional<MailId> id;
    {
        Statement row = m_connection.statement(
            u"SELECT id FROM mail WHERE meeting_id = :meeting AND message_key = :key"_s);
        row.bind(u":meeting"_s, meeting).bind(u":key"_s, key);
        id = row.next() ? std::optional(row.id<MailId>(0)) : std::nullopt;
    }
    return id ? load(*id) : std::nullopt;
}

QByteArray MailRepository::original(MailId mail)
{
    Statement row = m_connection.statement(u"SELECT original FROM mail WHERE id = :id"_s);
    row.bind(u":id"_s, mail);
    return row.next() ? bytesFrom(row.text(0)) : QByteArray();
}

void MailRepository::loadParts(StoredMail &mail)
{
    Statement files = m_connection.statement(
        u"SELECT name, type, size FROM mail_attachment WHERE mail_id = :mail ORDER BY position"_s);
    files.bind(u":mail"_s, mail.id);
    while (files.next()) {
        mail.attachments.append({files.text(0), files.text(1), files.rowId(2)});
    }
    Statement pieces = m_connection.statement(
        u"SELECT q.key, p.start, p.length FROM mail_piece p LEFT JOIN question q ON q.id = p.question_id "
        "WHERE p.mail_id = :mail ORDER BY p.position"_s);
    pieces.bind(u":mail"_s, mail.id);
    while (pieces.next()) {
        mail.pieces.append({pieces.text(0), pieces.rowId(1), pieces.rowId(2), {}});
    }
}

void MailRepository::save(const StoredMail &mail, const QByteArray &original)
{
    m_connection.upsert(u"mail"_s,
                        {{u"id"_s, mail.id},
                         {u"meeting_id"_s, mail.meeting},
                         {u"application_id"_s, mail.application},
                         {u"intake_id"_s, mail.intake},
                         {u"message_key"_s, mail.key},
                         {u"kind"_s, toKey(mail.verdict.kind)},
                         {u"sign"_s, toKey(mail.verdict.sign)},
                         {u"sender_name"_s, mail.origin.sender.name},
                         {u"sender_address"_s, mail.origin.sender.address},
                         {u"sent_at"_s, mail.origin.sent},
                         {u"subject"_s, mail.origin.subject},
                         {u"forwarded_by"_s, mail.forwardedBy},
                         {u"recipients"_s, mail.recipients.join(u'\n')},
                         {u"body"_s, mail.text},
                         {u"source"_s, mail.source},
                         {u"source_place"_s, mail.place},
                         {u"original"_s, storedBytes(original)}});
    saveParts(mail);
}

void MailRepository::saveParts(const StoredMail &mail)
{
    for (qsizetype i = 0; i < mail.attachments.size(); ++i) {
        const MailAttachment &file = mail.attachments.at(i);
        m_connection.upsert(u"mail_attachment"_s,
                            {{u"id"_s, m_ids.nextValue()},
                             {u"mail_id"_s, mail.id},
                             {u"position"_s, static_cast<int>(i)},
                             {u"name"_s, file.name},
                             {u"type"_s, file.type},
                             {u"size"_s, file.size}},
                            u"mail_id, position"_s);
    }
    m_connection.removeFromPosition(u"mail_attachment"_s, u"mail_id"_s, mail.id.value(),
                                    mail.attachments.size());
    for (qsizetype i = 0; i < mail.pieces.size(); ++i) {
        const AnswerPiece &piece = mail.pieces.at(i);
        std::optional<QuestionId> question;
        {
            Statement row = m_connection.statement(
                u"SELECT id FROM question WHERE meeting_id = :meeting AND key = :key"_s);
            row.bind(u":meeting"_s, mail.meeting).bind(u":key"_s, piece.question);
            question = row.next() ? std::optional(row.id<QuestionId>(0)) : std::nullopt;
        }
        m_connection.upsert(u"mail_piece"_s,
                            {{u"id"_s, m_ids.nextValue()},
                             {u"mail_id"_s, mail.id},
                             {u"position"_s, static_cast<int>(i)},
                             {u"question_id"_s, question},
                             {u"start"_s, static_cast<qint64>(piece.start)},
                             {u"length"_s, static_cast<qint64>(piece.length)}},
                            u"mail_id, position"_s);
    }
    m_connection.removeFromPosition(u"mail_piece"_s, u"mail_id"_s, mail.id.value(), mail.pieces.size());
}

QList<MailProposal> MailRepository::proposalsOf(MeetingId meeting)
{
    QList<MailProposal> proposals;
    Statement rows = m_connection.statement(
        u"SELECT p.id, p.mail_id, p.person_id, p.field, p.value, p.state FROM mail_proposal p "
        "JOIN mail m ON m.id = p.mail_id WHERE m.meeting_id = :meeting ORDER BY p.id"_s);
    rows.bind(u":meeting"_s, meeting);
    while (rows.next()) {
        proposals.append(proposalFrom(rows));
    }
    return proposals;
}

std::optional<MailProposal> MailRepository::proposal(MailProposalId id)
{
    Statement row = m_connection.statement(
        u"SELECT id, mail_id, person_id, field, value, state FROM mail_proposal WHERE id = :id"_s);
    row.bind(u":id"_s, id);
    return row.next() ? std::optional(proposalFrom(row)) : std::nullopt;
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

QList<MailSuggestion> MailRepository::suggestionsOf(MeetingId meeting)
{
    QList<MailSuggestion> suggestions;
    Statement rows = m_connection.statement(
        u"SELECT s.id, s.mail_id, s.name, s.email, s.sentence, s.state, s.person_id FROM mail_suggestion s "
        "JOIN mail m ON m.id = s.mail_id WHERE m.meeting_id = :meeting ORDER BY s.id"_s);
    rows.bind(u":meeting"_s, meeting);
    while (rows.next()) {
        suggestions.append(suggestionFrom(rows));
    }
    return suggestions;
}

std::optional<MailSuggestion> MailRepository::suggestion(MailSuggestionId id)
{
    Statement row = m_connection.statement(
        u"SELECT id, mail_id, name, email, sentence, state, person_id FROM mail_suggestion WHERE id = :id"_s);
    row.bind(u":id"_s, id);
    return row.next() ? std::optional(suggestionFrom(row)) : std::nullopt;
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
