// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcements/announcementpage.h"
#include "announcements/sourcespan.h"

#include <QDate>
#include <QList>

#include <optional>

namespace convoke {

/// A day as far as it is written; 0 for what is not.
struct PartialDate
{
    int day = 0;
    int month = 0;
    int year = 0;
    int weekday = 0; ///< 1 (Monday) to 7, as printed
    int otherMonth = 0; ///< the other month that an ambiguous name may mean

    /// The date in its own year, or in @p otherYear where it has none; null if there is no such day.
    [[nodiscard]] QDate in(int otherYear) const { return {year > 0 ? year : otherYear, month, day}; }
    [[nodiscard]] bool sameDay(const PartialDate &other) const
    {
        return day == other.day && month == other.month;
    }
};

/// One expression of dates: a day, several days, a range (every day of it), or a month of a year.
struct DateMention
{
    QList<PartialDate> days; ///< at least one; in the order of the text
    int firstToken = 0;
    int endToken = 0;
    SourceSpan span;
    bool monthOnly = false; ///< "April 2021": one entry without a day

    [[nodiscard]] bool hasYear() const { return !days.isEmpty() && days.first().year > 0; }
    [[nodiscard]] bool hasToken(int token) const { return token >= firstToken && token < endToken; }
};

/// Every date of the page, in its order: "16–17 December 2021", "27 and 28 May", "Thursday 04 November 2021",
/// "24.11.2020-25.11.2020", "06/11/2020" (day first), "2021-12-16", "2nd-7th March", "December 16, 2021",
/// "2021. december 16.", months in every official language, stuck to the words before and behind.
QList<DateMention> datesIn(const AnnouncementPage &page);

/// The date in the path of a link ("…/2020/08/12/…", "…-2022-05-04_lv"); null if there is none.
QDate dateInLink(QStringView link);

} // namespace convoke
