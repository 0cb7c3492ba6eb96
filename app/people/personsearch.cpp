// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/personsearch.h"

#include "people/phonekey.h"

namespace convoke {

using namespace Qt::Literals::StringLiterals;

QString searchTextOf(const Person &person, const QString &language)
{
    QString text = person.displayName();
    const auto add = [&text](const QString &words) {
        if (!words.isEmpty()) {
            text += u'\n' + words;
        }
    };
    for (const EmailAddress &address : person.emails) {
        add(address.toString());
    }
    if (person.country) {
        add(person.country->toString());
        const QString name = person.country->name(language);
        add(name);
        const QString english = person.country->name();
        add(english == name ? QString() : english);
    }
    for (const QString *words : {&person.title, &person.organisation, &person.function, &person.sector,
                                 &person.phone, &person.workingGroups, &person.languages, &person.gender}) {
        add(*words);
    }
    add(person.phone.isEmpty() ? QString() : phoneKey(person.phone, person.country));
    add(person.newsletter == Newsletter::Unknown ? QString() : toKey(person.newsletter));
    add(person.tags.join(u' '));
    add(person.notes);
    return text;
}

QStringList groupsOf(const Person &person)
{
    QStringList groups;
    const QStringList parts =
        QString(person.workingGroups).replace(u',', u';').split(u';', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString code = part.trimmed();
        if (!code.isEmpty() && !groups.contains(code, Qt::CaseInsensitive)) {
            groups.append(code);
        }
    }
    return groups;
}

} // namespace convoke
