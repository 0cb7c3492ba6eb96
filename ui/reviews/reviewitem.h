// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "applications/applicationstore.h"
#include "reviews/review.h"

namespace convoke {

/// One application as one reviewer sees it in the list.
struct ReviewItem
{
    ApplicationId application;
    int number = 0; ///< 1, 2, 3 … in its meeting
    QString heading; ///< the name; in blind review what does not identify
    QString line; ///< code and sector or profile
    QString sortName; ///< empty in blind review
    QString sector;
    quint64 place = 0; ///< in the reviewer's own shuffled order
    bool assigned = false; ///< to this reviewer
    int wanted = 0; ///< criteria to judge
    int given = 0; ///< of these scored or abstained from
    bool flagged = false;
    bool failsGate = false; ///< said No to a must
    std::optional<double> score; ///< 0–100 by the scores so far

    [[nodiscard]] bool isDone() const { return wanted > 0 && given == wanted; }
    friend bool operator==(const ReviewItem &, const ReviewItem &) = default;
};

} // namespace convoke
