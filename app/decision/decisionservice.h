// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "applications/applicationstore.h"
#include "base/clock.h"
#include "base/idsource.h"
#include "base/transactions.h"
#include "decision/selectionstore.h"
#include "decision/standing.h"
#include "decision/standingfor.h"
#include "meetings/meetingstore.h"
#include "reviews/factstore.h"
#include "reviews/reviewstore.h"

#include <QCoreApplication>

namespace convoke {

/// A decision as it is taken: the group that was proposed, and the named human who makes it theirs.
struct GroupDecision
{
    SelectionProblem problem;
    Selection selection;
    QString by; ///< who decides; required
    QString reason; ///< required
};

/// From scores to decided seats. Scoring suggests; a named person decides. Every deed is one transaction.
class DecisionService
{
    Q_DECLARE_TR_FUNCTIONS(convoke::DecisionService)
public:
    struct Stores
    {
        MeetingStore &meetings;
        ApplicationStore &applications;
        ReviewStore &reviews;
        SelectionStore &selections;
        FactStore &facts;
    };
    DecisionService(Transactions &transactions, const Stores &stores, const Clock &clock, IdSource &ids)
        : m_transactions(transactions)
        , m_stores(stores)
        , m_clock(clock)
        , m_ids(ids)
    { }

    Result<Standing> standing(MeetingId meeting);
    /// As the reviewer of this name may see it: without what they stepped back from. Somebody who does not
    /// review sees everything.
    Result<StandingFor> standingFor(MeetingId meeting, const QString &name);
    Result<std::optional<DecidedSelection>> decided(MeetingId meeting);

    /// Writes the chosen seats and the reserve with name and reason, and the decision on each application.
    /// Who was invited by an earlier decision and is not chosen now is open again. Errors: NameRequired,
    /// ReasonRequired, ValueInvalid for a group that does not exist.
    Result<ChangeSetId> decide(MeetingId meeting, const GroupDecision &decision);

    /// Replaces a lock on the same application. Errors: ReasonRequired.
    Result<ChangeSetId> lock(MeetingId meeting, ApplicationId application, Seat seat, const QString &reason);
    Result<ChangeSetId> unlock(MeetingId meeting, ApplicationId application);
    /// Rules, tie-breaks, weights and places of the meeting. Errors: those of a rule against itself
    /// (ValueInvalid).
    Result<ChangeSetId> saveRules(MeetingId meeting, const QList<Rule> &rules);
    Result<ChangeSetId> saveTieBreaks(MeetingId meeting, const QStringList &tieBreaks);
    Result<ChangeSetId> saveWeight(MeetingId meeting, CriterionId criterion, double weight);
    Result<ChangeSetId> savePlaces(MeetingId meeting, std::optional<int> places);

private:
    void writeDecisions(const GroupDecision &decision, const DecidedSelection &decided);
    Result<ChangeSetId> edit(MeetingId meeting, const QString &deed,
                             const std::function<Result<void>(MeetingDocument &)> &change);

    Transactions &m_transactions;
    Stores m_stores;
    const Clock &m_clock;
    IdSource &m_ids;
};

} // namespace convoke
