// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcements/announcementpage.h"

namespace convoke {

/// The first moment without a day in the tokens [first, end): "end of February/beginning of March",
/// "mid-April 2023", "the week of 5 March", "within two weeks", "in May". Empty if there is none.
SourceSpan vagueMomentIn(const AnnouncementPage &page, int first, int end);

} // namespace convoke
