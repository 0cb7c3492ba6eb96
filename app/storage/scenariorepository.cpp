// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/scenariorepository.h"

#include "storage/connection.h"

namespace convoke {

using namespace Qt::Literals::StringLiterals;

QList<Scenario> ScenarioRepository::scenarios(const QString &condition, qint64 key)
{
    QList<Scenario> found;
    Statement rows = m_connection.statement(
        u"SELECT id, meeting_id, name, saved_at, settings FROM selection_scenario WHERE %1 = :key ORDER BY id"_s
            .arg(condition));
    rows.bind(u":key"_s, key);
    while (rows.next()) {
        const Result<SelectionSettings> settings = settingsFromJson(rows.text(4).toUtf8());
        if (settings) {
            found.append(
                {rows.id<ScenarioId>(0), rows.id<MeetingId>(1), rows.text(2), rows.moment(3), *settings});
        }
    }
    return found;
}

QList<Scenario> ScenarioRepository::ofMeeting(MeetingId meeting)
{
    return scenarios(u"meeting_id"_s, meeting.value());
}

std::optional<Scenario> ScenarioRepository::load(ScenarioId scenario)
{
    const QList<Scenario> found = scenarios(u"id"_s, scenario.value());
    return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
}

void ScenarioRepository::save(const Scenario &scenario)
{
    m_connection.upsert(u"selection_scenario"_s,
                        {{u"id"_s, scenario.id},
                         {u"meeting_id"_s, scenario.meeting},
                         {u"name"_s, scenario.name},
                         {u"saved_at"_s, scenario.savedAt},
                         {u"settings"_s, QString::fromUtf8(settingsToJson(scenario.settings))}});
}

void ScenarioRepository::remove(ScenarioId scenario)
{
    m_connection.statement(u"DELETE FROM selection_scenario WHERE id = :id"_s).bind(u":id"_s, scenario).run();
}

} // namespace convoke
