// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/mailreport.h"

#include "base/enumkeys.h"

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr EnumKey<AnswerShape> shapeKeys[] = {
    {AnswerShape::Headed, u"headed"},
    {AnswerShape::Numbered, u"numbered"},
    {AnswerShape::Prose, u"one piece"},
};

QJsonObject proposedOf(const MailSignature &signature)
{
    QJsonObject proposed;
    const QList<SignatureValue> values = signature.values();
    for (const SignatureValue &value : values) {
        proposed.insert(u"person."_s + value.field, value.value);
    }
    return proposed;
}

QJsonObject mailObject(const SortedMail &mail)
{
    QJsonArray attachments;
    for (const MailAttachment &file : mail.message.attachments) {
        attachments.append(
            QJsonObject{{u"name"_s, file.name}, {u"type"_s, file.type}, {u"size"_s, file.size}});
    }
    QJsonArray suggested;
    for (const SuggestedPerson &person : mail.suggestions) {
        suggested.append(QJsonObject{{u"name"_s, person.name},
                                     {u"email"_s, person.email ? person.email->toString() : QString()},
                                     {u"sentence"_s, person.sentence}});
    }
    QJsonArray pieces;
    for (const AnswerPiece &piece : mail.answers.pieces) {
        pieces.append(QJsonObject{{u"question"_s, piece.question.isEmpty() ? QJsonValue() : piece.question},
                                  {u"start"_s, piece.start},
                                  {u"length"_s, piece.length}});
    }
    const QDateTime &sent = mail.origin.sent;
    return {{u"message"_s, mail.message.key},
            {u"kind"_s, toKey(mail.verdict.kind)},
            {u"from"_s, mail.origin.sender.shown()},
            {u"sent"_s, sent.isValid() ? sent.toString(u"yyyy-MM-ddTHH:mm:ss"_s) : QJsonValue()},
            {u"forwarded_by"_s, mail.forwardedBy ? QJsonValue(mail.forwardedBy->shown()) : QJsonValue()},
            {u"subject"_s, mail.origin.subject},
            {u"answers"_s, keyOf(shapeKeys, mail.answers.shape)},
            {u"pieces"_s, pieces},
            {u"attachments"_s, attachments},
            {u"proposed"_s, proposedOf(mail.signature)},
            {u"suggested"_s, suggested}};
}

} // namespace

QJsonArray mailReport(const IntakeDraft &draft)
{
    QJsonArray report;
    for (const DraftMails &file : draft.mails) {
        for (const SortedMail &mail : file.mails) {
            QJsonObject object = mailObject(mail);
            object.insert(u"source"_s, draft.rows.at(file.table).source);
            object.insert(u"row"_s, mail.message.place);
            report.append(object);
        }
    }
    return report;
}

} // namespace convoke
