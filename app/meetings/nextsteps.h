// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meetings/meetingsummary.h"

namespace convoke {

/// Something that a secretariat has to do, or that happens, on its way through a season.
enum class DueStep {
    CompleteCall, ///< no date or no deadline yet
    PublishCall,
    AwaitDeadline,
    TakeIn, ///< the deadline has passed and nothing has come in
    SettleLate,
    AddCriteria,
    Review,
    Select,
    TellOutcome,
    PrintLists,
    Meet, ///< the meeting is today
};

/// How near a step is, the most urgent first.
enum class Urgency { Overdue, Today, Soon, Later };

/// One step of one meeting.
struct DatedStep
{
    MeetingId meeting;
    DueStep step = DueStep::CompleteCall;
    std::optional<QDate> due; ///< absent: no day is known by which it must be done
    Urgency urgency = Urgency::Later;
    int done = 0; ///< Review: applications with a score
    int count = 0; ///< Review: all of them; SettleLate, TellOutcome: how many wait
    QString reference;
    QString title;

    friend bool operator==(const DatedStep &, const DatedStep &) = default;
};

/// The stage of a meeting where the step is done: "call", "applications", "review", "selection",
/// "participants".
QString stageOf(DueStep step);

/// How near @p due is on the day @p today; seven days are soon.
Urgency urgencyOf(const std::optional<QDate> &due, QDate today);

/// What the meetings wait for on the day @p today: the most urgent first, then by day, those without a day
/// last, then by reference. A meeting that is over waits for nothing.
QList<DatedStep> nextSteps(const QList<MeetingSummary> &meetings, QDate today);

} // namespace convoke
