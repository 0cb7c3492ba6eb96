// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements/proofreader/proofservice.h"

namespace convoke {

Result<ProofSurroundings> ProofService::surroundings(MeetingId meeting)
{
    return m_transactions.read([&] {
        ProofSurroundings surroundings;
        surroundings.context.others = m_store.meetingsOnTheDaysOf(meeting);
        surroundings.ignored = m_store.ignoredOf(meeting);
        return surroundings;
    });
}

Result<ChangeSetId> ProofService::ignore(MeetingId meeting, const ProofFinding &finding)
{
    return m_transactions.write(tr("Ignore a finding"), [&]() -> Result<void> {
        m_store.ignore(meeting, markOf(finding));
        return {};
    });
}

Result<ChangeSetId> ProofService::heedAll(MeetingId meeting)
{
    return m_transactions.write(tr("Show ignored findings"), [&]() -> Result<void> {
        m_store.heedAll(meeting);
        return {};
    });
}

} // namespace convoke
