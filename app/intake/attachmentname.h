// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace convoke {

/// The last segment of @p name as a name that every system takes and that stays in its folder: no
/// separators, controls, hidden or turning characters, no reserved name, no dot or blank at its ends, no
/// leading "-", at most 120 characters with its suffix kept. "attachment" when nothing is left.
QString safeAttachmentName(const QString &name);

} // namespace convoke
