// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/meetingdocument.h"

#include <functional>

namespace convoke {

class IdSource;

/// Something that is to become different in a meeting.
struct MeetingChange
{
    MeetingId meeting;
    std::function<void(MeetingDocument &, IdSource &)> apply; ///< new parts get their ids there
};

} // namespace convoke
