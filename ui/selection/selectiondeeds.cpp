// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/selectiondeeds.h"

#include "ui/common/reasondialog.h"
#include "ui/selection/rulesdialog.h"
#include "ui/selection/seatplan.h"
#include "ui/selection/tiebreakdialog.h"

#include <QWidget>

#include <algorithm>

namespace convoke {

SelectionDeeds::SelectionDeeds(const Services &services, Deeds &deeds, const SeatPlan &plan, QWidget *page)
    : QObject(page)
    , m_services(services)
    , m_deeds(deeds)
    , m_plan(plan)
    , m_page(page)
{ }

void SelectionDeeds::saveWeight(CriterionId criterion, double weight)
{
    const MeetingId meeting = m_plan.document().meeting.id;
    record(tr("Change a weight"), {[this, meeting, criterion, weight] {
               return m_services.decisions.saveWeight(meeting, criterion, weight);
           }});
}

void SelectionDeeds::savePlaces(std::optional<int> places)
{
    const MeetingId meeting = m_plan.document().meeting.id;
    record(tr("Change the places"), {[this, meeting, places] {
               return m_services.decisions.savePlaces(meeting, places);
           }});
}

void SelectionDeeds::askRules()
{
    auto *dialog = new RulesDialog(
        m_plan.document(), m_plan.applicants(), m_services.ids,
        [this](const QList<Rule> &rules, const QList<Wish> &wishes) {
            const MeetingDocument &document = m_plan.document();
            const MeetingId meeting = document.meeting.id;
            QList<Step> steps;
            if (rules != document.rules || wishes == document.wishes) {
                steps.append(
                    [this, meeting, rules] { return m_services.decisions.saveRules(meeting, rules); });
            }
            if (wishes != document.wishes) {
                steps.append(
                    [this, meeting, wishes] { return m_services.decisions.saveWishes(meeting, wishes); });
            }
            return record(tr("Edit the rules"), steps);
        },
        m_page);
    dialog->open();
}

void SelectionDeeds::askTieBreaks()
{
    auto *dialog = new TieBreakDialog(
        m_plan.document().criteria, m_plan.document().tieBreaks,
        [this](const QStringList &links) {
            return record(tr("Edit the tie-breaks"), {[this, links] {
                              return m_services.decisions.saveTieBreaks(m_plan.document().meeting.id, links);
                          }});
        },
        m_page);
    dialog->setReference(m_plan.document().meeting.reference);
    dialog->open();
}

void SelectionDeeds::askDecision(const QString &workingAs)
{
    if (!m_plan.showsProposal()) {
        return;
    }
    const GroupDecision decision{m_plan.proposalProblem(), *m_plan.proposal(), {}, {}};
    const int seats = static_cast<int>(decision.selection.seats.size());
    const ReasonDialog::Words words{tr("Decide"),
                                    tr("%Ln person(s) get a seat, those who would replace them stand on the "
                                       "reserve. The program proposes; you decide. "
                                       "Nobody is told by this.",
                                       nullptr, seats),
                                    tr("Decide on %Ln seat(s)", nullptr, seats), tr("Reason"),
                                    tr("Best group under the rules of the call")};
    auto *dialog = new ReasonDialog(
        words,
        [this, decision](const QString &name, const QString &reason) {
            GroupDecision taken = decision;
            taken.by = name;
            taken.reason = reason;
            const bool isDone =
                record(tr("Decide on %1").arg(taken.problem.meeting), {[this, taken] {
                           return m_services.decisions.decide(m_plan.document().meeting.id, taken);
                       }});
            if (isDone) {
                Q_EMIT decided();
            }
            return isDone;
        },
        m_page);
    dialog->askName(tr("Who decides"), workingAs);
    dialog->open();
}

QString SelectionDeeds::nameOf(ApplicationId application) const
{
    const Applicant *applicant = m_plan.applicant(application);
    return applicant == nullptr ? QString() : applicant->person.displayName();
}

QString SelectionDeeds::wordFor(const QList<ApplicationId> &applications) const
{
    const int count = static_cast<int>(applications.size());
    return count == 1 ? nameOf(applications.constFirst()) : tr("%Ln people", nullptr, count);
}

void SelectionDeeds::askLock(const QList<ApplicationId> &applications, Seat seat)
{
    if (applications.isEmpty()) {
        return;
    }
    const bool isIn = seat == Seat::In;
    const QString who = wordFor(applications);
    const QString deed = isIn ? tr("Lock %1 in").arg(who) : tr("Lock %1 out").arg(who);
    const ReasonDialog::Words words{
        deed,
        isIn ? tr("Whatever the scores say, every group will have a seat for %1.").arg(who)
             : tr("Whatever the scores say, no group will have a seat for %1.").arg(who),
        isIn ? tr("Lock in") : tr("Lock out"), tr("Reason"),
        isIn ? tr("Presents a case") : tr("Cannot come on these days")};
    auto *dialog = new ReasonDialog(
        words,
        [this, applications, seat, deed](const QString &, const QString &reason) {
            QList<Step> steps;
            for (const ApplicationId application : applications) {
                steps.append([this, application, seat, reason] {
                    return m_services.decisions.lock(m_plan.document().meeting.id, application, seat, reason);
                });
            }
            return record(deed, steps);
        },
        m_page);
    dialog->open();
}

void SelectionDeeds::unlock(const QList<ApplicationId> &applications)
{
    QList<Step> steps;
    QList<ApplicationId> locked = applications;
    locked.removeIf([this](ApplicationId application) {
        const Applicant *applicant = m_plan.applicant(application);
        return applicant == nullptr || !m_plan.lockOf(applicant->application);
    });
    for (const ApplicationId application : std::as_const(locked)) {
        steps.append([this, application] {
            return m_services.decisions.unlock(m_plan.document().meeting.id, application);
        });
    }
    if (!steps.isEmpty()) {
        record(tr("Unlock %1").arg(wordFor(locked)), steps);
    }
}

bool SelectionDeeds::keepMoves(const QHash<ApplicationId, SeatState> &moves, const QString &reason,
                               const QString &by)
{
    QList<ApplicationId> moved = moves.keys();
    std::sort(moved.begin(), moved.end());
    QList<Step> steps;
    for (const ApplicationId application : std::as_const(moved)) {
        const Seat seat = moves.value(application) == SeatState::In ? Seat::In : Seat::Out;
        steps.append([this, application, seat, reason] {
            return m_services.decisions.lock(m_plan.document().meeting.id, application, seat, reason);
        });
    }
    QList<ApplicationId> reserved = moved;
    reserved.removeIf([&moves](ApplicationId who) { return moves.value(who) != SeatState::Reserve; });
    if (!reserved.isEmpty()) {
        steps.append([this, reserved, by, reason] {
            return m_services.decisions.decideFor(m_plan.document().meeting.id, reserved, Decision::Reserve,
                                                  by, reason);
        });
    }
    return !steps.isEmpty() && record(tr("Move %1 by hand").arg(wordFor(moved)), steps);
}

bool SelectionDeeds::record(const QString &deed, const QList<Step> &steps)
{
    if (steps.size() == 1) {
        return m_deeds.record(deed, steps.constFirst()());
    }
    bool isDone = true;
    m_deeds.stack().beginMacro(deed);
    for (const Step &step : steps) {
        isDone = isDone && m_deeds.record(deed, step());
    }
    m_deeds.stack().endMacro();
    return isDone;
}

} // namespace convoke
