// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reviews/reviewplan.h"

namespace convoke {

/// How a day stands to the phases of a review. Without phases a review is always open.
struct PhaseState
{
    enum class Kind {
        NoPhases,
        Open, ///< in the phase
        Before, ///< the phase is the next one
        After, ///< the phase was the last one
    };
    Kind kind = Kind::NoPhases;
    ReviewPhase phase =
        {}; ///< means nothing where there are none; of several open ones the one that ends last

    [[nodiscard]] bool isOpen() const { return kind == Kind::NoPhases || kind == Kind::Open; }

    friend bool operator==(const PhaseState &, const PhaseState &) = default;
};

PhaseState phaseState(const QList<ReviewPhase> &phases, QDate day);

} // namespace convoke
