// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/idsource.h"
#include "decision/selectionstore.h"

namespace convoke {

class Connection;

/// Decided selections and locks in the database.
class SelectionRepository final : public SelectionStore
{
public:
    SelectionRepository(Connection &connection, IdSource &ids)
        : m_connection(connection)
        , m_ids(ids)
    { }

    std::optional<DecidedSelection> newestOf(MeetingId meeting) override;
    void insert(const DecidedSelection &selection) override;
    void saveRecord(SelectionId selection, const QByteArray &record) override;
    std::optional<QByteArray> newestRecord(MeetingId meeting) override;
    void addRepair(const AppliedRepair &repair) override;
    QList<AppliedRepair> repairsOf(MeetingId meeting) override;
    QList<PastDecision> decisionsOn(ApplicationId application) override;
    void saveLock(MeetingId meeting, const Lock &lock) override;
    void removeLock(LockId lock) override;

private:
    Connection &m_connection;
    IdSource &m_ids;
};

} // namespace convoke
