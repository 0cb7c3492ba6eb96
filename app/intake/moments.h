// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStringView>
#include <QTimeZone>

namespace convoke {

/// How dates of one column are to be read where they leave a choice.
struct MomentReading
{
    bool monthFirst = false; ///< 12/31/2023
    QTimeZone zone; ///< moments with an offset are brought into it; invalid: the offset is left out
};

/// A date, with or without time, in any usual shape: 2023-12-06 01:42:42, 2023-12-06T01:42:42Z, 03/05/2021
/// 18:13 (day first), 3.5.2021, 3 May 2021 18:13, Mon, 3 May 2021, May 3, 2021 6:13 PM, 2026-05-02_23-59-59,
/// and a spreadsheet's day number (44983.42). Wall-clock time held as UTC; printed zone labels such as CET
/// never shift it. Invalid if
/// @p text is no date or holds more than one.
QDateTime momentFromText(QStringView text, const MomentReading &reading = {});

/// As above, but a bare number is no date.
bool looksLikeDate(QStringView text);

/// True when @p text can only be read with the month first: 12/31/2023.
bool needsMonthFirst(QStringView text);

} // namespace convoke
