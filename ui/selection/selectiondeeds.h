// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/idsource.h"
#include "decision/decisionservice.h"
#include "decision/scenarioservice.h"
#include "ui/selection/groupsearch.h"
#include "ui/selection/selectionrow.h"
#include "ui/undo/deeds.h"

#include <functional>

class QWidget;

namespace convoke {

class SeatPlan;

/// What can be done on the selection page, with the dialogs that ask for it. Each deed is one step to undo.
class SelectionDeeds final : public QObject
{
    Q_OBJECT
public:
    struct Services
    {
        DecisionService &decisions;
        IdSource &ids;
        ScenarioService *scenarios = nullptr; ///< null: scenarios are not kept
    };
    /// @p plan tells what there is at the moment of a deed; dialogs belong to @p page.
    SelectionDeeds(const Services &services, Deeds &deeds, const SeatPlan &plan, QWidget *page);

    void saveWeight(CriterionId criterion, double weight);
    void savePlaces(std::optional<int> places);
    void askRules();
    void askTieBreaks();
    /// Only while a group is proposed. @p workingAs is offered as the name of who decides.
    void askDecision(const QString &workingAs);
    void askLock(const QList<ApplicationId> &applications, Seat seat);
    /// Those of them that are locked.
    void unlock(const QList<ApplicationId> &applications);
    /// What was tried on the board: each is locked in or out for @p reason. True when all was done.
    /// Who is moved to the reserve is decided to stand on it.
    bool keepMoves(const QHash<ApplicationId, SeatState> &moves, const QString &reason, const QString &by);
    /// One of the repairs of the proposal; asks who answers for it and why.
    void askRepair(qsizetype index, const QString &workingAs);
    /// Decides on single people; asks who decides and why.
    void askDecisionFor(const QList<ApplicationId> &applications, Decision decision,
                        const QString &workingAs);
    /// The best change after withdrawals, as @p answer found it; asks who decides and why.
    void askReplacement(const GroupAnswer &answer, const HeldSeats &seats, const QString &workingAs);

    /// @p present: the settings as they are on the page.
    void askScenarios(const SelectionSettings &present);

Q_SIGNALS:
    /// A scenario has become the meeting's settings; exceptions and method are the page's.
    void adopted(const convoke::SelectionSettings &settings);
    void decided();

private:
    using Step = std::function<Result<ChangeSetId>()>;
    /// True when all was done.
    bool record(const QString &deed, const QList<Step> &steps);
    [[nodiscard]] QString namesOf(const QList<ApplicationId> &applications) const;
    [[nodiscard]] QString nameOf(ApplicationId application) const;
    [[nodiscard]] QString wordFor(const QList<ApplicationId> &applications) const;

    Services m_services;
    Deeds &m_deeds;
    const SeatPlan &m_plan;
    QWidget *m_page;
};

} // namespace convoke
