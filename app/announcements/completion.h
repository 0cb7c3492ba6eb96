// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/meetingdocument.h"

namespace convoke {

/// @p meeting with what it leaves open taken from @p read; nothing that it says is changed. Days come with
/// their time zone, a deadline with its rule; profiles, questions and limits name each other and come only
/// together, where the meeting has none of them.
MeetingDocument completedFrom(MeetingDocument meeting, const MeetingDocument &read);

} // namespace convoke
