// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/duplicatespage.h"

#include "ui/common/emptystate.h"
#include "ui/common/enterkeys.h"
#include "ui/common/listview.h"
#include "ui/common/measures.h"
#include "ui/common/pageheader.h"
#include "ui/common/plainlabel.h"
#include "ui/common/plaintext.h"
#include "ui/common/tableview.h"
#include "ui/common/textrole.h"
#include "ui/common/toolstrip.h"
#include "ui/common/typedsortproxy.h"
#include "ui/people/decidedmodel.h"
#include "ui/people/duplicatepane.h"
#include "ui/people/duplicatesmodel.h"

#include <QAction>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

void DuplicatesPage::layOut()
{
    m_header = new PageHeader(this);
    m_header->setTitle(title());
    m_showDecided = m_header->addButton(u"duplicatesDecided"_s, tr("Decided before"));
    m_showDecided->setCheckable(true);
    connect(m_showDecided, &QPushButton::toggled, this, &DuplicatesPage::showSheet);
    QPushButton *back = m_header->addButton(u"duplicatesPeople"_s, tr("To the address book"));
    connect(back, &QPushButton::clicked, this, [this] { Q_EMIT goTo(Place::people()); });

    m_empty = new EmptyState(u"people"_s, {}, {});
    QPushButton *again = m_empty->addButton(u"duplicatesAgain"_s, tr("Search again"));
    connect(again, &QPushButton::clicked, &m_services.search, &DuplicateSearch::restart);

    m_sheets = new QStackedWidget(this);
    m_sheets->addWidget(makeDesk());
    m_sheets->addWidget(makeSearching());
    m_sheets->addWidget(m_empty);
    m_sheets->addWidget(makeDecided());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_sheets, 1);
}

QWidget *DuplicatesPage::makeStrip()
{
    auto *strip = new ToolStrip(this);
    m_place = new PlainLabel(strip);
    m_place->setObjectName(u"duplicatesProgress"_s);
    setTextRole(m_place, TextRole::Strong);
    m_bar = new QProgressBar(strip);
    m_bar->setObjectName(u"duplicatesBar"_s);
    m_bar->setAccessibleName(tr("Decided of those that were waiting"));
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(scaled(120));
    m_busy = new PlainLabel(tr("searching …"), strip);
    m_busy->setObjectName(u"duplicatesBusy"_s);
    setTextRole(m_busy, TextRole::Body, Ink::Secondary);
    strip->add(m_place);
    strip->add(m_bar);
    strip->addStretch();
    strip->add(m_busy);
    return strip;
}

QWidget *DuplicatesPage::makeDesk()
{
    auto *desk = new QWidget;
    m_list = new ListView(u"duplicatesList"_s);
    m_list->setAccessibleName(tr("Entries that may be one person"));
    m_list->setMinimumWidth(scaled(240));
    m_list->setModel(m_model);
    connect(m_list, &ListView::currentIdChanged, this, &DuplicatesPage::showCurrent);
    m_pane = new DuplicatePane;
    connect(m_pane, &DuplicatePane::mergeWanted, this, &DuplicatesPage::merge);
    connect(m_pane, &DuplicatePane::distinctWanted, this, &DuplicatesPage::markDistinct);
    connect(m_pane, &DuplicatePane::laterWanted, this, &DuplicatesPage::skip);
    const auto key = [this, desk](const QKeySequence &keys, auto deed) {
        auto *shortcut = new QShortcut(keys, desk);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, deed);
    };
    key(QKeySequence(Qt::Key_N), &DuplicatesPage::markDistinct);
    key(QKeySequence(Qt::CTRL | Qt::Key_Left), [this] { m_pane->comparison().takeAll(-1); });
    key(QKeySequence(Qt::CTRL | Qt::Key_Right), [this] { m_pane->comparison().takeAll(1); });
    const auto keyInList = [this](const QList<QKeySequence> &keys, auto deed) {
        auto *shortcut = new QShortcut(m_list);
        shortcut->setKeys(keys);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, deed);
    };
    // Enter alone: a double click, which "activated" means too, is too easily made.
    keyInList(enterWith(Qt::NoModifier), &DuplicatesPage::merge);
    keyInList({QKeySequence(Qt::Key_Right)}, [this] { m_pane->comparison().enter(); });

    auto *splitter = new QSplitter;
    splitter->setObjectName(u"duplicatesSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(m_pane);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({scaled(340), scaled(730)});
    auto *layout = new QVBoxLayout(desk);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeStrip());
    layout->addWidget(splitter, 1);
    return desk;
}

QWidget *DuplicatesPage::makeSearching()
{
    auto *sheet = new QWidget;
    auto *words = new PlainLabel(tr("Looking through the address book …"), sheet);
    words->setAlignment(Qt::AlignCenter);
    m_searchBar = new QProgressBar(sheet);
    m_searchBar->setObjectName(u"duplicatesSearchBar"_s);
    m_searchBar->setAccessibleName(tr("Looking through the address book"));
    m_searchBar->setTextVisible(false);
    m_searchBar->setFixedWidth(scaled(320));
    auto *cancel = new QPushButton(tr("Cancel"), sheet);
    cancel->setObjectName(u"duplicatesCancel"_s);
    connect(cancel, &QPushButton::clicked, &m_services.search, &DuplicateSearch::cancel);
    auto *layout = new QVBoxLayout(sheet);
    layout->setSpacing(measure::pad);
    layout->addStretch(1);
    layout->addWidget(words);
    layout->addWidget(m_searchBar, 0, Qt::AlignHCenter);
    layout->addWidget(cancel, 0, Qt::AlignHCenter);
    layout->addStretch(1);
    return sheet;
}

QWidget *DuplicatesPage::makeDecided()
{
    auto *sheet = new QWidget;
    auto *strip = new ToolStrip(sheet);
    auto *words =
        new PlainLabel(tr("Merged entries become two again, and who is not the same may be proposed "
                          "again."),
                       strip);
    words->setElideMode(Qt::ElideRight);
    setTextRole(words, TextRole::Body, Ink::Secondary);
    auto *back = new QPushButton(tr("Take back"), strip);
    back->setObjectName(u"duplicatesTakeBack"_s);
    setPlainToolTip(back, tr("Take the chosen decision back (Delete)"));
    connect(back, &QPushButton::clicked, this, &DuplicatesPage::takeBack);
    strip->add(words, 1);
    strip->add(back);
    m_decidedProxy->setSourceModel(m_decidedModel);
    m_decided = new TableView(u"duplicatesDecidedTable"_s);
    m_decided->setAccessibleName(tr("Decisions about duplicates"));
    m_decided->setModel(m_decidedProxy);
    m_decided->setColumns({{static_cast<int>(DecidedColumn::What), 170},
                           {static_cast<int>(DecidedColumn::Who), 360, true},
                           {static_cast<int>(DecidedColumn::By), 160},
                           {static_cast<int>(DecidedColumn::At), 150}},
                          static_cast<int>(DecidedColumn::At), Qt::DescendingOrder);
    m_decided->setEmptyText(tr("Nothing was decided so far."));
    auto *action = new QAction(tr("Take back"), m_decided);
    action->setShortcut(QKeySequence(QKeySequence::Delete));
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, &DuplicatesPage::takeBack);
    m_decided->addAction(action);
    m_decided->setContextMenuPolicy(Qt::ActionsContextMenu);
    const auto allow = [this, back] {
        back->setEnabled(m_decided->currentId().has_value());
    };
    connect(m_decided, &TableView::currentIdChanged, this, allow);
    allow();
    auto *layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(strip);
    layout->addWidget(m_decided, 1);
    return sheet;
}

} // namespace convoke
