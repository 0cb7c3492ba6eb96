// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/idsource.h"
#include "exchange/meetingdocument.h"

#include <QHash>

namespace convoke {

class Connection;

/// The rows of one meeting that say how its applications are reviewed: the words of the scales and the phases
/// of the review. Used by MeetingRows.
class ReviewPlanRows
{
public:
    ReviewPlanRows(Connection &connection, IdSource &ids)
        : m_connection(connection)
        , m_ids(ids)
    { }

    /// By the id of the criterion.
    QHash<qint64, QList<ScaleStep>> loadSteps(MeetingId meeting);
    QList<ReviewPhase> loadPhases(MeetingId meeting);
    void saveSteps(MeetingId meeting, const Criterion &criterion);
    void savePhases(MeetingId meeting, const QList<ReviewPhase> &phases);

private:
    Connection &m_connection;
    IdSource &m_ids;
};

} // namespace convoke
