// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/peopleindex.h"

#include "base/textfold.h"
#include "people/personmatching.h"

#include <algorithm>

namespace convoke {

namespace {

// More people under one address or one name are not looked through.
constexpr qsizetype mostAtOneAddress = 1000;
constexpr qsizetype mostComparedAtOneAddress = 10; ///< letter by letter
constexpr qsizetype mostOfOneName = 50;

/// For looking up by name. A name of nothing but invisible characters folds to nothing; it is known by
/// itself.
QString foldedName(const QString &name)
{
    const QString folded = foldedForSearch(name);
    return folded.isEmpty() ? name : folded;
}

QString otherKey(const QString &name, const QString &organisation)
{
    return name + u'\n' + organisation;
}

} // namespace

PeopleIndex::PeopleIndex(const QList<Person> &known, qsizetype moreExpected)
    : m_known(known)
{
    const qsizetype all = known.size() + moreExpected;
    const auto count = static_cast<size_t>(all);
    m_entries.reserve(count);
    m_chains.reserve(2 * count);
    m_byAddress.reserve(all);
    m_byName.reserve(all);
    m_byId.reserve(known.size());
    for (const Person &person : known) {
        m_byId.insert(person.id, insert(valuesOf(person)));
    }
}

void PeopleIndex::link(Index &index, const QString &key, int entry)
{
    const auto place = static_cast<int>(m_chains.size());
    int &last = index[key]; // 0 where there was none: links are counted from 1
    m_chains.push_back({entry, last - 1});
    last = place + 1;
}

/// The last entries under a key, the first of them first.
QList<int> PeopleIndex::entriesOf(const Index &index, const QString &key, qsizetype most) const
{
    QList<int> entries;
    for (int place = index.value(key, 0) - 1; place >= 0 && entries.size() < most;) {
        const Chain &chain = m_chains[static_cast<size_t>(place)];
        entries.append(chain.entry);
        place = chain.before;
    }
    std::reverse(entries.begin(), entries.end());
    return entries;
}

int PeopleIndex::insert(const IncomingPerson &person)
{
    const auto entry = static_cast<int>(m_entries.size());
    if (person.organisation != m_lastOrganisation) { // lists often stand in its order
        m_lastOrganisation = person.organisation;
        m_lastFolded = foldedForSearch(m_lastOrganisation);
    }
    const QString name = person.displayName();
    Who &who = m_entries.emplace_back(Who{name, foldedName(name), m_lastFolded, person.country, 0});
    who.key = qHash(nameKeyOfFolded(who.folded));
    for (const EmailAddress &address : person.emails) {
        link(m_byAddress, address.folded(), entry);
    }
    if (!who.folded.isEmpty()) {
        link(m_byName, who.folded, entry);
    }
    return entry;
}

int PeopleIndex::addNew(const IncomingPerson &person)
{
    return insert(person);
}

void PeopleIndex::extend(int entry, const IncomingPerson &person)
{
    for (const EmailAddress &address : person.emails) {
        const QString folded = address.folded();
        if (!entriesOf(m_byAddress, folded, mostAtOneAddress).contains(entry)) {
            link(m_byAddress, folded, entry);
        }
    }
    const Who &who = m_entries[static_cast<size_t>(entry)];
    const QString name = foldedName(person.displayName());
    const QString organisation = foldedForSearch(person.organisation);
    if (!name.isEmpty() && (name != who.folded || organisation != who.organisation)) {
        const QString key = otherKey(name, organisation);
        if (!m_byOtherName.contains(key)) {
            m_byOtherName.insert(key, entry);
        }
    }
}

std::optional<PersonId> PeopleIndex::idOf(int entry) const
{
    return isKnown(entry) ? std::optional<PersonId>(m_known.at(entry).id) : std::nullopt;
}

const QString &PeopleIndex::displayName(int entry) const
{
    return m_entries[static_cast<size_t>(entry)].name;
}

std::optional<int> PeopleIndex::entryOf(PersonId person) const
{
    const auto it = m_byId.constFind(person);
    return it == m_byId.cend() ? std::nullopt : std::optional<int>(*it);
}

/// Looks among the people at one address; true for the very same name, else @p match may get somebody whose
/// name may be the same.
bool PeopleIndex::findAtAddress(const QString &address, const QString &name, Match &match) const
{
    const int last = m_byAddress.value(address, 0) - 1;
    if (last < 0) {
        return false; // nearly always
    }
    const QString key = nameKey(name);
    const size_t hash = qHash(key);
    qsizetype looked = 0;
    for (int place = last; place >= 0 && looked < mostAtOneAddress; ++looked) {
        const Chain &chain = m_chains[static_cast<size_t>(place)];
        const Who &who = m_entries[static_cast<size_t>(chain.entry)];
        if (who.key == hash && nameKey(who.name) == key) {
            match = {chain.entry, std::nullopt};
            return true;
        }
        if (looked < mostComparedAtOneAddress && mayBeSameName(who.name, name)) {
            match.entry = chain.entry;
        }
        match.mailboxOf = chain.entry;
        place = chain.before;
    }
    return false;
}

PeopleIndex::Match PeopleIndex::find(const IncomingPerson &person) const
{
    Match match;
    const QString name = person.displayName();
    for (const EmailAddress &address : person.emails) {
        if (findAtAddress(address.folded(), name, match)) {
            return match;
        }
    }
    if (match.entry) {
        match.mailboxOf.reset();
        return match;
    }
    if (person.emails.isEmpty() && person.hasName()) {
        const QString organisation = foldedForSearch(person.organisation);
        const QString folded = foldedName(name);
        const QList<int> entries = entriesOf(m_byName, folded, mostAtOneAddress);
        for (const int entry : entries) {
            if (m_entries[static_cast<size_t>(entry)].organisation == organisation) {
                return {entry, std::nullopt};
            }
        }
        const auto other = m_byOtherName.constFind(otherKey(folded, organisation));
        if (other != m_byOtherName.cend()) {
            return {*other, std::nullopt};
        }
    }
    return match;
}

QList<int> PeopleIndex::namesakes(int entry) const
{
    constexpr qsizetype most = 3;
    QList<int> found;
    const Who &person = m_entries[static_cast<size_t>(entry)];
    qsizetype looked = 0;
    for (int place = m_byName.value(person.folded, 0) - 1; place >= 0 && looked < mostOfOneName; ++looked) {
        const Chain &chain = m_chains[static_cast<size_t>(place)];
        const Who &other = m_entries[static_cast<size_t>(chain.entry)];
        const bool sameCountry = person.country && other.country == person.country;
        const bool sameOrganisation =
            !person.organisation.isEmpty() && other.organisation == person.organisation;
        if (chain.entry != entry && (sameCountry || sameOrganisation)) {
            found.prepend(chain.entry);
        }
        if (found.size() == most) {
            break;
        }
        place = chain.before;
    }
    return found;
}

} // namespace convoke
