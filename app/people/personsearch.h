// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/person.h"

namespace convoke {

/// All words by which a person is found: every value, the country also by its names in English and in
/// @p language, the phone also as it is compared (phonekey.h). For a SearchKey.
QString searchTextOf(const Person &person, const QString &language);

/// The codes in a person's working groups.
QStringList groupsOf(const Person &person);

} // namespace convoke
