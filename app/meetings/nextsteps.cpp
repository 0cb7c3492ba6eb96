// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings/nextsteps.h"

#include <algorithm>
#include <tuple>

namespace convoke {

namespace {

constexpr int soonDays = 7;
constexpr int printDays = 14; ///< lists change until then

/// The steps of one meeting that is not over.
class StepsOfMeeting final
{
public:
    StepsOfMeeting(const MeetingSummary &meeting, QDate today, QList<DatedStep> &steps)
        : m_meeting(meeting)
        , m_today(today)
        , m_steps(steps)
    { }

    void collect()
    {
        if (m_meeting.firstDay && *m_meeting.firstDay <= m_today) {
            collectMeetingDays();
            return;
        }
        if (!m_meeting.firstDay || !m_meeting.deadline) {
            add(DueStep::CompleteCall, m_meeting.published);
        } else if (m_meeting.published && *m_meeting.published >= m_today) {
            add(DueStep::PublishCall, m_meeting.published);
        } else if (m_today <= *m_meeting.deadline) {
            add(DueStep::AwaitDeadline, m_meeting.deadline);
        } else {
            collectClosedCall();
        }
        if (m_meeting.firstDay && m_today.daysTo(*m_meeting.firstDay) <= printDays) {
            collectLists(*m_meeting.firstDay);
        }
    }

private:
    DatedStep &add(DueStep step, const std::optional<QDate> &due)
    {
        m_steps.append(
            {m_meeting.id, step, due, urgencyOf(due, m_today), 0, 0, m_meeting.reference, m_meeting.title});
        return m_steps.last();
    }

    void collectMeetingDays()
    {
        const auto next = std::lower_bound(m_meeting.days.cbegin(), m_meeting.days.cend(), m_today);
        const bool isToday = m_meeting.days.isEmpty() || (next != m_meeting.days.cend() && *next == m_today);
        if (isToday) {
            add(DueStep::Meet, m_today);
        } else if (next != m_meeting.days.cend()) {
            collectLists(*next);
        }
    }

    void collectLists(QDate meetingDay)
    {
        const bool isKnownWhoComes = m_meeting.selection
            ? m_meeting.selected > 0
            : m_meeting.applications > 0 && (!m_meeting.deadline || *m_meeting.deadline < m_today);
        if (isKnownWhoComes) {
            add(DueStep::PrintLists, meetingDay.addDays(-1));
        }
    }

    void collectClosedCall()
    {
        if (m_meeting.applications == 0) {
            add(DueStep::TakeIn, m_meeting.deadline->addDays(1));
            return;
        }
        if (!m_meeting.selection) {
            return;
        }
        const QDate outcome =
            std::min(m_meeting.outcomeDay().value_or(*m_meeting.firstDay), *m_meeting.firstDay);
        if (m_meeting.late > 0) {
            add(DueStep::SettleLate, outcome).count = m_meeting.late;
        }
        if (m_meeting.selected > 0) {
            if (m_meeting.untold > 0) {
                add(DueStep::TellOutcome, outcome).count = m_meeting.untold;
            }
        } else if (m_meeting.criteria == 0) {
            add(DueStep::AddCriteria, outcome);
        } else if (m_meeting.scored < m_meeting.applications) {
            DatedStep &review = add(DueStep::Review, outcome);
            review.done = m_meeting.scored;
            review.count = m_meeting.applications;
        } else {
            add(DueStep::Select, outcome);
        }
    }

    const MeetingSummary &m_meeting;
    QDate m_today;
    QList<DatedStep> &m_steps;
};

} // namespace

QString stageOf(DueStep step)
{
    switch (step) {
    case DueStep::CompleteCall:
    case DueStep::PublishCall:
    case DueStep::AddCriteria:
        return QStringLiteral("call");
    case DueStep::AwaitDeadline:
    case DueStep::TakeIn:
    case DueStep::SettleLate:
        return QStringLiteral("applications");
    case DueStep::Review:
        return QStringLiteral("review");
    case DueStep::Select:
        return QStringLiteral("selection");
    case DueStep::TellOutcome:
    case DueStep::PrintLists:
    case DueStep::Meet:
        return QStringLiteral("participants");
    }
    Q_UNREACHABLE();
}

Urgency urgencyOf(const std::optional<QDate> &due, QDate today)
{
    const qint64 days = due ? today.daysTo(*due) : soonDays + 1;
    return days < 0        ? Urgency::Overdue
        : days == 0        ? Urgency::Today
        : days <= soonDays ? Urgency::Soon
                           : Urgency::Later;
}

QList<DatedStep> nextSteps(const QList<MeetingSummary> &meetings, QDate today)
{
    QList<DatedStep> steps;
    for (const MeetingSummary &meeting : meetings) {
        if (!meeting.lastDay || *meeting.lastDay >= today) {
            StepsOfMeeting(meeting, today, steps).collect();
        }
    }
    const auto rank = [](const DatedStep &step) {
        return std::tuple(step.urgency, !step.due, step.due.value_or(QDate()), step.reference, step.step);
    };
    std::stable_sort(steps.begin(), steps.end(),
                     [&rank](const DatedStep &a, const DatedStep &b) { return rank(a) < rank(b); });
    return steps;
}

} // namespace convoke
