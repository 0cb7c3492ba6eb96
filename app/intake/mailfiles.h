// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "intake/mailsorting.h"
#include "intake/readprogress.h"

namespace convoke {

/// True when the file at @p path begins like an e-mail or a mailbox; false also when it cannot be read.
bool isMailFile(const QString &path);

/// The messages in a file, well-formed or not. A mailbox larger than 64 MB, at most 2 GB, is read message by
/// message, and its messages stay in the file until they are kept. Errors: FileUnreadable, FileTooLarge,
/// LimitExceeded (too many messages, or too much text in them), Cancelled.
Result<MailFile> readMailFile(const QString &path, const QTimeZone &zone, const ReadProgress &progress = {});
Result<MailFile> readMailFile(const QByteArray &bytes, const QString &name, const QTimeZone &zone,
                              const ReadProgress &progress = {});

/// Every byte of a message. Errors: FileUnreadable, ChangedMeanwhile (its file is another one now).
Result<QByteArray> originalOf(const MailMessage &message);

} // namespace convoke
