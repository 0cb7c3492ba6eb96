// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What SelectionPage does about methods, scenarios, try-outs and what happens after a decision.
#include "ui/selection/selectionpage.h"

#include "ui/common/linedialog.h"
#include "ui/common/messagebar.h"
#include "ui/common/showerror.h"
#include "ui/selection/boardview.h"
#include "ui/selection/decisionline.h"
#include "ui/selection/selectiondeeds.h"
#include "ui/selection/selectiondesk.h"
#include "ui/selection/selectionstrip.h"

#include <QLocale>

namespace convoke {

void SelectionPage::connectDeeds()
{
    connect(m_desk->decision(), &DecisionLine::replacementWanted, this, &SelectionPage::searchReplacement);
    m_desk->strip()->setHasScenarios(m_services.scenarios != nullptr);
    connect(m_desk->strip(), &SelectionStrip::scenariosWanted, this, &SelectionPage::askScenarios);
    connect(m_doing, &SelectionDeeds::adopted, this, [this](const SelectionSettings &settings) {
        m_desk->strip()->setAllowsExceptions(settings.exceptionsAllowed);
        useMethod(settings.method, settings.seed);
    });
    connect(&m_replacement, &GroupSearch::answered, this, &SelectionPage::takeReplacement);
    connect(m_desk, &SelectionDesk::decisionForWanted, this, [this](Decision decision) {
        m_doing->askDecisionFor(chosenApplications(), decision, m_workingAs());
    });
    connect(m_desk->board(), &BoardView::decisionWanted, this,
            [this](const QList<ApplicationId> &applications, SeatState to) {
                const Decision decision = to == SeatState::In ? Decision::Invite
                    : to == SeatState::Reserve                ? Decision::Reserve
                                                              : Decision::Reject;
                m_doing->askDecisionFor(applications, decision, m_workingAs());
            });
}

void SelectionPage::askScenarios()
{
    commitEdits();
    SelectionSettings present = settingsOf(m_plan.document());
    present.exceptionsAllowed = m_desk->strip()->allowsExceptions();
    present.method = m_plan.method();
    present.seed = m_plan.seed();
    m_doing->askScenarios(present);
}

void SelectionPage::showWithdrawn()
{
    QStringList names;
    for (const ApplicationId application : m_plan.held().withdrawn) {
        const Applicant *applicant = m_plan.applicant(application);
        names.append(applicant != nullptr ? applicant->person.displayName() : QString());
    }
    m_desk->decision()->showWithdrawn(m_plan.proposal() == nullptr ? QLocale().createSeparatedList(names)
                                                                   : QString());
}

void SelectionPage::searchReplacement()
{
    const HeldSeats &seats = m_plan.held();
    if (m_plan.decided() && !seats.withdrawn.isEmpty()) {
        m_replacement.start(
            afterWithdrawal(m_plan.problem(m_plan.decided()->withExceptions), seats.held, seats.withdrawn),
            SelectionScope::Everything);
    }
}

void SelectionPage::takeReplacement(const GroupAnswer &answer)
{
    if (!answer.selection) {
        if (answer.selection.error().code != ErrorCode::Cancelled) {
            showError(this, answer.selection.error());
        }
        return;
    }
    if (answer.selection->hasGroup()) {
        m_doing->askReplacement(answer, m_plan.held(), m_workingAs());
        return;
    }
    nearestMessageBar(this)->say(MessageBar::Kind::Warn,
                                 tr("Nobody fits into the free places under the rules while all others keep "
                                    "theirs. Propose again, or decide "
                                    "for single people."));
}

/// The lottery asks for its seed, so that anybody can draw it again.
void SelectionPage::chooseMethod(SelectionMethod method)
{
    if (method != SelectionMethod::Lottery) {
        useMethod(method, {});
        return;
    }
    m_desk->strip()->setMethod(m_plan.method()); // until the seed is given
    const QString seed = m_plan.seed().isEmpty() ? m_plan.document().meeting.reference : m_plan.seed();
    askForLine(
        this,
        {tr("Lot among equals"),
         tr("People with the same score are drawn by lot. Whoever has the seed can draw it again: it is "
            "written into the record."),
         tr("Seed"), tr("Draw"), seed},
        [this](const QString &given) { useMethod(SelectionMethod::Lottery, given); });
}

void SelectionPage::useMethod(SelectionMethod method, const QString &seed)
{
    m_plan.setMethod(method, seed);
    m_desk->strip()->setMethod(method);
    if (m_plan.document().meeting.places) {
        propose();
    }
}

void SelectionPage::keepTryOut(const QString &reason)
{
    const QHash<ApplicationId, SeatState> moves = m_tryOut.moves();
    if (m_doing->keepMoves(moves, reason, m_workingAs())) {
        m_desk->board()->kept();
        m_tryOut.clear();
    }
}

} // namespace convoke
