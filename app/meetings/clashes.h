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

/// Codes of the groups that a meeting brings together: those that only give input are left out.
QStringList meetingGroups(const QList<MeetingGroup> &groups);

/// The codes of @p mine that stand in @p others too.
QStringList sharedGroups(const QStringList &mine, const QStringList &others);

/// The names of @p mine that stand in @p others too, without regard to case and accents; each once.
QStringList sharedNames(const QStringList &mine, const QStringList &others);

/// For each of @p meetings those it clashes with, in the order of the list. A group that only gives input
/// does not clash.
QList<QList<Clash>> clashesAmong(const QList<MeetingSummary> &meetings);

} // namespace convoke
