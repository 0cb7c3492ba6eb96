// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/idsource.h"
#include "meetings/workinggroupstore.h"

namespace convoke {

class Connection;

/// Working groups and their aliases in the database.
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

private:
    Connection &m_connection;
    IdSource &m_ids;
};

} // namespace convoke
