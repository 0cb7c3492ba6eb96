// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/idsource.h"
#include "meetings/workinggroupstore.h"

namespace convoke {

class Connection;

/// Working groups with their aliases, chairs and templates in the database.
class WorkingGroupRepository final : public WorkingGroupStore
{
public:
    WorkingGroupRepository(Connection &connection, IdSource &ids)
        : m_connection(connection)
        , m_ids(ids)
    { }

    QList<WorkingGroup> all() override;
    void save(const WorkingGroup &group) override;
    void remove(WorkingGroupId group) override;
    bool isUsed(WorkingGroupId group) override;
    std::optional<QByteArray> templateOf(WorkingGroupId group, GroupTemplate kind,
                                         const QString &name) override;
    QStringList templateNames(WorkingGroupId group, GroupTemplate kind) override;
    void saveTemplate(WorkingGroupId group, GroupTemplate kind, const QString &name,
                      const QByteArray &document) override;
    void removeTemplate(WorkingGroupId group, GroupTemplate kind, const QString &name) override;

private:
    Connection &m_connection;
    IdSource &m_ids;
};

} // namespace convoke
