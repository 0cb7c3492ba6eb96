// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/sourcetable.h"

#include "base/textfold.h"

#include <QCryptographicHash>
#include <QHash>
#include <QSet>

namespace convoke {

QString SourceTable::layout() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &heading : headings) {
        hash.addData(foldedForEquality(heading).toUtf8());
        hash.addData(QByteArrayView("\x1f", 1));
    }
    return QString::fromLatin1(hash.result().toHex());
}

QStringList SourceTable::distinctHeadings() const
{
    QSet<QString> taken;
    QHash<QString, int> lastNumber;
    QStringList distinct;
    distinct.reserve(headings.size());
    for (qsizetype column = 0; column < headings.size(); ++column) {
        const QString heading = headings.at(column).trimmed();
        const QString base = heading.isEmpty() ? QStringLiteral("Column %1").arg(column + 1) : heading;
        QString candidate = base;
        int &number = lastNumber[base];
        while (taken.contains(candidate)) {
            number = qMax(number, 1) + 1;
            candidate = QStringLiteral("%1 (%2)").arg(base, QString::number(number));
        }
        taken.insert(candidate);
        distinct.append(candidate);
    }
    return distinct;
}

} // namespace convoke
