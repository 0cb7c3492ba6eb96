// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcements/datecursor.h"
#include "announcements/datelist.h"

namespace convoke {

/// Longer lists of days are read up to here, so that every expression is of bounded length.
constexpr int mostDaysInList = 12;

/// Reads dates in figures that begin at @p token, one or a list of them: "24.11.2020", "2020-11-24",
/// "24.-25.11.2020". Says where they end; @p token itself where there are none.
int numericDays(const DateCursor &cursor, int token, QList<DateItem> &items);

} // namespace convoke
