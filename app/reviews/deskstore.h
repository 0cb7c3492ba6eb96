// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reviews/assignment.h"
#include "reviews/conflict.h"
#include "reviews/redaction.h"

namespace convoke {

/// How applications were shared out once.
struct AssignmentDraw
{
    MeetingId meeting;
    quint64 seed = 0;
    int perApplication = 0; ///< 0: all
    QDateTime drawnAt; ///< UTC
    QString drawnBy;

    friend bool operator==(const AssignmentDraw &, const AssignmentDraw &) = default;
};

/// Where the desk of the reviewers is kept: bars, assignments, and conflicts that are none. To be called
/// inside Transactions only.
class DeskStore
{
public:
    DeskStore() = default;
    virtual ~DeskStore() = default;
    DeskStore(const DeskStore &) = delete;
    DeskStore &operator=(const DeskStore &) = delete;

    /// In the order in which they were made.
    [[nodiscard]] virtual QList<Redaction> redactionsOf(MeetingId meeting) = 0;
    [[nodiscard]] virtual QList<Redaction> redactionsOf(ApplicationId application) = 0;
    /// One that is there already stays as it is.
    virtual void add(const Redaction &redaction) = 0;
    virtual void remove(RedactionId redaction) = 0;

    [[nodiscard]] virtual QList<NoConflict> noConflictsOf(MeetingId meeting) = 0;
    [[nodiscard]] virtual QList<NoConflict> noConflictsOf(ApplicationId application) = 0;
    virtual void add(const NoConflict &said) = 0;

    [[nodiscard]] virtual QList<Assignment> assignmentsOf(MeetingId meeting) = 0;
    [[nodiscard]] virtual QList<Assignment> assignmentsOf(ApplicationId application) = 0;
    virtual void add(const Assignment &assignment) = 0;
    virtual void remove(const Assignment &assignment) = 0;
    /// The last one.
    [[nodiscard]] virtual std::optional<AssignmentDraw> drawOf(MeetingId meeting) = 0;
    virtual void add(const AssignmentDraw &draw) = 0;
};

} // namespace convoke
