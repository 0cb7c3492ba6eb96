// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace convoke {

/// True for an address that a page may lead to: http or https with a host and without a user name before it.
bool isWebLink(const QString &link);

} // namespace convoke
