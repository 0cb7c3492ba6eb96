// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/meetingdocument.h"

namespace convoke {

/// Criteria and rules to begin with where a working group keeps none, in the user's language.
MeetingDocument startingSet(IdSource &ids);

} // namespace convoke
