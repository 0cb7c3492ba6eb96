// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The deeds of SelectionDeeds for which a named person answers with a reason.
#include "ui/selection/selectiondeeds.h"

#include "ui/common/reasondialog.h"
#include "ui/common/rulewords.h"
#include "ui/selection/rulesummary.h"
#include "ui/selection/scenariosdialog.h"
#include "ui/selection/seatplan.h"

#include <QLocale>
#include <QWidget>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

QString pointsText(double points)
{
    return QLocale().toString(points, 'f', 2);
}

/// Who is in @p selection and was not in @p held.
QList<qsizetype> comingIn(const SelectionProblem &problem, const Selection &selection,
                          const QList<ApplicationId> &held)
{
    QList<qsizetype> coming;
    for (const ChosenSeat &seat : selection.seats) {
        if (!held.contains(problem.candidates.at(seat.candidate).application)) {
            coming.append(seat.candidate);
        }
    }
    return coming;
}

} // namespace

void SelectionDeeds::askRepair(qsizetype index, const QString &workingAs)
{
    const Selection *proposal = m_plan.proposal();
    if (proposal == nullptr || index < 0 || index >= proposal->repairs.size()) {
        return;
    }
    const RepairDeed repair{m_plan.proposalProblem(), proposal->repairs.at(index), {}, {}};
    QStringList changes;
    for (const RepairChange &change : repair.repair.changes) {
        changes.append(repairWords(change, repair.problem, m_plan.document().call));
    }
    const QString people = repair.problem.before.isEmpty()
        ? changeWords({repair.repair.people, {}}, repair.problem)
        : changeWords(repair.repair.change, repair.problem);
    const ReasonDialog::Words words{
        tr("Resolve the conflict"),
        //: what is changed, one change per line; the total; who comes in and goes out
        tr("%1\n\nThe total becomes %2. %3\n\nThe change, your name and the reason are kept with the "
           "selection.")
            .arg(changes.join(u'\n'), pointsText(repair.repair.total), people),
        tr("Change it"), tr("Reason"), tr("Agreed with the chairs")};
    auto *dialog = new ReasonDialog(
        words,
        [this, repair](const QString &name, const QString &reason) {
            RepairDeed made = repair;
            made.by = name;
            made.reason = reason;
            return record(tr("Resolve a conflict of rules"), {[this, made] {
                              return m_services.decisions.applyRepair(m_plan.document().meeting.id, made);
                          }});
        },
        m_page);
    dialog->askName(tr("Who answers for it"), workingAs);
    dialog->open();
}

QString SelectionDeeds::namesOf(const QList<ApplicationId> &applications) const
{
    constexpr qsizetype most = 8;
    QStringList names;
    for (const ApplicationId application : applications.mid(0, most)) {
        names.append(nameOf(application));
    }
    const QString shown = QLocale().createSeparatedList(names);
    const int more = static_cast<int>(applications.size() - names.size());
    return more > 0 ? tr("%1 and %Ln more", nullptr, more).arg(names.join(u"; "_s)) : shown;
}

void SelectionDeeds::askDecisionFor(const QList<ApplicationId> &applications, Decision decision,
                                    const QString &workingAs)
{
    if (applications.isEmpty()) {
        return;
    }
    const QString who = wordFor(applications);
    QString title;
    QString verb;
    switch (decision) {
    case Decision::Invite:
        title = tr("Give %1 a seat").arg(who);
        verb = tr("Invite");
        break;
    case Decision::Reserve:
        title = tr("Put %1 on the reserve").arg(who);
        verb = tr("Put on the reserve");
        break;
    case Decision::Reject:
        title = tr("Reject %1").arg(who);
        verb = tr("Reject");
        break;
    case Decision::Open:
        title = tr("Decide on %1 again").arg(who);
        verb = tr("Leave open");
        break;
    }
    const ReasonDialog::Words words{
        title,
        tr("%1\n\nThe decision, your name and the reason are kept. Nobody is told by this.")
            .arg(namesOf(applications)),
        verb, tr("Reason"), tr("Agreed with the chairs")};
    auto *dialog = new ReasonDialog(
        words,
        [this, applications, decision, title](const QString &name, const QString &reason) {
            return record(title, {[this, applications, decision, name, reason] {
                              return m_services.decisions.decideFor(m_plan.document().meeting.id,
                                                                    applications, decision, name, reason);
                          }});
        },
        m_page);
    dialog->askName(tr("Who decides"), workingAs);
    dialog->open();
}

void SelectionDeeds::askReplacement(const GroupAnswer &answer, const HeldSeats &seats,
                                    const QString &workingAs)
{
    const GroupDecision decision{*answer.problem, *answer.selection, {}, {}};
    const QList<qsizetype> coming = comingIn(decision.problem, decision.selection, seats.held);
    const QString people = changeWords({coming, {}}, decision.problem);
    const ReasonDialog::Words words{
        tr("Replace who withdrew"),
        //: who withdrew; who comes in ("In: …."); the total
        tr("Not coming any more: %1.\nThe best change that keeps everybody else and all rules:\n%2\nThe "
           "total "
           "becomes %3. Nobody is told by this.")
            .arg(namesOf(seats.withdrawn), people, pointsText(decision.selection.total)),
        tr("Replace"), tr("Reason"), tr("Withdrew; best replacement under the rules")};
    auto *dialog = new ReasonDialog(
        words,
        [this, decision](const QString &name, const QString &reason) {
            GroupDecision taken = decision;
            taken.by = name;
            taken.reason = reason;
            return record(tr("Replace who withdrew"), {[this, taken] {
                              return m_services.decisions.replace(m_plan.document().meeting.id, taken);
                          }});
        },
        m_page);
    dialog->askName(tr("Who decides"), workingAs);
    dialog->open();
}

void SelectionDeeds::askScenarios(const SelectionSettings &present)
{
    if (m_services.scenarios == nullptr) {
        return;
    }
    ScenarioService &scenarios = *m_services.scenarios;
    const MeetingId meeting = m_plan.document().meeting.id;
    ScenariosDialog::Deeds deeds;
    deeds.load = [&scenarios, meeting] {
        const Result<QList<Scenario>> kept = scenarios.ofMeeting(meeting);
        return kept ? *kept : QList<Scenario>();
    };
    deeds.save = [this, &scenarios, meeting, present](const QString &name) {
        return record(tr("Keep a scenario"), {[&] {
                          return scenarios.save(meeting, name, present);
                      }});
    };
    deeds.rename = [this, &scenarios](ScenarioId scenario, const QString &name) {
        return record(tr("Rename a scenario"), {[&] {
                          return scenarios.rename(scenario, name);
                      }});
    };
    deeds.remove = [this, &scenarios](ScenarioId scenario) {
        return record(tr("Delete a scenario"), {[&] {
                          return scenarios.remove(scenario);
                      }});
    };
    deeds.adopt = [this, &scenarios](const Scenario &scenario) {
        const bool isDone = record(tr("Adopt “%1”").arg(scenario.name), {[&] {
                                       return scenarios.adopt(scenario.id);
                                   }});
        if (isDone) {
            Q_EMIT adopted(scenario.settings);
        }
        return isDone;
    };
    auto *dialog = new ScenariosDialog(m_plan.standing(), present, std::move(deeds), m_page);
    dialog->open();
}

} // namespace convoke
