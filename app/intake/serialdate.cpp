// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/serialdate.h"

#include <cmath>

namespace convoke {

QDateTime dateFromSerial(double serial, SerialEpoch epoch)
{
    constexpr double afterYear9999 = 2958466.0;
    if (!(serial >= 0.0) || serial >= afterYear9999) {
        return {};
    }
    constexpr qint64 secondsPerDay = 86400;
    const auto seconds = static_cast<qint64>(std::llround(serial * static_cast<double>(secondsPerDay)));
    const qint64 days = seconds / secondsPerDay;
    QDate first(1904, 1, 1);
    if (epoch == SerialEpoch::Year1900) {
        // Day 60 is the false 29 February 1900; before it the count is right, after it one day ahead.
        if (days == 60) {
            return {};
        }
        first = days < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    }
    return QDateTime(first, QTime(0, 0), Qt::UTC).addDays(days).addSecs(seconds % secondsPerDay);
}

bool isDateFormat(int id, const QString &code)
{
    constexpr int firstOwn = 164;
    if (id < firstOwn && code.isEmpty()) {
        return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47)
            || (id >= 50 && id <= 58);
    }
    bool quoted = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const char16_t c = code.at(i).toLower().unicode();
        if (c == u'"') {
            quoted = !quoted;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i; // the next character is shown as it is
        } else if (!quoted && c == u'[') {
            // [Red], [$-409], [>100] say nothing about dates; [h], [mm], [ss] are elapsed time.
            const char16_t inside = i + 1 < code.size() ? code.at(i + 1).toLower().unicode() : u' ';
            const qsizetype close = code.indexOf(u']', i);
            if ((inside == u'h' || inside == u'm' || inside == u's') && close > 0 && close - i <= 3) {
                return true;
            }
            i = close < 0 ? code.size() : close;
        } else if (!quoted && (c == u'd' || c == u'm' || c == u'y' || c == u'h' || c == u's')) {
            return true;
        } else if (!quoted && c == u'g') {
            return code.mid(i).startsWith(u"gg", Qt::CaseInsensitive); // an era; else "General"
        }
    }
    return false;
}

} // namespace convoke
