// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcements/announcementpage.h"
#include "announcements/dateexpressions.h"
#include "announcements/sourcespan.h"

#include <QList>
#include <QString>
#include <QTime>

#include <optional>

namespace convoke {

/// What a single time is said to be.
enum class TimeBound { None, From, Until };

/// One expression of clock time: a range, or a single time that stands alone.
struct TimeMention
{
    QTime start;
    std::optional<QTime> end; ///< absent: a single time
    QString zone; ///< the label as printed ("CET"), empty if there is none
    int firstToken = 0;
    int endToken = 0;
    SourceSpan span;
    TimeBound bound = TimeBound::None; ///< of a single time: "from 9.00", "until 12.30"
};

/// Every clock time of the page outside of @p dates: "09:30 – 13:00", "9.00-12.30", "1 pm-4:30 pm", "9h30 to
/// 12h", "14:00 CEST", "noon".
QList<TimeMention> timesIn(const AnnouncementPage &page, const QList<DateMention> &dates);

/// How a printed zone label stands to the clock of Brussels on a day.
enum class ZoneLabel { Agrees, Disagrees, Unknown };
ZoneLabel checkZoneLabel(QStringView label, QDate day);

} // namespace convoke
