// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/scenario.h"

#include <QList>

#include <optional>

namespace convoke {

/// Where scenarios are kept. To be called inside Transactions only.
class ScenarioStore
{
public:
    ScenarioStore() = default;
    virtual ~ScenarioStore() = default;
    ScenarioStore(const ScenarioStore &) = delete;
    ScenarioStore &operator=(const ScenarioStore &) = delete;

    /// The oldest first; one that cannot be read is left out.
    [[nodiscard]] virtual QList<Scenario> ofMeeting(MeetingId meeting) = 0;
    [[nodiscard]] virtual std::optional<Scenario> load(ScenarioId scenario) = 0;
    /// Inserts or replaces.
    virtual void save(const Scenario &scenario) = 0;
    virtual void remove(ScenarioId scenario) = 0;
};

} // namespace convoke
