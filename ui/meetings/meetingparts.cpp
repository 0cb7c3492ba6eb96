// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/meetingparts.h"

#include <algorithm>
#include <tuple>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

SessionId addSession(Meeting &meeting, QDate day, IdSource &ids)
{
    Session session{ids.next<SessionId>(), day, {}, {}};
    if (!meeting.sessions.isEmpty()) {
        session.start = meeting.sessions.constLast().start;
        session.end = meeting.sessions.constLast().end;
    }
    meeting.sessions.append(session);
    sortSessions(meeting);
    return session.id;
}

std::optional<SessionId> duplicateSession(Meeting &meeting, SessionId session, IdSource &ids)
{
    const auto original = std::find_if(meeting.sessions.cbegin(), meeting.sessions.cend(),
                                       [session](const Session &known) { return known.id == session; });
    if (original == meeting.sessions.cend()) {
        return std::nullopt;
    }
    Session copy = *original;
    copy.id = ids.next<SessionId>();
    copy.date = copy.date.addDays(1);
    meeting.sessions.append(copy);
    sortSessions(meeting);
    return copy.id;
}

void addSessions(Meeting &meeting, const QList<Session> &sessions, IdSource &ids)
{
    for (Session session : sessions) {
        session.id = ids.next<SessionId>();
        meeting.sessions.append(session);
    }
    sortSessions(meeting);
}

void setHours(Meeting &meeting, SessionId session, std::optional<QTime> start, std::optional<QTime> end)
{
    for (Session &known : meeting.sessions) {
        if (known.id == session) {
            known.start = start;
            known.end = end;
        }
    }
    sortSessions(meeting);
}

void copyHours(Meeting &meeting, SessionId session)
{
    const auto model = std::find_if(meeting.sessions.cbegin(), meeting.sessions.cend(),
                                    [session](const Session &known) { return known.id == session; });
    if (model == meeting.sessions.cend()) {
        return;
    }
    const Session hours = *model;
    const QList<Session> before = meeting.sessions;
    for (Session &known : meeting.sessions) {
        const auto onThatDay = std::count_if(before.cbegin(), before.cend(), [&known](const Session &other) {
            return other.date == known.date;
        });
        if (onThatDay == 1) {
            known.start = hours.start;
            known.end = hours.end;
        }
    }
}

void sortSessions(Meeting &meeting)
{
    std::stable_sort(meeting.sessions.begin(), meeting.sessions.end(),
                     [](const Session &a, const Session &b) {
                         const QTime startA = a.start.value_or(QTime(0, 0));
                         const QTime startB = b.start.value_or(QTime(0, 0));
                         return std::tie(a.date, startA) < std::tie(b.date, startB);
                     });
}

bool addGroup(Meeting &meeting, const QList<WorkingGroup> &known)
{
    for (const WorkingGroup &group : known) {
        const bool isThere =
            std::any_of(meeting.groups.cbegin(), meeting.groups.cend(),
                        [&group](const MeetingGroup &other) { return other.code == group.code; });
        if (!isThere) {
            meeting.groups.append({group.code, meeting.leadGroup() ? GroupRole::Joint : GroupRole::Lead});
            return true;
        }
    }
    return false;
}

void setGroupRole(Meeting &meeting, qsizetype index, GroupRole role)
{
    if (index < 0 || index >= meeting.groups.size()) {
        return;
    }
    const GroupRole before = meeting.groups.at(index).role;
    if (role == GroupRole::Lead) {
        for (MeetingGroup &group : meeting.groups) {
            group.role = group.role == GroupRole::Lead ? GroupRole::Joint : group.role;
        }
    }
    meeting.groups[index].role = role;
    if (before == GroupRole::Lead && role != GroupRole::Lead && meeting.groups.size() > 1) {
        meeting.groups[index == 0 ? 1 : 0].role = GroupRole::Lead;
    }
}

void removeGroup(Meeting &meeting, qsizetype index)
{
    if (index < 0 || index >= meeting.groups.size()) {
        return;
    }
    meeting.groups.removeAt(index);
    if (!meeting.groups.isEmpty() && !meeting.leadGroup()) {
        meeting.groups.first().role = GroupRole::Lead;
    }
}

} // namespace convoke
