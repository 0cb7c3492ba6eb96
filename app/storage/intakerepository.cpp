// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/intakerepository.h"

#include "storage/connection.h"
#include "storage/intakeundo.h"

#include <QHash>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

void IntakeRepository::insert(const IntakeAct &act)
{
    m_connection.insert(u"intake_act"_s,
                        {{u"id"_s, act.id},
                         {u"meeting_id"_s, act.meeting},
                         {u"taken_at"_s, act.takenAt},
                         {u"taken_by"_s, act.takenBy},
                         {u"report"_s, act.report},
                         {u"lines"_s, act.lines}});
}

void IntakeRepository::insert(const IntakeRecord &record)
{
    m_connection.insert(u"intake"_s,
                        {{u"id"_s, record.id},
                         {u"act_id"_s, record.act},
                         {u"meeting_id"_s, record.meeting},
                         {u"source"_s, record.source},
                         {u"format"_s, record.format},
                         {u"sha256"_s, record.sha256},
                         {u"taken_at"_s, record.takenAt},
                         {u"taken_by"_s, record.takenBy},
                         {u"mapping"_s, record.mapping},
                         {u"report"_s, u"{}"_s}}); // the act has it
}

std::optional<IntakeRecord> IntakeRepository::load(IntakeId intake)
{
    Statement row = m_connection.statement(
        u"SELECT id, act_id, meeting_id, source, format, sha256, taken_at, taken_by, mapping FROM intake "
        "WHERE id = :id"_s);
    row.bind(u":id"_s, intake);
    if (!row.next()) {
        return std::nullopt;
    }
    return IntakeRecord{row.id<IntakeId>(0),
                        row.optionalId<IntakeActId>(1).value_or(IntakeActId(0)),
                        row.optionalId<MeetingId>(2),
                        row.text(3),
                        row.text(4),
                        row.text(5),
                        row.moment(6),
                        row.text(7),
                        row.text(8)};
}

QList<IntakeAct> IntakeRepository::actsOf(MeetingId meeting)
{
    QList<IntakeAct> acts;
    QHash<qint64, qsizetype> places;
    {
        Statement rows = m_connection.statement(
            u"SELECT id, meeting_id, taken_at, taken_by, report FROM intake_act WHERE meeting_id = :meeting "
            "ORDER BY taken_at DESC, id DESC"_s);
        rows.bind(u":meeting"_s, meeting);
        while (rows.next()) {
            places.insert(rows.rowId(0), acts.size());
            acts.append({rows.id<IntakeActId>(0), rows.optionalId<MeetingId>(1), rows.moment(2), rows.text(3),
                         rows.text(4), QString()});
        }
    }
    Statement rows = m_connection.statement(
        u"SELECT act_id, source FROM intake WHERE meeting_id = :meeting AND act_id IS NOT NULL ORDER BY id"_s);
    rows.bind(u":meeting"_s, meeting);
    while (rows.next()) {
        const auto place = places.constFind(rows.rowId(0));
        if (place != places.cend()) {
            acts[*place].sources.append(rows.text(1));
        }
    }
    return acts;
}

std::optional<IntakeAct> IntakeRepository::act(IntakeActId act)
{
    std::optional<IntakeAct> found;
    {
        Statement row = m_connection.statement(
            u"SELECT id, meeting_id, taken_at, taken_by, report, lines FROM intake_act WHERE id = :id"_s);
        row.bind(u":id"_s, act);
        if (!row.next()) {
            return std::nullopt;
        }
        found = IntakeAct{row.id<IntakeActId>(0),
                          row.optionalId<MeetingId>(1),
                          row.moment(2),
                          row.text(3),
                          row.text(4),
                          row.text(5)};
    }
    Statement rows = m_connection.statement(u"SELECT source FROM intake WHERE act_id = :act ORDER BY id"_s);
    rows.bind(u":act"_s, act);
    while (rows.next()) {
        found->sources.append(rows.text(0));
    }
    return found;
}

std::optional<ChangeSetId> IntakeRepository::changeSetOf(IntakeActId act)
{
    Statement row = m_connection.statement(
        u"SELECT s.id FROM change_log l JOIN change_set s ON l.id BETWEEN s.first_entry AND s.last_entry "
        u"WHERE "
        "l.table_name = 'intake_act' AND l.row_id = :act AND l.kind = 'insert' ORDER BY l.id DESC LIMIT 1"_s);
    row.bind(u":act"_s, act);
    return row.next() ? std::optional(row.id<ChangeSetId>(0)) : std::nullopt;
}

bool IntakeRepository::isRestedUpon(ChangeSetId changeSet)
{
    return convoke::isRestedUpon(m_connection, changeSet);
}

std::optional<IntakeStore::Remembered> IntakeRepository::rememberedMapping(const QString &layout)
{
    Statement row =
        m_connection.statement(u"SELECT mapping, used_at FROM column_mapping WHERE layout = :layout"_s);
    row.bind(u":layout"_s, layout);
    return row.next() ? std::optional(Remembered{row.text(0), row.moment(1)}) : std::nullopt;
}

void IntakeRepository::rememberMapping(const QString &layout, const QString &mapping, const QDateTime &usedAt)
{
    m_connection.upsert(u"column_mapping"_s,
                        {{u"id"_s, m_ids.nextValue()},
                         {u"layout"_s, layout},
                         {u"mapping"_s, mapping},
                         {u"used_at"_s, usedAt}},
                        u"layout"_s);
}

} // namespace convoke
