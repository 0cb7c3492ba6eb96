// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/mailmessage.h"

#include <QTimeZone>

namespace convoke {

/// A message that stands in the text of another.
struct ForwardedMail
{
    MailOrigin origin;
    QString text; ///< its own text, without the marks of quoting
};

/// The message that was forwarded in @p text, if the subject or a line says so: its sender and date stand in
/// a block of "From: … Sent: … Subject: …" in any language of the Union. A block that names one of
/// @p ownAddresses (folded) as sender is the call itself, answered by forwarding: that is none.
std::optional<ForwardedMail> forwardedIn(const QString &text, const QString &subject,
                                         const QStringList &ownAddresses, const QTimeZone &zone);

/// A block of lines of a head inside a text: which lines it covers.
struct HeadBlock
{
    int firstLine = 0;
    int endLine = 0;
    MailOrigin origin;
};

/// The first such block at or behind line @p from; it has a sender and a date or subject.
std::optional<HeadBlock> headBlockIn(const QString &text, int from, const QTimeZone &zone);

/// Somebody as people write them: "Ann Ex <ann@x.example>", "Ex, Ann (ann@x.example)", a name or an address.
MailPerson mailPersonFrom(const QString &value);

/// A printed date and time in any language of the Union, as wall-clock time held as UTC; null: none.
QDateTime printedMoment(const QString &text, const QTimeZone &zone);

} // namespace convoke
