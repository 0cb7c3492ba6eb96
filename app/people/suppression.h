// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/emailaddress.h"

#include <QDateTime>
#include <QHash>
#include <QString>

#include <optional>

namespace convoke {

/// What an address that is not to be written to is known again by: the SHA-256 of its lower-case form, 64
/// hexadecimal digits. The address itself is not kept (Regulation (EU) 2018/1725, Art. 4: minimisation).
QString suppressionKey(const EmailAddress &address);

/// Suppressed addresses with the moment (UTC) since when.
using SuppressedAddresses = QHash<QString, QDateTime>;

/// Where suppressed addresses are kept. To be called inside Transactions only.
class SuppressionStore
{
public:
    SuppressionStore() = default;
    virtual ~SuppressionStore() = default;
    SuppressionStore(const SuppressionStore &) = delete;
    SuppressionStore &operator=(const SuppressionStore &) = delete;

    [[nodiscard]] virtual SuppressedAddresses all() = 0;
    [[nodiscard]] virtual bool isEmpty() = 0;
    [[nodiscard]] virtual std::optional<QDateTime> since(const QString &key) = 0;
    /// The earlier moment stays where there is one.
    virtual void add(const QString &key, const QDateTime &since) = 0;
    virtual void remove(const QString &key) = 0;
};

} // namespace convoke
