// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/duplicateproposal.h"
#include "people/namecomparison.h"

#include <QHash>

#include <vector>

namespace convoke {

/// What is compared of one person, prepared once.
struct ComparedPerson
{
    explicit ComparedPerson(const Person &person);

    PersonId id;
    NameWords name;
    QStringList addresses; ///< folded
    QStringList localParts; ///< of addresses; without what stands after a "+"; long enough to mean somebody
    QStringList domains; ///< without those of public mail services
    QString phone; ///< phoneKey(); empty where it is too short to say anything
    QString organisation; ///< folded
    QStringList organisationWords;
    QString function; ///< folded
    std::optional<CountryCode> country;
    /// How many others of this name are to be expected in the address book by chance; set by
    /// DuplicateEvidence.
    double chanceNamesakes = 0;
    /// The same where only the first letter of the first name is known.
    double chanceInitials = 0;
};

/// How certain it is that two entries are one person, and why.
///
/// The scale is our own, in the manner of Fellegi and Sunter (A Theory for Record Linkage, 1969): every field
/// that agrees or disagrees gives a weight, which stands for log2(m / u), the evidence in bits; the sum with
/// what two candidates start from (-6: one pair in 65) is the logarithm of the odds, and certainty = 1 / (1 +
/// 2^-sum). The weights are set by hand, not estimated, and stand in duplicateevidence.cpp. As in Winkler's
/// frequency-based matching a frequent name says less: with g others of the first name and f others of the
/// last name among the n people of a country, g · f / (n + 100) namesakes are to be expected by chance;
/// beyond 0.02 of them each doubling takes a bit, up to 5. Fields that depend on each other (organisation and
/// domain) count once. Names that are clearly different hold the certainty at 0.25 at most, whatever else
/// agrees: colleagues share much.
class DuplicateEvidence final
{
public:
    /// Counts who shares what, and tells each of @p people how frequent the name is.
    explicit DuplicateEvidence(std::vector<ComparedPerson> &people);

    [[nodiscard]] DuplicateProposal weigh(const ComparedPerson &a, const ComparedPerson &b) const;
    /// How many people have this address or telephone number.
    [[nodiscard]] int sharers(const QString &addressOrPhone) const { return m_shared.value(addressOrPhone); }

private:
    struct Sum;
    void weighAddresses(const ComparedPerson &a, const ComparedPerson &b, Sum &sum) const;
    void weighNames(const ComparedPerson &a, const ComparedPerson &b, Sum &sum) const;
    void weighPlaces(const ComparedPerson &a, const ComparedPerson &b, Sum &sum) const;

    QHash<QString, int> m_shared; ///< addresses and telephone numbers
};

} // namespace convoke
