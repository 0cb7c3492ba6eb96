// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ranking/rankinginsight.h"
#include "ui/selection/shownranking.h"

namespace convoke {

using ReviewerNames = QHash<ReviewerId, QString>;

/// What stands beside a rank, as sentences: what decided between equal scores, how far it moved, and that the
/// scores cannot separate the person from the last seat. Empty where there is nothing to say.
QString rankWords(const SelectionRow &row);

/// "Ines Brandt gives 6.2 points less than the average reviewer".
QString offsetWords(const QString &reviewer, double offset);

/// How far the reviewers' strictness can be compared.
QString calibrationWords(const Calibration &calibration, const ReviewerNames &names);

/// Whom the scores cannot separate from the last seat, or why nothing can be said about it; empty where
/// nothing is worth saying.
QString bandWords(const SeatBand &band, const Calibration &calibration, const ReviewerNames &names);

/// Under the table: bandWords(), or why nobody has a rank.
QString legendWords(const ShownRanking &shown, const ReviewerNames &names);

/// What the ranks are compared with and how many moved; empty where nothing is compared.
QString comparisonWords(const ShownRanking &shown, const ReviewerNames &names);

/// The verb that ends the comparison.
QString endVerb(const ShownRanking &shown);

} // namespace convoke
