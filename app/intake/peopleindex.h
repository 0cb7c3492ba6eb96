// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/incomingperson.h"
#include "intake/intakeplan.h"

#include <QHash>
#include <QList>
#include <QMultiHash>

namespace convoke {

/// Finds people again: those of the address book, and those that rows before have brought. Entries are numbered: first
/// the known people in their order, then the new ones.
class PeopleIndex final
{
public:
    explicit PeopleIndex(const QList<Person> &known);

    struct Match
    {
        std::optional<int> entry; ///< nothing: nobody, a new person
        std::optional<int> mailboxOf; ///< somebody of another name with the same address
    };
    /// By any e-mail address, if the names may be the same; a row without address by full name and organisation.
    [[nodiscard]] Match find(const IncomingPerson &person) const;
    /// Others of the same full name with the same country or organisation; at most three.
    [[nodiscard]] QList<int> namesakes(const IncomingPerson &person) const;

    int addNew(const IncomingPerson &person);
    /// Makes the addresses and names of @p person lead to @p entry too.
    void extend(int entry, const IncomingPerson &person);

    [[nodiscard]] int knownCount() const { return static_cast<int>(m_known.size()); }
    [[nodiscard]] bool isKnown(int entry) const { return entry < knownCount(); }
    [[nodiscard]] std::optional<PersonId> idOf(int entry) const;
    [[nodiscard]] QString displayName(int entry) const;
    /// The entry of a known person.
    [[nodiscard]] std::optional<int> entryOf(PersonId person) const;

private:
    struct Who
    {
        QString name;
        QString organisation; ///< folded
        std::optional<CountryCode> country;
    };
    void insert(int entry, const IncomingPerson &person);
    [[nodiscard]] Who who(int entry) const;

    const QList<Person> &m_known;
    QList<Who> m_new;
    QMultiHash<QString, int> m_byAddress; ///< folded
    QMultiHash<QString, int> m_byName; ///< folded full name
    QHash<PersonId, int> m_byId;
};

} // namespace convoke
