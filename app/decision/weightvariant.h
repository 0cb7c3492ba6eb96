// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "meetings/meeting.h"
#include "reviews/criterion.h"

#include <QDateTime>
#include <QHash>

namespace convoke {

struct WeightVariantTag;
using WeightVariantId = Id<WeightVariantTag>;

/// A named way to weigh the criteria of a meeting, kept to be compared with others.
struct WeightVariant
{
    WeightVariantId id;
    MeetingId meeting;
    QString name; ///< unique in its meeting
    QDateTime savedAt; ///< UTC
    QHash<CriterionId, double> weights; ///< ≥ 0; a criterion without one keeps its own weight

    friend bool operator==(const WeightVariant &, const WeightVariant &) = default;
};

/// What @p criteria weigh in @p variant, one per criterion.
inline QList<double> weightsIn(const WeightVariant &variant, const QList<Criterion> &criteria)
{
    QList<double> weights;
    for (const Criterion &criterion : criteria) {
        weights.append(variant.weights.value(criterion.id, criterion.weight));
    }
    return weights;
}

} // namespace convoke
