// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcements/dateexpressions.h"
#include "announcements/timeexpressions.h"

#include <QList>
#include <QTime>

#include <optional>

namespace convoke {

/// A day of the meeting with its hours as far as they are known.
struct DayHours
{
    PartialDate day;
    std::optional<QTime> start;
    std::optional<QTime> end;
};

/// Spreads @p times over the days of @p dates, both in the order of the text: a range behind a date is that
/// date's; a single range is every day's; as many ranges as days go in order; two single times open the first
/// day and close the last ("23 June 12:00 – 24 June 13:00").
QList<DayHours> spreadTimes(const QList<DateMention> &dates, const QList<TimeMention> &times);

} // namespace convoke
