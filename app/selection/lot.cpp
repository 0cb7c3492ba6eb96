// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "selection/lot.h"

#include <QCryptographicHash>

namespace convoke {

QString lotOf(const Candidate &candidate, const QString &seed)
{
    const QString identity = candidate.sourceRef.isEmpty() ? candidate.code : candidate.sourceRef;
    return QString::fromLatin1(
        QCryptographicHash::hash((seed + u'\n' + identity).toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace convoke
