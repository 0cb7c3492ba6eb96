// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace convoke {

struct Person;

/// @p text with the applicant's names, organisation, e-mail addresses and phone as they stand in the address
/// book replaced by black bars, wherever they stand as whole words; case does not matter. Words of one or two
/// letters stay.
QString withoutIdentity(const QString &text, const Person &person);

} // namespace convoke
