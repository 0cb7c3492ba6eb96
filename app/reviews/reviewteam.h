// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/meetingdocument.h"
#include "reviews/deskstore.h"
#include "reviews/reviewprogress.h"

namespace convoke {

/// Who reviews a meeting and what they have to do with it: a copy of the truth as it was when loaded.
struct ReviewTeam
{
    MeetingDocument document;
    QList<Applicant> applicants; ///< those that count
    QList<Reviewer> reviewers; ///< everybody in the file, with the organisation from the address book
    QList<Review> reviews;
    QList<Recusal> recusals;
    QList<NoConflict> noConflicts;
    QList<Assignment> assignments; ///< without those of somebody who stepped back
    std::optional<AssignmentDraw> draw;

    /// In the order of the reviewers: who is assigned or has begun.
    [[nodiscard]] QList<ReviewerProgress> progress() const;
    /// Proposed conflicts of @p reviewer that nobody has answered yet.
    [[nodiscard]] QList<ProposedConflict> openConflicts(const Reviewer &reviewer) const;
};

/// What somebody wants to be shared out.
struct SharingWish
{
    QList<ReviewerId> reviewers;
    int perApplication = 0; ///< 0: all review all
    quint64 seed = 0;
};

/// The task behind @p wish: what is assigned or begun is kept, recusals and open conflicts bar. By numbers
/// and names, so that the same wish gives the same on every machine.
AssignmentTask taskOf(const ReviewTeam &team, const SharingWish &wish);

} // namespace convoke
