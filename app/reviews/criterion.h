// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/enumkeys.h"
#include "base/id.h"
#include "meetings/call.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace convoke {

struct CriterionTag;
using CriterionId = Id<CriterionTag>;

enum class CriterionKind {
    Must, ///< a gate: an application that fails it is not ranked
    Score, ///< counts with its weight
    Fact, ///< computed by the program, informative
};
QString toKey(CriterionKind kind);
template <>
std::optional<CriterionKind> fromKey(QStringView key);

/// What a score on a scale means, in words.
struct ScaleStep
{
    double score = 0;
    QString words;

    friend bool operator==(const ScaleStep &, const ScaleStep &) = default;
};

/// What a fact is computed from.
enum class FactKind {
    Unspecified, ///< nothing was chosen; a key such as "country" or "first-timer" says what is shown
    FirstParticipation, ///< never invited to an earlier meeting
    CameWithinLast, ///< attended or was invited to one of the last n meetings
    CountryUnrepresented, ///< nobody of the country was invited to an earlier meeting
    Languages, ///< speaks the languages sought
    YearsOfExperience, ///< read from the answer to a question
    AnsweredOnTime, ///< arrived by the end of the deadline's day
};
QString toKey(FactKind kind);
template <>
std::optional<FactKind> fromKey(QStringView key);

/// The kind of a fact with what it needs to know; what another kind needs is kept, but means nothing.
struct FactBasis
{
    FactKind kind = FactKind::Unspecified;
    int meetings = 3; ///< CameWithinLast: how many meetings back, 1–100
    QStringList languages = {}; ///< Languages: ISO 639-1, those sought; empty: all are only named
    std::optional<QuestionId> question = {}; ///< YearsOfExperience; absent: not chosen yet

    friend bool operator==(const FactBasis &, const FactBasis &) = default;
};

/// What applications are judged by.
struct Criterion
{
    CriterionId id;
    QString key; ///< unique in its meeting; stable
    QString label;
    CriterionKind kind = CriterionKind::Score;
    double min = 0; ///< lowest score, may be negative; min < max
    double max = 5; ///< highest score
    double weight = 1; ///< ≥ 0; meaningful for Score
    QString guidance;
    QList<ProfileId> profiles; ///< empty: for all
    QList<ScaleStep> steps = {}; ///< rising, each score once and on the scale; a scale may name some only
    bool counts = true; ///< false: scored and shown, but in no score, gate, ranking or coverage
    FactBasis fact = {}; ///< meaningful for Fact

    /// The words for @p score; empty where it has none.
    [[nodiscard]] QString wordsFor(double score) const;
    /// Whether the criterion takes part in the score or, as a gate, in who is ranked.
    [[nodiscard]] bool isCounted() const { return counts && kind != CriterionKind::Fact; }

    friend bool operator==(const Criterion &, const Criterion &) = default;
};

/// The share of a scale that a score has is (score − zeroOf) ÷ (max − zeroOf): score ÷ max on a scale from 0
/// or more. A scale that begins below 0 has no share of its own that way, so it is shifted: its lowest score
/// is the zero.
inline double zeroOf(const Criterion &criterion)
{
    return std::min(criterion.min, 0.0);
}

/// False for a score that was given before the scale changed: it is kept and shown, but counts no more.
inline bool isOnScale(const Criterion &criterion, double score)
{
    return score >= criterion.min && score <= criterion.max;
}

} // namespace convoke
