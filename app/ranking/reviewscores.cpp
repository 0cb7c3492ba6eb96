// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ranking/reviewscores.h"

#include "ranking/scoremath.h"

#include <algorithm>

namespace convoke {

std::vector<std::optional<double>> reviewScores(const ScoreTable &table, const QList<double> &weights)
{
    const std::vector<qint64> whole = wholeWeights(weights, size_t(table.criteria().size()));
    std::vector<qint64> bottoms;
    for (const std::vector<char> &answered : table.patterns()) {
        qint64 bottom = 0;
        for (size_t c = 0; c < whole.size(); ++c) {
            bottom += answered[c] != 0 ? whole[c] : 0;
        }
        bottoms.push_back(bottom);
    }
    std::vector<std::optional<double>> scores;
    scores.reserve(table.rows().size());
    for (const ScoreTable::Row &row : table.rows()) {
        const qint64 bottom = bottoms[size_t(row.pattern)];
        if (bottom == 0) {
            scores.emplace_back();
            continue;
        }
        const int *cells = table.cells(row);
        qint64 top = 0;
        for (size_t c = 0; c < whole.size(); ++c) {
            top += whole[c] * cells[c];
        }
        scores.emplace_back(Fraction{hundred * top, bottom * table.scale()}.toDouble());
    }
    return scores;
}

std::optional<Disagreement> disagreement(const ScoreTable &table, const QList<double> &weights,
                                         const std::vector<std::optional<double>> &reviewScores,
                                         qsizetype applicant)
{
    std::optional<double> lowest;
    std::optional<double> highest;
    int reviews = 0;
    for (int r = table.firstRow(applicant); r < table.endRow(applicant); ++r) {
        if (const std::optional<double> &score = reviewScores[size_t(r)]) {
            lowest = std::min(lowest.value_or(*score), *score);
            highest = std::max(highest.value_or(*score), *score);
            ++reviews;
        }
    }
    if (reviews < 2) {
        return std::nullopt;
    }
    Disagreement apart{*highest - *lowest};
    int widest = 0;
    for (qsizetype c = 0; c < table.criteria().size(); ++c) {
        int least = 0;
        int most = 0;
        bool isFirst = true;
        for (int r = table.firstRow(applicant); r < table.endRow(applicant) && weights.value(c) > 0; ++r) {
            const ScoreTable::Row &row = table.rows()[size_t(r)];
            if (table.patterns()[size_t(row.pattern)][size_t(c)] != 0) {
                const int share = table.cells(row)[c];
                least = isFirst ? share : std::min(least, share);
                most = isFirst ? share : std::max(most, share);
                isFirst = false;
            }
        }
        if (most - least > widest) {
            widest = most - least;
            apart.criterion = c;
        }
    }
    apart.widest = static_cast<double>(hundred * widest) / static_cast<double>(table.scale());
    return apart;
}

} // namespace convoke
