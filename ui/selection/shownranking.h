// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ranking/rankinginsight.h"
#include "ui/selection/selectionrow.h"

#include <memory>

namespace convoke {

/// The ranking that the table shows: that of the meeting under the weights that are tried, or what it would
/// be without one reviewer; what it is compared with; how far its scores can be trusted. A value.
class ShownRanking final
{
public:
    /// The meeting as it stands now, ranked under @p weights. A comparison goes on.
    void take(const Standing &standing, const QList<double> &weights);
    /// Another meeting follows: nothing is left out or compared.
    void forget();
    /// Takes a reviewer out, for the table alone; nothing: everybody is in.
    void setWithout(const Standing &standing, std::optional<ReviewerId> reviewer);
    [[nodiscard]] std::optional<ReviewerId> without() const { return m_without; }
    /// From now on ranks are compared with those under @p weights; goes on where one is made already.
    void compareWith(const QList<double> &weights);
    void endComparison();
    /// The weights that ranks are compared with, where they differ from the present ones.
    [[nodiscard]] std::optional<QList<double>> weightsBefore() const;
    [[nodiscard]] bool isCompared() const { return m_without || weightsBefore(); }
    /// True where every criterion weighs 0: then nobody has a rank.
    [[nodiscard]] bool nothingCounts() const;
    /// How many have another rank than the one that it is compared with, or lost or gained one.
    [[nodiscard]] int moved() const;

    [[nodiscard]] const QList<double> &weights() const { return m_weights; }
    [[nodiscard]] const ScoreTable &table() const { return *m_table; }
    [[nodiscard]] const Ranking &ranking() const { return m_ranking; }
    [[nodiscard]] const RankingInsight &insight() const { return m_insight; }
    /// Whoever gave a score that counts or could count, those left out too, by id.
    [[nodiscard]] const QList<ReviewerId> &reviewers() const { return m_reviewers; }

    /// Writes what it knows into the rows, one per applicant in the order of the meeting's.
    void fill(QList<SelectionRow> &rows, const MeetingDocument &document) const;

private:
    void refresh(const Standing &standing);
    void rankBefore(const Standing &standing);
    void fillRanked(SelectionRow &row, qsizetype place, const QList<Criterion> &criteria) const;
    void fillReviews(SelectionRow &row, qsizetype applicant) const;

    std::shared_ptr<const RankingInput> m_input; ///< what m_table was made of, or the whole of it
    std::shared_ptr<const ScoreTable> m_table;
    QList<double> m_weights;
    Ranking m_ranking;
    RankingInsight m_insight;
    QList<ReviewerId> m_reviewers;
    std::optional<ReviewerId> m_without;
    std::optional<QList<double>> m_weightsBefore;
    QHash<ApplicationId, int> m_ranksBefore;
};

} // namespace convoke
