// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reviews/redactionservice.h"
#include "reviews/reviewteamservice.h"

#include <optional>

namespace convoke {

/// What the desk of one reviewer knows besides scores: bars over answers, proposed conflicts, and who is
/// assigned. A copy of the truth as it was when last loaded.
class RoundDesk final
{
public:
    struct Services
    {
        RedactionService &redactions;
        ReviewTeamService &teams;
    };
    explicit RoundDesk(const Services &services)
        : m_services(services)
    { }

    Result<void> load(const ReviewTeam &team, ReviewerId reviewer);
    Result<void> reload(ApplicationId application);

    [[nodiscard]] QList<Redaction> redactionsOf(ApplicationId application) const
    {
        return m_redactions.value(application);
    }
    /// A conflict that the reviewer has not answered yet.
    [[nodiscard]] std::optional<ProposedConflict> conflictOf(const Applicant &applicant) const;
    [[nodiscard]] bool isAssigned(ApplicationId application) const
    {
        return m_assigned.contains(application);
    }
    /// Where the application stands in the reviewer's own order.
    [[nodiscard]] quint64 placeOf(ApplicationId application) const;

private:
    Services m_services;
    MeetingId m_meeting{0};
    Reviewer m_reviewer{ReviewerId(0), {}, {}};
    QHash<ApplicationId, QList<Redaction>> m_redactions;
    QSet<ApplicationId> m_noConflicts;
    QSet<ApplicationId> m_assigned;
};

} // namespace convoke
