// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "meetings/meetingkinds.h"
#include "meetings/workinggroup.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTime>

#include <optional>

namespace convoke {

struct MeetingTag;
using MeetingId = Id<MeetingTag>;
struct SessionTag;
using SessionId = Id<SessionTag>;

/// One sitting of a meeting. Times are wall-clock times in the meeting's zone; absent: not known. An end
/// before the start means the next day.
struct Session
{
    SessionId id;
    QDate date;
    std::optional<QTime> start;
    std::optional<QTime> end;

    friend bool operator==(const Session &, const Session &) = default;
};

/// A working group's part in a meeting; exactly one of a meeting's groups leads.
struct MeetingGroup
{
    QString code; ///< code of the working group
    GroupRole role = GroupRole::Lead;

    friend bool operator==(const MeetingGroup &, const MeetingGroup &) = default;
};

/// Somebody who answers questions about the meeting.
struct Contact
{
    QString name;
    std::optional<QString> email;

    friend bool operator==(const Contact &, const Contact &) = default;
};

/// Where a meeting is; every part may be unknown.
struct MeetingPlace
{
    std::optional<QString> city;
    std::optional<QString> country; ///< ISO 3166-1 alpha-2
    std::optional<QString> venue;

    [[nodiscard]] bool isEmpty() const { return !city && !country && !venue; }
    friend bool operator==(const MeetingPlace &, const MeetingPlace &) = default;
};

/// One event, with everything that does not belong to its call.
struct Meeting
{
    MeetingId id;
    QString reference; ///< such as "POL-2021-12"; unique in a file
    QString title;
    MeetingKind kind = MeetingKind::WorkingGroupMeeting;
    QList<MeetingGroup> groups;
    std::optional<MeetingMode> mode;
    QString timeZone = QStringLiteral("Europe/Brussels"); ///< IANA name
    QList<Session> sessions;
    bool lunchToLunch = false;
    bool provisional = false;
    MeetingPlace place;
    std::optional<QString> platform;
    std::optional<QString> language; ///< ISO 639-1
    std::optional<bool> interpretation;
    std::optional<bool> travelArranged;
    std::optional<int> places; ///< seats to give, > 0
    QStringList chairs;
    QList<Contact> contacts;
    QString background;
    QString aim;
    QStringList topics;
    QString outcome;

    [[nodiscard]] std::optional<QString> leadGroup() const
    {
        for (const MeetingGroup &group : groups) {
            if (group.role == GroupRole::Lead) {
                return group.code;
            }
        }
        return std::nullopt;
    }
    friend bool operator==(const Meeting &, const Meeting &) = default;
};

} // namespace convoke
