// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/personunion.h"

#include "base/textfold.h"
#include "people/personmatching.h"
#include "people/phonekey.h"

#include <QStringList>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

struct NamedField
{
    PersonField field;
    QStringView key;
    QString Person::*text; ///< null: no text
};

constexpr NamedField fields[] = {
    {PersonField::Title, u"title", &Person::title},
    {PersonField::GivenName, u"given_name", &Person::givenName},
    {PersonField::FamilyName, u"family_name", &Person::familyName},
    {PersonField::Organisation, u"organisation", &Person::organisation},
    {PersonField::Function, u"function", &Person::function},
    {PersonField::Sector, u"sector", &Person::sector},
    {PersonField::Country, u"country", nullptr},
    {PersonField::Phone, u"phone", &Person::phone},
    {PersonField::Gender, u"gender", &Person::gender},
    {PersonField::Newsletter, u"newsletter", nullptr},
};

const NamedField &entryOf(PersonField field)
{
    for (const NamedField &entry : fields) {
        if (entry.field == field) {
            return entry;
        }
    }
    return fields[0];
}

QString comparable(PersonField field, const QString &text, const std::optional<CountryCode> &country)
{
    switch (field) {
    case PersonField::GivenName:
    case PersonField::FamilyName:
        return nameKey(text);
    case PersonField::Phone:
        return phoneKey(text, country);
    default:
        return foldedForSearch(text);
    }
}

/// Both lists, what is said twice once; folded for comparison.
QString joined(const QString &first, const QString &second, QChar separator, const QString &glue)
{
    QStringList parts;
    QStringList known;
    const QStringList all = first.split(separator) + second.split(separator);
    for (const QString &part : all) {
        const QString folded = foldedForEquality(part);
        if (!folded.isEmpty() && !known.contains(folded)) {
            known.append(folded);
            parts.append(part.trimmed());
        }
    }
    return parts.join(glue);
}

/// Lists stand with ";" or with "," between their items.
QString joinedLists(const QString &first, const QString &second)
{
    if (first.isEmpty() || second.isEmpty()) {
        return first.isEmpty() ? second : first;
    }
    const bool hasCommas =
        !first.contains(u';') && !second.contains(u';') && (first.contains(u',') || second.contains(u','));
    return hasCommas ? joined(first, second, u',', u", "_s) : joined(first, second, u';', u"; "_s);
}

/// With what is known about when and how it came.
void takeNewsletter(Person &person, const Person &from)
{
    person.newsletter = from.newsletter;
    person.newsletterSince = from.newsletterSince;
    person.newsletterSource = from.newsletterSource;
}

} // namespace

QList<PersonField> choosableFields()
{
    QList<PersonField> list;
    for (const NamedField &entry : fields) {
        list.append(entry.field);
    }
    return list;
}

QString toKey(PersonField field)
{
    return entryOf(field).key.toString();
}

template <>
std::optional<PersonField> fromKey(QStringView key)
{
    for (const NamedField &entry : fields) {
        if (entry.key == key) {
            return entry.field;
        }
    }
    return std::nullopt;
}

bool agreeIn(PersonField field, const Person &a, const Person &b)
{
    if (field == PersonField::Country) {
        return a.country == b.country;
    }
    if (field == PersonField::Newsletter) {
        return a.newsletter == b.newsletter;
    }
    QString Person::*text = entryOf(field).text;
    if ((a.*text).isEmpty() || (b.*text).isEmpty()) {
        return a.*text == b.*text;
    }
    return comparable(field, a.*text, a.country ? a.country : b.country)
        == comparable(field, b.*text, b.country ? b.country : a.country);
}

bool isEmptyIn(PersonField field, const Person &person)
{
    switch (field) {
    case PersonField::Country:
        return !person.country;
    case PersonField::Newsletter:
        return person.newsletter == Newsletter::Unknown;
    default:
        return (person.*entryOf(field).text).trimmed().isEmpty();
    }
}

QSet<PersonField> betterOf(const Person &keep, const Person &other)
{
    QSet<PersonField> better;
    for (const NamedField &entry : fields) {
        if (isEmptyIn(entry.field, other)) {
            continue;
        }
        const auto isBetterSpelt = [&] {
            return entry.text != nullptr && entry.field != PersonField::Phone
                && agreeIn(entry.field, keep, other)
                && betterSpelling(keep.*entry.text, other.*entry.text) != keep.*entry.text;
        };
        if (isEmptyIn(entry.field, keep) || isBetterSpelt()) {
            better.insert(entry.field);
        }
    }
    return better;
}

Person united(const Person &keep, const Person &other, const QSet<PersonField> &fromOther)
{
    Person result = keep;
    for (const PersonField field : fromOther) {
        if (field == PersonField::Country) {
            result.country = other.country;
        } else if (field == PersonField::Newsletter) {
            takeNewsletter(result, other);
        } else {
            QString Person::*text = entryOf(field).text;
            result.*text = other.*text;
        }
    }
    if (keep.newsletter == Newsletter::Unsubscribed || other.newsletter == Newsletter::Unsubscribed) {
        takeNewsletter(result, keep.newsletter == Newsletter::Unsubscribed ? keep : other);
    }
    for (const EmailAddress &address : other.emails) {
        if (!result.emails.contains(address)) {
            result.emails.append(address);
        }
    }
    result.languages = joinedLists(keep.languages, other.languages);
    result.workingGroups = joinedLists(keep.workingGroups, other.workingGroups);
    for (const QString &tag : other.tags) {
        if (!result.tags.contains(tag, Qt::CaseInsensitive)) {
            result.tags.append(tag);
        }
    }
    std::sort(result.tags.begin(), result.tags.end(),
              [](const QString &a, const QString &b) { return a.compare(b, Qt::CaseInsensitive) < 0; });
    result.notes = other.notes.isEmpty() ? keep.notes
        : keep.notes.isEmpty()           ? other.notes
                                         : joined(keep.notes, other.notes, u'\n', u"\n"_s);
    return result;
}

} // namespace convoke
