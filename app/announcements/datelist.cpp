// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/datelist.h"

namespace convoke {

namespace {
constexpr int longestRange = 10; ///< days
} // namespace

void shareMonthsAndYears(QList<DateItem> &items)
{
    for (qsizetype i = items.size() - 2; i >= 0; --i) {
        const PartialDate &next = items.at(i + 1).date;
        PartialDate &date = items[i].date;
        if (date.month == 0) {
            date.month = next.month;
            date.otherMonth = next.otherMonth;
        }
        if (date.year == 0 && next.year > 0) {
            date.year = date.month > next.month ? next.year - 1 : next.year;
        }
    }
    for (qsizetype i = 1; i < items.size(); ++i) {
        const PartialDate &before = items.at(i - 1).date;
        PartialDate &date = items[i].date;
        if (date.year == 0 && before.year > 0) {
            date.year = date.month < before.month ? before.year + 1 : before.year;
        }
    }
}

QList<PartialDate> everyDay(const QList<DateItem> &items)
{
    QList<PartialDate> days;
    for (const DateItem &item : items) {
        if (item.rangeBefore && !days.isEmpty()) {
            const int year =
                item.date.year > 0 ? item.date.year : 2024; // any year: only the days between are asked
            const QDate to(year, item.date.month, item.date.day);
            const PartialDate from = days.last();
            QDate day =
                QDate(from.month > item.date.month ? year - 1 : year, from.month, from.day).addDays(1);
            if (day.isValid() && to.isValid() && day.daysTo(to) < longestRange) {
                for (; day < to; day = day.addDays(1)) {
                    days.append({day.day(), day.month(), item.date.year > 0 ? day.year() : 0, 0, 0});
                }
            }
        }
        days.append(item.date);
    }
    return days;
}

} // namespace convoke
