// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/meetingdocument.h"
#include "intake/mailanswers.h"
#include "intake/mailmessage.h"
#include "intake/mailsignature.h"
#include "intake/mailsuggestions.h"
#include "intake/mailtriage.h"

#include <QHash>
#include <QSet>
#include <QTimeZone>

namespace convoke {

/// The messages of one file.
struct MailFile
{
    QString name; ///< without folders
    QList<MailMessage> messages;
};

/// E-mails to be taken in, and what the user said of them.
struct MailIntake
{
    QList<MailFile> files;
    bool takeSignatures = false; ///< else what signatures say is only proposed
    QSet<QString> applications; ///< keys of messages that are applications, whatever they look like
    QSet<QString> setAside; ///< keys of messages that are none, whatever they look like
    QHash<QString, MailPerson> senders = {}; ///< by key: who sent a message, where it does not say so itself
};

/// What a call tells about the messages that answer it.
struct MailContext
{
    Call call;
    QStringList meetingWords; ///< folded
    QStringList ownAddresses; ///< of the secretariat, folded
    QTimeZone zone;
};

/// The key of the question that takes what answers no other.
QString mailTextQuestion();

MailContext mailContext(const MeetingDocument &document);

/// One message, understood: who wrote it, what it is, and what in it answers which question.
struct SortedMail
{
    MailMessage message;
    MailOrigin origin;
    std::optional<MailPerson> forwardedBy;
    QString text; ///< the writer's message; the places below are in it
    CutAnswers answers;
    MailVerdict verdict;
    MailSignature signature;
    QList<SuggestedPerson> suggestions;
    IntakeFindings findings;
    bool isStored = false; ///< a message with this key is in the database already

    [[nodiscard]] bool isSetAside() const { return verdict.kind != MailKind::Application; }
};

/// What the user says of one message; nothing: to be found out.
struct MailSaid
{
    std::optional<bool> isApplication;
    std::optional<MailPerson> sender;
};

MailSaid saidOf(const MailIntake &mails, const QString &key);

SortedMail sortMail(const MailMessage &message, const MailContext &context, const MailSaid &said = {});

} // namespace convoke
