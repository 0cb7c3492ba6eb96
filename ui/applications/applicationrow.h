// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "applications/applicationstore.h"
#include "meetings/call.h"

namespace convoke {

/// One line of the table of applications: an applicant, and what the call says about the application.
struct ApplicationRow
{
    Applicant applicant;
    QString profile; ///< its label; empty where none was chosen
    Timeliness timeliness = Timeliness::Unknown;
    int missing = 0; ///< required questions without an answer
    int olderAnswers = 0; ///< answers of the same person that this one replaced

    [[nodiscard]] const Application &application() const { return applicant.application; }
    [[nodiscard]] const Person &person() const { return applicant.person; }
    [[nodiscard]] bool isReplaced() const { return application().state == ApplicationState::Duplicate; }
    [[nodiscard]] bool isWithdrawn() const { return application().state == ApplicationState::Withdrawn; }
    [[nodiscard]] bool isIncomplete() const
    {
        return missing > 0 || application().state == ApplicationState::Incomplete;
    }

    friend bool operator==(const ApplicationRow &, const ApplicationRow &) = default;
};

/// The applicant as @p call sees it; the number of older answers is still to be counted.
ApplicationRow applicationRow(const Applicant &applicant, const Call &call);

/// Sets olderAnswers in all rows of one meeting.
void countOlderAnswers(QList<ApplicationRow> &rows);

/// When the answers were last changed by the applicant; null where it is not known.
QDateTime lastAnswered(const Application &application);

} // namespace convoke
