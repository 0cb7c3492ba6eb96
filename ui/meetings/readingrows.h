// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcements/announcementreading.h"
#include "ui/meetings/announcementview.h"
#include "ui/meetings/readingmodel.h"

#include <QLocale>
#include <QSet>

namespace convoke {

/// How much of an announcement was read.
struct ReadingCounts
{
    int found = 0; ///< said by the text, or decided by a person
    int toConfirm = 0; ///< inferred, provisional or contradictory
    int missing = 0; ///< of those that a call cannot do without
};

/// The rows of the desk, in its order: what a call cannot do without and what the text says first, the rest
/// of what it does not say last. @p decided are the fields that a person decided.
QList<ReadingRow> rowsOf(const AnnouncementReading &reading, const QSet<QString> &decided,
                         const QLocale &locale);

ReadingCounts countsOf(const AnnouncementReading &reading, const QSet<QString> &decided);

/// The words that were read, by field.
QList<AnnouncementMark> marksOf(const AnnouncementReading &reading);

} // namespace convoke
