// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/enumkeys.h"
#include "base/id.h"
#include "meetings/call.h"

#include <QList>
#include <QString>

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

/// What applications are judged by.
struct Criterion
{
    CriterionId id;
    QString key; ///< unique in its meeting; stable
    QString label;
    CriterionKind kind = CriterionKind::Score;
    double min = 0; ///< lowest score; min < max
    double max = 5; ///< highest score
    double weight = 1; ///< ≥ 0; meaningful for Score
    QString guidance;
    QList<ProfileId> profiles; ///< empty: for all

    friend bool operator==(const Criterion &, const Criterion &) = default;
};

} // namespace convoke
