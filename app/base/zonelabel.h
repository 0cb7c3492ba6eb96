// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringView>

namespace convoke {

/// A name of clocks as it is printed behind a time.
struct ZoneName
{
    QStringView label; ///< "CET", "Central European Time"
    int standard = 0; ///< hours ahead of UTC without summer time
    bool isSummer = false; ///< one hour more
    QStringView otherSeason; ///< "CEST" of "CET"; empty where there is no such name

    /// Hours ahead of UTC.
    [[nodiscard]] constexpr int hours() const { return isSummer ? standard + 1 : standard; }
};

/// The name that @p label is, without regard to case; null for words that are none and for those that follow
/// the season.
const ZoneName *zoneNamed(QStringView label);

/// True for words that are right on every day: "Brussels time", "CET/CEST".
bool followsTheSeason(QStringView label);

/// What the clocks of @p timeZone (an IANA name) are called on @p day: "CET" or "CEST", "GMT", "UTC+3".
/// Computed for that day, never copied from a text. Empty for a zone that is not known.
QString zoneLabel(const QString &timeZone, QDate day);

} // namespace convoke
