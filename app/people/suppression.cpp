// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/suppression.h"

#include <QCryptographicHash>

namespace convoke {

QString suppressionKey(const EmailAddress &address)
{
    const QByteArray hash = QCryptographicHash::hash(address.folded().toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex());
}

} // namespace convoke
