// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/changefeed.h"
#include "base/idsource.h"
#include "decision/decisionservice.h"
#include "decision/weightvariantservice.h"
#include "meetings/meetingservice.h"
#include "ui/common/page.h"
#include "ui/selection/proposalsearch.h"
#include "ui/selection/tryout.h"
#include "ui/undo/deeds.h"

#include <QTimer>

#include <functional>

class QPushButton;
class QStackedWidget;

namespace convoke {

class EmptyState;
class ScenarioService;
class PlainLabel;
class SelectionDeeds;
class SelectionDesk;

/// Ranks the applicants of a meeting, proposes the best group that the rules allow, explains it, and records
/// the decision that a named person takes. Searches run beside the window's own thread; while a proposal is
/// shown it follows every change.
class SelectionPage final : public Page
{
    Q_OBJECT
public:
    struct Services
    {
        DecisionService &decisions;
        MeetingService &meetings;
        IdSource &ids;
        WeightVariantService &variants;
        std::function<int(MeetingId)> applications =
            {}; ///< how many a meeting has, known without reading them
        ScenarioService *scenarios = nullptr; ///< null: scenarios are not kept
    };
    /// @p workingAs gives the name that a decision is proposed under.
    SelectionPage(const Services &services, ChangeFeed &changes, Deeds &deeds,
                  std::function<QString()> workingAs, QWidget *parent = nullptr);
    ~SelectionPage() override;

    [[nodiscard]] QString title() const override { return tr("Selection"); }
    void activate(const Place &place) override;
    [[nodiscard]] Place place() const override;
    bool commitEdits() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeWaiting();
    [[nodiscard]] QWidget *makeEmptyState();
    void connectSearch();
    void connectDesk();
    void connectBoard();
    void connectSide();
    void connectRanking(Deeds &deeds);

    void follow(const Changes &changes);
    void announceLoading();
    void load();
    void takeMeeting();
    void showPlan();
    [[nodiscard]] bool showsEmptyState();
    void showOutcome();
    void showDecision();
    void showWhy();

    void nextDeed();
    void propose();
    void searchAgain();
    void chooseMethod(SelectionMethod method);
    void useMethod(SelectionMethod method, const QString &seed);
    void keepTryOut(const QString &reason);
    void connectDeeds();
    void askScenarios();
    void showWithdrawn();
    void searchReplacement();
    void takeReplacement(const GroupAnswer &answer);

    void tryWeights();
    void showRows();
    [[nodiscard]] QList<ApplicationId> chosenApplications() const;

    Services m_services;
    std::function<QString()> m_workingAs;
    std::optional<MeetingId> m_meeting;
    SeatPlan m_plan;
    ProposalSearch m_search;
    TryOut m_tryOut; ///< what is tried on the board
    GroupSearch m_replacement; ///< for who withdrew
    bool m_isStale = true;
    QList<double> m_triedWeights;
    QTimer m_try; ///< ranks at most so often while a weight moves
    QStackedWidget *m_stack;
    PlainLabel *m_waiting = nullptr;
    SelectionDesk *m_desk;
    SelectionDeeds *m_doing;
    EmptyState *m_empty = nullptr;
    QPushButton *m_emptyButton = nullptr;
    QString m_emptyLeadsTo; ///< a stage
};

} // namespace convoke
