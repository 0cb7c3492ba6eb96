// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ranking/ranking.h"

#include <initializer_list>

namespace convoke::test {

using namespace Qt::Literals::StringLiterals;

/// Builds a small meeting to rank: criteria first, then people, then what reviewers gave them.
class RankingCase
{
public:
    RankingCase() { m_input.meeting = u"POL-2030-01"_s; }

    RankingCase &criterion(const QString &key, double weight = 1, double max = 5,
                           CriterionKind kind = CriterionKind::Score, const QList<ProfileId> &profiles = {})
    {
        m_input.criteria.append(
            {CriterionId(m_input.criteria.size() + 1), key, key, kind, 0, max, weight, {}, profiles});
        return *this;
    }

    Entrant &person(const QString &sourceRef = {})
    {
        const auto number = static_cast<int>(m_input.applicants.size()) + 1;
        m_input.applicants.append({.application = ApplicationId(number),
                                   .number = number,
                                   .sourceRef = sourceRef,
                                   .name = u"Person %1"_s.arg(number)});
        return m_input.applicants.last();
    }

    /// One review by @p reviewer of person @p number; a negative score is a missing one.
    RankingCase &review(int number, int reviewer, std::initializer_list<double> scores)
    {
        Review review{ApplicationId(number), ReviewerId(reviewer), {}, {}, false};
        qint64 criterion = 0;
        for (const double score : scores) {
            ++criterion;
            if (score >= 0) {
                review.scores.insert(CriterionId(criterion), score);
            }
        }
        m_input.reviews.append(review);
        return *this;
    }

    RankingCase &recuse(int number, int reviewer)
    {
        m_input.recusals.append({ApplicationId(number), ReviewerId(reviewer), u"colleague"_s});
        return *this;
    }

    RankingCase &chain(const QStringList &tieBreaks)
    {
        m_input.tieBreaks = tieBreaks;
        return *this;
    }

    [[nodiscard]] RankingInput &input() { return m_input; }
    [[nodiscard]] Ranking ranking() const { return rank(ScoreTable(m_input)); }

private:
    RankingInput m_input;
};

/// "1:A-3 2:A-1 2:A-2": rank and application, in order.
inline QString placesOf(const Ranking &ranking)
{
    QStringList places;
    for (const RankedApplication &entry : ranking.ranked) {
        places.append(u"%1:A-%2"_s.arg(entry.rank).arg(entry.application.value()));
    }
    return places.join(u' ');
}

/// "score counts counts": what decided each place, in order.
inline QString decidersOf(const Ranking &ranking)
{
    QStringList words;
    for (const RankedApplication &entry : ranking.ranked) {
        words.append(entry.tied ? entry.decidedBy + u"(tied)"_s : entry.decidedBy);
    }
    return words.join(u' ');
}

} // namespace convoke::test
