// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/person.h"

#include <QStringView>

namespace convoke {

/// What a row says about a person, before it is known who that is: the values of a Person without an
/// identity. An empty value says nothing.
struct IncomingPerson
{
    QString title;
    QString givenName;
    QString familyName;
    QList<EmailAddress> emails;
    QString phone;
    QString organisation;
    QString function;
    QString sector;
    std::optional<CountryCode> country;
    QString gender;
    QString languages;
    Newsletter newsletter = Newsletter::Unknown;
    QString workingGroups;
    QString notes; ///< lines; "Heading: value" for what has no place elsewhere

    /// What a known person has and tables do not speak of; nothing for one who is new.
    struct Kept
    {
        QDateTime newsletterSince;
        QString newsletterSource;
        QStringList tags;

        friend bool operator==(const Kept &, const Kept &) = default;
    };
    Kept kept = {};

    [[nodiscard]] bool hasName() const { return !givenName.isEmpty() || !familyName.isEmpty(); }
    [[nodiscard]] QString displayName() const;
    /// Puts @p value under @p heading into the notes, in place of what stood under it.
    void addNote(const QString &heading, const QString &value);

    friend bool operator==(const IncomingPerson &, const IncomingPerson &) = default;
};

IncomingPerson valuesOf(const Person &person);
Person personWith(PersonId id, const IncomingPerson &values);

} // namespace convoke
