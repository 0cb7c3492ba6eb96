// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/meetingdocument.h"
#include "meetings/earliermeeting.h"
#include "meetings/meetingsummary.h"

namespace convoke {

/// Where meetings are kept. To be called inside Transactions only.
class MeetingStore
{
public:
    MeetingStore() = default;
    virtual ~MeetingStore() = default;
    MeetingStore(const MeetingStore &) = delete;
    MeetingStore &operator=(const MeetingStore &) = delete;

    /// Ordered by first day, newest first; meetings without a date at the top.
    [[nodiscard]] virtual QList<MeetingSummary> summaries() = 0;
    /// What each meeting says about place, platform, chairs and contacts, in the same order.
    [[nodiscard]] virtual QList<EarlierMeeting> earlier() = 0;
    /// References are compared without regard to case.
    [[nodiscard]] virtual std::optional<MeetingId> find(const QString &reference) = 0;
    [[nodiscard]] virtual std::optional<MeetingDocument> load(MeetingId meeting) = 0;
    /// Inserts, or brings the stored rows to the state of @p document, touching only what differs. Working
    /// groups are named by code and must exist.
    virtual void save(const MeetingDocument &document) = 0;
    virtual void remove(MeetingId meeting) = 0;
    /// In how many deeds, after the one that made it, the meeting's own data, its sessions or its contacts
    /// changed: what a calendar says. It never falls: undoing is a deed too.
    [[nodiscard]] virtual int revision(MeetingId meeting) = 0;
    /// The next @p count application numbers of the meeting; never given twice.
    virtual int takeNumbers(MeetingId meeting, int count) = 0;
};

} // namespace convoke
