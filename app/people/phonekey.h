// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/countrycode.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace convoke {

/// A telephone number made comparable, for comparison only: digits with the country's calling code in front
/// and without trunk prefix, extension and punctuation, as in E.164 ("0049 30 1", "+49 (0)30 1", and "030 1"
/// of somebody in Germany → "49301"). A number in national form stays as it is when @p country is not known.
QString phoneKey(QStringView phone, const std::optional<CountryCode> &country = {});

} // namespace convoke
