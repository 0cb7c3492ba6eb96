// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/selection/selectionrow.h"

#include <QWidget>

#include <functional>
#include <optional>

class QKeySequence;

namespace convoke {

class DecisionLine;
class RankingFoot;
class SeatPlan;
class SelectionModel;
class SelectionSide;
class SelectionStrip;
class TableView;
class TypedSortProxy;

/// Where the selecting is done: deeds and outcome above, the table, and rules, weights and reasons at the
/// right. In the table I locks in, O locks out, U unlocks.
class SelectionDesk final : public QWidget
{
    Q_OBJECT
public:
    explicit SelectionDesk(QWidget *parent = nullptr);

    [[nodiscard]] SelectionStrip *strip() const { return m_strip; }
    [[nodiscard]] DecisionLine *decision() const { return m_decision; }
    [[nodiscard]] SelectionSide *side() const { return m_side; }
    [[nodiscard]] RankingFoot *foot() const { return m_foot; }

    /// Empties the table: another meeting follows.
    void forgetRows();
    void showRows(const QList<SelectionRow> &rows, int decimals);
    /// Who reviewed, how far scores can be trusted, what ranks are compared with.
    /// @p workingAs: others' scores are kept from a reviewer of that name as the call says.
    void showRanking(const SeatPlan &plan, const QString &workingAs);
    [[nodiscard]] std::optional<ApplicationId> current() const;
    [[nodiscard]] QList<ApplicationId> selected() const;

Q_SIGNALS:
    void currentChanged();
    void lockWanted(convoke::Seat seat);
    void unlockWanted();

private:
    [[nodiscard]] QWidget *makeTable();
    void addShortcut(const QKeySequence &key, const std::function<void()> &deed);
    void showMenu(const QPoint &where);
    void addFoot();

    SelectionModel *m_model;
    TypedSortProxy *m_proxy;
    SelectionStrip *m_strip;
    DecisionLine *m_decision;
    TableView *m_table;
    SelectionSide *m_side;
    RankingFoot *m_foot = nullptr;
};

} // namespace convoke
