// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcements/dateexpressions.h"

#include <QList>

namespace convoke {

/// One day of a list such as "16–17 and 20 December 2021", as far as it is written itself.
struct DateItem
{
    PartialDate date;
    bool rangeBefore = false; ///< it ends a range that the item before begins
};

/// Gives every item the month and year that are written once for all: "27 and 28 May 2021", "31 December –
/// 2 January 2022".
void shareMonthsAndYears(QList<DateItem> &items);

/// The days of the items, those between the ends of a range included; a range of more than ten days is a
/// period and stays its two ends.
QList<PartialDate> everyDay(const QList<DateItem> &items);

} // namespace convoke
