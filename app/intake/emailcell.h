// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/emailaddress.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace convoke {

/// The e-mail addresses of one cell.
struct EmailCell
{
    QList<EmailAddress> addresses; ///< each once, as they stand
    bool reconstructed = false; ///< "(at)" and the like were put right: to be confirmed by a human
    QString rest; ///< what was neither an address nor a display name beside one
};

/// Finds several addresses in one cell ("a@x.org, b@y.org", "Ann Ex <ann@x.org>") and puts "(at)", "[at]", "
/// at ",
/// "(dot)", "[dot]" and " dot " right.
EmailCell emailsInCell(QStringView cell);

/// True when a cell holds addresses and nothing else worth keeping.
bool holdsAddressesOnly(QStringView cell);

} // namespace convoke
