// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/idsource.h"
#include "decision/decisionservice.h"
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
    bool keepMoves(const QHash<ApplicationId, SeatState> &moves, const QString &reason);
    /// One of the repairs of the proposal.
    void applyRepair(qsizetype index);

Q_SIGNALS:
    void decided();

private:
    using Step = std::function<Result<ChangeSetId>()>;
    /// True when all was done.
    bool record(const QString &deed, const QList<Step> &steps);
    [[nodiscard]] QString nameOf(ApplicationId application) const;
    [[nodiscard]] QString wordFor(const QList<ApplicationId> &applications) const;

    Services m_services;
    Deeds &m_deeds;
    const SeatPlan &m_plan;
    QWidget *m_page;
};

} // namespace convoke
