// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/proofreader/easter.h"

namespace convoke {

QDate easterSunday(int year)
{
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int f = (b + 8) / 25;
    const int g = (b - f + 1) / 3;
    const int h = (19 * a + b - b / 4 - g + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return {year, n / 31, n % 31 + 1};
}

QDate orthodoxEasterSunday(int year)
{
    constexpr int firstYear = 1900;
    constexpr int lastYear = 2099;
    constexpr int daysBetweenCalendars = 13;
    if (year < firstYear || year > lastYear) {
        return {};
    }
    const int d = (19 * (year % 19) + 15) % 30;
    const int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    const int n = d + e + 114;
    return QDate(year, n / 31, n % 31 + 1).addDays(daysBetweenCalendars);
}

} // namespace convoke
