// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/numericdates.h"

#include <utility>

namespace convoke {

namespace {

/// Day.month.year with one separator, year-month-day, or month/day/year where only that can be.
int numericDay(const DateCursor &cursor, int token, PartialDate &date)
{
    const auto isPart = [&cursor](int index) {
        return cursor.isNumber(index);
    };
    const QStringView sign = cursor.page().wordAt(token + 1);
    if (!isPart(token) || !isPart(token + 2) || !isPart(token + 4) || sign != cursor.page().wordAt(token + 3)
        || (sign != u"." && sign != u"/" && sign != u"-")) {
        return token;
    }
    for (int glued = token + 1; glued < token + 5; ++glued) {
        if (!cursor.isGlued(glued) && sign != u".") {
            return token;
        }
    }
    const auto number = [&cursor](int index) {
        return cursor.page().tokens().at(index).number;
    };
    if (cursor.year(token) > 0) {
        date = {number(token + 4), number(token + 2), number(token), 0, 0};
    } else {
        const int written = number(token + 4);
        const bool shortYear = cursor.page().tokens().at(token + 4).length == 2;
        date = {number(token), number(token + 2), shortYear ? 2000 + written : written, 0, 0};
        if (date.month > 12 && date.day <= 12) {
            std::swap(date.day, date.month);
        }
    }
    const bool plausible =
        date.year >= 1990 && date.year <= 2099 && QDate::isValid(date.year, date.month, date.day);
    return plausible ? token + 5 : token;
}

} // namespace

int numericDays(const DateCursor &cursor, int token, QList<DateItem> &items)
{
    items = {DateItem()};
    const int weekday = cursor.weekday(token);
    int at = weekday > 0 ? cursor.afterWeekday(token) : token;
    // "24.-25.11.2020", "24-25.11.2020", "24/25.11.2020": the first day has only its number.
    if (const int day = cursor.day(at); day > 0) {
        bool range = false;
        const int joint = cursor.page().isMark(at + 1, u'.') ? at + 2 : at + 1;
        const int next = cursor.afterJoint(joint, range);
        PartialDate last;
        if (next > joint && numericDay(cursor, at, last) == at && numericDay(cursor, next, last) > next
            && cursor.page().isMark(next + 1, u'.')) {
            items.first().date = {day, last.month, last.year, weekday, 0};
            items.append({last, range});
            return next + 5;
        }
    }
    int end = numericDay(cursor, at, items.first().date);
    if (end == at) {
        return token;
    }
    items.first().date.weekday = weekday;
    while (items.size() < mostDaysInList) {
        bool range = false;
        int next = cursor.afterJoint(end, range);
        DateItem another;
        another.date.weekday = cursor.weekday(next);
        const int skipped = another.date.weekday > 0 ? next + 1 : next;
        const int wanted = another.date.weekday;
        const int after = numericDay(cursor, skipped, another.date);
        if (next == end || after == skipped) {
            break;
        }
        another.date.weekday = wanted;
        another.rangeBefore = range;
        items.append(another);
        end = after;
    }
    return end;
}

} // namespace convoke
