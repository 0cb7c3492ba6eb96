// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcements/calloutline.h"

namespace convoke {

/// The call as plain text with bullets: every paragraph one line, LF.
QString callPlainText(const CallOutline &call);

/// The call as Markdown (CommonMark). Signs of the texts that would mean something in Markdown are escaped,
/// and only those.
QString callMarkdown(const CallOutline &call);

} // namespace convoke
