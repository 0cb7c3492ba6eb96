// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/idsource.h"
#include "meetings/meetingstore.h"

#include <functional>

namespace convoke {

class Connection;
class Statement;

/// Meetings with their calls, criteria, rules and locks in the database.
class MeetingRepository final : public MeetingStore
{
public:
    MeetingRepository(Connection &connection, IdSource &ids)
        : m_connection(connection)
        , m_ids(ids)
    { }

    QList<MeetingSummary> summaries() override;
    QList<EarlierMeeting> earlier() override;
    std::optional<MeetingId> find(const QString &reference) override;
    std::optional<MeetingDocument> load(MeetingId meeting) override;
    void save(const MeetingDocument &document) override;
    void remove(MeetingId meeting) override;
    int revision(MeetingId meeting) override;
    int takeNumbers(MeetingId meeting, int count) override;

private:
    void each(const QString &query, const std::function<void(const Statement &row)> &take);

    Connection &m_connection;
    IdSource &m_ids;
};

} // namespace convoke
