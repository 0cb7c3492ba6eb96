// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/personfield.h"

#include "base/textfold.h"
#include "people/namesplitter.h"

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Line
{
    PersonField field;
    QString Person::*value;
};

constexpr Line lines[] = {
    {PersonField::Title, &Person::title},
    {PersonField::GivenName, &Person::givenName},
    {PersonField::FamilyName, &Person::familyName},
    {PersonField::Phone, &Person::phone},
    {PersonField::Organisation, &Person::organisation},
    {PersonField::Function, &Person::function},
    {PersonField::Sector, &Person::sector},
    {PersonField::Gender, &Person::gender},
    {PersonField::Languages, &Person::languages},
    {PersonField::WorkingGroups, &Person::workingGroups},
    {PersonField::Notes, &Person::notes},
};

Result<QList<EmailAddress>> addressesIn(const QString &words)
{
    QList<EmailAddress> addresses;
    QString spaced = words;
    const QStringList parts = spaced.replace(u';', u' ').replace(u',', u' ').split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const std::optional<EmailAddress> address = EmailAddress::fromText(part);
        if (!address) {
            return Error{ErrorCode::ValueInvalid, part};
        }
        if (!addresses.contains(*address)) {
            addresses.append(*address);
        }
    }
    return addresses;
}

Result<void> setValue(Person &person, PersonField field, const QString &words)
{
    if (field == PersonField::Name) {
        const SplitName name = splitFullName(
            words, {person.emails.isEmpty() ? QString() : person.emails.first().toString(), person.country});
        person.givenName = name.given;
        person.familyName = name.family;
        person.title = name.title.isEmpty() ? person.title : name.title;
        return {};
    }
    if (field == PersonField::Emails) {
        const Result<QList<EmailAddress>> addresses = addressesIn(words);
        if (!addresses) {
            return addresses.error();
        }
        person.emails = *addresses;
        return {};
    }
    if (field == PersonField::Country) {
        const std::optional<CountryCode> country = CountryCode::fromText(words);
        if (!country && !words.isEmpty()) {
            return Error{ErrorCode::ValueInvalid, words};
        }
        person.country = country;
        return {};
    }
    if (field == PersonField::Newsletter) {
        const std::optional<Newsletter> state =
            words.isEmpty() ? Newsletter::Unknown : fromKey<Newsletter>(words);
        if (!state) {
            return Error{ErrorCode::ValueInvalid, words};
        }
        person.newsletter = *state;
        return {};
    }
    if (field == PersonField::Tags) {
        person.tags = tagsIn(words);
        return {};
    }
    for (const Line &line : lines) {
        if (line.field == field) {
            person.*(line.value) = words;
        }
    }
    return {};
}

} // namespace

QStringList tagsIn(const QString &line)
{
    QStringList tags;
    const QStringList parts = cleanedForStorage(line).split(u';', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString tag = part.simplified();
        if (!tag.isEmpty() && !tags.contains(tag, Qt::CaseInsensitive)) {
            tags.append(tag);
        }
    }
    return tags;
}

Result<void> setPersonField(Person &person, PersonField field, const QString &words)
{
    Person edited = person;
    Result<void> done = setValue(edited, field, cleanedForStorage(words).trimmed());
    if (!done) {
        return done;
    }
    if (edited.displayName().trimmed().isEmpty() && edited.emails.isEmpty()) {
        return Error{ErrorCode::MissingValue, person.displayName()};
    }
    person = edited;
    return {};
}

} // namespace convoke
