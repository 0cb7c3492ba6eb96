// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meetings/timelineview.h"

namespace convoke::test {

/// Marks the first item of @p meeting, as walking there would; false where the timeline does not show it.
inline bool setCurrentMeeting(TimelineView &view, MeetingId meeting)
{
    const QList<TimelineItem> &items = view.layOutOfItems().items();
    for (int item = 0; item < items.size(); ++item) {
        if (view.scene().meetings.at(items.at(item).meeting).id == meeting) {
            view.setCurrentItem(item);
            return true;
        }
    }
    return false;
}

} // namespace convoke::test
