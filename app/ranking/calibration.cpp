// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ranking/calibration.h"

#include "ranking/cholesky.h"
#include "ranking/reviewscores.h"
#include "ranking/scoremath.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace convoke {

namespace {

constexpr double ridge = 1;
constexpr double sameScore = 1e-9; ///< calibrated scores nearer than that share a rank

/// The reviews of the table that count, as a graph of reviewers and applicants.
class Fit
{
public:
    Fit(const ScoreTable &table, const QList<double> &weights);

    [[nodiscard]] Calibration result(const Ranking &ranking) const;

private:
    struct Cell
    {
        size_t reviewer = 0;
        double score = 0;
    };
    void readCells(const std::vector<std::optional<double>> &scores);
    void findGroups();
    void solve(int group);
    [[nodiscard]] size_t rootOf(size_t reviewer);
    [[nodiscard]] ReviewerFigures figuresOf(size_t reviewer) const;
    [[nodiscard]] std::optional<double> qualityOf(qsizetype applicant) const;
    void giveRanks(Calibration &calibration) const;

    const ScoreTable &m_table;
    std::vector<std::vector<Cell>> m_cells; ///< per applicant
    std::vector<qsizetype> m_order; ///< the applicants in one order, however they came
    std::vector<std::vector<double>> m_given; ///< per reviewer
    std::vector<size_t> m_parents;
    std::vector<int> m_groupOf; ///< per reviewer; −1: no score of theirs counts
    std::vector<std::vector<size_t>> m_groups;
    std::vector<std::optional<double>> m_offsets;
};

Fit::Fit(const ScoreTable &table, const QList<double> &weights)
    : m_table(table)
    , m_given(size_t(table.reviewers().size()))
    , m_parents(size_t(table.reviewers().size()))
    , m_groupOf(m_parents.size(), -1)
    , m_offsets(m_parents.size())
{
    readCells(reviewScores(table, weights));
    findGroups();
    for (int group = 0; group < static_cast<int>(m_groups.size()); ++group) {
        solve(group);
    }
}

void Fit::readCells(const std::vector<std::optional<double>> &scores)
{
    const QList<Entrant> &applicants = m_table.applicants();
    m_cells.resize(size_t(applicants.size()));
    m_order.resize(m_cells.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    std::sort(m_order.begin(), m_order.end(), [&applicants](qsizetype a, qsizetype b) {
        return applicants.at(a).application < applicants.at(b).application;
    });
    for (const qsizetype applicant : m_order) {
        for (int r = m_table.firstRow(applicant); r < m_table.endRow(applicant); ++r) {
            if (scores[size_t(r)]) {
                const auto reviewer = size_t(m_table.rows()[size_t(r)].reviewer);
                m_cells[size_t(applicant)].push_back({reviewer, *scores[size_t(r)]});
                m_given[reviewer].push_back(*scores[size_t(r)]);
            }
        }
    }
}

size_t Fit::rootOf(size_t reviewer)
{
    while (m_parents[reviewer] != reviewer) {
        m_parents[reviewer] = m_parents[m_parents[reviewer]];
        reviewer = m_parents[reviewer];
    }
    return reviewer;
}

void Fit::findGroups()
{
    std::iota(m_parents.begin(), m_parents.end(), size_t(0));
    for (const std::vector<Cell> &cells : m_cells) {
        for (const Cell &cell : cells) {
            const size_t one = rootOf(cells.front().reviewer);
            const size_t other = rootOf(cell.reviewer);
            m_parents[std::max(one, other)] = std::min(one, other);
        }
    }
    for (size_t reviewer = 0; reviewer < m_parents.size(); ++reviewer) {
        if (m_given[reviewer].empty()) {
            continue;
        }
        const size_t root = rootOf(reviewer); // the first of its group
        if (root == reviewer) {
            m_groupOf[reviewer] = static_cast<int>(m_groups.size());
            m_groups.emplace_back();
        }
        m_groupOf[reviewer] = m_groupOf[root];
        m_groups[size_t(m_groupOf[root])].push_back(reviewer);
    }
}

// With quality(a) = mean over its reviews of (score − offset), the normal equations in the offsets alone are
// (m(r) + λ) o(r) − Σ over a of r, s of a: o(s) ÷ n(a) = Σ over a of r: score(a, r) − mean(a).
void Fit::solve(int group)
{
    const std::vector<size_t> &members = m_groups[size_t(group)];
    if (members.size() < 2) {
        return;
    }
    std::vector<size_t> places(m_parents.size());
    for (size_t i = 0; i < members.size(); ++i) {
        places[members[i]] = i;
    }
    SymmetricMatrix matrix(members.size());
    std::vector<double> right(members.size());
    for (const qsizetype applicant : m_order) {
        const std::vector<Cell> &cells = m_cells[size_t(applicant)];
        if (cells.empty() || m_groupOf[cells.front().reviewer] != group) {
            continue;
        }
        const auto count = static_cast<double>(cells.size());
        double mean = 0;
        for (const Cell &cell : cells) {
            mean += cell.score / count;
        }
        for (size_t i = 0; i < cells.size(); ++i) {
            const size_t place = places[cells[i].reviewer];
            right[place] += cells[i].score - mean;
            matrix.add(place, place, 1 - 1 / count);
            for (size_t j = 0; j < i; ++j) {
                matrix.add(place, places[cells[j].reviewer], -1 / count);
            }
        }
    }
    for (size_t i = 0; i < members.size(); ++i) {
        matrix.add(i, i, ridge);
    }
    const std::vector<double> offsets = solvePositive(std::move(matrix), std::move(right));
    for (size_t i = 0; i < members.size(); ++i) {
        m_offsets[members[i]] = offsets[i];
    }
}

ReviewerFigures Fit::figuresOf(size_t reviewer) const
{
    std::vector<double> given = m_given[reviewer];
    std::sort(given.begin(), given.end());
    ReviewerFigures figures{.reviewer = m_table.reviewers().at(qsizetype(reviewer)),
                            .reviews = static_cast<int>(given.size()),
                            .mean = std::accumulate(given.cbegin(), given.cend(), 0.0)
                                / static_cast<double>(given.size()),
                            .spread = {},
                            .group = m_groupOf[reviewer],
                            .offset = m_offsets[reviewer]};
    if (given.size() > 1) {
        figures.spread = sampleDeviation(given, figures.mean);
    }
    return figures;
}

std::optional<double> Fit::qualityOf(qsizetype applicant) const
{
    const std::vector<Cell> &cells = m_cells[size_t(applicant)];
    double sum = 0;
    for (const Cell &cell : cells) {
        if (!m_offsets[cell.reviewer]) {
            return std::nullopt;
        }
        sum += cell.score - *m_offsets[cell.reviewer];
    }
    return cells.empty() ? std::nullopt : std::optional(sum / static_cast<double>(cells.size()));
}

void Fit::giveRanks(Calibration &calibration) const
{
    std::vector<CalibratedScore *> scores;
    for (std::optional<CalibratedScore> &score : calibration.ranked) {
        if (score) {
            scores.push_back(&*score);
        }
    }
    std::sort(scores.begin(), scores.end(),
              [](const CalibratedScore *a, const CalibratedScore *b) { return a->score > b->score; });
    for (size_t i = 0; i < scores.size(); ++i) {
        const bool shares = i > 0 && std::abs(scores[i - 1]->score - scores[i]->score) < sameScore;
        scores[i]->rank = shares ? scores[i - 1]->rank : static_cast<int>(i) + 1;
    }
}

Calibration Fit::result(const Ranking &ranking) const
{
    Calibration calibration;
    calibration.groups = static_cast<int>(m_groups.size());
    for (size_t reviewer = 0; reviewer < m_given.size(); ++reviewer) {
        if (!m_given[reviewer].empty()) {
            calibration.reviewers.append(figuresOf(reviewer));
        }
    }
    for (const RankedApplication &entry : ranking.ranked) {
        const std::optional<double> quality = qualityOf(entry.applicant);
        calibration.ranked.append(quality ? std::optional(CalibratedScore{*quality}) : std::nullopt);
    }
    if (calibration.connectsAll()) {
        giveRanks(calibration);
    }
    return calibration;
}

} // namespace

Calibration calibrate(const ScoreTable &table, const QList<double> &weights, const Ranking &ranking)
{
    return Fit(table, weights).result(ranking);
}

} // namespace convoke
