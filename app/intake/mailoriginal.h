// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace convoke {

/// A message for human eyes: its whole head as it came, and its whole text as plain text, whatever it was
/// written in; a message attached to it follows.
QString readableOriginal(const QByteArray &original);

/// Its bytes as text, at most @p most of them.
QString originalSource(const QByteArray &original, qsizetype most);

} // namespace convoke
