// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/selectiondesk.h"

#include "ui/common/card.h"
#include "ui/common/filteredit.h"
#include "ui/common/measures.h"
#include "ui/common/scorebardelegate.h"
#include "ui/common/tableview.h"
#include "ui/common/typedsortproxy.h"
#include "ui/selection/boardview.h"
#include "ui/selection/compositionview.h"
#include "ui/selection/decisionline.h"
#include "ui/selection/rankdelegate.h"
#include "ui/selection/rankingfoot.h"
#include "ui/selection/rankwords.h"
#include "ui/selection/seatdelegate.h"
#include "ui/selection/seatplan.h"
#include "ui/selection/selectionmodel.h"
#include "ui/selection/selectionside.h"
#include "ui/selection/selectionstrip.h"
#include "ui/selection/tryout.h"
#include "ui/selection/whynotview.h"

#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

int at(SelectionColumn column)
{
    return static_cast<int>(column);
}

} // namespace

SelectionDesk::SelectionDesk(const SeatPlan &plan, TryOut &tryOut, QWidget *parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_model(new SelectionModel(this))
    , m_proxy(new TypedSortProxy(this))
    , m_strip(new SelectionStrip(this))
    , m_decision(new DecisionLine(this))
    , m_table(new TableView(u"selectionTable"_s))
    , m_board(new BoardView(plan, tryOut))
    , m_whyNot(new WhyNotView)
    , m_composition(new CompositionView)
    , m_switch(new ViewSwitch(this))
    , m_views(new QStackedWidget)
    , m_side(new SelectionSide)
{
    setObjectName(u"selectionDesk"_s);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(makeViews());
    splitter->addWidget(m_side);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    splitter->setSizes({scaled(772), scaled(300)});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_strip);
    layout->addWidget(m_decision);
    layout->addWidget(splitter, 1);
    addFoot();
    addShortcut(Qt::Key_I, [this] { Q_EMIT lockWanted(Seat::In); });
    addShortcut(Qt::Key_O, [this] { Q_EMIT lockWanted(Seat::Out); });
    addShortcut(Qt::Key_U, [this] { Q_EMIT unlockWanted(); });
    connectViews();
    showView();
}

QWidget *SelectionDesk::makeViews()
{
    // In the order of SelectionView.
    m_views->addWidget(makeTable());
    m_views->addWidget(m_board);
    m_views->addWidget(m_whyNot);
    m_views->addWidget(m_composition);
    m_switch->addStretch();
    m_switch->add(m_strip->filter());
    m_switch->add(m_strip->columns());
    m_tableColumns = m_table->makeColumnsMenu(m_strip);
    m_whyNotColumns = m_whyNot->table()->makeColumnsMenu(m_strip);
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_switch);
    layout->addWidget(makeLine(column));
    layout->addWidget(m_views, 1);
    return column;
}

void SelectionDesk::connectViews()
{
    connect(m_switch, &ViewSwitch::chosen, this, &SelectionDesk::showView);
    connect(m_board, &BoardView::proposalWanted, this, &SelectionDesk::proposalWanted);
    connect(m_whyNot, &WhyNotView::proposalWanted, this, &SelectionDesk::proposalWanted);
    connect(m_board, &BoardView::currentChanged, this, &SelectionDesk::setCurrent);
    connect(m_whyNot, &WhyNotView::currentChanged, this, &SelectionDesk::setCurrent);
    connect(m_composition, &CompositionView::peopleWanted, this, &SelectionDesk::showPeople);
    connect(m_proxy, &TypedSortProxy::filterChanged, this, [this] {
        m_whyNot->proxy()->setFilterText(m_proxy->filterText());
        m_board->setFilter(m_proxy->filterText());
    });
    connect(m_table, &TableView::currentIdChanged, this, [this] {
        if (const std::optional<qint64> id = m_table->currentId()) {
            setCurrent(ApplicationId(*id));
        }
    });
}

void SelectionDesk::setCurrent(ApplicationId application)
{
    if (m_current != application) {
        m_current = application;
        Q_EMIT currentChanged();
    }
}

void SelectionDesk::showView()
{
    const SelectionView view = m_switch->view();
    m_views->setCurrentIndex(static_cast<int>(view));
    m_strip->filter()->setVisible(view != SelectionView::Composition);
    m_strip->columns()->setVisible(view == SelectionView::Table || view == SelectionView::WhyNot);
    m_foot->setVisible(view == SelectionView::Table);
    m_strip->setColumnsMenu(view == SelectionView::WhyNot ? m_whyNotColumns : m_tableColumns);
    showPlan();
    if (!m_current) {
        return;
    }
    if (view == SelectionView::Table) {
        m_table->selectId(m_current->value());
    } else if (view == SelectionView::Board) {
        m_board->select(*m_current);
    } else if (view == SelectionView::WhyNot) {
        m_whyNot->select(*m_current);
    }
}

void SelectionDesk::showPlan()
{
    if (!m_plan.isLoaded()) {
        return;
    }
    switch (m_switch->view()) {
    case SelectionView::Table:
        break; // has its rows already
    case SelectionView::Board:
        m_board->refresh();
        break;
    case SelectionView::WhyNot:
        m_whyNot->showPlan(m_plan);
        break;
    case SelectionView::Composition:
        m_composition->showPlan(m_plan);
        break;
    }
}

void SelectionDesk::showProgress(int done, int of)
{
    if (m_switch->view() == SelectionView::WhyNot) {
        m_whyNot->showProgress(done, of);
    }
}

/// Those whose row contains @p words.
void SelectionDesk::showPeople(const QString &words)
{
    m_switch->choose(SelectionView::Table);
    m_strip->filter()->setText(words);
    m_table->setFocus();
}

QWidget *SelectionDesk::makeTable()
{
    using Column = SelectionColumn;
    m_proxy->setSourceModel(m_model);
    m_table->setModel(m_proxy);
    m_table->setAccessibleName(tr("Applicants by rank"));
    m_table->setEmptyText(tr("No applicant matches the filter."));
    m_table->setSearchColumn(at(Column::Name));
    m_table->setItemDelegateForColumn(at(Column::Rank), new RankDelegate(m_table));
    m_table->setItemDelegateForColumn(at(Column::Seat), new SeatDelegate(m_table));
    m_table->setItemDelegateForColumn(at(Column::Reviewers), new ScoreBarDelegate(m_table));
    m_table->setColumns({{at(Column::Rank), 72},
                         {at(Column::Seat), 84},
                         {at(Column::Name), 150},
                         {at(Column::Country), 66},
                         {at(Column::Sector), 100},
                         {at(Column::Organisation), 160, false, true},
                         {at(Column::Score), 68},
                         {at(Column::Reviewers), 92},
                         {at(Column::Reviews), 70, false, true},
                         {at(Column::Coverage), 80, false, true},
                         {at(Column::Disagreement), 110, false, true},
                         {at(Column::Calibrated), 110, false, true},
                         {at(Column::Why), 100, true}},
                        at(Column::Rank));
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &SelectionDesk::showMenu);
    m_strip->filter()->attach(m_proxy, m_table);
    return m_table;
}

void SelectionDesk::addShortcut(const QKeySequence &key, const std::function<void()> &deed)
{
    auto *shortcut = new QShortcut(key, m_table);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, deed);
}

void SelectionDesk::showMenu(const QPoint &where)
{
    if (selected().isEmpty()) {
        return;
    }
    auto *menu = new QMenu(m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [menu, this](const QString &name, const QString &verb, const QKeySequence &key,
                                  const std::function<void()> &deed) {
        QAction *action = menu->addAction(verb);
        action->setObjectName(name);
        action->setShortcut(key);
        connect(action, &QAction::triggered, this, deed);
    };
    add(u"menuLockIn"_s, tr("Lock in…"), Qt::Key_I, [this] { Q_EMIT lockWanted(Seat::In); });
    add(u"menuLockOut"_s, tr("Lock out…"), Qt::Key_O, [this] { Q_EMIT lockWanted(Seat::Out); });
    add(u"menuUnlock"_s, tr("Unlock"), Qt::Key_U, [this] { Q_EMIT unlockWanted(); });
    menu->addSeparator();
    add(u"menuInvite"_s, tr("Decide: invite…"), {}, [this] { Q_EMIT decisionForWanted(Decision::Invite); });
    add(u"menuReserve"_s, tr("Decide: reserve…"), {},
        [this] { Q_EMIT decisionForWanted(Decision::Reserve); });
    add(u"menuReject"_s, tr("Decide: reject…"), {}, [this] { Q_EMIT decisionForWanted(Decision::Reject); });
    add(u"menuOpen"_s, tr("Decide: leave open…"), {}, [this] { Q_EMIT decisionForWanted(Decision::Open); });
    menu->addSeparator();
    add(u"menuCopy"_s, tr("Copy"), QKeySequence::Copy, [this] { m_table->copySelection(); });
    menu->popup(m_table->viewport()->mapToGlobal(where));
}

void SelectionDesk::addFoot()
{
    m_foot = new RankingFoot(this);
    layout()->addWidget(m_foot);
    connect(m_foot, &RankingFoot::disagreementChosen, this, [this](std::optional<int> points) {
        if (!points) {
            m_proxy->setCondition({});
            return;
        }
        m_proxy->setCondition([model = m_model, points](const QModelIndex &index) {
            const std::optional<Disagreement> &apart = model->valueAt(index.row()).disagreement;
            return apart && apart->overall >= *points;
        });
    });
}

void SelectionDesk::showRanking(const SeatPlan &plan, const QString &workingAs)
{
    const ShownRanking &shown = plan.shown();
    const RankingInsight &insight = shown.insight();
    ReviewerNames names;
    for (const Reviewer &reviewer : plan.reviewers()) {
        names.insert(reviewer.id, reviewer.name);
    }
    QHash<ReviewerId, SelectionModel::ReviewerNote> notes;
    for (const ReviewerFigures &figures : insight.calibration.reviewers) {
        notes.insert(figures.reviewer, {names.value(figures.reviewer), figures.offset});
    }
    m_model->setReviewers(notes, calibrationWords(insight.calibration, names));
    QList<Reviewer> here;
    std::optional<ReviewerId> viewer;
    for (const Reviewer &reviewer : plan.reviewers()) {
        if (shown.reviewers().contains(reviewer.id)) {
            here.append(reviewer);
        }
        if (reviewer.name.compare(workingAs.simplified(), Qt::CaseInsensitive) == 0) {
            viewer = reviewer.id;
        }
    }
    m_model->setViewer(viewer, plan.document().review.othersScores);
    m_foot->setReviewers(here, shown.without());
    m_foot->setLegend(legendWords(shown, names), insight.band.count() > 0);
    const QString notice = comparisonWords(shown, names);
    m_foot->setNotice(notice, endVerb(shown), shown.weightsBefore().has_value());
}

void SelectionDesk::forgetRows()
{
    m_current.reset();
    m_model->load({});
}

void SelectionDesk::showRows(const QList<SelectionRow> &rows, int decimals)
{
    const bool isFirst = m_model->rowCount() == 0;
    m_model->setDecimals(decimals);
    m_model->update(rows);
    if (isFirst && m_proxy->rowCount() > 0) {
        m_table->setCurrentIndex(m_proxy->index(0, 0));
    }
}

std::optional<ApplicationId> SelectionDesk::current() const
{
    return m_current;
}

QList<ApplicationId> SelectionDesk::selected() const
{
    if (m_switch->view() != SelectionView::Table) {
        return m_current ? QList<ApplicationId>{*m_current} : QList<ApplicationId>();
    }
    QList<ApplicationId> applications;
    for (const qint64 id : m_table->selectedIds()) {
        applications.append(ApplicationId(id));
    }
    return applications;
}

} // namespace convoke
