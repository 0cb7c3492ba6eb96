// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/documentcontent.h"

#include <algorithm>

namespace convoke {

namespace {

DocumentGroup groupFor(const MeetingGroup &part, const QList<WorkingGroup> &groups)
{
    for (const WorkingGroup &group : groups) {
        if (group.code == part.code) {
            return {group.code, group.name, group.colour};
        }
    }
    return {part.code, part.code, {}};
}

} // namespace

Participant participantFrom(const Person &person, ParticipantRole role)
{
    Participant participant;
    participant.givenName = person.givenName;
    participant.familyName = person.familyName;
    participant.title = person.title;
    participant.function = person.function;
    participant.organisation = person.organisation;
    participant.sector = person.sector;
    participant.countryCode = person.country ? person.country->toString() : QString();
    participant.email = person.emails.isEmpty() ? QString() : person.emails.constFirst().toString();
    participant.phone = person.phone;
    participant.role = role;
    return participant;
}

DocumentContent contentFrom(const Meeting &meeting, const QList<WorkingGroup> &groups, QDate printed)
{
    DocumentContent content;
    content.reference = meeting.reference;
    content.title = meeting.title;
    QList<MeetingGroup> parts = meeting.groups;
    std::stable_sort(parts.begin(), parts.end(),
                     [](const MeetingGroup &a, const MeetingGroup &b) { return a.role < b.role; });
    for (const MeetingGroup &part : std::as_const(parts)) {
        content.groups.append(groupFor(part, groups));
    }
    content.sessions = meeting.sessions;
    content.lunchToLunch = meeting.lunchToLunch;
    content.place = meeting.place;
    content.mode = meeting.mode;
    content.platform = meeting.platform.value_or(QString());
    content.printed = printed;
    return content;
}

} // namespace convoke
