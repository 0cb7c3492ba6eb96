// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "intake/mailmessage.h"

#include <QTimeZone>

namespace convoke {

/// Reads one e-mail, well-formed or not. Of alternatives the plain text is taken, the HTML where the plain
/// text says next to nothing. Depth, parts, lines of the head and size are capped; what was left out is a
/// finding. Nothing is fetched, run or written. @p zone: the meeting's, for the time of sending.
MailMessage readMail(const QByteArray &bytes, int place, const QTimeZone &zone);

/// The bytes of the attachment at @p position of readMail()'s list. Errors: NotFound.
Result<QByteArray> attachmentOf(const QByteArray &original, qsizetype position);

} // namespace convoke
