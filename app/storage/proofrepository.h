// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcements/proofreader/proofstore.h"
#include "base/idsource.h"

#include <QHash>

namespace convoke {

class Connection;

/// Ignored findings, and meetings on the same days, in the database.
class ProofRepository final : public ProofStore
{
public:
    ProofRepository(Connection &connection, IdSource &ids)
        : m_connection(connection)
        , m_ids(ids)
    { }

    QList<OtherMeeting> meetingsOnTheDaysOf(MeetingId meeting) override;
    QStringList ignoredOf(MeetingId meeting) override;
    void ignore(MeetingId meeting, const QString &mark) override;
    void heedAll(MeetingId meeting) override;

private:
    QHash<qint64, QStringList> namesByMeeting(const QString &sql, MeetingId meeting);

    Connection &m_connection;
    IdSource &m_ids;
};

} // namespace convoke
