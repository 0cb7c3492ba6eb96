// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace convoke {

/// ISO code of the country of a well-known European city, asked by its folded name; empty for any other word.
QString countryOfCity(const QString &foldedName);

} // namespace convoke
