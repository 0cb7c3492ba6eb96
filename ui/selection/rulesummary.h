// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meetings/call.h"
#include "selection/selection.h"
#include "ui/common/chip.h"

namespace convoke {

/// One rule beside the group that is shown, in words and one bar.
struct RuleSummary
{
    QString title; ///< "Country: at most 2 each"
    Chip chip; ///< how many are chosen, or how many values are kept
    double share = 0; ///< of the bar, 0–1
    Tone tone = Tone::Neutral; ///< of the bar; the detail says the same in words
    QString detail; ///< "DE 2/2 · FR 2/2", "just met"
    QString cost; ///< what the rule costs; empty: not known
    QString without; ///< the total without the rule, and the people whom that would change; empty: not known
    QString toolTip; ///< every value with its count

    friend bool operator==(const RuleSummary &, const RuleSummary &) = default;
};

/// @p limits are those of @p rule. @p hasGroup: there is a group to be counted.
RuleSummary summarise(const Rule &rule, const QList<LimitOutcome> &limits, const Call &call, bool hasGroup);

/// Adds to @p summary what the whole rule costs and whom it changes, where @p selection knows it.
void givePrice(RuleSummary &summary, qsizetype rule, const Selection &selection,
               const SelectionProblem &problem);

/// A wish beside the group; @p outcomes are those of the wish, none: there is no group.
RuleSummary summariseWish(const Wish &wish, const QList<WishOutcome> &outcomes, const Call &call);

/// "In: …. Out: …." with the names of people; empty where nobody changes.
QString changeWords(const GroupChange &change, const SelectionProblem &problem);

} // namespace convoke
