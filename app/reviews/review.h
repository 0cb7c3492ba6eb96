// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "applications/application.h"
#include "reviews/criterion.h"

#include <QHash>

#include <optional>

namespace convoke {

struct ReviewerTag;
using ReviewerId = Id<ReviewerTag>;

/// Somebody who scores applications.
struct Reviewer
{
    ReviewerId id;
    QString name; ///< unique in a file
    QString email; ///< may be empty
    QString organisation = {}; ///< may be empty

    friend bool operator==(const Reviewer &, const Reviewer &) = default;
};

/// One reviewer's scores and comment for one application. A criterion without an entry has no score yet; an
/// entry without a value is an abstention. Neither is ever a zero.
struct Review
{
    ApplicationId application;
    ReviewerId reviewer;
    QHash<CriterionId, std::optional<double>> scores;
    QString comment;
    bool flagged = false;

    friend bool operator==(const Review &, const Review &) = default;
};

/// A declared conflict of interest. The application vanishes for this reviewer everywhere, and the reviewer's
/// scores for it are set aside (not deleted).
struct Recusal
{
    ApplicationId application;
    ReviewerId reviewer;
    QString reason;
    QDateTime declaredAt; ///< UTC

    friend bool operator==(const Recusal &, const Recusal &) = default;
};

} // namespace convoke
