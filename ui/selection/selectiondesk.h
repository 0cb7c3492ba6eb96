// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/selection/selectionrow.h"
#include "ui/selection/viewswitch.h"

#include <QWidget>

#include <functional>
#include <optional>

class QKeySequence;
class QMenu;
class QStackedWidget;

namespace convoke {

class BoardView;
class CompositionView;
class DecisionLine;
class RankingFoot;
class SeatPlan;
class SelectionModel;
class SelectionSide;
class SelectionStrip;
class TableView;
class TryOut;
class TypedSortProxy;
class WhyNotView;

/// Where the selecting is done: deeds and outcome above, one of the views of the group (table, board, why
/// not, composition), and rules, weights and reasons at the right. In the table I locks in, O locks out, U
/// unlocks.
class SelectionDesk final : public QWidget
{
    Q_OBJECT
public:
    /// Both outlive the desk.
    SelectionDesk(const SeatPlan &plan, TryOut &tryOut, QWidget *parent = nullptr);

    [[nodiscard]] SelectionStrip *strip() const { return m_strip; }
    [[nodiscard]] DecisionLine *decision() const { return m_decision; }
    [[nodiscard]] SelectionSide *side() const { return m_side; }
    [[nodiscard]] BoardView *board() const { return m_board; }
    [[nodiscard]] ViewSwitch *views() const { return m_switch; }
    [[nodiscard]] RankingFoot *foot() const { return m_foot; }

    /// Empties the table: another meeting follows.
    void forgetRows();
    void showRows(const QList<SelectionRow> &rows, int decimals);
    /// The plan has changed: the view that is shown follows, the others once they are shown.
    void showPlan();
    /// So many of the answers to "why not" have come, of how many.
    void showProgress(int done, int of);
    /// Who reviewed, how far scores can be trusted, what ranks are compared with.
    /// @p workingAs: others' scores are kept from a reviewer of that name as the call says.
    void showRanking(const SeatPlan &plan, const QString &workingAs);
    [[nodiscard]] std::optional<ApplicationId> current() const;
    [[nodiscard]] QList<ApplicationId> selected() const;

Q_SIGNALS:
    void currentChanged();
    void proposalWanted();
    /// For those who are chosen.
    void decisionForWanted(convoke::Decision decision);
    void lockWanted(convoke::Seat seat);
    void unlockWanted();

private:
    [[nodiscard]] QWidget *makeTable();
    [[nodiscard]] QWidget *makeViews();
    void connectViews();
    void showView();
    void showPeople(const QString &words);
    void setCurrent(ApplicationId application);
    void addShortcut(const QKeySequence &key, const std::function<void()> &deed);
    void showMenu(const QPoint &where);
    void addFoot();

    const SeatPlan &m_plan;
    SelectionModel *m_model;
    TypedSortProxy *m_proxy;
    SelectionStrip *m_strip;
    DecisionLine *m_decision;
    TableView *m_table;
    BoardView *m_board;
    WhyNotView *m_whyNot;
    CompositionView *m_composition;
    ViewSwitch *m_switch;
    QStackedWidget *m_views;
    SelectionSide *m_side;
    QMenu *m_tableColumns = nullptr;
    QMenu *m_whyNotColumns = nullptr;
    std::optional<ApplicationId> m_current;
    RankingFoot *m_foot = nullptr;
};

} // namespace convoke
