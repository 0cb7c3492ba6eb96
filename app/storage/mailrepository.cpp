// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/mailrepository.h"

#include "storage/connection.h"

#include <QHash>

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
    StoredMail mail{.id = row.id<MailId>(0),
                    .meeting = row.id<MeetingId>(1),
                    .application = row.optionalId<ApplicationId>(2),
                    .intake = row.optionalId<IntakeId>(3),
                    .key = row.text(4),
                    .forwardedBy = row.text(11),
                    .text = row.text(13),
                    .source = row.text(14),
                    .place = row.integer(15)};
    mail.verdict = {fromKey<MailKind>(row.text(5)).value_or(MailKind::OffTopic),
                    fromKey<MailSign>(row.text(6)).value_or(MailSign::None)};
    mail.origin = {{row.text(7), row.text(8)}, row.moment(9), row.text(10)};
    mail.recipients = row.text(12).split(u'\n', Qt::SkipEmptyParts);
    return mail;
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

QList<StoredMail> MailRepository::mailsWhere(const QString &condition, qint64 value)
{
    QList<StoredMail> mails;
    QHash<qint64, qsizetype> places;
    {
        Statement rows =
            m_connection.statement(mailColumns() + u"WHERE %1 ORDER BY m.sent_at, m.id"_s.arg(condition));
        rows.bind(u":value"_s, value);
        while (rows.next()) {
            places.insert(rows.rowId(0), mails.size());
            mails.append(mailFrom(rows));
        }
    }
    {
        Statement files = m_connection.statement(u"SELECT a.mail_id, a.name, a.type, a.size FROM "
                                                 u"mail_attachment a JOIN mail m ON m.id = a.mail_id "
                                                 "WHERE %1 ORDER BY a.mail_id, a.position"_s.arg(condition));
        files.bind(u":value"_s, value);
        while (files.next()) {
            mails[places.value(files.rowId(0))].attachments.append(
                {files.text(1), files.text(2), files.rowId(3)});
        }
    }
    Statement pieces = m_connection.statement(
        u"SELECT p.mail_id, q.key, p.start, p.length FROM mail_piece p JOIN mail m ON m.id = p.mail_id "
        "LEFT JOIN question q ON q.id = p.question_id WHERE %1 ORDER BY p.mail_id, p.position"_s.arg(
            condition));
    pieces.bind(u":value"_s, value);
    while (pieces.next()) {
        mails[places.value(pieces.rowId(0))].pieces.append(
            {pieces.text(1), pieces.rowId(2), pieces.rowId(3), {}});
    }
    return mails;
}

QList<StoredMail> MailRepository::ofMeeting(MeetingId meeting)
{
    return mailsWhere(u"m.meeting_id = :value"_s, meeting.value());
}

QList<StoredMail> MailRepository::setAsideIn(MeetingId meeting)
{
    return mailsWhere(u"m.meeting_id = :value AND m.application_id IS NULL"_s, meeting.value());
}

QList<StoredMail> MailRepository::ofApplication(ApplicationId application)
{
    return mailsWhere(u"m.application_id = :value"_s, application.value());
}

std::optional<StoredMail> MailRepository::load(MailId mail)
{
    const QList<StoredMail> found = mailsWhere(u"m.id = :value"_s, mail.value());
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

MailCounts MailRepository::countsOf(MeetingId meeting)
{
    Statement row = m_connection.statement(
        u"SELECT (SELECT count(*) FROM mail WHERE meeting_id = :meeting AND application_id IS NULL), "
        "(SELECT count(*) FROM mail_suggestion s JOIN mail m ON m.id = s.mail_id "
        "WHERE m.meeting_id = :same AND s.state = 'open'), "
        "(SELECT count(*) FROM mail_proposal p JOIN mail m ON m.id = p.mail_id "
        "WHERE m.meeting_id = :again AND p.state = 'open')"_s);
    row.bind(u":meeting"_s, meeting).bind(u":same"_s, meeting).bind(u":again"_s, meeting);
    return row.next() ? MailCounts{row.integer(0), row.integer(1), row.integer(2)} : MailCounts();
}

QByteArray MailRepository::original(MailId mail)
{
    Statement row = m_connection.statement(u"SELECT original FROM mail WHERE id = :id"_s);
    row.bind(u":id"_s, mail);
    return row.next() ? bytesFrom(row.text(0)) : QByteArray();
}

void MailRepository::insert(const StoredMail &mail, const QByteArray &original)
{
    m_connection.insert(u"mail"_s,
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
    saveAttachments(mail);
    savePieces(mail);
}

void MailRepository::update(const StoredMail &mail)
{
    {
        Statement row = m_connection.statement(
            u"UPDATE mail SET application_id = :application, intake_id = :intake, kind = :kind, sign = :sign "
            "WHERE id = :id"_s);
        row.bind(u":application"_s, mail.application)
            .bind(u":intake"_s, mail.intake)
            .bind(u":kind"_s, toKey(mail.verdict.kind))
            .bind(u":sign"_s, toKey(mail.verdict.sign))
            .bind(u":id"_s, mail.id);
        row.run();
    }
    savePieces(mail);
}

void MailRepository::saveAttachments(const StoredMail &mail)
{
    for (qsizetype i = 0; i < mail.attachments.size(); ++i) {
        const MailAttachment &file = mail.attachments.at(i);
        m_connection.insert(u"mail_attachment"_s,
                            {{u"id"_s, m_ids.nextValue()},
                             {u"mail_id"_s, mail.id},
                             {u"position"_s, static_cast<int>(i)},
                             {u"name"_s, file.name},
                             {u"type"_s, file.type},
                             {u"size"_s, file.size}});
    }
}

void MailRepository::savePieces(const StoredMail &mail)
{
    QHash<QString, QuestionId> questions;
    {
        Statement rows =
            m_connection.statement(u"SELECT key, id FROM question WHERE meeting_id = :meeting"_s);
        rows.bind(u":meeting"_s, mail.meeting);
        while (rows.next()) {
            questions.insert(rows.text(0), rows.id<QuestionId>(1));
        }
    }
    for (qsizetype i = 0; i < mail.pieces.size(); ++i) {
        const AnswerPiece &piece = mail.pieces.at(i);
        const auto question = questions.constFind(piece.question);
        m_connection.upsert(
            u"mail_piece"_s,
            {{u"id"_s, m_ids.nextValue()},
             {u"mail_id"_s, mail.id},
             {u"position"_s, static_cast<int>(i)},
             {u"question_id"_s, question == questions.cend() ? std::nullopt : std::optional(*question)},
             {u"start"_s, static_cast<qint64>(piece.start)},
             {u"length"_s, static_cast<qint64>(piece.length)}},
            u"mail_id, position"_s);
    }
    m_connection.removeFromPosition(u"mail_piece"_s, u"mail_id"_s, mail.id.value(), mail.pieces.size());
}

} // namespace convoke
