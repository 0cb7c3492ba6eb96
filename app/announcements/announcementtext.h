// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace convoke {

/// No announcement is larger; what is, is refused.
constexpr qsizetype mostAnnouncementBytes = qsizetype(4) * 1024 * 1024;

/// The readable text of an announcement that came as plain text, HTML or e-mail (.eml); which of them it is
/// shows in its content. Plain text may be Markdown: its backslashes are taken out. Links of HTML stand
/// behind their words ("this form <https://…>"); of an e-mail the subject and the date go before the body.
/// Errors: FileEmpty, FileTooLarge (over 4 MB), FormatUnknown (binary content).
Result<QString> announcementText(const QByteArray &bytes);

} // namespace convoke
