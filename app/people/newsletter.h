// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/enumkeys.h"

namespace convoke {

/// Whether a person wants the network's mailings. Unsubscribed is a wish to be kept; NotSubscribed is merely
/// a "no".
enum class Newsletter { Unknown, Subscribed, NotSubscribed, Unsubscribed };
QString toKey(Newsletter state);
template <>
std::optional<Newsletter> fromKey(QStringView key);

} // namespace convoke
