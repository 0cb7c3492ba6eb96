// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/workinggrouprepository.h"

#include "base/enumkeys.h"
#include "storage/connection.h"

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr EnumKey<GroupTemplate> templateKeys[] = {{GroupTemplate::Criteria, u"criteria"},
                                                   {GroupTemplate::Rules, u"rules"}};

} // namespace

QList<WorkingGroup> WorkingGroupRepository::all()
{
    QHash<qint64, QList<GroupAlias>> aliases;
    {
        Statement rows = m_connection.statement(u"SELECT working_group_id, name, from_year, to_year FROM "
                                                "working_group_alias ORDER BY working_group_id, position"_s);
        while (rows.next()) {
            aliases[rows.rowId(0)].append({rows.text(1), rows.optionalInteger(2), rows.optionalInteger(3)});
        }
    }
    QHash<qint64, QStringList> chairs;
    {
        Statement rows = m_connection.statement(u"SELECT working_group_id, name FROM working_group_chair "
                                                "ORDER BY working_group_id, position"_s);
        while (rows.next()) {
            chairs[rows.rowId(0)].append(rows.text(1));
        }
    }
    QList<WorkingGroup> groups;
    Statement rows = m_connection.statement(
        u"SELECT id, code, name, colour, dark_colour, from_year, to_year FROM working_group ORDER BY position, id"_s);
    while (rows.next()) {
        groups.append({rows.id<WorkingGroupId>(0), rows.text(1), rows.text(2), rows.text(3), rows.text(4),
                       rows.optionalInteger(5), rows.optionalInteger(6), aliases.value(rows.rowId(0)),
                       chairs.value(rows.rowId(0))});
    }
    return groups;
}

void WorkingGroupRepository::save(const WorkingGroup &group)
{
    int position = 0;
    {
        Statement place =
            m_connection.statement(u"SELECT coalesce((SELECT position FROM working_group WHERE id = :id), "
                                   "(SELECT max(position) + 1 FROM working_group), 0)"_s);
        place.bind(u":id"_s, group.id);
        position = place.next() ? place.integer(0) : 0;
    }
    m_connection.upsert(u"working_group"_s,
                        {{u"id"_s, group.id},
                         {u"position"_s, position},
                         {u"code"_s, group.code},
                         {u"name"_s, group.name},
                         {u"colour"_s, group.colour},
                         {u"dark_colour"_s, group.darkColour},
                         {u"from_year"_s, group.fromYear},
                         {u"to_year"_s, group.toYear}});
    for (qsizetype i = 0; i < group.aliases.size(); ++i) {
        const GroupAlias &alias = group.aliases.at(i);
        m_connection.upsert(u"working_group_alias"_s,
                            {{u"id"_s, m_ids.nextValue()},
                             {u"working_group_id"_s, group.id},
                             {u"position"_s, static_cast<qint64>(i)},
                             {u"name"_s, alias.name},
                             {u"from_year"_s, alias.fromYear},
                             {u"to_year"_s, alias.toYear}},
                            u"working_group_id, position"_s);
    }
    m_connection.removeFromPosition(u"working_group_alias"_s, u"working_group_id"_s, group.id.value(),
                                    group.aliases.size());
    for (qsizetype i = 0; i < group.chairs.size(); ++i) {
        m_connection.upsert(u"working_group_chair"_s,
                            {{u"id"_s, m_ids.nextValue()},
                             {u"working_group_id"_s, group.id},
                             {u"position"_s, static_cast<qint64>(i)},
                             {u"name"_s, group.chairs.at(i)}},
                            u"working_group_id, position"_s);
    }
    m_connection.removeFromPosition(u"working_group_chair"_s, u"working_group_id"_s, group.id.value(),
                                    group.chairs.size());
}

void WorkingGroupRepository::remove(WorkingGroupId group)
{
    m_connection.statement(u"DELETE FROM working_group WHERE id = :id"_s).bind(u":id"_s, group).run();
}

bool WorkingGroupRepository::isUsed(WorkingGroupId group)
{
    Statement row = m_connection.statement(
        u"SELECT EXISTS (SELECT 1 FROM meeting_group WHERE working_group_id = :group)"_s);
    row.bind(u":group"_s, group);
    return row.next() && row.boolean(0);
}

std::optional<QByteArray> WorkingGroupRepository::templateOf(WorkingGroupId group, GroupTemplate kind,
                                                             const QString &name)
{
    Statement rows = m_connection.statement(u"SELECT document FROM named_template WHERE working_group_id = "
                                            ":group AND kind = :kind AND name = :name"_s);
    rows.bind(u":group"_s, group).bind(u":kind"_s, keyOf(templateKeys, kind)).bind(u":name"_s, name);
    return rows.next() ? std::optional(rows.text(0).toUtf8()) : std::nullopt;
}

QStringList WorkingGroupRepository::templateNames(WorkingGroupId group, GroupTemplate kind)
{
    QStringList names;
    Statement rows =
        m_connection.statement(u"SELECT name FROM named_template WHERE working_group_id = :group "
                               "AND kind = :kind ORDER BY name COLLATE NOCASE, name"_s);
    rows.bind(u":group"_s, group).bind(u":kind"_s, keyOf(templateKeys, kind));
    while (rows.next()) {
        names.append(rows.text(0));
    }
    return names;
}

void WorkingGroupRepository::saveTemplate(WorkingGroupId group, GroupTemplate kind, const QString &name,
                                          const QByteArray &document)
{
    m_connection.upsert(u"named_template"_s,
                        {{u"id"_s, m_ids.nextValue()},
                         {u"working_group_id"_s, group},
                         {u"kind"_s, keyOf(templateKeys, kind)},
                         {u"name"_s, name},
                         {u"document"_s, QString::fromUtf8(document)}},
                        u"working_group_id, kind, name"_s);
}

void WorkingGroupRepository::removeTemplate(WorkingGroupId group, GroupTemplate kind, const QString &name)
{
    m_connection
        .statement(
            u"DELETE FROM named_template WHERE working_group_id = :group AND kind = :kind AND name = :name"_s)
        .bind(u":group"_s, group)
        .bind(u":kind"_s, keyOf(templateKeys, kind))
        .bind(u":name"_s, name)
        .run();
}

} // namespace convoke
