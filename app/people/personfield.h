// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "people/person.h"

namespace convoke {

/// A value of a person that can be written as one line.
enum class PersonField {
    Name, ///< family name and given name in any order that splitFullName() knows
    Title,
    GivenName,
    FamilyName,
    Emails, ///< several with "; " between them
    Phone,
    Organisation,
    Function,
    Sector,
    Country, ///< a code or a name in any official language
    Gender,
    Languages,
    Newsletter, ///< a key of Newsletter
    WorkingGroups,
    Notes,
    Tags, ///< "; " between them
};

/// What somebody wants to stand there, as typed.
struct PersonEdit
{
    PersonId person;
    PersonField field = PersonField::Name;
    QString words;
};

/// Sets @p field as it was typed; an empty line clears it. Errors: ValueInvalid with the words that are no
/// address, country or newsletter state; MissingValue where the person would be left without any name and
/// address. Nothing is changed then.
/// The tags in a line, semicolons between them: cleaned, each once without regard to case.
QStringList tagsIn(const QString &line);

Result<void> setPersonField(Person &person, PersonField field, const QString &words);

} // namespace convoke
