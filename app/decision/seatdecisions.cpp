// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/decisionservice.h"
#include "selection/repairedproblem.h"

#include <QHash>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

GivenUp givenUp(const RepairChange &change)
{
    GivenUp given{toKey(change.part.bound), change.part.attribute, change.part.value, {}, {}};
    if (change.part.bound != BoundKind::Lock) {
        given.from = change.from;
        given.to = change.to;
    }
    return given;
}

bool asksForCompletion(const Repair &repair)
{
    return std::any_of(repair.changes.cbegin(), repair.changes.cend(), [](const RepairChange &change) {
        return change.part.bound == BoundKind::Application;
    });
}

} // namespace

bool DecisionService::hasLeft(const Application &application)
{
    return !application.isActive() || application.reply == Reply::Declined
        || application.reply == Reply::Lapsed;
}

Result<ChangeSetId> DecisionService::decideFor(MeetingId meeting, const QList<ApplicationId> &applications,
                                               Decision decision, const QString &by, const QString &reason)
{
    if (by.trimmed().isEmpty()) {
        return Error{ErrorCode::NameRequired, {}};
    }
    if (reason.trimmed().isEmpty()) {
        return Error{ErrorCode::ReasonRequired, {}};
    }
    const QString deed = tr("Decide on %n application(s)", nullptr, static_cast<int>(applications.size()));
    return m_transactions.write(deed, [&]() -> Result<void> {
        QList<Application> changed;
        for (const ApplicationId id : applications) {
            const std::optional<Applicant> applicant = m_stores.applications.load(id);
            if (!applicant || applicant->application.meeting != meeting) {
                return Error{ErrorCode::NotFound, u"such application"_s};
            }
            Application application = applicant->application;
            if (application.decision == decision) {
                continue;
            }
            application.decision = decision;
            application.decisionReason = reason;
            application.decidedBy = by.simplified();
            application.decidedAt = m_clock.now();
            m_stores.applications.save(application);
            changed.append(application);
        }
        if (changed.isEmpty()) {
            return Error{ErrorCode::NothingToChange, {}};
        }
        reseat(meeting, changed);
        return {};
    });
}

/// The seats of the newest decision after @p changed were decided on by hand, as a decision of its own.
void DecisionService::reseat(MeetingId meeting, const QList<Application> &changed)
{
    std::optional<DecidedSelection> decided = m_stores.selections.newestOf(meeting);
    const bool takesSeats = std::any_of(changed.cbegin(), changed.cend(), [](const Application &application) {
        return application.decision == Decision::Invite || application.decision == Decision::Reserve;
    });
    if (!decided && !takesSeats) {
        return;
    }
    DecidedSelection next = decided.value_or(DecidedSelection{m_ids.next<SelectionId>(), meeting});
    next.id = m_ids.next<SelectionId>();
    next.decidedAt = m_clock.now();
    next.decidedBy = changed.constFirst().decidedBy;
    next.reason = changed.constFirst().decisionReason;
    next.provedOptimal = false;
    for (const Application &application : changed) {
        std::optional<double> score;
        next.seats.removeIf([&](const DecidedSeat &seat) {
            score = seat.application == application.id ? seat.score : score;
            return seat.application == application.id;
        });
        if (application.decision == Decision::Invite || application.decision == Decision::Reserve) {
            next.seats.append({application.id, application.decision == Decision::Reserve, 0, score,
                               application.decisionReason});
        }
    }
    int in = 0;
    int reserve = 0;
    next.total = 0;
    for (DecidedSeat &seat : next.seats) {
        seat.position = seat.isReserve ? ++reserve : ++in;
        next.total += seat.isReserve ? 0 : seat.score.value_or(0);
    }
    next.places = std::max({next.places, in, 1});
    m_stores.selections.insert(next);
}

Result<QList<PastDecision>> DecisionService::history(ApplicationId application)
{
    return m_transactions.read([&] { return m_stores.selections.decisionsOn(application); });
}

Result<HeldSeats> DecisionService::heldSeats(MeetingId meeting)
{
    return m_transactions.read([&] {
        HeldSeats seats;
        const std::optional<DecidedSelection> decided = m_stores.selections.newestOf(meeting);
        const QList<Applicant> applicants = m_stores.applications.ofMeeting(meeting);
        QHash<ApplicationId, const Application *> byId;
        for (const Applicant &applicant : applicants) {
            byId.insert(applicant.application.id, &applicant.application);
        }
        for (const DecidedSeat &seat : decided ? decided->seats : QList<DecidedSeat>()) {
            const Application *application = byId.value(seat.application, nullptr);
            if (seat.isReserve || application == nullptr) {
                continue;
            }
            seats.held.append(seat.application);
            if (hasLeft(*application)) {
                seats.withdrawn.append(seat.application);
            }
        }
        return seats;
    });
}

Result<ChangeSetId> DecisionService::applyRepair(MeetingId meeting, const RepairDeed &deed)
{
    if (deed.by.trimmed().isEmpty()) {
        return Error{ErrorCode::NameRequired, {}};
    }
    if (deed.reason.trimmed().isEmpty()) {
        return Error{ErrorCode::ReasonRequired, {}};
    }
    if (asksForCompletion(deed.repair)) {
        return Error{ErrorCode::Unsupported, tr("an application has to be completed first")};
    }
    return edit(meeting, tr("Resolve a conflict of rules"), [&](MeetingDocument &document) -> Result<void> {
        const bool isStale = document.rules != deed.problem.rules || document.locks != deed.problem.locks
            || document.meeting.places != deed.problem.places;
        if (isStale) {
            return Error{ErrorCode::ChangedMeanwhile, document.meeting.reference};
        }
        const SelectionProblem after = repaired(deed.problem, deed.repair.changes);
        document.rules = after.rules;
        document.locks = after.locks;
        document.meeting.places = after.places > 0 ? std::optional(after.places) : std::nullopt;
        AppliedRepair applied{m_ids.next<AppliedRepairId>(), meeting,     m_clock.now(),
                              deed.by.simplified(),          deed.reason, {}};
        std::transform(deed.repair.changes.cbegin(), deed.repair.changes.cend(),
                       std::back_inserter(applied.changes), givenUp);
        m_stores.selections.addRepair(applied);
        return {};
    });
}

Result<QList<AppliedRepair>> DecisionService::repairs(MeetingId meeting)
{
    return m_transactions.read([&] { return m_stores.selections.repairsOf(meeting); });
}

} // namespace convoke
