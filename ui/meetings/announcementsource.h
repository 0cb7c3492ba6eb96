// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

class QMimeData;

namespace convoke {

/// True for what announcementFrom() would take: one file that may be an announcement, or text.
bool mayBeAnnouncement(const QMimeData &data);

/// The readable text of what was pasted or dropped. Errors: those of announcementText() and of reading a
/// file; FileEmpty where there is no text.
Result<QString> announcementFrom(const QMimeData &data);

/// The readable text of a file (.txt, .html, .eml). Errors: FileNotFound, NotARegularFile, FileUnreadable,
/// FileTooLarge and those of announcementText().
Result<QString> announcementFromFile(const QString &path);

} // namespace convoke
