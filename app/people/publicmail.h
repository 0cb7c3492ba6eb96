// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace convoke {

/// True where everybody can have an address at @p domain (small letters), so that it says nothing of where
/// somebody works.
bool isPublicMail(const QString &domain);

} // namespace convoke
