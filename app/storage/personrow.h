// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/person.h"

namespace convoke {

class Statement;

/// The columns of a person, without the addresses, in the order that personFromRow() reads.
inline const QString personColumns = QStringLiteral(
    "person.id, person.title, person.given_name, person.family_name, person.phone, person.organisation, "
    "person.function, person.sector, person.country, person.gender, person.languages, person.newsletter, "
    "person.working_groups, person.notes, person.newsletter_since, person.newsletter_source");
inline constexpr int personColumnCount = 16;

/// @p first is the index of person.id in the row.
Person personFromRow(const Statement &row, int first);

} // namespace convoke
