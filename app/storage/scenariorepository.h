// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/scenariostore.h"

namespace convoke {

class Connection;

/// Scenarios in the database.
class ScenarioRepository final : public ScenarioStore
{
public:
    explicit ScenarioRepository(Connection &connection)
        : m_connection(connection)
    { }

    QList<Scenario> ofMeeting(MeetingId meeting) override;
    std::optional<Scenario> load(ScenarioId scenario) override;
    void save(const Scenario &scenario) override;
    void remove(ScenarioId scenario) override;

private:
    QList<Scenario> scenarios(const QString &condition, qint64 key);

    Connection &m_connection;
};

} // namespace convoke
