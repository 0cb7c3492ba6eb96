// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peoplepage.h"

#include "ui/common/chipdelegate.h"
#include "ui/common/emptystate.h"
#include "ui/common/filteredit.h"
#include "ui/common/measures.h"
#include "ui/common/pageheader.h"
#include "ui/common/plainlabel.h"
#include "ui/common/tableview.h"
#include "ui/common/textrole.h"
#include "ui/common/toolstrip.h"
#include "ui/common/typedsortproxy.h"
#include "ui/people/peoplecells.h"
#include "ui/people/peoplefilters.h"
#include "ui/people/peoplelistsmenu.h"
#include "ui/people/peoplemodel.h"
#include "ui/people/personpane.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

void PeoplePage::layOut()
{
    QWidget *header = makeHeader();
    QWidget *body = makeBody(); // before the strip, whose buttons speak to the table
    QWidget *strip = makeStrip();
    auto *filled = new QWidget;
    auto *filledLayout = new QVBoxLayout(filled);
    filledLayout->setContentsMargins(0, 0, 0, 0);
    filledLayout->setSpacing(0);
    filledLayout->addWidget(strip);
    filledLayout->addWidget(body, 1);

    m_empty =
        new EmptyState(u"people"_s, tr("Nobody in the address book yet"),
                       tr("People come in with their applications. A table of contacts can be dropped here "
                          "or imported, and anybody can be added by hand."));
    QPushButton *add = m_empty->addButton(u"peopleAddFirst"_s, tr("Add a person…"));
    connect(add, &QPushButton::clicked, this, &PeoplePage::addPerson);
    QPushButton *import = m_empty->addButton(u"peopleImportFirst"_s, tr("Import contacts…"));
    connect(import, &QPushButton::clicked, this, &PeoplePage::askFiles);
    m_stack = new QStackedWidget;
    m_stack->addWidget(filled);
    m_stack->addWidget(m_empty);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addWidget(m_stack, 1);
    QWidget *before = m_filter;
    for (const QString &name : {u"peopleGroup"_s, u"peopleCountry"_s, u"peopleSector"_s,
                                u"peopleNewsletter"_s, u"peopleTag"_s, u"peopleMore"_s}) {
        auto *next = strip->findChild<QPushButton *>(name);
        setTabOrder(before, next);
        before = next;
    }
    setTabOrder(before, m_table);
}

QWidget *PeoplePage::makeHeader()
{
    m_header = new PageHeader(this);
    m_header->setTitle(title());
    m_header->addMenuButton(u"peopleLists"_s, tr("Lists"), m_lists->menu());
    QPushButton *import = m_header->addButton(u"peopleImport"_s, tr("Import contacts…"));
    connect(import, &QPushButton::clicked, this, &PeoplePage::askFiles);
    QPushButton *add = m_header->addPrimaryButton(u"peopleAdd"_s, tr("New person…"));
    connect(add, &QPushButton::clicked, this, &PeoplePage::addPerson);
    return m_header;
}

QWidget *PeoplePage::makeStrip()
{
    auto *strip = new ToolStrip(this);
    m_filter = new FilterEdit(strip);
    m_filter->setObjectName(u"peopleFilter"_s);
    m_filter->setPlaceholder(tr("Search in every value"));
    m_filter->attach(m_proxy, m_table);
    m_filter->setMaximumWidth(scaled(380));
    m_filters = new PeopleFilters(strip);
    m_loading = new PlainLabel(strip);
    m_loading->setObjectName(u"peopleLoading"_s);
    setTextRole(m_loading, TextRole::Body, Ink::Secondary);
    m_loading->hide();
    auto *more = new QMenu(this);
    m_columns = m_table->makeColumnsMenu(this);
    m_columns->setTitle(tr("Columns"));
    connect(more, &QMenu::aboutToShow, this, [this, more] {
        fillMore(more);
        more->addSeparator();
        more->addMenu(m_columns);
    });

    strip->add(m_filter, 2);
    strip->add(m_filters);
    strip->addStretch();
    strip->add(m_loading);
    strip->add(makeMenuButton(u"peopleMore"_s, tr("More"), more, strip));
    return strip;
}

QWidget *PeoplePage::makeBody()
{
    m_table = new TableView(u"peopleTable"_s);
    m_table->setAccessibleName(tr("People"));
    m_table->setModel(m_proxy);
    m_table->setColumns(PeopleModel::columns(), static_cast<int>(PeopleColumn::Name));
    m_table->setItemDelegateForColumn(static_cast<int>(PeopleColumn::Newsletter), new ChipDelegate(m_table));
    m_table->setItemDelegateForColumn(static_cast<int>(PeopleColumn::Tags), new ChipDelegate(m_table));
    m_table->setEmptyText(tr("Nobody matches the filter."));
    connect(m_table, &QAbstractItemView::activated, this, &PeoplePage::editCurrent);
    addTableActions();

    m_pane = new PersonPane;
    connect(m_pane, &PersonPane::editWanted, this, &PeoplePage::editCurrent);
    connect(m_pane, &PersonPane::deleteWanted, this, &PeoplePage::deleteSelected);
    connect(m_pane, &PersonPane::meetingWanted, this,
            [this](MeetingId meeting) { Q_EMIT goTo(Place::meeting(meeting.value(), u"applications"_s)); });

    auto *tagMenu = new QMenu(this);
    tagMenu->setObjectName(u"personTagMenu"_s);
    connect(tagMenu, &QMenu::aboutToShow, this, [this, tagMenu] {
        const QModelIndex current = m_proxy->mapToSource(m_table->currentIndex());
        fillTags(tagMenu, current.isValid() ? QList{m_model->valueAt(current.row())} : QList<Person>());
    });
    m_pane->setTagMenu(tagMenu);

    auto *splitter = new QSplitter;
    splitter->setObjectName(u"peopleSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_pane);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({scaled(710), scaled(360)});
    return splitter;
}

void PeoplePage::addTableActions()
{
    const auto add = [this](const QString &name, const QString &text, const QKeySequence &key, auto slot) {
        auto *action = new QAction(text, m_table);
        action->setObjectName(name);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, slot);
        m_table->addAction(action);
    };
    add(u"peopleEdit"_s, tr("Edit…"), {}, &PeoplePage::editCurrent); // Enter
    add(u"peopleAskTag"_s, tr("Tag…"), QKeySequence(Qt::CTRL | Qt::Key_T), &PeoplePage::askForTag);
    add(u"peopleCopyAddresses"_s, tr("Copy addresses"), {}, [this] { copyAddresses(selectedPeople()); });
    add(u"peopleCopyRows"_s, tr("Copy as a table"), {}, [this] { m_table->copySelection(); });
    add(u"peopleDelete"_s, tr("Delete"), QKeySequence(QKeySequence::Delete), &PeoplePage::deleteSelected);
    new PeopleCells(m_table, m_people, m_deeds);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void PeoplePage::fillMore(QMenu *menu)
{
    menu->clear();
    const int chosen = static_cast<int>(m_table->selectionModel()->selectedRows().size());
    const auto add = [this, menu](const QString &text, bool isPossible, auto slot) {
        QAction *action = menu->addAction(text);
        action->setEnabled(isPossible);
        connect(action, &QAction::triggered, this, slot);
    };
    add(tr("Copy the addresses of %Ln chosen person(s)", nullptr, chosen), chosen > 0,
        [this] { copyAddresses(selectedPeople()); });
    add(tr("Copy the addresses of all %Ln shown", nullptr, m_proxy->rowCount()), m_proxy->rowCount() > 0,
        [this] { copyAddresses(shownPeople()); });
    add(tr("Copy as a table"), chosen > 0, [this] { m_table->copySelection(); });
    addExports(menu);
    menu->addSeparator();
    QMenu *tags = menu->addMenu(tr("Tags of %Ln chosen person(s)", nullptr, chosen));
    tags->setObjectName(u"peopleTagsMenu"_s);
    tags->setEnabled(chosen > 0);
    connect(tags, &QMenu::aboutToShow, this, [this, tags] { fillTags(tags, selectedPeople()); });
    add(tr("Edit…"), chosen > 0, &PeoplePage::editCurrent);
    add(tr("Delete %Ln chosen person(s)", nullptr, chosen), chosen > 0, &PeoplePage::deleteSelected);
}

} // namespace convoke
