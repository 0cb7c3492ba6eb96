// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/rounddesk.h"

#include "reviews/draw.h"

#include <algorithm>

namespace convoke {

Result<void> RoundDesk::load(const ReviewTeam &team, ReviewerId reviewer)
{
    m_meeting = team.document.meeting.id;
    const Result<QList<Redaction>> redactions = m_services.redactions.redactionsOf(m_meeting);
    if (!redactions) {
        return redactions.error();
    }
    m_redactions.clear();
    for (const Redaction &redaction : *redactions) {
        m_redactions[redaction.application].append(redaction);
    }
    const auto known = std::find_if(team.reviewers.cbegin(), team.reviewers.cend(),
                                    [reviewer](const Reviewer &one) { return one.id == reviewer; });
    m_reviewer = known == team.reviewers.cend() ? Reviewer{reviewer, {}, {}} : *known;
    m_noConflicts.clear();
    for (const NoConflict &said : team.noConflicts) {
        if (said.reviewer == reviewer) {
            m_noConflicts.insert(said.application);
        }
    }
    m_assigned.clear();
    for (const Assignment &pair : team.assignments) {
        if (pair.reviewer == reviewer) {
            m_assigned.insert(pair.application);
        }
    }
    return {};
}

Result<void> RoundDesk::reload(ApplicationId application)
{
    const Result<QList<Redaction>> redactions = m_services.redactions.redactionsOf(application);
    if (!redactions) {
        return redactions.error();
    }
    const Result<ReviewTeamService::Entries> entries = m_services.teams.entriesOf(application);
    if (!entries) {
        return entries.error();
    }
    m_redactions.insert(application, *redactions);
    m_noConflicts.remove(application);
    if (entries->noConflicts.contains(NoConflict{application, m_reviewer.id})) {
        m_noConflicts.insert(application);
    }
    m_assigned.remove(application);
    if (entries->assignments.contains(Assignment{application, m_reviewer.id})) {
        m_assigned.insert(application);
    }
    return {};
}

std::optional<ProposedConflict> RoundDesk::conflictOf(const Applicant &applicant) const
{
    return m_noConflicts.contains(applicant.application.id) ? std::nullopt
                                                            : proposedConflict(m_reviewer, applicant);
}

quint64 RoundDesk::placeOf(ApplicationId application) const
{
    const quint64 seed = mixed(quint64(m_meeting.value())) ^ quint64(m_reviewer.id.value());
    return drawnPlace(application.value(), seed);
}

} // namespace convoke
