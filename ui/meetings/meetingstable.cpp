// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/meetingstable.h"

#include "ui/common/filteredit.h"
#include "ui/common/pageheader.h"
#include "ui/common/tableview.h"
#include "ui/common/toolstrip.h"
#include "ui/common/typedsortproxy.h"
#include "ui/meetings/meetingcelldelegate.h"
#include "ui/meetings/meetingcells.h"
#include "ui/meetings/meetingsmodel.h"
#include "ui/meetings/meetingwords.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

QList<ColumnSpec> columnSpecs()
{
    const auto spec = [](MeetingColumn column, int width) {
        return ColumnSpec{static_cast<int>(column), width};
    };
    QList<ColumnSpec> specs{
        spec(MeetingColumn::Reference, 164), spec(MeetingColumn::Title, 220),
        spec(MeetingColumn::Dates, 132),     spec(MeetingColumn::Where, 100),
        spec(MeetingColumn::Deadline, 148),  spec(MeetingColumn::Applications, 72),
        spec(MeetingColumn::Scored, 68),     spec(MeetingColumn::Selected, 84),
        spec(MeetingColumn::NextStep, 164),  spec(MeetingColumn::Published, 108),
        spec(MeetingColumn::Places, 72),     spec(MeetingColumn::Chairs, 160),
    };
    specs[1].stretches = true;
    specs[3].hiddenAtFirst = true; // it stands under the dates
    for (const qsizetype rarely : {9, 10, 11}) {
        specs[rarely].hiddenAtFirst = true;
    }
    return specs;
}

} // namespace

bool hasGroup(const MeetingSummary &meeting, const QString &code)
{
    return std::any_of(meeting.groups.cbegin(), meeting.groups.cend(),
                       [&code](const MeetingGroup &group) { return group.code == code; });
}

MeetingsTable::MeetingsTable(QWidget *parent)
    : QWidget(parent)
    , m_model(new MeetingsModel(this))
    , m_proxy(new TypedSortProxy(this))
    , m_filter(new FilterEdit(this))
    , m_table(new TableView(u"meetingsTable"_s, this))
{
    m_proxy->setSourceModel(m_model);
    makeActions();
    setUpTable();
    setFocusProxy(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeStrip());
    layout->addWidget(m_table, 1);
    showActions();
}

void MeetingsTable::makeActions()
{
    m_edit = addAction(u"editMeeting"_s, tr("Open the call"), Qt::CTRL | Qt::Key_E);
    m_duplicate = addAction(u"duplicateMeeting"_s, tr("Duplicate…"), {});
    m_remove = addAction(u"deleteMeeting"_s, tr("Delete"), QKeySequence::Delete);
    connect(m_edit, &QAction::triggered, this, &MeetingsTable::openCall);
    connect(m_duplicate, &QAction::triggered, this, [this] {
        if (chosen().size() == 1) {
            Q_EMIT duplicateWanted(chosen().constFirst());
        }
    });
    connect(m_remove, &QAction::triggered, this, [this] { Q_EMIT removeWanted(chosen()); });
}

QAction *MeetingsTable::addAction(const QString &name, const QString &verb, const QKeySequence &key)
{
    auto *action = new QAction(verb, this);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(action);
    return action;
}

void MeetingsTable::setUpTable()
{
    m_table->setAccessibleName(tr("Meetings"));
    m_table->setModel(m_proxy);
    m_table->setItemDelegate(new MeetingCellDelegate(m_table));
    m_table->setColumns(columnSpecs(), static_cast<int>(MeetingColumn::Dates), Qt::DescendingOrder);
    m_table->setSearchColumn(static_cast<int>(MeetingColumn::Title));
    m_table->setEmptyText(tr("No meeting matches the filter."));
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    const auto *cells = new MeetingCells(m_table, *m_model);
    connect(cells, &MeetingCells::changesWanted, this, &MeetingsTable::changesWanted);
    connect(m_table, &QAbstractItemView::activated, this, &MeetingsTable::openNextStep);
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == static_cast<int>(MeetingColumn::NextStep)) {
            openNextStep();
        }
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &MeetingsTable::showActions);
}

ToolStrip *MeetingsTable::makeStrip()
{
    auto *strip = new ToolStrip(this);
    m_filter->setPlaceholder(tr("Filter meetings"));
    m_filter->attach(m_proxy, m_table);
    strip->add(m_filter);
    strip->addStretch();
    for (QAction *action : {m_edit, m_duplicate, m_remove}) {
        auto *button = new QPushButton(action->text(), strip);
        button->setObjectName(action->objectName() + u"Button"_s);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button,
                [button, action] { button->setEnabled(action->isEnabled()); });
        strip->add(button);
    }
    strip->add(makeMenuButton(u"meetingColumns"_s, tr("Columns"), m_table->makeColumnsMenu(this), strip));
    return strip;
}

void MeetingsTable::follow(const QList<MeetingSummary> &meetings, const QList<WorkingGroup> &groups,
                           QDate today)
{
    m_model->setToday(today);
    const bool otherGroups = groups != m_groups;
    m_groups = groups;
    if (otherGroups) {
        m_model->setGroups(groups);
    }
    m_model->update(meetings);
    if (!m_table->currentIndex().isValid() && m_proxy->rowCount() > 0) {
        m_table->setCurrentIndex(m_proxy->index(0, 0));
    }
    showActions();
}

void MeetingsTable::setGroup(const QString &code)
{
    m_group = code;
    m_proxy->setCondition(code.isEmpty() ? std::function<bool(const QModelIndex &)>()
                                         : [this](const QModelIndex &source) {
                                               return hasGroup(m_model->valueAt(source.row()), m_group);
                                           });
}

QList<MeetingId> MeetingsTable::chosen() const
{
    QList<MeetingId> meetings;
    const QList<qint64> ids = m_table->selectedIds();
    for (const qint64 id : ids) {
        meetings.append(MeetingId(id));
    }
    return meetings;
}

void MeetingsTable::showActions()
{
    const qsizetype count = m_table->selectionModel()->selectedRows().size();
    m_edit->setEnabled(count == 1);
    m_duplicate->setEnabled(count == 1);
    m_remove->setEnabled(count > 0);
}

void MeetingsTable::openNextStep()
{
    const std::optional<qint64> id = m_table->currentId();
    const std::optional<int> row = id ? m_model->rowOf(*id) : std::nullopt;
    if (row) {
        const NextStep step = nextStep(m_model->valueAt(*row), m_model->today());
        Q_EMIT placeWanted(Place::meeting(*id, stageOf(step)));
    }
}

void MeetingsTable::openCall()
{
    if (const std::optional<qint64> id = m_table->currentId()) {
        Q_EMIT placeWanted(Place::meeting(*id, u"call"_s));
    }
}

} // namespace convoke
