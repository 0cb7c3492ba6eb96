// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviews/conflict.h"

#include "base/textfold.h"
#include "people/publicmail.h"

#include <QSet>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype shortestAbbreviation = 3;

/// Articles, prepositions and legal forms, folded: they tell no organisation from another.
bool isFiller(const QString &word)
{
    static const QSet<QString> fillers = {
        u"the"_s,        u"of"_s,        u"for"_s,      u"and"_s,    u"a"_s,           u"an"_s,
        u"in"_s,         u"at"_s,        u"de"_s,       u"du"_s,     u"des"_s,         u"la"_s,
        u"le"_s,         u"les"_s,       u"l"_s,        u"d"_s,      u"et"_s,          u"pour"_s,
        u"der"_s,        u"die"_s,       u"das"_s,      u"dem"_s,    u"fur"_s,         u"und"_s,
        u"von"_s,        u"am"_s,        u"im"_s,       u"van"_s,    u"het"_s,         u"den"_s,
        u"voor"_s,       u"en"_s,        u"di"_s,       u"del"_s,    u"e"_s,           u"y"_s,
        u"gmbh"_s,       u"ggmbh"_s,     u"ag"_s,       u"ev"_s,     u"ltd"_s,         u"limited"_s,
        u"plc"_s,        u"inc"_s,       u"llc"_s,      u"asbl"_s,   u"aisbl"_s,       u"vzw"_s,
        u"ivzw"_s,       u"nv"_s,        u"bv"_s,       u"sa"_s,     u"sarl"_s,        u"sas"_s,
        u"spa"_s,        u"srl"_s,       u"sro"_s,      u"zs"_s,     u"oy"_s,          u"ry"_s,
        u"ab"_s,         u"as"_s,        u"aps"_s,      u"ngo"_s,    u"ong"_s,         u"stichting"_s,
        u"foundation"_s, u"fondation"_s, u"stiftung"_s, u"verein"_s, u"association"_s, u"kft"_s,
        u"doo"_s,        u"ood"_s,       u"ou"_s,       u"sia"_s,    u"uab"_s};
    return fillers.contains(word);
}

QStringList wordsOf(const QString &organisation)
{
    QString folded = foldedForSearch(organisation);
    folded.remove(u'.'); // "e.V.", "a.s.b.l."
    for (QChar &letter : folded) {
        if (!letter.isLetterOrNumber()) {
            letter = u' ';
        }
    }
    return folded.split(u' ', Qt::SkipEmptyParts);
}

QStringList tellingWords(const QString &organisation)
{
    QStringList words = wordsOf(organisation);
    QStringList telling = words;
    telling.removeIf(isFiller);
    if (telling.isEmpty()) {
        telling = words;
    }
    telling.sort();
    telling.removeDuplicates();
    return telling;
}

/// "Ministry of Foreign Trade" → "mft" and "moft".
QStringList initialsOf(const QString &organisation)
{
    QString all, telling;
    const QStringList words = wordsOf(organisation);
    for (const QString &word : words) {
        all.append(word.front());
        if (!isFiller(word)) {
            telling.append(word.front());
        }
    }
    return {all, telling};
}

/// The name without what stands in brackets, and what stands there.
QStringList namesIn(const QString &organisation)
{
    QString parts = organisation;
    parts.replace(u'(', u'\n').replace(u')', u'\n');
    QStringList names;
    for (const QString &part : parts.split(u'\n')) {
        if (!part.simplified().isEmpty()) {
            names.append(part.simplified());
        }
    }
    return names;
}

bool isAbbreviationOf(const QString &brief, const QString &full)
{
    const QStringList letters = wordsOf(brief);
    return letters.size() == 1 && letters.constFirst().size() >= shortestAbbreviation
        && wordsOf(full).size() >= shortestAbbreviation && initialsOf(full).contains(letters.constFirst());
}

bool hasSameName(const Reviewer &reviewer, const Person &person)
{
    const QString name = foldedForSearch(reviewer.name);
    return !person.givenName.isEmpty() && !person.familyName.isEmpty()
        && (name == foldedForSearch(person.displayName())
            || name == foldedForSearch(person.familyName + u' ' + person.givenName));
}

bool hasSameFamilyName(const Reviewer &reviewer, const Person &person)
{
    const QString family = foldedForSearch(person.familyName);
    const QString name = foldedForSearch(reviewer.name);
    return !family.isEmpty() && (name.endsWith(u' ' + family) || name.startsWith(family + u' '));
}

} // namespace

bool isSameOrganisation(const QString &a, const QString &b)
{
    const QStringList namesOfA = namesIn(a);
    const QStringList namesOfB = namesIn(b);
    return std::any_of(namesOfA.cbegin(), namesOfA.cend(), [&namesOfB](const QString &one) {
        return std::any_of(namesOfB.cbegin(), namesOfB.cend(), [&one](const QString &other) {
            return tellingWords(one) == tellingWords(other) || isAbbreviationOf(one, other)
                || isAbbreviationOf(other, one);
        });
    });
}

std::optional<ProposedConflict> proposedConflict(const Reviewer &reviewer, const Applicant &applicant)
{
    const Person &person = applicant.person;
    const std::optional<EmailAddress> address = EmailAddress::fromText(reviewer.email);
    const ApplicationId id = applicant.application.id;
    if ((address && person.emails.contains(*address)) || hasSameName(reviewer, person)) {
        return ProposedConflict{id, ConflictReason::SamePerson, {}};
    }
    if (isSameOrganisation(reviewer.organisation, person.organisation)) {
        return ProposedConflict{id,
                                hasSameFamilyName(reviewer, person)
                                    ? ConflictReason::SameFamilyAndOrganisation
                                    : ConflictReason::SameOrganisation,
                                person.organisation.simplified()};
    }
    if (address && !isPublicMail(address->domain())) {
        for (const EmailAddress &email : person.emails) {
            if (email.domain() == address->domain()) {
                return ProposedConflict{id, ConflictReason::SameDomain, email.domain()};
            }
        }
    }
    return std::nullopt;
}

QList<ProposedConflict> proposedConflicts(const Reviewer &reviewer, const QList<Applicant> &applicants)
{
    QList<ProposedConflict> conflicts;
    for (const Applicant &applicant : applicants) {
        if (const std::optional<ProposedConflict> conflict = proposedConflict(reviewer, applicant)) {
            conflicts.append(*conflict);
        }
    }
    return conflicts;
}

} // namespace convoke
