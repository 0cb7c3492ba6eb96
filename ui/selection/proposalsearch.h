// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/selection/decisioncheck.h"
#include "ui/selection/seatplan.h"

#include <QObject>

namespace convoke {

/// Keeps the proposal of a plan up to date once it is wanted, and holds a decided group against what would be
/// proposed. Searches run beside the window's own thread.
class ProposalSearch final : public QObject
{
    Q_OBJECT
public:
    /// Writes proposals into @p plan.
    explicit ProposalSearch(SeatPlan &plan, QObject *parent = nullptr);

    /// From now on a proposal is wanted.
    void propose(bool exceptionsAllowed);
    /// Something has changed: searches again for what is wanted.
    void again(bool exceptionsAllowed);
    /// No proposal is wanted any more: it was decided.
    void drop();
    /// The plan is about to show another meeting.
    void forget();
    void cancel() { m_search.cancel(); }
    [[nodiscard]] bool isBusy() const { return m_search.isBusy(); }

    /// The decided group against what would be proposed now; nothing while it is not known.
    [[nodiscard]] const std::optional<DecisionCheck> &check() const { return m_check; }
    void forgetCheck() { m_check.reset(); }

Q_SIGNALS:
    void busyChanged(bool isBusy);
    /// A proposal is known whose reasons are still being searched: @p done of @p of answers to "why not".
    void proposalGrows(qsizetype done, qsizetype of);
    /// There is another proposal, or none any more.
    void proposalChanged();
    void checkChanged();
    void failed(const convoke::Error &error);

private:
    void take(const GroupAnswer &answer);

    SeatPlan &m_plan;
    GroupSearch m_search;
    bool m_wantsProposal = false;
    std::optional<DecisionCheck> m_check;
};

} // namespace convoke
