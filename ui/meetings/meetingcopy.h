// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/meetingdocument.h"

namespace convoke {

/// What a new meeting takes from an older one. Applications, locks and decisions are never taken.
struct CopyChoice
{
    std::optional<QDate> firstDay; ///< all dates move with the first day; absent: none is taken
    bool profiles = true;
    bool questions = true;
    bool criteria = true;
    bool rules = true;
    bool texts = true;
};

/// A copy with new ids throughout and without a reference. What belongs to a part that is not taken goes too.
MeetingDocument copiedMeeting(const MeetingDocument &original, const CopyChoice &choice, IdSource &ids);

/// The first day of the sessions, if there are any.
std::optional<QDate> firstDayOf(const Meeting &meeting);
/// The same weekday a year later (52 weeks), or as many years later as it takes to come after @p today.
QDate proposedDay(QDate firstDay, QDate today);

} // namespace convoke
