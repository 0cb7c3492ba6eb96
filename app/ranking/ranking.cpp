// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ranking/ranking.h"

#include "ranking/scoremath.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>
#include <unordered_map>

namespace convoke {

namespace {

using namespace Qt::Literals::StringLiterals;

/// One pass over the table: the numbers of every application, then their order.
class Ranker
{
public:
    Ranker(const ScoreTable &table, const QList<double> &weights);
    Ranking run();

private:
    struct Scored
    {
        RankedApplication entry;
        Fraction exact;
    };
    struct Pattern
    {
        qint64 bottom = 0;
        int answered = 0;
    };
    /// How many reviews count; the application is scored where they are enough.
    int score(qsizetype applicant);
    [[nodiscard]] std::optional<UnrankedApplication> scoreOrLeave(qsizetype applicant);
    [[nodiscard]] bool isBetter(const Scored &a, const Scored &b) const;
    void orderTies(size_t first, size_t end);
    [[nodiscard]] const std::vector<int> &marks(qsizetype applicant);
    [[nodiscard]] bool goesBefore(qsizetype a, qsizetype b) const;

    const ScoreTable &m_table;
    std::vector<qint64> m_weights;
    std::vector<Pattern> m_patterns;
    std::vector<Scored> m_scored;
    bool m_allExact = true;
    std::unordered_map<qsizetype, std::vector<int>> m_marks;
    std::vector<ReviewShare> m_shares;
    std::vector<double> m_values;
    TieChain::CountsOrder m_counts;
};

Ranker::Ranker(const ScoreTable &table, const QList<double> &weights)
    : m_table(table)
    , m_weights(wholeWeights(weights, size_t(table.criteria().size())))
{
    for (const std::vector<char> &answered : table.patterns()) {
        Pattern pattern;
        for (size_t c = 0; c < m_weights.size(); ++c) {
            pattern.bottom += answered[c] != 0 ? m_weights[c] : 0;
            pattern.answered += answered[c] != 0 && m_weights[c] > 0 ? 1 : 0;
        }
        m_patterns.push_back(pattern);
    }
    m_counts = [this](qsizetype a, qsizetype b) {
        const std::vector<int> &first = marks(a);
        const std::vector<int> &second = marks(b);
        return first == second ? 0 : (first > second ? -1 : 1);
    };
}

int Ranker::score(qsizetype applicant)
{
    m_shares.clear();
    m_values.clear();
    int answered = 0;
    for (int r = m_table.firstRow(applicant); r < m_table.endRow(applicant); ++r) {
        const ScoreTable::Row &row = m_table.rows()[size_t(r)];
        const Pattern &pattern = m_patterns[size_t(row.pattern)];
        if (pattern.bottom == 0) {
            continue;
        }
        const int *cells = m_table.cells(row);
        qint64 top = 0;
        for (size_t c = 0; c < m_weights.size(); ++c) {
            top += m_weights[c] * cells[c];
        }
        answered += pattern.answered;
        m_shares.push_back({top, pattern.bottom});
        m_values.push_back(Fraction{hundred * top, pattern.bottom * m_table.scale()}.toDouble());
    }
    const auto reviews = static_cast<int>(m_values.size());
    if (reviews < std::max(1, m_table.minimumReviews())) {
        return reviews;
    }
    // Sorted sums have the same bits whatever the order of the rows.
    std::sort(m_values.begin(), m_values.end());
    const std::optional<Fraction> exact = meanPercent(m_shares, m_table.scale());
    m_allExact = m_allExact && exact;
    int applicable = 0;
    for (size_t c = 0; c < m_weights.size(); ++c) {
        applicable += m_weights[c] > 0 && m_table.applies(applicant)[c] != 0 ? 1 : 0;
    }
    Scored scored{{.applicant = applicant, .application = m_table.applicants().at(applicant).application},
                  exact.value_or(Fraction())};
    RankedApplication &entry = scored.entry;
    entry.score = exact
        ? exact->toDouble()
        : std::accumulate(m_values.cbegin(), m_values.cend(), 0.0) / static_cast<double>(reviews);
    entry.median = median(m_values);
    if (reviews > 1) {
        entry.spread = sampleDeviation(m_values, entry.score);
    }
    entry.reviews = reviews;
    entry.coverage = static_cast<double>(answered) / (static_cast<double>(reviews) * applicable);
    m_scored.push_back(std::move(scored));
    return reviews;
}

std::optional<UnrankedApplication> Ranker::scoreOrLeave(qsizetype applicant)
{
    UnrankedApplication left{applicant, m_table.applicants().at(applicant).application,
                             m_table.obstacle(applicant)};
    if (!left.reason.isEmpty()) {
        return left;
    }
    left.reviews = score(applicant);
    if (left.reviews >= std::max(1, m_table.minimumReviews())) {
        return std::nullopt;
    }
    left.reason = left.reviews == 0 ? u"no-score"_s : u"too-few-reviews"_s;
    return left;
}

// Doubles that are clearly apart decide at once; close ones are compared as fractions. If a single score
// could not be kept as a fraction, all are compared as doubles (summed in canonical order), so that the order
// stays transitive.
bool Ranker::isBetter(const Scored &a, const Scored &b) const
{
    if (!m_allExact || std::abs(a.entry.score - b.entry.score) > 1e-9) {
        return a.entry.score > b.entry.score;
    }
    return a.exact > b.exact;
}

/// The countback: all marks that count, best first. At the first difference the better mark goes before:
/// whoever has more of the highest step, then more of the next. Cf. the Racing Rules of Sailing, Appendix
/// A8.1.
const std::vector<int> &Ranker::marks(qsizetype applicant)
{
    const auto [it, isNew] = m_marks.try_emplace(applicant);
    std::vector<int> &marks = it->second;
    if (isNew) {
        for (int r = m_table.firstRow(applicant); r < m_table.endRow(applicant); ++r) {
            const ScoreTable::Row &row = m_table.rows()[size_t(r)];
            const std::vector<char> &answered = m_table.patterns()[size_t(row.pattern)];
            for (size_t c = 0; c < m_weights.size(); ++c) {
                if (answered[c] != 0 && m_weights[c] > 0) {
                    marks.push_back(m_table.cells(row)[c]);
                }
            }
        }
        std::sort(marks.begin(), marks.end(), std::greater<>());
    }
    return marks;
}

bool Ranker::goesBefore(qsizetype a, qsizetype b) const
{
    const Entrant &first = m_table.applicants().at(a);
    const Entrant &second = m_table.applicants().at(b);
    return first.number != second.number ? first.number < second.number : first.sourceRef < second.sourceRef;
}

void Ranker::orderTies(size_t first, size_t end)
{
    const TieChain &chain = m_table.tieChain();
    const auto begin = m_scored.begin();
    std::sort(begin + qsizetype(first), begin + qsizetype(end), [&](const Scored &a, const Scored &b) {
        const TieChain::Verdict verdict = chain.compare(a.entry.applicant, b.entry.applicant, m_counts);
        return verdict.link < chain.length() ? verdict.firstGoesBefore
                                             : goesBefore(a.entry.applicant, b.entry.applicant);
    });
    // linkAbove[i]: what separates entry i from the one above it; −1 at the edges, where the score itself
    // does.
    std::vector<int> linkAbove(end - first + 1, -1);
    for (size_t i = first + 1; i < end; ++i) {
        linkAbove[i - first] =
            chain.compare(m_scored[i - 1].entry.applicant, m_scored[i].entry.applicant, m_counts).link;
    }
    for (size_t i = first; i < end; ++i) {
        RankedApplication &entry = m_scored[i].entry;
        const bool sharesAbove = linkAbove[i - first] == chain.length() && i > first;
        entry.position = static_cast<int>(i) + 1;
        entry.rank = sharesAbove ? m_scored[i - 1].entry.rank : entry.position;
    }
    for (size_t i = first; i < end;) {
        size_t blockEnd = i + 1;
        while (blockEnd < end && m_scored[blockEnd].entry.rank == m_scored[i].entry.rank) {
            ++blockEnd;
        }
        const int deepest = std::max(linkAbove[i - first], linkAbove[blockEnd - first]);
        for (size_t j = i; j < blockEnd; ++j) {
            m_scored[j].entry.tied = blockEnd - i > 1;
            m_scored[j].entry.decidedBy = deepest < 0 ? u"score"_s : chain.word(deepest);
        }
        i = blockEnd;
    }
}

Ranking Ranker::run()
{
    Ranking ranking;
    for (qsizetype i = 0; i < m_table.applicants().size(); ++i) {
        if (std::optional<UnrankedApplication> left = scoreOrLeave(i)) {
            ranking.unranked.append(*std::move(left));
        }
    }
    std::sort(ranking.unranked.begin(), ranking.unranked.end(),
              [this](const UnrankedApplication &a, const UnrankedApplication &b) {
                  return goesBefore(a.applicant, b.applicant);
              });
    std::sort(m_scored.begin(), m_scored.end(),
              [this](const Scored &a, const Scored &b) { return isBetter(a, b); });
    for (size_t first = 0; first < m_scored.size();) {
        size_t end = first + 1;
        while (end < m_scored.size() && !isBetter(m_scored[first], m_scored[end])) {
            ++end;
        }
        orderTies(first, end);
        first = end;
    }
    ranking.ranked.reserve(qsizetype(m_scored.size()));
    for (Scored &scored : m_scored) {
        ranking.ranked.append(std::move(scored.entry));
    }
    return ranking;
}

} // namespace

Ranking rank(const ScoreTable &table, const QList<double> &weights)
{
    return Ranker(table, weights).run();
}

Ranking rank(const ScoreTable &table)
{
    return rank(table, table.weights());
}

} // namespace convoke
