// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/applicationspage.h"

#include "ui/applications/applicationcells.h"
#include "ui/applications/applicationfilters.h"
#include "ui/applications/applicationsmodel.h"
#include "ui/applications/intakepanel.h"
#include "ui/applications/setasidepanel.h"
#include "ui/applications/suggestionspanel.h"
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

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

void ApplicationsPage::layOut(ChangeFeed &feed)
{
    makeMailPanels();
    QWidget *body = makeBody(); // before the strip, whose buttons speak to the table
    QWidget *strip = makeStrip();
    m_filled = new QWidget;
    auto *filled = new QVBoxLayout(m_filled);
    filled->setContentsMargins(0, 0, 0, 0);
    filled->setSpacing(0);
    filled->addWidget(strip);
    filled->addWidget(m_mailLine);
    filled->addWidget(body, 1);
    m_empty = makeEmpty();
    m_intake = new IntakePanel({m_services.intake, m_services.meetings, m_services.people, m_services.actor},
                               feed, m_deeds);
    connect(m_intake, &IntakePanel::ended, this, &ApplicationsPage::endIntake);
    connect(m_intake, &IntakePanel::otherFilesWanted, this, &ApplicationsPage::askFiles);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_filled);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_intake);
    m_stack->addWidget(m_setAside);
    m_stack->addWidget(m_suggestions);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    setTabOrder(strip->findChild<QPushButton *>(u"applicationsMore"_s), m_table);
}

QWidget *ApplicationsPage::makeEmpty()
{
    auto *empty = new EmptyState(
        u"inbox"_s, tr("No applications yet"),
        tr("Drop survey exports, tables, e-mails or whole folders here, paste a copied table, or "
           "choose files. You see what would come in before anything is written."));
    empty->setObjectName(u"applicationsEmpty"_s);
    QPushButton *button = empty->addButton(u"takeInFirst"_s, tr("Take in…"), true);
    connect(button, &QPushButton::clicked, this, &ApplicationsPage::askFiles);
    QPushButton *folder = empty->addButton(u"takeInFolderFirst"_s, tr("A folder…"));
    connect(folder, &QPushButton::clicked, this, &ApplicationsPage::askFolder);
    QPushButton *pasted = empty->addButton(u"pasteFirst"_s, tr("Paste"));
    connect(pasted, &QPushButton::clicked, this, &ApplicationsPage::paste);
    m_emptySetAside = empty->addButton(u"setAsideOfNone"_s, {});
    connect(m_emptySetAside, &QPushButton::clicked, this, &ApplicationsPage::openSetAside);
    m_emptySetAside->hide();
    return empty;
}

QWidget *ApplicationsPage::makeStrip()
{
    auto *strip = new ToolStrip(this);
    QPushButton *takeIn = makeMenuButton(u"takeIn"_s, tr("Take in"), makeTakeInMenu(), strip);
    makePrimary(takeIn);
    m_filter = new FilterEdit(strip);
    m_filter->setObjectName(u"applicationsFilter"_s);
    m_filter->attach(m_proxy, m_table);
    m_filter->setMaximumWidth(scaled(380));
    m_filters = new ApplicationFilters(strip);
    m_counts = new PlainLabel(strip);
    m_counts->setObjectName(u"applicationCounts"_s);
    setTextRole(m_counts, TextRole::Body, Ink::Secondary);
    auto *more = new QMenu(this);
    connect(more, &QMenu::aboutToShow, this, [this, more] { fillMore(more); });

    strip->add(takeIn);
    strip->add(m_filter, 2);
    strip->add(m_filters);
    strip->addStretch();
    strip->add(m_counts);
    strip->add(
        makeMenuButton(u"applicationsColumns"_s, tr("Columns"), m_table->makeColumnsMenu(this), strip));
    strip->add(makeMenuButton(u"applicationsMore"_s, tr("More"), more, strip));
    return strip;
}

QWidget *ApplicationsPage::makeBody()
{
    m_table = new TableView(u"applicationsTable"_s);
    m_table->setAccessibleName(tr("Applications"));
    m_table->setModel(m_proxy);
    m_table->setColumns(ApplicationsModel::columns(), static_cast<int>(ApplicationColumn::Received),
                        Qt::DescendingOrder);
    const QList<ApplicationColumn> chips = ApplicationsModel::chipColumns();
    for (const ApplicationColumn column : chips) {
        m_table->setItemDelegateForColumn(static_cast<int>(column), new ChipDelegate(m_table));
    }
    m_table->setEmptyText(tr("No application matches the filter."));
    addTableActions();
    m_pane = new ApplicationPane(*m_mailDeeds);
    connect(m_table, &QAbstractItemView::activated, this,
            [this] { m_pane->findChild<QWidget *>(u"applicationAnswers"_s)->setFocus(Qt::TabFocusReason); });

    auto *splitter = new QSplitter;
    splitter->setObjectName(u"applicationsSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_pane);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({scaled(740), scaled(330)});
    return splitter;
}

QMenu *ApplicationsPage::makeTakeInMenu()
{
    auto *menu = new QMenu(this);
    const auto add = [this, menu](const QString &name, const QString &text, auto slot) {
        QAction *action = menu->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    add(u"takeInFiles"_s, tr("Files…"), &ApplicationsPage::askFiles);
    add(u"takeInFolder"_s, tr("A folder…"), &ApplicationsPage::askFolder);
    QAction *paste = add(u"takeInPaste"_s, tr("What was copied"), &ApplicationsPage::paste);
    paste->setShortcut(QKeySequence::Paste);
    paste->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(paste);
    menu->addSeparator();
    add(u"intakeLog"_s, tr("Log of intakes…"), &ApplicationsPage::showLog);
    return menu;
}

void ApplicationsPage::addTableActions()
{
    const auto add = [this](const QString &name, const QString &text, const QKeySequence &key, auto slot) {
        auto *action = new QAction(text, m_table);
        action->setObjectName(name);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, slot);
        m_table->addAction(action);
    };
    add(u"applicationsWithdraw"_s, tr("Mark as withdrawn"), {}, [this] { setWithdrawn(true); });
    add(u"applicationsTakeBack"_s, tr("Take the withdrawal back"), {}, [this] { setWithdrawn(false); });
    add(u"applicationsCopyAddresses"_s, tr("Copy addresses"), {}, &ApplicationsPage::copyAddresses);
    add(u"applicationsCopyRows"_s, tr("Copy as a table"), {}, [this] { m_table->copySelection(); });
    add(u"applicationsDelete"_s, tr("Delete"), QKeySequence(QKeySequence::Delete),
        &ApplicationsPage::deleteSelected);
    auto *cells = new ApplicationCells(m_table, *m_model,
                                       {m_services.applications, m_services.people,
                                        [this] {
                                            return m_call;
                                        }},
                                       m_deeds);
    // Ctrl+V takes applications in, wherever the keyboard is.
    cells->editing()->pasteAction()->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V));
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void ApplicationsPage::fillMore(QMenu *menu)
{
    menu->clear();
    const QList<ApplicationRow> chosen = selectedRows();
    const int count = static_cast<int>(chosen.size());
    const auto add = [this, menu](const QString &text, bool isPossible, auto slot) {
        QAction *action = menu->addAction(text);
        action->setEnabled(isPossible);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    const bool anyActive = std::any_of(chosen.cbegin(), chosen.cend(),
                                       [](const auto &row) { return row.application().isActive(); });
    const bool anyWithdrawn =
        std::any_of(chosen.cbegin(), chosen.cend(), [](const auto &row) { return row.isWithdrawn(); });
    add(tr("Mark %Ln application(s) as withdrawn", nullptr, count), anyActive,
        [this] { setWithdrawn(true); });
    add(tr("Take the withdrawal back"), anyWithdrawn, [this] { setWithdrawn(false); });
    add(tr("Delete %Ln application(s)", nullptr, count), count > 0, &ApplicationsPage::deleteSelected);
    menu->addSeparator();
    add(tr("Copy the addresses of %Ln chosen application(s)", nullptr, count), count > 0,
        &ApplicationsPage::copyAddresses);
    add(tr("Copy as a table"), count > 0, [this] { m_table->copySelection(); });
    menu->addSeparator();
    const int replaced = static_cast<int>(
        std::count_if(m_rows.cbegin(), m_rows.cend(), [](const auto &row) { return row.isReplaced(); }));
    QAction *show =
        add(tr("Show %Ln replaced application(s)", nullptr, replaced), replaced > 0, [this](bool isOn) {
            m_showsReplaced = isOn;
            showRows();
        });
    show->setCheckable(true);
    show->setChecked(m_showsReplaced);
}

} // namespace convoke
