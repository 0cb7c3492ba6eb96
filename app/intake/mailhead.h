// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/mailmime.h"

struct _GMimeMessage; // NOLINT(bugprone-reserved-identifier): GMime has named it so

namespace convoke {

/// A field of a message as one line of text; line breaks and other controls in it become blanks, and @p mail
/// remembers that there were any.
QString mailField(const char *utf8, MimeMail &mail);

/// Sender, recipients, subject, Message-ID, moment and the fields that tell automatic mail.
void readMailHead(_GMimeMessage *message, MimeMail &mail);

} // namespace convoke
