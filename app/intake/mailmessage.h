// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/intakefinding.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace convoke {

/// Somebody as a head of an e-mail names them.
struct MailPerson
{
    QString name;
    QString address; ///< as written; may have no good shape

    /// "Ann Ex <ann@x.example>"
    [[nodiscard]] QString shown() const;
    friend bool operator==(const MailPerson &, const MailPerson &) = default;
};

/// A file in an e-mail. Its bytes stay in the message and are taken out of it when somebody asks for them.
struct MailAttachment
{
    QString name; ///< safe as a name of a file, on every system
    QString type; ///< "application/pdf", as the mail says
    qint64 size = 0; ///< bytes, unpacked

    friend bool operator==(const MailAttachment &, const MailAttachment &) = default;
};

/// Who really wrote a text, and when.
struct MailOrigin
{
    MailPerson sender;
    QDateTime sent; ///< wall-clock time in the meeting's zone, held as UTC; null: not known
    QString subject;

    friend bool operator==(const MailOrigin &, const MailOrigin &) = default;
};

/// A message that is attached to another.
struct InnerMail
{
    MailOrigin origin;
    QString text;

    friend bool operator==(const InnerMail &, const InnerMail &) = default;
};

/// What the head says about the nature of a message.
struct MailMarks
{
    bool automatic = false; ///< Auto-Submitted, X-Autoreply and their like
    bool report = false; ///< a report of a mail server
    bool list = false; ///< sent to a list

    friend bool operator==(const MailMarks &, const MailMarks &) = default;
};

/// Where a message stands that is too much to be held: it is read again when it is kept.
struct MailPlace
{
    QString path;
    qint64 offset = 0;
    qint64 length = 0;
    QByteArray hash; ///< SHA-256 of the message

    friend bool operator==(const MailPlace &, const MailPlace &) = default;
};

/// One e-mail, read.
struct MailMessage
{
    int place = 1; ///< 1-based, in its file
    QString key; ///< the Message-ID, or "sha256:…" of the message where there is none
    MailOrigin head; ///< as the head says
    QStringList recipients; ///< shown; To and Cc
    QString text; ///< its own, readable, plain, line ends \n
    std::optional<InnerMail> inner; ///< attached to a message that itself says next to nothing
    QList<MailAttachment> attachments;
    MailMarks marks;
    IntakeFindings findings; ///< their row is the place
    QByteArray original; ///< every byte; empty where its place says where they are
    std::optional<MailPlace> at = {};
};

} // namespace convoke
