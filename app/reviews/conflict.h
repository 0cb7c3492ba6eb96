// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "applications/applicationstore.h"
#include "reviews/review.h"

namespace convoke {

/// Why a reviewer may not be impartial, the gravest first.
enum class ConflictReason {
    SamePerson, ///< the reviewer's own application: same address or same full name
    SameFamilyAndOrganisation,
    SameOrganisation,
    SameDomain, ///< e-mail addresses of one organisation
};

/// A conflict of interest that the program proposes; a human declares it or says that there is none.
struct ProposedConflict
{
    ApplicationId application;
    ConflictReason reason = ConflictReason::SameOrganisation;
    QString shared; ///< the organisation or the domain that both have, as the applicant writes it

    friend bool operator==(const ProposedConflict &, const ProposedConflict &) = default;
};

/// True for two names of one organisation: the same words without regard to case, accents, articles, legal
/// forms ("GmbH", "asbl") and order, or one the abbreviation of the other ("Ministry of Foreign Trade",
/// "MFT"). Nothing is the same as an empty name.
bool isSameOrganisation(const QString &a, const QString &b);

/// The conflicts between @p reviewer and those who applied, at most one for each, in their order.
QList<ProposedConflict> proposedConflicts(const Reviewer &reviewer, const QList<Applicant> &applicants);
/// The same for one applicant.
std::optional<ProposedConflict> proposedConflict(const Reviewer &reviewer, const Applicant &applicant);

/// A reviewer said of an application that there is no conflict of interest.
struct NoConflict
{
    ApplicationId application;
    ReviewerId reviewer;

    friend bool operator==(const NoConflict &, const NoConflict &) = default;
};

} // namespace convoke
