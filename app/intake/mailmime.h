// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/mailmessage.h"

#include <QByteArray>
#include <QHash>

#include <memory>

namespace convoke {

/// A file in a message with its bytes.
struct MimeFile
{
    QString name; ///< as the mail says, made safe
    QString type;
    QByteArray bytes;
};

/// A message taken apart: head, readable text, files, and the first message in it.
struct MimeMail
{
    MailPerson sender;
    QStringList recipients;
    QString subject;
    QString messageId;
    qint64 sentAt = 0; ///< seconds since 1970 (UTC)
    bool hasDate = false;
    QHash<QString, QString> fields; ///< some others of the head, by lower-case name
    bool isReport = false; ///< multipart/report
    QString text;
    QList<MimeFile> files;
    std::shared_ptr<MimeMail> inner;
    bool leftOut = false; ///< parts beyond the limits
    bool guessed = false; ///< a part did not say how its letters are encoded, or falsely
    bool hiddenBreaks = false; ///< line breaks or other controls in a field of the head; now blanks
};

/// Takes a message apart; see mailreader.h for the rules.
MimeMail mimeMail(const QByteArray &bytes);

} // namespace convoke
