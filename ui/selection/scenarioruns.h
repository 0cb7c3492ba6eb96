// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/scenarioservice.h"
#include "selection/scenariocomparison.h"
#include "ui/selection/groupsearch.h"

#include <QHash>

namespace convoke {

/// Works out what becomes of each scenario of a meeting, one after the other beside the window's own thread.
class ScenarioRuns final : public QObject
{
    Q_OBJECT
public:
    /// @p standing outlives the runs.
    explicit ScenarioRuns(const Standing &standing, QObject *parent = nullptr);

    /// The scenarios to be worked out; what is known of those that stay as they are is kept.
    void setScenarios(const QList<Scenario> &scenarios);
    /// Nothing while it is not known.
    [[nodiscard]] std::optional<ScenarioOutcome> outcomeOf(ScenarioId scenario) const;

Q_SIGNALS:
    void changed();

private:
    struct Run
    {
        SelectionSettings settings;
        ScenarioOutcome outcome;
    };
    void next();
    void take(const GroupAnswer &answer);

    const Standing &m_standing;
    QList<Scenario> m_scenarios;
    QHash<ScenarioId, Run> m_runs;
    std::optional<Scenario> m_asked;
    GroupSearch m_search;
};

} // namespace convoke
