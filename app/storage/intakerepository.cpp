// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/intakerepository.h"

#include "storage/connection.h"

namespace convoke {

using namespace Qt::Literals::StringLiterals;

void IntakeRepository::insert(const IntakeRecord &record)
{
    m_connection.upsert(u"intake"_s,
                        {{u"id"_s, record.id},
                         {u"meeting_id"_s, record.meeting},
                         {u"source"_s, record.source},
                         {u"format"_s, record.format},
                         {u"sha256"_s, record.sha256},
                         {u"taken_at"_s, record.takenAt},
                         {u"taken_by"_s, record.takenBy},
                         {u"mapping"_s, record.mapping},
                         {u"report"_s, record.report}});
}

std::optional<IntakeRecord> IntakeRepository::load(IntakeId intake)
{
    Statement row = m_connection.statement(
        u"SELECT id, meeting_id, source, format, sha256, taken_at, taken_by, mapping, report FROM intake "
        "WHERE id = :id"_s);
    row.bind(u":id"_s, intake);
    if (!row.next()) {
        return std::nullopt;
    }
    return IntakeRecord{row.id<IntakeId>(0), row.optionalId<MeetingId>(1),
                        row.text(2),         row.text(3),
                        row.text(4),         row.moment(5),
                        row.text(6),         row.text(7),
                        row.text(8)};
}

std::optional<QString> IntakeRepository::rememberedMapping(const QString &layout)
{
    Statement row = m_connection.statement(u"SELECT mapping FROM column_mapping WHERE layout = :layout"_s);
    row.bind(u":layout"_s, layout);
    return row.next() ? std::optional(row.text(0)) : std::nullopt;
}

void IntakeRepository::rememberMapping(const QString &layout, const QString &mapping)
{
    m_connection.upsert(u"column_mapping"_s,
                        {{u"id"_s, m_ids.nextValue()}, {u"layout"_s, layout}, {u"mapping"_s, mapping}},
                        u"layout"_s);
}

} // namespace convoke
