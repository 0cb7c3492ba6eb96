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
#include <QJsonObject>

namespace convoke {

/// A decision as it is taken: the group that was proposed, and the named human who makes it theirs.
struct GroupDecision
{
    SelectionProblem problem;
    Selection selection;
    QString by; ///< who decides; required
    QString reason; ///< required
};

/// Who holds a seat of the newest decision, and who of them is not coming any more.
struct HeldSeats
{
    QList<ApplicationId> held; ///< those who withdrew among them
    QList<ApplicationId> withdrawn; ///< withdrew or declined, or let the invitation lapse
};

/// A repair of a conflict as somebody makes it theirs.
struct RepairDeed
{
    SelectionProblem problem; ///< the one that could not be solved
    Repair repair;
    QString by; ///< required
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
    /// After withdrawals: the same, but only those whose decision changes are written; who keeps a seat keeps
    /// the reason and the name that they had. What was decided on those who withdrew
    /// stays as it was: that they withdrew is said by another axis.
    Result<ChangeSetId> replace(MeetingId meeting, const GroupDecision &decision);
    /// Decides on single applications, in one go and with one reason. The seats of the newest decision
    /// follow: whoever is invited has one, others have none; a group changed by hand is not called proved.
    /// Errors: NameRequired, ReasonRequired, NotFound, NothingToChange.
    Result<ChangeSetId> decideFor(MeetingId meeting, const QList<ApplicationId> &applications,
                                  Decision decision, const QString &by, const QString &reason);
    /// Every decision on an application, the oldest first.
    Result<QList<PastDecision>> history(ApplicationId application);
    Result<HeldSeats> heldSeats(MeetingId meeting);

    /// Changes bounds, places and locks as a repair says, and notes by whom and why. Errors: NameRequired,
    /// ReasonRequired, ChangedMeanwhile (the rules, locks or places are not those of the problem any more),
    /// Unsupported (the repair asks for an application to be completed, which only its applicant can do).
    Result<ChangeSetId> applyRepair(MeetingId meeting, const RepairDeed &deed);
    /// The oldest first.
    Result<QList<AppliedRepair>> repairs(MeetingId meeting);

    /// The record of the newest decision, with all decisions and repairs since then; see exchange/
    /// selectionrecord.h. A decision that was taken before there were records gets one from how things stand
    /// now. Errors: NotFound, NoSelection, those of select().
    Result<QJsonObject> record(MeetingId meeting);

    /// Replaces a lock on the same application. Errors: ReasonRequired.
    Result<ChangeSetId> lock(MeetingId meeting, ApplicationId application, Seat seat, const QString &reason);
    Result<ChangeSetId> unlock(MeetingId meeting, ApplicationId application);
    /// Rules, tie-breaks, weights and places of the meeting. Errors: those of a rule against itself
    /// (ValueInvalid).
    Result<ChangeSetId> saveRules(MeetingId meeting, const QList<Rule> &rules);
    /// Errors: ValueInvalid for a wish that is not sound.
    Result<ChangeSetId> saveWishes(MeetingId meeting, const QList<Wish> &wishes);
    Result<ChangeSetId> saveTieBreaks(MeetingId meeting, const QStringList &tieBreaks);
    Result<ChangeSetId> saveWeight(MeetingId meeting, CriterionId criterion, double weight);
    Result<ChangeSetId> savePlaces(MeetingId meeting, std::optional<int> places);

private:
    /// Withdrew, was replaced, declined, or let the invitation lapse.
    [[nodiscard]] static bool hasLeft(const Application &application);
    enum class Rewrite { All, OnlyChanges };
    Result<ChangeSetId> writeGroup(MeetingId meeting, const GroupDecision &decision, Rewrite rewrite,
                                   const QString &deed);
    void writeDecisions(const GroupDecision &decision, const DecidedSelection &decided, Rewrite rewrite);
    void keepRecord(MeetingId meeting, const GroupDecision &decision, const DecidedSelection &decided);
    void reseat(MeetingId meeting, const QList<Application> &changed);
    QJsonObject completed(MeetingId meeting, const QJsonObject &record);
    Result<ChangeSetId> edit(MeetingId meeting, const QString &deed,
                             const std::function<Result<void>(MeetingDocument &)> &change);

    Transactions &m_transactions;
    Stores m_stores;
    const Clock &m_clock;
    IdSource &m_ids;
};

} // namespace convoke
