// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace convoke {

/// What the clocks of @p timeZone (an IANA name) are called on @p day: "CET" or "CEST", "GMT", "UTC+3".
/// Computed for that day, never copied from a text. Empty for a zone that is not known.
QString zoneLabel(const QString &timeZone, QDate day);

} // namespace convoke
