// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ranking/scoretable.h"

#include <optional>
#include <vector>

namespace convoke {

/// What each row of @p table gives under @p weights, one per row: Σ w·s/max ÷ Σ w × 100, 0–100; nothing where
/// the row answers no criterion of weight above 0.
std::vector<std::optional<double>> reviewScores(const ScoreTable &table, const QList<double> &weights);

/// How far the reviewers of one applicant are apart, in points from 0 to 100.
struct Disagreement
{
    double overall = 0; ///< between the highest and the lowest review
    double widest = 0; ///< the same on the criterion where it is widest
    qsizetype criterion = 0; ///< that criterion in ScoreTable::criteria(); the first of equals

    friend bool operator==(const Disagreement &, const Disagreement &) = default;
};

/// Of the criteria of weight above 0; nothing where fewer than two reviews count.
std::optional<Disagreement> disagreement(const ScoreTable &table, const QList<double> &weights,
                                         const std::vector<std::optional<double>> &reviewScores,
                                         qsizetype applicant);

} // namespace convoke
