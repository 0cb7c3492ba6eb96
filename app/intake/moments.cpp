// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/moments.h"

#include "intake/momentreader.h"
#include "intake/serialdate.h"

#include <algorithm>
#include <optional>

namespace convoke {

namespace {

constexpr qsizetype longestMoment = 48;

/// 44983.4271: five digits before the point, so that neither a year nor a telephone number is one.
std::optional<double> serialNumber(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    const qsizetype point = trimmed.indexOf(u'.');
    if ((point < 0 ? trimmed.size() : point) != 5
        || !std::all_of(trimmed.cbegin(), trimmed.cend(),
                        [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'.'; })) {
        return std::nullopt;
    }
    bool ok = false;
    const double serial = trimmed.toDouble(&ok);
    return ok && serial >= 20000 && serial < 80000 ? std::optional<double>(serial) : std::nullopt;
}

} // namespace

QDateTime momentFromText(QStringView text, const MomentReading &reading)
{
    if (text.size() > longestMoment) {
        return {};
    }
    if (const std::optional<double> serial = serialNumber(text)) {
        return dateFromSerial(*serial);
    }
    MomentReader reader(text, reading.monthFirst);
    return reader.read() ? reader.moment(reading.zone) : QDateTime();
}

bool looksLikeDate(QStringView text)
{
    return text.size() >= 6 && text.size() <= longestMoment && !serialNumber(text)
        && momentFromText(text).isValid();
}

bool needsMonthFirst(QStringView text)
{
    if (text.size() > longestMoment) {
        return false;
    }
    MomentReader dayFirst(text, false);
    MomentReader monthFirst(text, true);
    return dayFirst.read() && !dayFirst.fits() && monthFirst.read() && monthFirst.fits();
}

} // namespace convoke
