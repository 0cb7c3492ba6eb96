// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/idsource.h"
#include "intake/intakestore.h"

namespace convoke {

class Connection;

/// Acts of taking in and remembered mappings in the database.
class IntakeRepository final : public IntakeStore
{
public:
    IntakeRepository(Connection &connection, IdSource &ids)
        : m_connection(connection)
        , m_ids(ids)
    { }

    void insert(const IntakeAct &act) override;
    void insert(const IntakeRecord &record) override;
    std::optional<IntakeRecord> load(IntakeId intake) override;
    QList<IntakeAct> actsOf(MeetingId meeting) override;
    std::optional<IntakeAct> act(IntakeActId act) override;
    std::optional<ChangeSetId> changeSetOf(IntakeActId act) override;
    bool isRestedUpon(ChangeSetId changeSet) override;
    std::optional<Remembered> rememberedMapping(const QString &layout) override;
    void rememberMapping(const QString &layout, const QString &mapping, const QDateTime &usedAt) override;

private:
    Connection &m_connection;
    IdSource &m_ids;
};

} // namespace convoke
