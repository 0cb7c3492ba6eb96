// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace convoke {

/// True when @p bytes begin like an e-mail or a mailbox of them, whatever the file is called.
bool isMailFile(const QByteArray &bytes);

/// The messages of a mailbox file, their quoted "From " lines put right; a file that does not begin with a
/// "From " line is one message. A "From " line begins a message where it says a time and a head follows, so
/// that such lines inside of texts stay there.
QList<QByteArray> mailsOf(const QByteArray &bytes);

/// A "From " line that begins a message of a mailbox stands at @p start.
bool beginsMessage(const QByteArray &bytes, qsizetype start);
/// What stands behind that line, without the marks (">From ") that keep such lines in texts apart.
QByteArray unquotedMessage(QByteArrayView message);

} // namespace convoke
