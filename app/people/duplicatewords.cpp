// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/duplicatewords.h"

#include <QCoreApplication>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

class DuplicateWords
{
    Q_DECLARE_TR_FUNCTIONS(convoke::DuplicateWords)
};

} // namespace

QString toKey(DuplicateReason reason)
{
    switch (reason) {
    case DuplicateReason::SameAddress:
        return u"same-address"_s;
    case DuplicateReason::SimilarAddress:
        return u"similar-address"_s;
    case DuplicateReason::SameName:
        return u"same-name"_s;
    case DuplicateReason::SwappedNames:
        return u"swapped-names"_s;
    case DuplicateReason::CloseName:
        return u"close-name"_s;
    case DuplicateReason::PartOfName:
        return u"part-of-name"_s;
    case DuplicateReason::ShortName:
        return u"short-name"_s;
    case DuplicateReason::OtherScript:
        return u"other-script"_s;
    case DuplicateReason::SamePhone:
        return u"same-phone"_s;
    case DuplicateReason::SameOrganisation:
        return u"same-organisation"_s;
    case DuplicateReason::SimilarOrganisation:
        return u"similar-organisation"_s;
    case DuplicateReason::SameFunction:
        return u"same-function"_s;
    case DuplicateReason::SameDomain:
        return u"same-domain"_s;
    case DuplicateReason::SameCountry:
        return u"same-country"_s;
    case DuplicateReason::OtherCountry:
        return u"other-country"_s;
    case DuplicateReason::OtherGivenName:
        return u"other-given-name"_s;
    case DuplicateReason::OtherFamilyName:
        return u"other-family-name"_s;
    case DuplicateReason::OtherName:
        return u"other-name"_s;
    case DuplicateReason::SharedMailbox:
        return u"shared-mailbox"_s;
    case DuplicateReason::CommonName:
        return u"common-name"_s;
    }
    return {};
}

QString duplicateSentence(DuplicateReason reason)
{
    switch (reason) {
    case DuplicateReason::SameAddress:
        return DuplicateWords::tr("Same e-mail address.");
    case DuplicateReason::SimilarAddress:
        return DuplicateWords::tr("The e-mail addresses differ only after the @.");
    case DuplicateReason::SameName:
        return DuplicateWords::tr("Same name.");
    case DuplicateReason::SwappedNames:
        return DuplicateWords::tr("Same name, first and last name exchanged.");
    case DuplicateReason::CloseName:
        return DuplicateWords::tr("The names differ by a letter or two.");
    case DuplicateReason::PartOfName:
        return DuplicateWords::tr("One name has a further first or last name.");
    case DuplicateReason::ShortName:
        return DuplicateWords::tr("One first name may be short for the other.");
    case DuplicateReason::OtherScript:
        return DuplicateWords::tr("One name is written in other letters.");
    case DuplicateReason::SamePhone:
        return DuplicateWords::tr("Same telephone number.");
    case DuplicateReason::SameOrganisation:
        return DuplicateWords::tr("Same organisation.");
    case DuplicateReason::SimilarOrganisation:
        return DuplicateWords::tr("Similar organisation.");
    case DuplicateReason::SameFunction:
        return DuplicateWords::tr("Same function.");
    case DuplicateReason::SameDomain:
        return DuplicateWords::tr("Addresses of the same domain.");
    case DuplicateReason::SameCountry:
        return DuplicateWords::tr("Same country.");
    case DuplicateReason::OtherCountry:
        return DuplicateWords::tr("Different countries.");
    case DuplicateReason::OtherGivenName:
        return DuplicateWords::tr("Different first names.");
    case DuplicateReason::OtherFamilyName:
        return DuplicateWords::tr("Different last names.");
    case DuplicateReason::OtherName:
        return DuplicateWords::tr("Different names.");
    case DuplicateReason::SharedMailbox:
        return DuplicateWords::tr("Two people may share a mailbox.");
    case DuplicateReason::CommonName:
        return DuplicateWords::tr("The name is frequent in the address book.");
    }
    return {};
}

QString certaintyWords(double certainty)
{
    if (certainty >= 0.97) {
        return DuplicateWords::tr("almost certainly the same");
    }
    if (certainty >= 0.85) {
        return DuplicateWords::tr("very probably the same");
    }
    if (certainty >= 0.65) {
        return DuplicateWords::tr("probably the same");
    }
    return certainty >= 0.3 ? DuplicateWords::tr("perhaps the same") : DuplicateWords::tr("hardly the same");
}

} // namespace convoke
