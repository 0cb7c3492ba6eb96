// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/enumkeys.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace convoke {

/// When a reviewer sees what the others gave.
enum class OthersScores { Always, AfterOwn, Never };
QString toKey(OthersScores value);
template <>
std::optional<OthersScores> fromKey(QStringView key);

/// A stretch of the review, such as "First reading"; both days included, in the meeting's time zone. Phases
/// may overlap.
struct ReviewPhase
{
    QString name; ///< not empty
    QDate from;
    QDate until; ///< not before from

    friend bool operator==(const ReviewPhase &, const ReviewPhase &) = default;
};

/// How the applications of a call are reviewed.
struct ReviewPlan
{
    bool blind = false; ///< names, organisations and what else identifies are hidden
    OthersScores othersScores = OthersScores::AfterOwn;
    int minimumReviews = 0; ///< before an application is ranked; 0: no minimum
    bool shuffled = false; ///< each reviewer has an order of their own
    int perApplication = 0; ///< reviewers for each application; 0: everybody reviews all
    QList<ReviewPhase> phases = {};

    friend bool operator==(const ReviewPlan &, const ReviewPlan &) = default;
};

} // namespace convoke
