// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/scenarioruns.h"

namespace convoke {

ScenarioRuns::ScenarioRuns(const Standing &standing, QObject *parent)
    : QObject(parent)
    , m_standing(standing)
{
    connect(&m_search, &GroupSearch::answered, this, &ScenarioRuns::take);
}

void ScenarioRuns::setScenarios(const QList<Scenario> &scenarios)
{
    m_scenarios = scenarios;
    m_search.cancel();
    m_asked.reset();
    next();
}

std::optional<ScenarioOutcome> ScenarioRuns::outcomeOf(ScenarioId scenario) const
{
    const auto run = m_runs.constFind(scenario);
    return run == m_runs.cend() ? std::nullopt : std::optional(run->outcome);
}

void ScenarioRuns::next()
{
    for (const Scenario &scenario : std::as_const(m_scenarios)) {
        const auto run = m_runs.constFind(scenario.id);
        if (run != m_runs.cend() && run->settings == scenario.settings) {
            continue;
        }
        m_runs.remove(scenario.id);
        m_asked = scenario;
        m_search.start(problemUnder(m_standing, scenario.settings), SelectionScope::Group);
        return;
    }
    m_asked.reset();
}

void ScenarioRuns::take(const GroupAnswer &answer)
{
    if (!m_asked) {
        return;
    }
    // One that cannot be worked out counts as one without a group.
    m_runs.insert(m_asked->id,
                  {m_asked->settings,
                   {m_asked->name, *answer.problem, answer.selection ? *answer.selection : Selection{}}});
    Q_EMIT changed();
    next();
}

} // namespace convoke
