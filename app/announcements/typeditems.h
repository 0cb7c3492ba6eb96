// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcements/dateexpressions.h"

#include <QList>
#include <QString>
#include <QTime>

namespace convoke {

enum class TypedKind { Number, Month, Weekday, Day, Time, DayPart, LunchToLunch, Range, And, Unknown };
enum class TypedPart { Morning, Afternoon, Whole };
enum class TypedHalf { None, Am, Pm };

/// The smallest thing that a line about sessions is made of.
struct TypedItem
{
    TypedKind kind = TypedKind::Unknown;
    int value = 0; ///< of a Number, Month (1 to 12) or Weekday (1 to 7)
    int digits = 0; ///< of a Number
    PartialDate day; ///< of a Day in figures: "5/11", "5.11.2027", "2027-11-05"
    QTime time; ///< of a Time
    TypedHalf half = TypedHalf::None; ///< "am" or "pm" behind a Time
    bool bareHour = false; ///< a Time of which only the hour is written
    TypedPart part = TypedPart::Whole; ///< of a DayPart
    QString words; ///< as typed
};

/// Cuts a line such as "4-5 Nov 9-12:30" into its items, in order; words that say nothing ("of", "the", "th")
/// are left out.
QList<TypedItem> typedItems(const QString &line);

} // namespace convoke
