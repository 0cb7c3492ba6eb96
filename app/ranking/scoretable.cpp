// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ranking/scoretable.h"

#include "ranking/fraction.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <tuple>
#include <utility>

namespace convoke {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qint64 largestScale = 1'000'000;
constexpr double decimalUnits = 1e6; // scores, maxima: six decimals

qint64 inUnits(double value)
{
    return std::llround(value * decimalUnits);
}

std::optional<double> scoreIn(const Review &review, const Criterion &criterion)
{
    const std::optional<double> score = review.scores.value(criterion.id);
    return score && isOnScale(criterion, *score) ? score : std::nullopt;
}

double widthOf(const Criterion &criterion)
{
    return criterion.max - zeroOf(criterion);
}

/// The gate: of those who answered the criterion, more than half must have said yes, that is above the
/// middle.
bool fails(const Criterion &criterion, const std::vector<const Review *> &reviews)
{
    int answers = 0;
    int yes = 0;
    for (const Review *review : reviews) {
        if (const std::optional<double> score = scoreIn(*review, criterion)) {
            ++answers;
            yes += *score > (criterion.min + criterion.max) / 2 ? 1 : 0;
        }
    }
    return answers > 0 && 2 * yes <= answers;
}

} // namespace

ScoreTable::ScoreTable(const RankingInput &input)
    : m_meeting(input.meeting)
    , m_applicants(input.applicants)
    , m_minimumReviews(input.minimumReviews)
{
    for (const Criterion &criterion : input.criteria) {
        // A scale without width has no shares.
        if (criterion.kind == CriterionKind::Score && criterion.counts && widthOf(criterion) > 0) {
            m_criteria.append(criterion);
        }
    }
    const ReviewsOf reviews = reviewsByApplicant(input);
    findScale(input);
    layOutProfiles();
    listReviewers(reviews);
    layOutRows(reviews);
    findObstacles(input, reviews);
    m_tieChain = TieChain(input, reviews);
}

QList<double> ScoreTable::weights() const
{
    QList<double> weights;
    for (const Criterion &criterion : m_criteria) {
        weights.append(criterion.weight);
    }
    return weights;
}

ScoreTable::ReviewsOf ScoreTable::reviewsByApplicant(const RankingInput &input)
{
    QHash<ApplicationId, size_t> indexOf;
    for (const Entrant &applicant : input.applicants) {
        indexOf.insert(applicant.application, size_t(indexOf.size()));
    }
    QSet<std::pair<qint64, qint64>> recused;
    for (const Recusal &recusal : input.recusals) {
        recused.insert({recusal.application.value(), recusal.reviewer.value()});
    }
    ReviewsOf reviews(size_t(input.applicants.size()));
    for (const Review &review : input.reviews) {
        const auto it = indexOf.constFind(review.application);
        if (it != indexOf.cend()
            && !recused.contains({review.application.value(), review.reviewer.value()})) {
            reviews[*it].push_back(&review);
        }
    }
    return reviews;
}

// Every share becomes a whole number when all are counted in units of 1 ÷ the common multiple of the widths,
// each width taken in the largest step that divides it and all the scores given on it.
void ScoreTable::findScale(const RankingInput &input)
{
    struct Grid
    {
        const Criterion *criterion;
        qint64 step;
    };
    QHash<CriterionId, Grid> grids;
    for (const Criterion &criterion : std::as_const(m_criteria)) {
        grids.insert(criterion.id, {&criterion, std::max<qint64>(1, inUnits(widthOf(criterion)))});
    }
    for (const Review &review : input.reviews) {
        for (auto it = review.scores.cbegin(); it != review.scores.cend(); ++it) {
            const auto grid = it.value() ? grids.find(it.key()) : grids.end();
            if (grid != grids.end() && isOnScale(*grid->criterion, *it.value())) {
                grid->step = std::gcd(grid->step, inUnits(*it.value() - zeroOf(*grid->criterion)));
            }
        }
    }
    for (const Criterion &criterion : std::as_const(m_criteria)) {
        const qint64 most =
            std::max<qint64>(1, inUnits(widthOf(criterion))) / grids.constFind(criterion.id)->step;
        const std::optional<qint64> common = leastCommonMultiple(m_scale, most);
        if (!common || *common > largestScale) {
            m_scale = largestScale;
            m_scaleIsExact = false;
            return;
        }
        m_scale = *common;
    }
}

int ScoreTable::shareOf(double score, const Criterion &criterion) const
{
    const double share = (score - zeroOf(criterion)) / widthOf(criterion);
    return static_cast<int>(std::llround(share * static_cast<double>(m_scale)));
}

void ScoreTable::layOutProfiles()
{
    std::map<std::vector<char>, int> known;
    for (const Entrant &applicant : std::as_const(m_applicants)) {
        std::vector<char> applies;
        for (const Criterion &criterion : std::as_const(m_criteria)) {
            applies.push_back(appliesTo(criterion, applicant) ? 1 : 0);
        }
        const auto [it, isNew] = known.try_emplace(applies, static_cast<int>(m_profiles.size()));
        if (isNew) {
            m_profiles.push_back(std::move(applies));
        }
        m_profileOf.push_back(it->second);
    }
}

void ScoreTable::listReviewers(const ReviewsOf &reviews)
{
    QSet<ReviewerId> known;
    for (const std::vector<const Review *> &ofApplicant : reviews) {
        for (const Review *review : ofApplicant) {
            known.insert(review->reviewer);
        }
    }
    m_reviewers = known.values();
    std::sort(m_reviewers.begin(), m_reviewers.end());
}

void ScoreTable::layOutRows(const ReviewsOf &reviews)
{
    const size_t width = size_t(m_criteria.size());
    std::map<std::vector<char>, int> known;
    QHash<ReviewerId, int> reviewerPlaces;
    for (const ReviewerId reviewer : std::as_const(m_reviewers)) {
        reviewerPlaces.insert(reviewer, static_cast<int>(reviewerPlaces.size()));
    }
    std::vector<std::tuple<std::vector<int>, std::vector<char>, int>> rows;
    m_firstRows.push_back(0);
    for (qsizetype i = 0; i < m_applicants.size(); ++i) {
        rows.clear();
        for (const Review *review : reviews[size_t(i)]) {
            std::vector<int> shares(width, 0);
            std::vector<char> pattern(width, 0);
            for (size_t c = 0; c < width; ++c) {
                const Criterion &criterion = m_criteria.at(qsizetype(c));
                const std::optional<double> score = scoreIn(*review, criterion);
                if (score && applies(i)[c] != 0) {
                    shares[c] = shareOf(*score, criterion);
                    pattern[c] = 1;
                }
            }
            rows.emplace_back(std::move(shares), std::move(pattern), reviewerPlaces.value(review->reviewer));
        }
        // Who reviewed is not part of the score: sorted by content first, rows give the same sums in whatever
        // order they came.
        std::sort(rows.begin(), rows.end());
        for (auto &[shares, pattern, reviewer] : rows) {
            const auto [it, isNew] = known.try_emplace(pattern, static_cast<int>(m_patterns.size()));
            if (isNew) {
                m_patterns.push_back(pattern);
            }
            m_rows.push_back({static_cast<int>(m_cells.size()), it->second, reviewer});
            m_cells.insert(m_cells.end(), shares.cbegin(), shares.cend());
        }
        m_firstRows.push_back(static_cast<int>(m_rows.size()));
    }
}

void ScoreTable::findObstacles(const RankingInput &input, const ReviewsOf &reviews)
{
    for (qsizetype i = 0; i < m_applicants.size(); ++i) {
        const Entrant &applicant = m_applicants.at(i);
        QString obstacle;
        if (applicant.state == ApplicationState::Withdrawn
            || applicant.state == ApplicationState::Duplicate) {
            obstacle = toKey(applicant.state);
        }
        for (const Criterion &criterion : input.criteria) {
            if (obstacle.isEmpty() && criterion.kind == CriterionKind::Must && criterion.counts
                && appliesTo(criterion, applicant) && fails(criterion, reviews[size_t(i)])) {
                obstacle = u"must:"_s + criterion.key;
            }
        }
        m_obstacles.push_back(obstacle);
    }
}

} // namespace convoke
