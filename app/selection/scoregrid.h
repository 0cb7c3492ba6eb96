// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace convoke {

/// Scores as whole numbers of a common fraction of a point, so that sums are compared without rounding.
/// Scores are ratios of small numbers (marks, scales, weights, reviewers), so a common denominator is nearly
/// always found and the grid is exact: a score within 1e-12 of a multiple is that multiple. Where there is
/// none below ten millions, the grid is a hundred-millionth of a point (coarser for thousands of places), and
/// totals nearer than that are equal.
class ScoreGrid final
{
public:
    /// @p places: how many scores are summed at most.
    ScoreGrid(const std::vector<double> &scores, int places);

    /// False where scores had to be rounded to the grid.
    [[nodiscard]] bool isExact() const { return m_isExact; }
    [[nodiscard]] qint64 steps(double score) const;
    [[nodiscard]] double points(qint64 steps) const
    {
        return static_cast<double>(steps) * static_cast<double>(m_step) / static_cast<double>(m_perPoint);
    }
    /// How many fine gains may make one step: room for the solver's prices between two steps and for a
    /// preference.
    [[nodiscard]] static qint64 finenessFor(int places) { return pricesPerStep * (qint64(places) + 1); }
    static constexpr qint64 pricesPerStep = 12; ///< prices are halves, thirds, quarters of a step at worst

private:
    [[nodiscard]] qint64 partsOf(double score) const;

    qint64 m_perPoint = 1; ///< parts
    qint64 m_step = 1; ///< in parts
    bool m_isExact = true;
};

} // namespace convoke
