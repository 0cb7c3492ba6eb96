// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace convoke {

class TimelineView;

/// Lets screen readers see every TimelineView as a list of its meetings, each with all that is known of it.
/// May be called again.
void installTimelineAccessibility();

/// Tells screen readers that another meeting is current.
void announceCurrentItem(TimelineView *view);

} // namespace convoke
