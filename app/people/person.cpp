// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/person.h"

namespace convoke {

QString Person::displayName() const
{
    return givenName.isEmpty() || familyName.isEmpty() ? givenName + familyName
                                                       : givenName + u' ' + familyName;
}

QString Person::listName() const
{
    return givenName.isEmpty() || familyName.isEmpty() ? givenName + familyName
                                                       : familyName + QStringLiteral(", ") + givenName;
}

} // namespace convoke
