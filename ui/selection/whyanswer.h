// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/selection/seatplan.h"

namespace convoke {

/// Why somebody has a seat or none.
struct WhyAnswer
{
    QString title; ///< "Why not Anneke Krause?"
    QStringList sentences;

    friend bool operator==(const WhyAnswer &, const WhyAnswer &) = default;
};

/// Nothing where there is no such applicant.
std::optional<WhyAnswer> explain(const SeatPlan &plan, ApplicationId application);

} // namespace convoke
