// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/chip.h"

#include <QString>

#include <optional>

namespace convoke {

class SeatPlan;

/// How a selection stands, in the words of its strip.
struct SelectionOutcome
{
    QString figures;
    QString verdict;
    Tone tone = Tone::Neutral;
};
SelectionOutcome outcomeOf(const SeatPlan &plan);

/// Why there is nothing to select from, and the stage that helps.
struct EmptySelection
{
    QString headline;
    QString sentence;
    QString verb;
    QString stage;
};
std::optional<EmptySelection> emptySelectionOf(const SeatPlan &plan);

} // namespace convoke
