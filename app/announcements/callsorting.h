// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcements/outline.h"
#include "announcements/titlereading.h"

#include <QList>

namespace convoke {

/// Where the calls of a text begin.
struct CallStart
{
    QString title;
    int line = 0;
};

/// The calls of a text that has several, each with whom it looks for or how to apply; one entry or none where
/// the text is a single call.
QList<CallStart> callsOf(const Outline &outline);

/// True when the text asks people to take part in a meeting.
bool isCallForParticipants(const Outline &outline, bool hasDate);

} // namespace convoke
