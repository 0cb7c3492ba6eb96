// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meetings/meeting.h"

namespace convoke {

/// What a meeting says that the next one is likely to say again.
struct EarlierMeeting
{
    MeetingId id;
    MeetingPlace place;
    std::optional<QString> platform;
    QStringList chairs;
    QList<Contact> contacts;

    friend bool operator==(const EarlierMeeting &, const EarlierMeeting &) = default;
};

} // namespace convoke
