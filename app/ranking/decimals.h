// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace convoke {

/// How many decimals @p values need so that two different ones are never printed as the same number: the
/// fewest between
/// @p least and @p most. Values that differ by less than the last of @p most decimals cannot be told apart.
int distinguishableDecimals(QList<double> values, int least = 1, int most = 14);

} // namespace convoke
