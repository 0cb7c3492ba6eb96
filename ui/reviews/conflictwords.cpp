// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/conflictwords.h"

#include <QCoreApplication>

namespace convoke {

namespace {

struct ConflictWords
{
    Q_DECLARE_TR_FUNCTIONS(convoke::ConflictWords)
};

} // namespace

QString conflictQuestion(const ProposedConflict &conflict, bool isBlind)
{
    switch (conflict.reason) {
    case ConflictReason::SamePerson:
        return ConflictWords::tr("This seems to be your own application.");
    case ConflictReason::SameFamilyAndOrganisation:
        return isBlind
            ? ConflictWords::tr("You may know this applicant: same family name and organisation.")
            : ConflictWords::tr("You may know this applicant: same family name and organisation, %1.")
                  .arg(conflict.shared);
    case ConflictReason::SameOrganisation:
        return isBlind
            ? ConflictWords::tr("You may know this applicant: same organisation.")
            : ConflictWords::tr("You may know this applicant: same organisation, %1.").arg(conflict.shared);
    case ConflictReason::SameDomain:
        return isBlind
            ? ConflictWords::tr("You may know this applicant: e-mail addresses of the same organisation.")
            : ConflictWords::tr("You may know this applicant: e-mail addresses at %1.").arg(conflict.shared);
    }
    Q_UNREACHABLE();
}

QString conflictReason(const ProposedConflict &conflict)
{
    switch (conflict.reason) {
    case ConflictReason::SamePerson:
        return ConflictWords::tr("My own application");
    case ConflictReason::SameFamilyAndOrganisation:
        return ConflictWords::tr("Same family name and organisation");
    case ConflictReason::SameOrganisation:
    case ConflictReason::SameDomain:
        return ConflictWords::tr("Same organisation");
    }
    Q_UNREACHABLE();
}

} // namespace convoke
