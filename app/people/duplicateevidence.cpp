// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/duplicateevidence.h"

#include "base/textfold.h"
#include "people/phonekey.h"
#include "people/publicmail.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double start = -6.0;
constexpr double sameAddress = 7.0;
constexpr double similarAddress = 2.5;
constexpr double samePhone = 5.0;
constexpr double manySharers = -4.0; ///< an address or a telephone that four or more people have
constexpr double sameOrganisation = 3.0;
constexpr double similarOrganisation = 1.5;
constexpr double sameFunction = 1.0;
constexpr double sameDomain = 2.0;
constexpr double sameCountry = 1.5;
constexpr double otherCountry = -3.5;
constexpr double otherScript = -0.5;
constexpr double crossed = -0.5;
constexpr double mostCertainOfOthers = 0.25;
constexpr int many = 4;

double weightOf(const NameComparison &names)
{
    switch (names.relation) {
    case NameRelation::Same:
        return 6.0;
    case NameRelation::Swapped:
        return 5.5;
    case NameRelation::Close:
        return 6.0 - 1.5 * names.slips;
    case NameRelation::Part:
        return 5.5 - 1.5 * names.slips;
    case NameRelation::Short:
        return 4.5 - 1.5 * names.slips;
    case NameRelation::Unknown:
        return 0.0;
    case NameRelation::SameGiven:
        return -3.0;
    case NameRelation::SameFamily:
        return -5.0;
    case NameRelation::Different:
        return -9.0;
    }
    return 0.0;
}

std::optional<DuplicateReason> reasonOf(NameRelation relation)
{
    switch (relation) {
    case NameRelation::Same:
        return DuplicateReason::SameName;
    case NameRelation::Swapped:
        return DuplicateReason::SwappedNames;
    case NameRelation::Close:
        return DuplicateReason::CloseName;
    case NameRelation::Part:
        return DuplicateReason::PartOfName;
    case NameRelation::Short:
        return DuplicateReason::ShortName;
    case NameRelation::Unknown:
        return std::nullopt;
    case NameRelation::SameGiven:
        return DuplicateReason::OtherFamilyName;
    case NameRelation::SameFamily:
        return DuplicateReason::OtherGivenName;
    case NameRelation::Different:
        return DuplicateReason::OtherName;
    }
    return std::nullopt;
}

bool isClearlyOther(NameRelation relation)
{
    return relation >= NameRelation::SameFamily;
}

bool isFunctional(const QString &local)
{
    static const QSet<QString> offices = {
        u"info"_s,   u"contact"_s, u"office"_s,      u"mail"_s,          u"admin"_s,      u"secretariat"_s,
        u"post"_s,   u"kontakt"_s, u"sekretariat"_s, u"communication"_s, u"postmaster"_s, u"international"_s,
        u"press"_s,  u"service"_s, u"support"_s,     u"training"_s,      u"projects"_s,   u"prevention"_s,
        u"police"_s, u"prison"_s,  u"research"_s,    u"director"_s,      u"direction"_s,  u"reception"_s};
    return offices.contains(local);
}

/// A rare spelling beside a frequent one is more likely a slip of the pen than a name of its own.
double namesakesByChance(NameRelation relation, const ComparedPerson &a, const ComparedPerson &b)
{
    switch (relation) {
    case NameRelation::Close:
        return std::min(a.chanceNamesakes, b.chanceNamesakes);
    case NameRelation::Short:
        return std::max(a.chanceInitials, b.chanceInitials);
    default:
        return std::max(a.chanceNamesakes, b.chanceNamesakes);
    }
}

template <typename List>
std::optional<typename List::value_type> firstCommon(const List &a, const List &b)
{
    const auto found = std::find_if(a.cbegin(), a.cend(), [&b](const auto &one) { return b.contains(one); });
    return found == a.cend() ? std::nullopt : std::optional(*found);
}

/// "City Police of Ghent" and "Ghent City Police"; not "City Police Ghent" and "City Police Bruges".
bool areSimilar(const QStringList &a, const QStringList &b)
{
    const QStringList &few = a.size() <= b.size() ? a : b;
    const QStringList &more = a.size() <= b.size() ? b : a;
    return few.size() >= 2 && more.size() - few.size() <= 2
        && std::all_of(few.cbegin(), few.cend(),
                       [&more](const QString &word) { return more.contains(word); });
}

} // namespace

struct DuplicateEvidence::Sum
{
    double bits = start;
    QList<DuplicateReason> reasons;
    NameComparison names;
    bool isAddressShared = false;

    void add(double weight, DuplicateReason reason)
    {
        bits += weight;
        reasons.append(reason);
    }
};

ComparedPerson::ComparedPerson(const Person &person)
    : id(person.id)
    , name(person.givenName, person.familyName)
    , phone(phoneKey(person.phone, person.country))
    , organisation(foldedForSearch(person.organisation))
    , function(foldedForSearch(person.function))
    , country(person.country)
{
    constexpr qsizetype shortestPhone = 7;
    constexpr qsizetype shortestLocal = 6;
    if (phone.size() < shortestPhone) {
        phone.clear();
    }
    for (const EmailAddress &email : person.emails) {
        const QString address = email.folded();
        addresses.append(address);
        const QString local = address.left(address.indexOf(u'@')).section(u'+', 0, 0);
        if (local.size() >= shortestLocal && !isFunctional(local)) {
            localParts.append(local);
        }
        const QString domain = email.domain();
        if (!isPublicMail(domain)) {
            domains.append(domain);
        }
    }
    const QStringList words = organisation.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (word.size() >= 3 && word != u"the" && word != u"and" && word != u"for") {
            organisationWords.append(word);
        }
    }
}

DuplicateEvidence::DuplicateEvidence(std::vector<ComparedPerson> &people)
{
    m_shared.reserve(2 * static_cast<qsizetype>(people.size()));
    QHash<QString, int> givens;
    QHash<QString, int> families;
    QHash<QString, int> countries;
    const auto keyIn = [](const ComparedPerson &person, const QStringList &words) {
        return (person.country ? person.country->toString() : QString()) + words.join(u' ');
    };
    for (const ComparedPerson &person : people) {
        for (const QString &address : person.addresses) {
            ++m_shared[address];
        }
        if (!person.phone.isEmpty()) {
            ++m_shared[person.phone];
        }
        ++givens[keyIn(person, person.name.given)];
        ++families[keyIn(person, person.name.family)];
        ++countries[keyIn(person, {})];
    }
    constexpr double smallestBook = 100;
    constexpr double ofOneInitial = 1.0 / 14;
    for (ComparedPerson &person : people) {
        const double others = families.value(keyIn(person, person.name.family)) - 1;
        const double given = givens.value(keyIn(person, person.name.given)) - 1;
        person.chanceNamesakes = given * others / (countries.value(keyIn(person, {})) + smallestBook);
        // One of the others is the one who is compared.
        person.chanceInitials = std::max(person.chanceNamesakes, (others - 1) * ofOneInitial);
    }
}

void DuplicateEvidence::weighNames(const ComparedPerson &a, const ComparedPerson &b, Sum &sum) const
{
    sum.names = compareNames(a.name, b.name);
    const NameRelation relation = sum.names.relation;
    sum.bits +=
        weightOf(sum.names) + (sum.names.isCrossed && relation != NameRelation::Swapped ? crossed : 0);
    if (const std::optional<DuplicateReason> reason = reasonOf(relation)) {
        sum.reasons.append(*reason);
    }
    if (relation >= NameRelation::Unknown) {
        return;
    }
    if (a.name.otherScript != b.name.otherScript) {
        sum.add(otherScript, DuplicateReason::OtherScript);
    }
    constexpr double mostLost = 5.0;
    constexpr double unremarkable = 0.02;
    constexpr double worthSaying = 1.0;
    const double lost =
        std::clamp(std::log2(namesakesByChance(relation, a, b) / unremarkable), 0.0, mostLost);
    sum.bits -= lost;
    if (lost >= worthSaying) {
        sum.reasons.append(DuplicateReason::CommonName);
    }
}

void DuplicateEvidence::weighAddresses(const ComparedPerson &a, const ComparedPerson &b, Sum &sum) const
{
    if (const std::optional<QString> address = firstCommon(a.addresses, b.addresses)) {
        const bool isOffice = isFunctional(address->left(address->indexOf(u'@')));
        sum.isAddressShared = isOffice || sharers(*address) >= many;
        sum.add(sameAddress + (sum.isAddressShared ? manySharers : 0), DuplicateReason::SameAddress);
    } else if (firstCommon(a.localParts, b.localParts)) {
        sum.add(similarAddress, DuplicateReason::SimilarAddress);
    }
    if (!a.phone.isEmpty() && a.phone == b.phone) {
        sum.add(samePhone + (sharers(a.phone) >= many ? manySharers : 0), DuplicateReason::SamePhone);
    }
}

void DuplicateEvidence::weighPlaces(const ComparedPerson &a, const ComparedPerson &b, Sum &sum) const
{
    if (!a.organisation.isEmpty() && a.organisation == b.organisation) {
        sum.add(sameOrganisation, DuplicateReason::SameOrganisation);
    } else if (areSimilar(a.organisationWords, b.organisationWords)) {
        sum.add(similarOrganisation, DuplicateReason::SimilarOrganisation);
    } else if (!sum.reasons.contains(DuplicateReason::SameAddress) && firstCommon(a.domains, b.domains)) {
        sum.add(sameDomain, DuplicateReason::SameDomain);
    }
    if (!a.function.isEmpty() && a.function == b.function) {
        sum.add(sameFunction, DuplicateReason::SameFunction);
    }
    if (a.country && b.country) {
        if (a.country == b.country) {
            sum.add(sameCountry, DuplicateReason::SameCountry);
        } else {
            sum.add(otherCountry, DuplicateReason::OtherCountry);
        }
    }
}

DuplicateProposal DuplicateEvidence::weigh(const ComparedPerson &a, const ComparedPerson &b) const
{
    Sum sum;
    weighNames(a, b, sum);
    weighAddresses(a, b, sum);
    weighPlaces(a, b, sum);
    double certainty = 1.0 / (1.0 + std::exp2(-sum.bits));
    if (isClearlyOther(sum.names.relation)) {
        certainty = std::min(certainty, mostCertainOfOthers);
    }
    const bool hasOneMailbox = sum.reasons.contains(DuplicateReason::SameAddress);
    if (hasOneMailbox && (sum.names.relation >= NameRelation::SameGiven || sum.isAddressShared)) {
        sum.reasons.append(DuplicateReason::SharedMailbox);
    }
    std::sort(sum.reasons.begin(), sum.reasons.end());
    return {PersonPair(a.id, b.id), certainty, sum.reasons};
}

} // namespace convoke
