// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/person.h"

#include <QHashFunctions>
#include <QList>

#include <utility>

namespace convoke {

/// Two people, the smaller id first.
struct PersonPair
{
    PersonId first;
    PersonId second;

    PersonPair(PersonId a, PersonId b)
        : first(std::min(a, b))
        , second(std::max(a, b))
    { }
    friend bool operator==(const PersonPair &, const PersonPair &) = default;
    friend size_t qHash(const PersonPair &pair, size_t seed = 0)
    {
        return qHashMulti(seed, pair.first, pair.second);
    }
};

/// What speaks for two entries being one person, then what speaks against it.
enum class DuplicateReason {
    SameAddress,
    SimilarAddress, ///< the same before the @, at another domain
    SameName,
    SwappedNames,
    CloseName,
    PartOfName,
    ShortName,
    OtherScript, ///< the name is written in other letters
    SamePhone,
    SameOrganisation,
    SimilarOrganisation,
    SameFunction,
    SameDomain, ///< addresses of one organisation's domain
    SameCountry,
    OtherCountry,
    OtherGivenName,
    OtherFamilyName,
    OtherName,
    SharedMailbox, ///< two people may share a mailbox
    CommonName, ///< first and last name are so frequent in the book that they may meet by chance
};

constexpr bool speaksAgainst(DuplicateReason reason)
{
    return reason >= DuplicateReason::OtherCountry;
}

/// Two entries of the address book that may be one person. A human decides.
struct DuplicateProposal
{
    PersonPair pair;
    double certainty = 0; ///< 0 to 1
    QList<DuplicateReason> reasons; ///< in the order of the enumeration

    friend bool operator==(const DuplicateProposal &, const DuplicateProposal &) = default;
};

} // namespace convoke
