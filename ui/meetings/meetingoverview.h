// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/changefeed.h"
#include "meetings/meetingsummary.h"
#include "ui/common/tokens.h"

#include <QHash>

namespace convoke {

class Clock;
class MeetingService;

/// All meetings and working groups of the file, for everything that shows many of them. They are loaded once
/// after each change that concerns them, however many look.
class MeetingOverview final : public QObject
{
    Q_OBJECT
public:
    MeetingOverview(MeetingService &meetings, ChangeFeed &feed, const Clock &clock,
                    QObject *parent = nullptr);

    /// Loads if something has changed. On an error the last state stays.
    Result<void> refresh();
    /// As of the last refresh(), newest first.
    [[nodiscard]] const QList<MeetingSummary> &meetings() const { return m_meetings; }
    [[nodiscard]] const QList<WorkingGroup> &groups() const { return m_groups; }
    [[nodiscard]] const MeetingSummary *find(MeetingId meeting) const;
    [[nodiscard]] QDate today() const;

Q_SIGNALS:
    /// Something has changed: refresh() brings it.
    void changed();

private:
    void onCommitted(const Changes &changes);

    MeetingService &m_service;
    const Clock &m_clock;
    QList<MeetingSummary> m_meetings;
    QList<WorkingGroup> m_groups;
    bool m_isStale = true;
};

QHash<QString, WorkingGroup> groupsByCode(const QList<WorkingGroup> &groups);

/// The colours of the groups that a meeting brings together, in its order; those that give input only are
/// left out.
QList<ColourPair> groupColours(const MeetingSummary &meeting, const QHash<QString, WorkingGroup> &groups);

} // namespace convoke
