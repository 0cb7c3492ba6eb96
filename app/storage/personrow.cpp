// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/personrow.h"

#include "storage/connection.h"

namespace convoke {

Person personFromRow(const Statement &row, int first)
{
    Person person{row.id<PersonId>(first)};
    person.title = row.text(first + 1);
    person.givenName = row.text(first + 2);
    person.familyName = row.text(first + 3);
    person.phone = row.text(first + 4);
    person.organisation = row.text(first + 5);
    person.function = row.text(first + 6);
    person.sector = row.text(first + 7);
    person.country = CountryCode::fromText(row.text(first + 8));
    person.gender = row.text(first + 9);
    person.languages = row.text(first + 10);
    person.newsletter = fromKey<Newsletter>(row.text(first + 11)).value_or(Newsletter::Unknown);
    person.workingGroups = row.text(first + 12);
    person.notes = row.text(first + 13);
    person.newsletterSince = row.moment(first + 14);
    person.newsletterSource = row.text(first + 15);
    return person;
}

} // namespace convoke
