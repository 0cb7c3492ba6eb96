// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcements/dateexpressions.h"
#include "announcements/readingdraft.h"

#include <QDate>
#include <QString>

#include <optional>

namespace convoke {

/// Where a year that is not written beside its date may come from, the surest first.
enum class YearOrigin { Title, Published, Meeting, Masthead, Link };

/// A known moment that a date without a year is measured by.
struct YearAnchor
{
    YearOrigin origin = YearOrigin::Published;
    QDate date;
};

/// The year for @p day so that it lies on or after @p anchor (or, for the meeting's own date, on or before
/// it); a printed weekday that fits only another of the two nearest years wins.
int yearNear(const PartialDate &day, const YearAnchor &anchor);

/// Says in a finding where the year of @p words came from.
void reportYear(ReadingDraft &draft, const QString &words, int year, YearOrigin origin);

} // namespace convoke
