// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings/meetingsummary.h"

namespace convoke {

std::optional<QDate> MeetingSummary::outcomeDay() const
{
    const QDate day = QDate::fromString(outcomeTold.value_or(QString()), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

NextStep nextStep(const MeetingSummary &summary, QDate today)
{
    if (summary.lastDay && *summary.lastDay < today) {
        return NextStep::Done;
    }
    if (!summary.firstDay || !summary.deadline) {
        return NextStep::CompleteCall;
    }
    if (summary.selected > 0
        || (!summary.selection && *summary.deadline < today && summary.applications > 0)) {
        return NextStep::PrintLists;
    }
    if (today <= *summary.deadline) {
        return NextStep::AwaitApplications;
    }
    if (summary.applications == 0) {
        return NextStep::TakeIn;
    }
    if (summary.criteria == 0) {
        return NextStep::AddCriteria;
    }
    return summary.scored < summary.applications ? NextStep::Review : NextStep::Select;
}

} // namespace convoke
