// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/meetingdocument.h"
#include "meetings/meetingsummary.h"
#include "ui/common/stagedpage.h"

namespace convoke {

/// What stands above the stages of a meeting: title, when and where, places, deadline, and how far each stage
/// is. The colours are left to the caller.
StagedHeading meetingHeading(const MeetingSummary &summary, const MeetingDocument &document, QDate today);

} // namespace convoke
