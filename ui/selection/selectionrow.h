// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/standing.h"
#include "ranking/reviewscores.h"
#include "ui/common/cellroles.h"
#include "ui/common/scorebardelegate.h"

#include <optional>

namespace convoke {

/// Where somebody stands in a group, proposed or decided.
enum class SeatState {
    None, ///< no group yet
    In,
    Reserve,
    Out,
    NotEligible,
};

/// SelectionModel's own role: bool, a person has fixed the seat.
inline constexpr int LockRole = ProgressRole + 100;
/// RankMark: what RankDelegate draws beside a rank.
inline constexpr int RankMarkRole = ProgressRole + 101;

/// What stands beside a rank.
struct RankMark
{
    bool isInBand = false; ///< the scores cannot separate this person from the last seat
    bool isCompared = false;
    std::optional<int> moved; ///< places up (more than 0) or down since; absent: had no rank or has none
    bool lostRank = false; ///< had a rank and has none

    friend bool operator==(const RankMark &, const RankMark &) = default;
};

/// One line of the selection table.
struct SelectionRow
{
    ApplicationId application;
    int position = 0; ///< the order of the ranking, then those without a rank
    std::optional<int> rank; ///< competition rank
    bool isTied = false;
    RankMark mark;
    QString tie; ///< what decided between equal scores; empty where the score did
    SeatState seat = SeatState::None;
    std::optional<Seat> lock;
    QString code; ///< "A-17"
    QString name;
    QString country; ///< ISO 3166-1 alpha-2; empty: not known
    QString countryName;
    QString sector;
    QString organisation;
    std::optional<double> score; ///< 0–100
    Spread spread;
    QList<ReviewerId> reviewers; ///< whose scores those are, in their order
    std::optional<Disagreement> disagreement;
    QString widestOn; ///< the criterion on which the reviewers are furthest apart
    std::optional<double> calibrated; ///< the score without the reviewers' strictness
    int calibratedRank = 0; ///< 0: none
    int reviews = 0;
    double coverage = 0; ///< 0–1
    QString why;

    friend bool operator==(const SelectionRow &, const SelectionRow &) = default;
};

} // namespace convoke

Q_DECLARE_METATYPE(convoke::RankMark)
