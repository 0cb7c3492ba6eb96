// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meetings/call.h"
#include "meetings/meeting.h"

namespace convoke {

/// One line of the list of meetings.
struct MeetingSummary
{
    MeetingId id;
    QString reference;
    QString title;
    QList<MeetingGroup> groups;
    std::optional<QDate> firstDay;
    std::optional<QDate> lastDay;
    std::optional<MeetingMode> mode;
    std::optional<QString> city;
    std::optional<QDate> deadline;
    std::optional<DeadlineRule> deadlineRule;
    bool selection = true;
    std::optional<int> places;
    int applications = 0; ///< active ones
    int scored = 0; ///< active ones with at least one score
    int selected = 0; ///< seats of the newest decided selection
    int criteria = 0;
    QList<QDate> days; ///< of the sessions, each once, in order
    QStringList chairs;
    std::optional<QDate> published;
    std::optional<QString> outcomeTold; ///< as in the call: a date (ISO) or words
    int late = 0; ///< active ones that came after the deadline and wait for a decision
    int untold = 0; ///< active ones with a decision of which no letter tells yet

    /// The day on which the outcome is told, where the call gives one and not words.
    [[nodiscard]] std::optional<QDate> outcomeDay() const;

    friend bool operator==(const MeetingSummary &, const MeetingSummary &) = default;
};

/// What a meeting waits for.
enum class NextStep {
    CompleteCall, ///< no date or no deadline yet
    AwaitApplications, ///< the call is open
    TakeIn, ///< the deadline has passed and nothing has come in
    AddCriteria,
    Review,
    Select,
    PrintLists,
    Done, ///< the meeting is over
};

NextStep nextStep(const MeetingSummary &summary, QDate today);

} // namespace convoke
