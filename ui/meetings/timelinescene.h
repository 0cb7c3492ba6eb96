// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meetings/clashes.h"
#include "ui/common/tokens.h"

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

/// All that is known of a meeting, line by line: for its tool tip and, in one sentence, for screen readers.
QStringList linesOf(const TimelineScene &scene, int meeting);

/// Name of the row of @p groupCode.
QString rowName(const TimelineScene &scene, const QString &groupCode);

} // namespace convoke
