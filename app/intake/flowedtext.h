// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace convoke {

/// @p text of "format=flowed" (RFC 3676) with its lines joined; @p deleteBlank: its "DelSp=yes".
QString withoutFlow(const QString &text, bool deleteBlank);

} // namespace convoke
