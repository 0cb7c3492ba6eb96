// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcements/calloutline.h"
#include "documents/documentwords.h"

namespace convoke {

/// The chapters of a call, in the order in which a reader asks. Empty ones are left out.
QList<CallChapter> callChapters(const MeetingDocument &document, const DocumentWords &words);

} // namespace convoke
