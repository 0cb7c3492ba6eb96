// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meetings/meeting.h"

#include <QDate>
#include <QList>
#include <QString>

namespace convoke {

enum class DayPart { WholeDay, Morning, Afternoon, Evening };

/// A stretch of a meeting for which people sign once.
struct HalfDay
{
    QDate date;
    DayPart part = DayPart::WholeDay;

    /// "2021-11-04-morning": the same from print to print.
    [[nodiscard]] QString key() const;
    /// "Thu 4 Nov, morning"; only the day where no time of day is known.
    [[nodiscard]] QString label(const QString &language) const;
    /// The same over two lines: "Thu 4 Nov", "morning".
    [[nodiscard]] QString twoLineLabel(const QString &language) const;

    friend bool operator==(const HalfDay &, const HalfDay &) = default;
};

/// The half-days of @p sessions, each once, in order of time. A session is one half-day, named after the side
/// of 13:00 on which more of it lies (evening from 18:00); one that lasts more than five hours and has at
/// least one of them on each side of 13:00 is two. Without a start the whole day is one. @p lunchToLunch:
/// nobody signs for the morning of the first day or for the afternoon of the last.
QList<HalfDay> halfDays(const QList<Session> &sessions, bool lunchToLunch = false);

} // namespace convoke
