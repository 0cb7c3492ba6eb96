// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "selection/selection.h"

#include <QMap>
#include <QStringList>

#include <optional>

namespace convoke {

/// One of the scenarios to be compared: what was asked, and what came of it.
struct ScenarioOutcome
{
    QString name;
    SelectionProblem problem;
    Selection selection;
};

/// Scenarios side by side. Everything has one entry per scenario, in their order.
struct ScenarioComparison
{
    struct Person
    {
        ApplicationId application;
        QString code;
        QString name;
        QList<bool> chosen; ///< per scenario
        QList<std::optional<int>> ranks;
        QList<std::optional<double>> scores;
    };
    struct Balance
    {
        QString attribute;
        QString value; ///< as in SeatPool: the country's code, else the most usual spelling; empty: no value
        QList<int> chosen; ///< per scenario
    };
    QStringList names;
    QList<Selection::Status> statuses;
    QList<int> places;
    QList<double> totals; ///< 0 where there is no group
    QList<double> values;
    QList<Person> common; ///< chosen in every scenario that has a group, by the first one's rank
    QList<Person> differing; ///< chosen in some of them and not in others
    QList<Balance> balances; ///< by attribute in the order asked for, values by key, "no value" last
};

/// Who differs, totals, and how many of the chosen have each value of @p attributes. Candidates are the same
/// people in all of them, in whatever order.
ScenarioComparison compareScenarios(const QList<ScenarioOutcome> &outcomes, const QStringList &attributes);

} // namespace convoke
