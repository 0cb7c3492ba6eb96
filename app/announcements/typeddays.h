// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcements/datelist.h"
#include "announcements/typedsessions.h"

#include <QTime>

#include <optional>

namespace convoke {

struct TypedHours
{
    std::optional<QTime> start;
    std::optional<QTime> end;
};

/// Days of a line that share their hours.
struct TypedDayGroup
{
    QList<DateItem> items;
    QList<TypedHours> hours; ///< of every day
    TypedHours first; ///< of the first day alone, in "2 Feb 13:30 - 3 Feb 12:30"
    TypedHours last; ///< of the last day alone
    bool lunchToLunch = false;
    bool afterRange = false; ///< "to" stands before it: from the last day of the group before
    bool isClosed = false; ///< its hours stand behind it: a further day begins another group
};

/// What a line says, before its days are put into a calendar.
struct TypedDays
{
    QList<TypedDayGroup> groups;
    TypedSessions::Problem problem = TypedSessions::Problem::None;
    QString words; ///< which part of the line the problem is about
};

/// Reads a line into groups of days with their hours; "morning" and the like are those of @p usual.
TypedDays typedDays(const QString &line, const UsualHours &usual);

} // namespace convoke
