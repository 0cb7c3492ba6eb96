// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/proposalsearch.h"

namespace convoke {

ProposalSearch::ProposalSearch(SeatPlan &plan, QObject *parent)
    : QObject(parent)
    , m_plan(plan)
{
    connect(&m_search, &GroupSearch::busyChanged, this, &ProposalSearch::busyChanged);
    connect(&m_search, &GroupSearch::answered, this, &ProposalSearch::take);
    connect(&m_search, &GroupSearch::progressed, this,
            [this](const GroupAnswer &answer, qsizetype done, qsizetype of) {
                if (m_plan.isLoaded() && m_wantsProposal) {
                    m_plan.setProposal(answer);
                    Q_EMIT proposalGrows(done, of);
                }
            });
}

void ProposalSearch::propose(bool exceptionsAllowed)
{
    m_wantsProposal = true;
    again(exceptionsAllowed);
}

void ProposalSearch::again(bool exceptionsAllowed)
{
    const bool hasPlaces = m_plan.document().meeting.places.has_value();
    if (hasPlaces && m_wantsProposal) {
        m_search.start(m_plan.problem(exceptionsAllowed), SelectionScope::Everything);
    } else if (hasPlaces && m_plan.decided()) {
        m_search.start(m_plan.problem(m_plan.decided()->withExceptions), SelectionScope::Group);
    } else {
        m_search.cancel();
        drop();
    }
}

void ProposalSearch::drop()
{
    m_wantsProposal = false;
    m_plan.dropProposal();
}

void ProposalSearch::forget()
{
    m_search.cancel();
    m_wantsProposal = false;
    m_check.reset();
}

void ProposalSearch::take(const GroupAnswer &answer)
{
    if (!m_plan.isLoaded()) {
        return;
    }
    if (!answer.selection) {
        m_wantsProposal = false;
        if (answer.selection.error().code != ErrorCode::Cancelled) {
            Q_EMIT failed(answer.selection.error());
            return;
        }
        // What was proposed before may not hold any more.
        m_plan.dropProposal();
        Q_EMIT proposalChanged();
        return;
    }
    if (m_wantsProposal) {
        m_plan.setProposal(answer);
        Q_EMIT proposalChanged();
    } else if (m_plan.decided()) {
        m_check = decisionCheck(m_plan, answer);
        Q_EMIT checkChanged();
    }
}

} // namespace convoke
