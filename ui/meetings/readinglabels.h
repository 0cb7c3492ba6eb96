// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcements/announcementreading.h"
#include "ui/common/chip.h"
#include "ui/common/tokens.h"

#include <QString>

namespace convoke {

/// How a field of a reading is shown.
struct ReadingLabel
{
    QString label; ///< for people; empty: the field is shown with another one or not at all
    ColourPair colour; ///< of its marks in the text
    int rank = 0; ///< its place among the fields
    bool isNeeded = false; ///< a call cannot do without: its absence is said loudly
};

/// The label of a field of AnnouncementReading, by the document's key.
ReadingLabel readingLabel(const QString &field);

/// The state in words; @p isNeeded makes a missing one loud.
Chip stateChip(FieldState state, bool isNeeded);

} // namespace convoke
