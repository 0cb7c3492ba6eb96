// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/peopleindex.h"

#include "base/textfold.h"
#include "people/personmatching.h"

#include <algorithm>

namespace convoke {

PeopleIndex::PeopleIndex(const QList<Person> &known) : m_known(known)
{
    m_byAddress.reserve(known.size());
    m_byName.reserve(known.size());
    m_byId.reserve(known.size());
    for (int entry = 0; entry < knownCount(); ++entry) {
        const Person &person = known.at(entry);
        m_byId.insert(person.id, entry);
        for (const EmailAddress &address : person.emails) {
            m_byAddress.insert(address.folded(), entry);
        }
        m_byName.insert(foldedForSearch(person.displayName()), entry);
    }
}

void PeopleIndex::insert(int entry, const IncomingPerson &person)
{
    for (const EmailAddress &address : person.emails) {
        const QString folded = address.folded();
        if (!m_byAddress.contains(folded, entry)) {
            m_byAddress.insert(folded, entry);
        }
    }
    const QString name = foldedForSearch(person.displayName());
    if (!name.isEmpty() && !m_byName.contains(name, entry)) {
        m_byName.insert(name, entry);
    }
}

int PeopleIndex::addNew(const IncomingPerson &person)
{
    const int entry = knownCount() + static_cast<int>(m_new.size());
    m_new.append({person.displayName(), foldedForSearch(person.organisation), person.country});
    insert(entry, person);
    return entry;
}

void PeopleIndex::extend(int entry, const IncomingPerson &person)
{
    insert(entry, person);
}

PeopleIndex::Who PeopleIndex::who(int entry) const
{
    if (!isKnown(entry)) {
        return m_new.at(entry - knownCount());
    }
    const Person &person = m_known.at(entry);
    return {person.displayName(), foldedForSearch(person.organisation), person.country};
}

std::optional<PersonId> PeopleIndex::idOf(int entry) const
{
    return isKnown(entry) ? std::optional<PersonId>(m_known.at(entry).id) : std::nullopt;
}

QString PeopleIndex::displayName(int entry) const
{
    return who(entry).name;
}

std::optional<int> PeopleIndex::entryOf(PersonId person) const
{
    const auto it = m_byId.constFind(person);
    return it == m_byId.cend() ? std::nullopt : std::optional<int>(*it);
}

PeopleIndex::Match PeopleIndex::find(const IncomingPerson &person) const
{
    Match match;
    const QString name = person.displayName();
    for (const EmailAddress &address : person.emails) {
        QList<int> entries = m_byAddress.values(address.folded());
        std::sort(entries.begin(), entries.end());
        for (const int entry : std::as_const(entries)) {
            const QString other = who(entry).name;
            if (nameKey(other) == nameKey(name)) {
                return {entry, std::nullopt};
            }
            if (!match.entry && mayBeSameName(other, name)) {
                match.entry = entry;
            }
            match.mailboxOf = match.mailboxOf ? match.mailboxOf : entry;
        }
    }
    if (match.entry) {
        match.mailboxOf.reset();
        return match;
    }
    if (person.emails.isEmpty() && person.hasName()) {
        const QString organisation = foldedForSearch(person.organisation);
        QList<int> entries = m_byName.values(foldedForSearch(name));
        std::sort(entries.begin(), entries.end());
        for (const int entry : std::as_const(entries)) {
            if (who(entry).organisation == organisation) {
                return {entry, std::nullopt};
            }
        }
    }
    return match;
}

QList<int> PeopleIndex::namesakes(const IncomingPerson &person) const
{
    constexpr qsizetype most = 3;
    QList<int> found;
    const QString name = foldedForSearch(person.displayName());
    if (name.isEmpty()) {
        return found;
    }
    const QString organisation = foldedForSearch(person.organisation);
    for (auto it = m_byName.constFind(name); it != m_byName.cend() && it.key() == name && found.size() < most; ++it) {
        const Who other = who(*it);
        const bool sameCountry = person.country && other.country == person.country;
        if (sameCountry || (!organisation.isEmpty() && other.organisation == organisation)) {
            found.append(*it);
        }
    }
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace convoke
