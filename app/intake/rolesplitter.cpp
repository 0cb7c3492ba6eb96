// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/rolesplitter.h"

#include "base/textfold.h"

namespace convoke {

namespace {

QList<qsizetype> commasIn(const QString &cell)
{
    constexpr qsizetype most = 20;
    QList<qsizetype> commas;
    for (qsizetype at = cell.indexOf(u','); at >= 0 && commas.size() < most;
         at = cell.indexOf(u',', at + 1)) {
        if (at > 0 && at + 1 < cell.size()) {
            commas.append(at);
        }
    }
    return commas;
}

RoleSplitter::Parts partsAt(const QString &cell, qsizetype comma, bool certain)
{
    return {cell.left(comma).trimmed(), cell.mid(comma + 1).trimmed(), certain};
}

} // namespace

void RoleSplitter::learn(const QString &cell)
{
    const QList<qsizetype> commas = commasIn(cell);
    if (commas.size() == 1) {
        const Parts parts = partsAt(cell, commas.constFirst(), true);
        m_organisations.insert(foldedForEquality(parts.organisation));
        m_roles.insert(foldedForEquality(parts.role));
    }
}

RoleSplitter::Parts RoleSplitter::split(const QString &cell) const
{
    const QList<qsizetype> commas = commasIn(cell);
    if (commas.size() <= 1) {
        return commas.isEmpty() ? Parts{cell, {}, true} : partsAt(cell, commas.constFirst(), true);
    }
    for (const qsizetype comma : commas) {
        Parts parts = partsAt(cell, comma, true);
        if (m_organisations.contains(foldedForEquality(parts.organisation))
            || m_roles.contains(foldedForEquality(parts.role))) {
            return parts;
        }
    }
    for (const qsizetype comma : commas) {
        Parts parts = partsAt(cell, comma, true);
        if (!parts.role.isEmpty() && parts.role.front().isLower()) {
            return parts;
        }
    }
    return partsAt(cell, commas.constLast(), false);
}

} // namespace convoke
