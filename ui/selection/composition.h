// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace convoke {

class SeatPlan;

/// One value of an attribute: how many applied with it, how many are chosen, how many are wished.
struct ShareRow
{
    QString key; ///< as rules compare values; empty: not known
    QString label;
    int pool = 0;
    int selected = 0;
    std::optional<int> least; ///< what the rules demand and allow
    std::optional<int> most;
    std::optional<double> wished; ///< of all places, 0–1

    friend bool operator==(const ShareRow &, const ShareRow &) = default;
};

/// How applicants and chosen people are spread over the values of one attribute.
struct Composition
{
    QString attribute;
    QString title; ///< "Country"
    int pool = 0; ///< people, each of whom may have several values
    int selected = 0;
    int places = 0; ///< what counts of rules are a share of; 0: not set
    QList<ShareRow> rows; ///< most chosen first, what is not known last

    friend bool operator==(const Composition &, const Composition &) = default;
};

/// By @p attribute (country, sector, gender, profile). Only who may be chosen is counted; without a group
/// nobody is selected.
Composition compositionOf(const SeatPlan &plan, const QString &attribute);

/// Those of country, sector, gender and profile of which anything is known.
QList<Composition> compositionsOf(const SeatPlan &plan);

/// The scores of who may be chosen, and where the last seat lies.
struct ScoreDistribution
{
    struct Bin
    {
        int others = 0;
        int selected = 0;
        friend bool operator==(const Bin &, const Bin &) = default;
    };
    static constexpr int binWidth = 5; ///< points; the last one takes 100 too

    QList<Bin> bins; ///< from 0 to 100 points
    std::optional<double> lastSeat; ///< the lowest score with a seat
    int decimals = 2; ///< that tell scores apart
    int unscored = 0;
};
ScoreDistribution scoreDistributionOf(const SeatPlan &plan);

/// "≥ 10", "≤ 2", "10–15", "50 %"; empty where nothing is wished.
QString wishedText(const ShareRow &row);

/// "47 %"
QString percentText(int count, int of);

} // namespace convoke
