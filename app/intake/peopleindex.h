// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/incomingperson.h"
#include "intake/intakeplan.h"

#include <QHash>
#include <QList>

#include <vector>

namespace convoke {

/// Finds people again: those of the address book, and those that rows before have brought. Entries are
/// numbered: first the known people in their order, then the new ones.
class PeopleIndex final
{
public:
    /// @p moreExpected: how many new people may be added.
    PeopleIndex(const QList<Person> &known, qsizetype moreExpected);

    struct Match
    {
        std::optional<int> entry; ///< nothing: nobody, a new person
        std::optional<int> mailboxOf; ///< somebody of another name with the same address
    };
    /// By any e-mail address, if the names may be the same; a row without address by full name and
    /// organisation.
    [[nodiscard]] Match find(const IncomingPerson &person) const;
    /// Others of the same full name with the same country or organisation as @p entry; at most three.
    [[nodiscard]] QList<int> namesakes(int entry) const;

    int addNew(const IncomingPerson &person);
    /// Makes the addresses of @p person, and the name with the organisation, lead to @p entry too.
    void extend(int entry, const IncomingPerson &person);

    [[nodiscard]] int knownCount() const { return static_cast<int>(m_known.size()); }
    [[nodiscard]] bool isKnown(int entry) const { return entry < knownCount(); }
    [[nodiscard]] std::optional<PersonId> idOf(int entry) const;
    [[nodiscard]] const QString &displayName(int entry) const;
    /// The entry of a known person.
    [[nodiscard]] std::optional<int> entryOf(PersonId person) const;

private:
    /// What is compared of one entry.
    struct Who
    {
        QString name; ///< as written
        QString folded; ///< of the full name
        QString organisation; ///< folded
        std::optional<CountryCode> country;
        size_t key = 0; ///< of the name, however it is spelt
    };
    /// Entries under one key, each leading to the one before it.
    struct Chain
    {
        int entry = 0;
        int before = -1; ///< in m_chains
    };
    using Index = QHash<QString, int>; ///< the last link under a key
    bool findAtAddress(const QString &address, const QString &name, Match &match) const;
    int insert(const IncomingPerson &person);
    void link(Index &index, const QString &key, int entry);
    [[nodiscard]] QList<int> entriesOf(const Index &index, const QString &key, qsizetype most) const;

    const QList<Person> &m_known;
    std::vector<Who> m_entries;
    std::vector<Chain> m_chains;
    Index m_byAddress; ///< folded
    Index m_byName; ///< folded full name
    QHash<QString, int>
        m_byOtherName; ///< entries by names with organisations that they have beside their own
    QHash<PersonId, int> m_byId;
    QString m_lastOrganisation; ///< of the entry before, and folded
    QString m_lastFolded;
};

} // namespace convoke
