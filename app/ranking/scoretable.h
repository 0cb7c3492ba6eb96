// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ranking/rankinginput.h"
#include "ranking/tiechain.h"

#include <QHash>
#include <QList>
#include <QString>

#include <vector>

namespace convoke {

/// The scores of one meeting, laid out flat so that they can be ranked again and again while a weight moves.
/// Built once from the rows; recused reviews are left out; each application's reviews stand together in a
/// canonical order, so the same data give the same bits whatever the order of the rows.
///
/// Only criteria that count are here, and only scores on their scale (see isOnScale); the share of a scale
/// that a score has is its part of the maximum, counted from zeroOf its scale. Shares are whole numbers in
/// units of 1 ÷ scale(): exact for scores and maxima of at most six decimals whose common scale is below a
/// million; else held to a millionth.
class ScoreTable final
{
public:
    explicit ScoreTable(const RankingInput &input);

    /// Answers with the same pattern of answered criteria share what depends on the pattern alone.
    struct Row
    {
        int firstCell = 0;
        int pattern = 0;
        int reviewer = 0; ///< their place in reviewers()
    };

    [[nodiscard]] const QString &meeting() const { return m_meeting; }
    [[nodiscard]] const QList<Entrant> &applicants() const { return m_applicants; }
    /// The criteria that are scored and count, in the order of the input; weights are given in this order.
    [[nodiscard]] const QList<Criterion> &criteria() const { return m_criteria; }
    [[nodiscard]] QList<double> weights() const;
    /// Whoever gave a review that is not set aside, by id.
    [[nodiscard]] const QList<ReviewerId> &reviewers() const { return m_reviewers; }
    [[nodiscard]] qint64 scale() const { return m_scale; }
    /// How many reviews an application needs before it is ranked; 0: any number.
    [[nodiscard]] int minimumReviews() const { return m_minimumReviews; }
    /// Why the application at @p applicant is not ranked whatever the weights ("withdrawn", "duplicate",
    /// "must:KEY"); empty: nothing stands against it.
    [[nodiscard]] const QString &obstacle(qsizetype applicant) const
    {
        return m_obstacles[size_t(applicant)];
    }
    [[nodiscard]] int firstRow(qsizetype applicant) const { return m_firstRows[size_t(applicant)]; }
    [[nodiscard]] int endRow(qsizetype applicant) const { return m_firstRows[size_t(applicant) + 1]; }
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    /// The shares of one row, one per criterion; 0 where there is none.
    [[nodiscard]] const int *cells(const Row &row) const { return m_cells.data() + row.firstCell; }
    /// Which criteria are answered, one vector per pattern.
    [[nodiscard]] const std::vector<std::vector<char>> &patterns() const { return m_patterns; }
    /// Which criteria apply to the application's profile.
    [[nodiscard]] const std::vector<char> &applies(qsizetype applicant) const
    {
        return m_profiles[size_t(m_profileOf[size_t(applicant)])];
    }
    [[nodiscard]] const TieChain &tieChain() const { return m_tieChain; }

private:
    using ReviewsOf = std::vector<std::vector<const Review *>>;
    [[nodiscard]] static ReviewsOf reviewsByApplicant(const RankingInput &input);
    void findScale(const RankingInput &input);
    void layOutProfiles();
    void listReviewers(const ReviewsOf &reviews);
    void layOutRows(const ReviewsOf &reviews);
    void findObstacles(const RankingInput &input, const ReviewsOf &reviews);
    [[nodiscard]] int shareOf(double score, const Criterion &criterion) const;

    QString m_meeting;
    QList<Entrant> m_applicants;
    QList<Criterion> m_criteria;
    QList<ReviewerId> m_reviewers;
    int m_minimumReviews = 0;
    qint64 m_scale = 1;
    bool m_scaleIsExact = true;
    std::vector<QString> m_obstacles;
    std::vector<int> m_firstRows;
    std::vector<Row> m_rows;
    std::vector<int> m_cells;
    std::vector<std::vector<char>> m_patterns;
    std::vector<std::vector<char>> m_profiles;
    std::vector<int> m_profileOf;
    TieChain m_tieChain;
};

} // namespace convoke
