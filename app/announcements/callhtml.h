// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcements/calloutline.h"

namespace convoke {

/// The call as a whole web page: HTML5 that is well-formed XML too, in its language, headings in order, good
/// on paper, no script and nothing loaded from anywhere.
QString callWebPage(const CallOutline &call);

/// The call as a part to be put into a newsletter: tables for the layout and inline styles only, as mail
/// programs want them.
QString callNewsletterBlock(const CallOutline &call);

/// The call for the clipboard: plain elements that a word processor takes over into its own styles.
QString callRichText(const CallOutline &call);

} // namespace convoke
