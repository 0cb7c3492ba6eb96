// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/office.h"

namespace convoke::test {

/// A meeting about bees on roofs, with two open questions and a deadline.
MeetingId addBeesMeeting(Office &office);

/// E-mails to it, all invented: one of each kind that the program tells apart. As a mailbox.
QByteArray beesMailbox();

/// One e-mail of a mailbox.
QByteArray boxedMail(const QByteArray &from, const QByteArray &id, const QByteArray &subject,
                     const QByteArray &body, const QByteArray &date = "Mon, 04 Mar 2030 10:12:00 +0100");

/// What taking a mailbox in would do; fails hard where it cannot be read.
IntakeDraft draftOfMailbox(Office &office, MeetingId meeting, const QByteArray &box);
void takeInMailbox(Office &office, MeetingId meeting, const QByteArray &box);

} // namespace convoke::test
