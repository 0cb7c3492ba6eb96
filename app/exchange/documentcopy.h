// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/meetingdocument.h"

namespace convoke {

/// A copy with new ids throughout, without reference, dates and locks: the start of a new meeting from an
/// older one.
MeetingDocument copyAsTemplate(const MeetingDocument &original, IdSource &ids);

} // namespace convoke
