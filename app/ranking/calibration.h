// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ranking/ranking.h"

#include <optional>
#include <vector>

namespace convoke {

/// What one reviewer gives, beside the others. Points from 0 to 100.
struct ReviewerFigures
{
    ReviewerId reviewer;
    int reviews = 0; ///< with at least one score that counts
    double mean = 0;
    std::optional<double> spread; ///< sample standard deviation (n − 1); needs two reviews
    int group = 0; ///< reviewers of one group are connected: by shared applications, or over others who share
    /// By how much they give more than the average reviewer of their group; nothing where they share no
    /// application with anybody.
    std::optional<double> offset;

    friend bool operator==(const ReviewerFigures &, const ReviewerFigures &) = default;
};

struct CalibratedScore
{
    double score = 0; ///< may lie a little outside 0–100
    int rank = 0; ///< competition rank among the ranked; 0 where scores of several groups cannot be compared
};

/// The scores with the reviewers' strictness taken out: to be read beside the raw scores, never instead.
struct Calibration
{
    QList<ReviewerFigures> reviewers; ///< those with a score that counts, by id
    int groups = 0; ///< of connected reviewers; their strictness can be compared inside a group only
    /// One per place in the ranking; nothing where strictness could not be compared at all.
    QList<std::optional<CalibratedScore>> ranked;

    [[nodiscard]] bool connectsAll() const { return groups == 1 && reviewers.size() > 1; }
};

/// Fits score(a, r) = quality(a) + offset(r) + error by least squares with a ridge on the offsets,
///
///     min Σ (score(a, r) − quality(a) − offset(r))² + λ Σ offset(r)²,  λ = 1,
///
/// the additive model of Platt and Burges, "Regularized Least Squares to Remove Reviewer Bias" (2012), used
/// at NIPS. λ is the variance of the error ÷ that of the offsets: 1 takes them for equal, so an offset seen
/// in m reviews shrinks to about m ÷ (m + 1) of itself, and one review moves nobody far. The qualities are
/// free and eliminated; what remains is one positive definite system per group of connected reviewers, solved
/// by Cholesky: time grows with reviews × reviewers per application, and with the cube of the reviewers in a
/// group. In a group the offsets sum to 0, as follows from the normal equations. All rows of @p table take
/// part, those of applications that are not ranked too. The same data give the same bits whatever the order
/// of the rows. @p ranking is that of the table under @p weights.
Calibration calibrate(const ScoreTable &table, const QList<double> &weights, const Ranking &ranking);

} // namespace convoke
