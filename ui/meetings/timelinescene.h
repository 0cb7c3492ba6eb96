// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meetings/clashes.h"
#include "ui/common/tokens.h"
#include "ui/meetings/timelinescale.h"

#include <QHash>
#include <QLocale>

namespace convoke {

/// What the timeline shows: the meetings with their groups and clashes, as they are on one day.
struct TimelineScene
{
    QList<MeetingSummary> meetings;
    QList<QList<Clash>> clashes; ///< one list per meeting
    QHash<QString, WorkingGroup> groups; ///< by code
    QDate today;
    QLocale locale;

    [[nodiscard]] QString nameOf(const QString &groupCode) const;
    /// Of the groups that a meeting brings together; the muted token where there is none.
    [[nodiscard]] QList<QColor> coloursOf(const MeetingSummary &meeting) const;
    [[nodiscard]] bool isOver(const MeetingSummary &meeting) const
    {
        return meeting.lastDay && *meeting.lastDay < today;
    }
};

/// How wide the parts of the words beside a bar are.
struct TimelineWordsWidth
{
    int reference = 0; ///< with the gap behind it
    int title = 0;
    int sign = 0; ///< of a clash

    /// The more time is seen, the less room the words take.
    [[nodiscard]] int at(TimelineZoom zoom) const;
};

/// For each of the meetings.
QList<TimelineWordsWidth> measureTimelineWords(const TimelineScene &scene);

/// All that is known of a meeting, line by line: for its tool tip and, in one sentence, for screen readers.
QStringList linesOf(const TimelineScene &scene, int meeting);

/// Name of the row of @p groupCode.
QString rowName(const TimelineScene &scene, const QString &groupCode);

} // namespace convoke
