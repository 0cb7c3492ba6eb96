// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ranking/scoretable.h"

#include <QList>
#include <QString>

#include <optional>

namespace convoke {

/// The place of one application. Scores are 0–100 at full precision.
struct RankedApplication
{
    qsizetype applicant = 0; ///< its place in ScoreTable::applicants()
    ApplicationId application;
    int rank = 0; ///< competition rank: 1, 2, 2, 4
    int position = 0; ///< 1, 2, 3, 4: those who share a rank by number, so that every list has one order
    bool tied = false; ///< shares its rank: the whole chain separates it from nobody there
    /// What separates it from its nearest neighbour: "score" when nobody has the same score (or when nothing
    /// in the chain separates those who have), else the deepest link that was needed.
    QString decidedBy;
    double score = 0; ///< mean of its reviews' scores
    double median = 0;
    std::optional<double> spread; ///< sample standard deviation (n − 1); needs two reviews
    int reviews = 0; ///< with at least one score that counts
    double coverage = 0; ///< answered cells ÷ (reviews × criteria that count and apply), 0–1
};

struct UnrankedApplication
{
    qsizetype applicant = 0;
    ApplicationId application;
    QString reason; ///< "must:KEY", "no-score", "too-few-reviews", "withdrawn", "duplicate"
    int reviews = 0; ///< with at least one score that counts; known for "too-few-reviews" and "no-score"
};

/// Who stands where, best first, and who does not stand and why, by number.
struct Ranking
{
    QList<RankedApplication> ranked;
    QList<UnrankedApplication> unranked;
};

/// Ranks by merit with @p weights (≥ 0), one per table.criteria(). A review's score is Σ w·s/max ÷ Σ w × 100
/// over the criteria of weight above 0 that it answered; missing is missing, never zero. Equal means equal:
/// scores are compared as fractions before they are rounded. The same data give the same bits whatever the
/// order of the rows.
Ranking rank(const ScoreTable &table, const QList<double> &weights);

/// With the criteria's own weights.
Ranking rank(const ScoreTable &table);

} // namespace convoke
