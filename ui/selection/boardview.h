// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/selection/tryout.h"

#include <QWidget>

class QStackedWidget;

namespace convoke {

class BoardColumn;
class EmptyState;
class TryOutBar;
struct WhyRow;

/// The group as three columns: in, reserve, out. People are dragged between them or moved with I, R and O;
/// what that costs and which rules it breaks is seen at once. While a group is only proposed, moves are tried
/// until they are kept; once it is decided, each asks for its reason.
class BoardView final : public QWidget
{
    Q_OBJECT
public:
    /// Both outlive the view.
    BoardView(const SeatPlan &plan, TryOut &tryOut, QWidget *parent = nullptr);

    /// The plan or what is tried has changed.
    void refresh();
    void setFilter(const QString &text);
    bool select(ApplicationId application);
    /// What was tried has been written.
    void kept();

Q_SIGNALS:
    void currentChanged(convoke::ApplicationId application);
    void keepWanted(const QString &reason);
    void proposalWanted();
    void unlockWanted(const QList<convoke::ApplicationId> &applications);
    /// After the decision.
    void decisionWanted(const QList<convoke::ApplicationId> &applications, convoke::SeatState to);

private:
    void makeColumns();
    void connectColumn(BoardColumn *column);
    void addShortcut(BoardColumn *column, const QKeySequence &key, const std::function<void()> &deed);
    void showHeadings();
    void showMenu(BoardColumn *column, const QPoint &where);
    void move(const QList<ApplicationId> &applications, SeatState to);
    void takeBack(const QList<ApplicationId> &applications);
    void step(const BoardColumn *from, int direction);
    [[nodiscard]] bool isDecided() const;
    [[nodiscard]] QString moveVerb(SeatState to, const QList<ApplicationId> &applications) const;

    const SeatPlan &m_plan;
    TryOut &m_tryOut;
    TryOutBar *m_bar;
    QStackedWidget *m_stack;
    QWidget *m_board;
    EmptyState *m_empty;
    QList<BoardColumn *> m_columns;
};

} // namespace convoke
