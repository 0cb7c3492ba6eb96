// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/incomingperson.h"

#include <QStringList>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

QString IncomingPerson::displayName() const
{
    return givenName.isEmpty() || familyName.isEmpty() ? givenName + familyName
                                                       : givenName + u' ' + familyName;
}

void IncomingPerson::addNote(const QString &heading, const QString &value)
{
    const QString begin = heading + u": "_s;
    const QString line = begin + value;
    QStringList lines = notes.split(u'\n', Qt::SkipEmptyParts);
    for (QString &old : lines) {
        if (old.startsWith(begin)) {
            old = line;
            notes = lines.join(u'\n');
            return;
        }
    }
    notes += notes.isEmpty() ? line : u'\n' + line;
}

IncomingPerson valuesOf(const Person &person)
{
    return {person.title,
            person.givenName,
            person.familyName,
            person.emails,
            person.phone,
            person.organisation,
            person.function,
            person.sector,
            person.country,
            person.gender,
            person.languages,
            person.newsletter,
            person.workingGroups,
            person.notes,
            {person.newsletterSince, person.newsletterSource, person.tags}};
}

Person personWith(PersonId id, const IncomingPerson &v)
{
    return {id,
            v.title,
            v.givenName,
            v.familyName,
            v.emails,
            v.phone,
            v.organisation,
            v.function,
            v.sector,
            v.country,
            v.gender,
            v.languages,
            v.newsletter,
            v.kept.newsletterSince,
            v.kept.newsletterSource,
            v.workingGroups,
            v.notes,
            v.kept.tags};
}

} // namespace convoke
