// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/boardview.h"

#include "ui/common/emptystate.h"
#include "ui/common/listview.h"
#include "ui/common/measures.h"
#include "ui/selection/boardcolumn.h"
#include "ui/selection/tryoutbar.h"
#include "ui/selection/whyrows.h"

#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int costDecimals = 2;

} // namespace

BoardView::BoardView(const SeatPlan &plan, TryOut &tryOut, QWidget *parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_tryOut(tryOut)
    , m_bar(new TryOutBar(this))
    , m_stack(new QStackedWidget(this))
    , m_board(new QWidget(this))
    , m_empty(new EmptyState(
          u"selection"_s, tr("There is no group yet"),
          tr("Once a group is proposed, it stands here beside the reserve and those who are out, "
             "and you can try what moving somebody would cost.")))
{
    setObjectName(u"boardView"_s);
    makeColumns();
    m_stack->addWidget(m_board);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    QPushButton *propose = m_empty->addButton(u"boardPropose"_s, tr("Propose the best group"));
    connect(propose, &QPushButton::clicked, this, &BoardView::proposalWanted);
    connect(m_bar, &TryOutBar::keepWanted, this, &BoardView::keepWanted);
    connect(m_bar, &TryOutBar::discardWanted, &m_tryOut, &TryOut::clear);
    connect(&m_tryOut, &TryOut::changed, this, &BoardView::refresh);
    connect(&m_tryOut, &TryOut::considered, this, [this](const TryOutVerdict &verdict) {
        for (BoardColumn *column : std::as_const(m_columns)) {
            if (column->isHovered()) {
                column->showHint(verdict);
            }
        }
    });
}

void BoardView::makeColumns()
{
    m_columns = {new BoardColumn(SeatState::In, u"boardIn"_s, m_board),
                 new BoardColumn(SeatState::Reserve, u"boardReserve"_s, m_board),
                 new BoardColumn(SeatState::Out, u"boardOut"_s, m_board)};
    m_columns.at(0)->setEmptyWords(tr("Nobody has a seat."));
    m_columns.at(1)->setEmptyWords(tr("Nobody fits into a place that becomes free, under these rules."));
    m_columns.at(2)->setEmptyWords(tr("Everybody has a seat or stands on the reserve."));
    auto *row = new QHBoxLayout;
    row->setSpacing(measure::gap / 2);
    for (BoardColumn *column : std::as_const(m_columns)) {
        row->addWidget(column, 1);
        connectColumn(column);
    }
    auto *layout = new QVBoxLayout(m_board);
    layout->setContentsMargins(measure::pad, measure::gap / 2, measure::pad, measure::gap);
    layout->setSpacing(measure::gap / 2);
    layout->addWidget(m_bar);
    layout->addLayout(row, 1);
}

void BoardView::connectColumn(BoardColumn *column)
{
    connect(column, &BoardColumn::hovered, this, [this, column](const QList<ApplicationId> &applications) {
        if (!isDecided()) {
            m_tryOut.consider(applications, column->state());
        }
    });
    connect(column, &BoardColumn::dropped, this, [this, column](const QList<ApplicationId> &applications) {
        move(applications, column->state());
    });
    connect(column, &BoardColumn::currentChanged, this, [this, column] {
        if (const std::optional<ApplicationId> application = column->current()) {
            Q_EMIT currentChanged(*application);
        }
    });
    connect(column->list(), &QWidget::customContextMenuRequested, this,
            [this, column](const QPoint &where) { showMenu(column, where); });
    addShortcut(column, Qt::Key_I, [this, column] { move(column->selected(), SeatState::In); });
    addShortcut(column, Qt::Key_R, [this, column] { move(column->selected(), SeatState::Reserve); });
    addShortcut(column, Qt::Key_O, [this, column] { move(column->selected(), SeatState::Out); });
    addShortcut(column, Qt::Key_U, [this, column] { takeBack(column->selected()); });
    addShortcut(column, Qt::Key_Left, [this, column] { step(column, -1); });
    addShortcut(column, Qt::Key_Right, [this, column] { step(column, 1); });
}

void BoardView::addShortcut(BoardColumn *column, const QKeySequence &key, const std::function<void()> &deed)
{
    auto *shortcut = new QShortcut(key, column->list());
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, deed);
}

bool BoardView::isDecided() const
{
    return m_plan.decided() && m_plan.proposal() == nullptr;
}

void BoardView::refresh()
{
    if (!m_plan.isLoaded()) {
        return;
    }
    m_stack->setCurrentWidget(m_plan.showsGroup() || !m_tryOut.isEmpty() ? m_board
                                                                         : static_cast<QWidget *>(m_empty));
    m_bar->setDecided(isDecided());
    m_bar->showTryOut(m_tryOut);
    const QList<BoardCard> cards = boardCards(m_plan, m_tryOut);
    for (BoardColumn *column : std::as_const(m_columns)) {
        QList<BoardCard> own;
        std::copy_if(cards.cbegin(), cards.cend(), std::back_inserter(own),
                     [column](const BoardCard &card) { return card.column == column->state(); });
        column->showCards(own);
    }
    showHeadings();
}

void BoardView::showHeadings()
{
    const QLocale locale;
    int counts[3] = {};
    const QList<BoardCard> cards = boardCards(m_plan, m_tryOut);
    for (const BoardCard &card : cards) {
        counts[card.column == SeatState::In ? 0 : card.column == SeatState::Reserve ? 1 : 2] += 1;
    }
    const std::optional<int> places = m_plan.document().meeting.places;
    //: heading of a column of people with a seat: how many, of how many places
    m_columns.at(0)->setHeading(
        places ? tr("In · %1 of %2").arg(locale.toString(counts[0]), locale.toString(*places))
               : tr("In · %1").arg(locale.toString(counts[0])));
    m_columns.at(1)->setHeading(tr("Reserve · %1").arg(locale.toString(counts[1])));
    m_columns.at(2)->setHeading(tr("Out · %1").arg(locale.toString(counts[2])));
}

void BoardView::setFilter(const QString &text)
{
    for (BoardColumn *column : std::as_const(m_columns)) {
        column->setFilter(text);
    }
}

bool BoardView::select(ApplicationId application)
{
    return std::any_of(m_columns.cbegin(), m_columns.cend(),
                       [application](BoardColumn *column) { return column->select(application); });
}

void BoardView::kept()
{
    m_bar->kept();
}

void BoardView::move(const QList<ApplicationId> &applications, SeatState to)
{
    if (applications.isEmpty()) {
        return;
    }
    if (isDecided()) {
        Q_EMIT decisionWanted(applications, to);
        return;
    }
    m_tryOut.move(applications, to);
    for (BoardColumn *column : std::as_const(m_columns)) {
        if (column->state() == to && column->select(applications.constFirst())) {
            column->list()->setFocus();
        }
    }
}

/// What is tried is taken back; what was locked before is unlocked.
void BoardView::takeBack(const QList<ApplicationId> &applications)
{
    const bool isTried =
        std::any_of(applications.cbegin(), applications.cend(),
                    [this](ApplicationId application) { return m_tryOut.moves().contains(application); });
    if (isTried) {
        m_tryOut.takeBack(applications);
    } else {
        Q_EMIT unlockWanted(applications);
    }
}

void BoardView::step(const BoardColumn *from, int direction)
{
    const auto at = std::find(m_columns.cbegin(), m_columns.cend(), from);
    const qsizetype to = at - m_columns.cbegin() + direction;
    if (to < 0 || to >= m_columns.size()) {
        return;
    }
    ListView *list = m_columns.at(to)->list();
    list->setFocus();
    if (!list->currentIndex().isValid() && list->model()->rowCount() > 0) {
        list->setCurrentIndex(list->model()->index(0, 0));
    }
}

/// With what it costs, where that is known without asking.
QString BoardView::moveVerb(SeatState to, const QList<ApplicationId> &applications) const
{
    const QString verb = to == SeatState::In ? tr("Move to In")
        : to == SeatState::Reserve           ? tr("Move to Reserve")
                                             : tr("Move to Out");
    if (applications.size() != 1 || !m_tryOut.isEmpty() || to == SeatState::Reserve) {
        return verb;
    }
    const QList<WhyRow> rows = whyRows(m_plan);
    const auto row = std::find_if(rows.cbegin(), rows.cend(), [&applications](const WhyRow &other) {
        return other.application == applications.constFirst();
    });
    if (row == rows.cend() || (row->seat == SeatState::In) == (to == SeatState::In)) {
        return verb;
    }
    if (!row->cost) {
        return to == SeatState::In ? tr("Move to In (not possible under the rules)") : verb;
    }
    //: a verb and by how much the total would be lower
    return tr("%1 (total −%2)").arg(verb, QLocale().toString(*row->cost, 'f', costDecimals));
}

void BoardView::showMenu(BoardColumn *column, const QPoint &where)
{
    const QList<ApplicationId> applications = column->selected();
    if (applications.isEmpty()) {
        return;
    }
    auto *menu = new QMenu(column->list());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [menu, this](const QString &name, const QString &verb, Qt::Key key,
                                  const std::function<void()> &deed) {
        QAction *action = menu->addAction(verb);
        action->setObjectName(name);
        action->setShortcut(key);
        connect(action, &QAction::triggered, this, deed);
    };
    const std::tuple<SeatState, QString, Qt::Key> ways[] = {
        {SeatState::In, u"menuMoveIn"_s, Qt::Key_I},
        {SeatState::Reserve, u"menuMoveReserve"_s, Qt::Key_R},
        {SeatState::Out, u"menuMoveOut"_s, Qt::Key_O}};
    for (const auto &[to, name, key] : ways) {
        if (to != column->state()) {
            add(name, moveVerb(to, applications), key,
                [this, applications, state = to] { move(applications, state); });
        }
    }
    menu->addSeparator();
    add(u"menuTakeBack"_s, tr("Take back, unlock"), Qt::Key_U,
        [this, applications] { takeBack(applications); });
    menu->popup(column->list()->viewport()->mapToGlobal(where));
}

} // namespace convoke
