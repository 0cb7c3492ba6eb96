// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/meetingoverview.h"

#include "base/clock.h"
#include "meetings/meetingservice.h"

#include <algorithm>

namespace convoke {

MeetingOverview::MeetingOverview(MeetingService &meetings, ChangeFeed &feed, const Clock &clock,
                                 QObject *parent)
    : QObject(parent)
    , m_service(meetings)
    , m_clock(clock)
{
    connect(&feed, &ChangeFeed::committed, this, &MeetingOverview::onCommitted);
}

void MeetingOverview::onCommitted(const Changes &changes)
{
    constexpr Subject subjects[] = {Subject::Meeting, Subject::WorkingGroup, Subject::Application,
                                    Subject::Review, Subject::Selection};
    if (std::any_of(std::begin(subjects), std::end(subjects),
                    [&changes](Subject subject) { return changes.touches(subject); })) {
        m_isStale = true;
        Q_EMIT changed();
    }
}

Result<void> MeetingOverview::refresh()
{
    if (!m_isStale) {
        return {};
    }
    const Result<QList<WorkingGroup>> groups = m_service.groups();
    if (!groups) {
        return groups.error();
    }
    const Result<QList<MeetingSummary>> meetings = m_service.summaries();
    if (!meetings) {
        return meetings.error();
    }
    m_groups = *groups;
    m_meetings = *meetings;
    m_isStale = false;
    return {};
}

const MeetingSummary *MeetingOverview::find(MeetingId meeting) const
{
    const auto found =
        std::find_if(m_meetings.cbegin(), m_meetings.cend(),
                     [meeting](const MeetingSummary &summary) { return summary.id == meeting; });
    return found == m_meetings.cend() ? nullptr : &*found;
}

QDate MeetingOverview::today() const
{
    return m_clock.now().toLocalTime().date();
}

QHash<QString, WorkingGroup> groupsByCode(const QList<WorkingGroup> &groups)
{
    QHash<QString, WorkingGroup> byCode;
    for (const WorkingGroup &group : groups) {
        byCode.insert(group.code, group);
    }
    return byCode;
}

QList<ColourPair> groupColours(const MeetingSummary &meeting, const QHash<QString, WorkingGroup> &groups)
{
    QList<ColourPair> colours;
    for (const MeetingGroup &part : meeting.groups) {
        const auto known = groups.constFind(part.code);
        if (known != groups.cend() && part.role != GroupRole::Input) {
            colours.append({known->colour, known->darkColour});
        }
    }
    return colours;
}

} // namespace convoke
