// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace convoke {

/// True when @p bytes begin like an e-mail: header fields, one of them only mails have.
bool isMail(const QByteArray &bytes);

/// Subject, date ("Sent: …") and the readable body of an e-mail. Of alternatives the plain text is taken, the
/// HTML where the plain text says next to nothing; attachments are left out, a forwarded message counts when
/// nothing else is there. Depth and number of parts are capped.
QString mailText(const QByteArray &bytes);

} // namespace convoke
