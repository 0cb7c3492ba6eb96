// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/shownranking.h"

#include "ranking/whatif.h"
#include "ui/selection/reasonwords.h"

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

void ShownRanking::take(const Standing &standing, const QList<double> &weights)
{
    m_weights = weights;
    if (m_weightsBefore && m_weightsBefore->size() != weights.size()) {
        m_weightsBefore.reset(); // a criterion came or went
    }
    refresh(standing);
}

void ShownRanking::forget()
{
    m_without.reset();
    m_weightsBefore.reset();
}

void ShownRanking::setWithout(const Standing &standing, std::optional<ReviewerId> reviewer)
{
    m_without = reviewer;
    m_input.reset();
    refresh(standing);
}

void ShownRanking::compareWith(const QList<double> &weights)
{
    if (!m_weightsBefore) {
        m_weightsBefore = weights;
    }
}

void ShownRanking::endComparison()
{
    m_weightsBefore.reset();
}

std::optional<QList<double>> ShownRanking::weightsBefore() const
{
    return m_weightsBefore != m_weights ? m_weightsBefore : std::nullopt;
}

void ShownRanking::refresh(const Standing &standing)
{
    if (m_without && !standing.table->reviewers().contains(*m_without)) {
        m_without.reset();
    }
    m_reviewers = standing.table->reviewers();
    if (!m_without) {
        m_table = standing.table;
        m_ranking = standing.ranking;
    } else {
        if (m_input != standing.input) {
            m_table = std::make_shared<const ScoreTable>(withoutReviewer(*standing.input, *m_without));
        }
        m_ranking = rank(*m_table, m_weights);
    }
    m_input = standing.input;
    m_insight = insightInto(m_ranking, *m_table, m_weights, standing.document.meeting.places.value_or(0));
    rankBefore(standing);
}

void ShownRanking::rankBefore(const Standing &standing)
{
    const std::optional<QList<double>> before = weightsBefore();
    if (before) {
        m_ranksBefore = ranksOf(rank(*standing.table, *before));
    } else if (m_without) {
        m_ranksBefore = ranksOf(standing.ranking);
    } else {
        m_ranksBefore.clear();
    }
}

bool ShownRanking::nothingCounts() const
{
    return !m_weights.isEmpty()
        && std::all_of(m_weights.cbegin(), m_weights.cend(), [](double weight) { return weight <= 0; });
}

int ShownRanking::moved() const
{
    if (!isCompared()) {
        return 0;
    }
    int moved = 0;
    for (const RankedApplication &entry : m_ranking.ranked) {
        moved += m_ranksBefore.value(entry.application, 0) != entry.rank ? 1 : 0;
    }
    for (const UnrankedApplication &entry : m_ranking.unranked) {
        moved += m_ranksBefore.contains(entry.application) ? 1 : 0;
    }
    return moved;
}

void ShownRanking::fill(QList<SelectionRow> &rows, const MeetingDocument &document) const
{
    for (qsizetype place = 0; place < m_ranking.ranked.size(); ++place) {
        fillRanked(rows[m_ranking.ranked.at(place).applicant], place, document.criteria);
    }
    for (const UnrankedApplication &unranked : m_ranking.unranked) {
        SelectionRow &row = rows[unranked.applicant];
        const bool tooFew = unranked.reason == u"too-few-reviews";
        row.seat = tooFew || unranked.reason == u"no-score" ? SeatState::None : SeatState::NotEligible;
        row.why = tooFew ? tooFewReviews(unranked.reviews, m_table->minimumReviews())
                         : unrankedReason(unranked.reason, document.criteria);
        row.mark.isCompared = isCompared();
        row.mark.lostRank = isCompared() && m_ranksBefore.contains(unranked.application);
        if (unranked.reason == u"no-score" && nothingCounts()) {
            row.why = noWeightWords();
        }
        if (tooFew) {
            row.reviews = unranked.reviews;
            fillReviews(row, unranked.applicant);
        }
    }
}

void ShownRanking::fillRanked(SelectionRow &row, qsizetype place, const QList<Criterion> &criteria) const
{
    const RankedApplication &ranked = m_ranking.ranked.at(place);
    row.position = ranked.position;
    row.rank = ranked.rank;
    row.isTied = ranked.tied;
    row.score = ranked.score;
    row.reviews = ranked.reviews;
    row.coverage = ranked.coverage;
    row.tie = rankReason(ranked.decidedBy, ranked.tied, criteria);
    row.why = row.tie;
    row.mark.isInBand = m_insight.band.contains(place);
    row.mark.isCompared = isCompared();
    const auto before = m_ranksBefore.constFind(ranked.application);
    if (before != m_ranksBefore.cend()) {
        row.mark.moved = *before - ranked.rank;
    }
    row.disagreement = m_insight.disagreements.at(place);
    if (row.disagreement && row.disagreement->widest > 0) {
        row.widestOn = m_table->criteria().at(row.disagreement->criterion).label;
    }
    if (const std::optional<CalibratedScore> &calibrated = m_insight.calibration.ranked.at(place)) {
        row.calibrated = calibrated->score;
        row.calibratedRank = calibrated->rank;
    }
    fillReviews(row, ranked.applicant);
}

/// The score of each reviewer, in the order of the table's rows.
void ShownRanking::fillReviews(SelectionRow &row, qsizetype applicant) const
{
    for (int r = m_table->firstRow(applicant); r < m_table->endRow(applicant); ++r) {
        if (const std::optional<double> &score = m_insight.reviewScores[size_t(r)]) {
            row.spread.scores.append(*score);
            row.reviewers.append(m_table->reviewers().at(m_table->rows()[size_t(r)].reviewer));
        }
    }
}

} // namespace convoke
