// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/idsource.h"
#include "meetings/meeting.h"

#include <optional>

namespace convoke {

/// Changes to sessions and groups that keep a meeting whole: sessions stand in order, exactly one group
/// leads. An id or an index that is not there changes nothing.

/// A session on @p day at the hours of the last one.
SessionId addSession(Meeting &meeting, QDate day, IdSource &ids);
/// The same hours on the next day.
std::optional<SessionId> duplicateSession(Meeting &meeting, SessionId session, IdSource &ids);
/// Copies of @p sessions with ids of their own.
void addSessions(Meeting &meeting, const QList<Session> &sessions, IdSource &ids);
void setHours(Meeting &meeting, SessionId session, std::optional<QTime> start, std::optional<QTime> end);
/// Gives every other day that has one session the hours of this one.
void copyHours(Meeting &meeting, SessionId session);
/// By day, then by start.
void sortSessions(Meeting &meeting);

/// The first of @p known that has no part yet joins; it leads where nobody does. False: all are there.
bool addGroup(Meeting &meeting, const QList<WorkingGroup> &known);
/// Where one leads, who led before becomes joint; where the leader steps down, the next group leads.
void setGroupRole(Meeting &meeting, qsizetype index, GroupRole role);
void removeGroup(Meeting &meeting, qsizetype index);

} // namespace convoke
