// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace convoke {

class ReviewRound;

/// Why there is nothing to review, and what to do about it.
struct EmptyReview
{
    QString headline;
    QString sentence;
    QString verb; ///< on the button
    QString stage; ///< where it leads; empty: to the reviewer's recusals
};

/// Nothing where there is something to review, or might be once it is known who reviews (@p hasReviewer).
std::optional<EmptyReview> emptyReviewOf(const ReviewRound &round, bool hasReviewer);

} // namespace convoke
