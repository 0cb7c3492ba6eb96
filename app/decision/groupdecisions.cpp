// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/decisionservice.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The seats of a proposed group, and behind them the people who would replace somebody, each once, in their
/// order.
QList<DecidedSeat> seatsOf(const SelectionProblem &problem, const Selection &selection)
{
    QList<DecidedSeat> seats;
    QSet<qsizetype> seen;
    for (const ChosenSeat &seat : selection.seats) {
        const Candidate &candidate = problem.candidates.at(seat.candidate);
        seats.append({candidate.application, false, static_cast<int>(seats.size()) + 1, candidate.score, {}});
        seen.insert(seat.candidate);
    }
    QList<qsizetype> reserve;
    for (const Replacement &replacement : selection.reserve) {
        if (replacement.then && !seen.contains(*replacement.then)) {
            reserve.append(*replacement.then);
            seen.insert(*replacement.then);
        }
    }
    std::sort(reserve.begin(), reserve.end(), [&problem](qsizetype a, qsizetype b) {
        return problem.candidates.at(a).position < problem.candidates.at(b).position;
    });
    for (const qsizetype index : std::as_const(reserve)) {
        const Candidate &candidate = problem.candidates.at(index);
        seats.append({candidate.application,
                      true,
                      static_cast<int>(&index - reserve.constData()) + 1,
                      candidate.score,
                      {}});
    }
    return seats;
}

} // namespace

Result<ChangeSetId> DecisionService::decide(MeetingId meeting, const GroupDecision &decision)
{
    return writeGroup(meeting, decision, Rewrite::All, tr("Decide on %1").arg(decision.problem.meeting));
}

Result<ChangeSetId> DecisionService::replace(MeetingId meeting, const GroupDecision &decision)
{
    return writeGroup(meeting, decision, Rewrite::OnlyChanges,
                      tr("Replace who withdrew from %1").arg(decision.problem.meeting));
}

Result<ChangeSetId> DecisionService::writeGroup(MeetingId meeting, const GroupDecision &decision,
                                                Rewrite rewrite, const QString &deed)
{
    if (decision.by.trimmed().isEmpty()) {
        return Error{ErrorCode::NameRequired, {}};
    }
    if (decision.reason.trimmed().isEmpty()) {
        return Error{ErrorCode::ReasonRequired, {}};
    }
    if (!decision.selection.hasGroup() || decision.selection.seats.isEmpty()) {
        return Error{ErrorCode::ValueInvalid, tr("there is no group to decide on")};
    }
    DecidedSelection decided{m_ids.next<SelectionId>(), meeting};
    decided.decidedAt = m_clock.now();
    decided.decidedBy = decision.by.simplified();
    decided.reason = decision.reason;
    decided.places = decision.problem.places;
    decided.total = decision.selection.total;
    decided.provedOptimal = decision.selection.status == Selection::Status::Optimal;
    decided.withExceptions = decision.problem.exceptionsAllowed;
    decided.seats = seatsOf(decision.problem, decision.selection);
    return m_transactions.write(deed, [&]() -> Result<void> {
        m_stores.selections.insert(decided);
        writeDecisions(decision, decided, rewrite);
        keepRecord(meeting, decision, decided);
        return {};
    });
}

void DecisionService::writeDecisions(const GroupDecision &decision, const DecidedSelection &decided,
                                     Rewrite rewrite)
{
    QHash<ApplicationId, Decision> decisions;
    for (const DecidedSeat &seat : decided.seats) {
        decisions.insert(seat.application, seat.isReserve ? Decision::Reserve : Decision::Invite);
    }
    const QList<Applicant> applicants = m_stores.applications.ofMeeting(decided.meeting);
    for (const Applicant &applicant : applicants) {
        Application application = applicant.application;
        const auto now = decisions.constFind(application.id);
        const bool wasSeated =
            application.decision == Decision::Invite || application.decision == Decision::Reserve;
        if (now == decisions.cend() && !wasSeated) {
            continue;
        }
        const bool keeps = now == decisions.cend() ? hasLeft(application) : application.decision == *now;
        if (rewrite == Rewrite::OnlyChanges && keeps) {
            continue;
        }
        application.decision = now == decisions.cend() ? Decision::Open : *now;
        application.decisionReason = decision.reason;
        application.decidedBy = decided.decidedBy;
        application.decidedAt = decided.decidedAt;
        m_stores.applications.save(application);
    }
}

} // namespace convoke
