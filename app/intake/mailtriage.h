// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/mailanswers.h"
#include "intake/mailmessage.h"

namespace convoke {

/// What a message is.
enum class MailKind { Application, OutOfOffice, Bounce, Unsubscribe, OffTopic };
QString toKey(MailKind kind);
template <>
std::optional<MailKind> fromKey(QStringView key);

/// What told that a message is no application.
enum class MailSign {
    None, ///< a human said so
    Head,
    Subject,
    Text,
    Nothing,
};
QString toKey(MailSign sign);
template <>
std::optional<MailSign> fromKey(QStringView key);

struct MailVerdict
{
    MailKind kind = MailKind::Application;
    MailSign sign = MailSign::None;

    friend bool operator==(const MailVerdict &, const MailVerdict &) = default;
};

/// Tells applications from messages to be set aside. @p meetingWords, folded, are the meeting's own: a
/// message with two of them is on its subject.
MailVerdict mailVerdict(const MailMessage &message, const QString &text, const CutAnswers &answers,
                        const QStringList &meetingWords);

/// Why a message is no application, in words, translated. An Application that became none has no sender.
QString setAsideSentence(const MailVerdict &verdict);

} // namespace convoke
