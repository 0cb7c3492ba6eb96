// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meetings/meeting.h"
#include "selection/wish.h"

#include <QList>

namespace convoke {

class Connection;

/// The rows of one meeting that hold its wishes for the selection. Used by MeetingRows.
class WishRows
{
public:
    explicit WishRows(Connection &connection)
        : m_connection(connection)
    { }

    QList<Wish> load(MeetingId meeting);
    void save(MeetingId meeting, const QList<Wish> &wishes);

private:
    Connection &m_connection;
};

} // namespace convoke
