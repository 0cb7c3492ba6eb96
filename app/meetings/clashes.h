// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meetings/meetingsummary.h"

namespace convoke {

/// Another meeting on one of the same days that needs the same people.
struct Clash
{
    qsizetype other = 0; ///< its place in the list
    QDate day; ///< the first such day
    QStringList groups; ///< codes of the working groups that both bring together
    QStringList chairs; ///< names of those who chair both

    friend bool operator==(const Clash &, const Clash &) = default;
};

/// For each of @p meetings those it clashes with, in the order of the list. A group that only gives input
/// does not clash.
QList<QList<Clash>> clashesAmong(const QList<MeetingSummary> &meetings);

} // namespace convoke
