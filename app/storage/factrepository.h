// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reviews/factstore.h"

namespace convoke {

class Connection;

/// Three queries over the other meetings of the file, whatever the number of applicants.
class FactRepository final : public FactStore
{
public:
    explicit FactRepository(Connection &connection)
        : m_connection(connection)
    { }

    FactHistory historyOf(MeetingId meeting) override;

private:
    QHash<PersonId, QList<Participation>> participations(MeetingId meeting);
    QList<PastMeeting> earlierMeetings(MeetingId meeting);
    QHash<QString, QString> countries(const QList<PastMeeting> &meetings);

    Connection &m_connection;
};

} // namespace convoke
