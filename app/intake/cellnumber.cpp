// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/cellnumber.h"

#include <algorithm>

namespace convoke {

std::optional<int> smallNumber(QByteArrayView text)
{
    int number = 0;
    for (const char c : text) {
        if (c < '0' || c > '9' || text.size() > 9) {
            return std::nullopt;
        }
        number = number * 10 + (c - '0');
    }
    return text.isEmpty() ? std::nullopt : std::optional<int>(number);
}

void appendNumberText(QByteArrayView number, QString &text)
{
    constexpr qsizetype longest = 40;
    const bool isWhole = !number.isEmpty() && number.size() <= longest
        && (number.front() != '0' || number.size() == 1)
        && std::all_of(number.cbegin(), number.cend(), [](char c) { return c >= '0' && c <= '9'; });
    if (isWhole) {
        text.append(QLatin1StringView(number)); // nearly always, and much faster
        return;
    }
    constexpr int digits = 15;
    bool ok = false;
    const double value = number.toByteArray().toDouble(&ok);
    text.append(ok ? QString::number(value, 'g', digits) : QString::fromUtf8(number));
}

QString dateText(QDate date, QTime time)
{
    const QString day = date.toString(Qt::ISODate);
    return time == QTime(0, 0) ? day : day + u'T' + time.toString(Qt::ISODate);
}

} // namespace convoke
