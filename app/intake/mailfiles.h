// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "intake/mailsorting.h"
#include "intake/readprogress.h"

namespace convoke {

/// True when the file at @p path begins like an e-mail or a mailbox; false also when it cannot be read.
bool isMailFile(const QString &path);

/// The messages in a file, well-formed or not. Errors: FileUnreadable, FileTooLarge, LimitExceeded (too many
/// messages), Cancelled.
Result<MailFile> readMailFile(const QString &path, const QTimeZone &zone, const ReadProgress &progress = {});
Result<MailFile> readMailFile(const QByteArray &bytes, const QString &name, const QTimeZone &zone,
                              const ReadProgress &progress = {});

} // namespace convoke
