// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/scenarioservice.h"

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Null where there is none of that name.
const Scenario *named(const QList<Scenario> &scenarios, const QString &name)
{
    const auto it = std::find_if(scenarios.cbegin(), scenarios.cend(), [&name](const Scenario &scenario) {
        return scenario.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return it == scenarios.cend() ? nullptr : &*it;
}

const Error noSuchScenario{ErrorCode::NotFound, QStringLiteral("such scenario")};

} // namespace

Result<QList<Scenario>> ScenarioService::ofMeeting(MeetingId meeting)
{
    return m_transactions.read([&] { return m_stores.scenarios.ofMeeting(meeting); });
}

Result<ChangeSetId> ScenarioService::save(MeetingId meeting, const QString &name,
                                          const SelectionSettings &settings)
{
    const QString clean = name.simplified();
    if (clean.isEmpty()) {
        return Error{ErrorCode::NameRequired, {}};
    }
    //: %1 is the name of a scenario
    return m_transactions.write(tr("Keep the scenario “%1”").arg(clean), [&]() -> Result<void> {
        const QList<Scenario> present = m_stores.scenarios.ofMeeting(meeting);
        const Scenario *same = named(present, clean);
        m_stores.scenarios.save(
            {same == nullptr ? m_ids.next<ScenarioId>() : same->id, meeting, clean, m_clock.now(), settings});
        return {};
    });
}

Result<ChangeSetId> ScenarioService::rename(ScenarioId scenario, const QString &name)
{
    const QString clean = name.simplified();
    if (clean.isEmpty()) {
        return Error{ErrorCode::NameRequired, {}};
    }
    return m_transactions.write(tr("Rename a scenario"), [&]() -> Result<void> {
        std::optional<Scenario> present = m_stores.scenarios.load(scenario);
        if (!present) {
            return noSuchScenario;
        }
        const QList<Scenario> others = m_stores.scenarios.ofMeeting(present->meeting);
        const Scenario *same = named(others, clean);
        if (same != nullptr && same->id != scenario) {
            return Error{ErrorCode::ValueInvalid, clean};
        }
        present->name = clean;
        m_stores.scenarios.save(*present);
        return {};
    });
}

Result<ChangeSetId> ScenarioService::remove(ScenarioId scenario)
{
    return m_transactions.write(tr("Delete a scenario"), [&]() -> Result<void> {
        if (!m_stores.scenarios.load(scenario)) {
            return noSuchScenario;
        }
        m_stores.scenarios.remove(scenario);
        return {};
    });
}

Result<ChangeSetId> ScenarioService::adopt(ScenarioId scenario)
{
    return m_transactions.write(tr("Adopt a scenario"), [&]() -> Result<void> {
        const std::optional<Scenario> present = m_stores.scenarios.load(scenario);
        if (!present) {
            return noSuchScenario;
        }
        std::optional<MeetingDocument> document = m_stores.meetings.load(present->meeting);
        if (!document) {
            return Error{ErrorCode::NotFound, u"such meeting"_s};
        }
        applySettings(present->settings, *document);
        m_stores.meetings.save(*document);
        return {};
    });
}

SelectionProblem problemUnder(const Standing &standing, const SelectionSettings &settings)
{
    Standing changed = standing;
    applySettings(settings, changed.document);
    QList<double> weights;
    for (const Criterion &criterion : standing.table->criteria()) {
        weights.append(settings.weights.value(criterion.id, criterion.weight));
    }
    const Ranking ranking = rank(*standing.table, weights);
    SelectionProblem problem = selectionProblem(changed, ranking, settings.exceptionsAllowed);
    problem.method = settings.method;
    problem.seed = settings.seed;
    return problem;
}

} // namespace convoke
