// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/mappingcard.h"

#include "ui/applications/mappingmodel.h"
#include "ui/applications/targetmenu.h"
#include "ui/common/calmcombo.h"
#include "ui/common/chipdelegate.h"
#include "ui/common/measures.h"
#include "ui/common/plaintext.h"
#include "ui/common/sectiontitle.h"
#include "ui/common/tableview.h"
#include "ui/common/typedsortproxy.h"

#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

MappingCard::MappingCard(QWidget *parent)
    : QFrame(parent)
    , m_tables(new CalmCombo(this))
    , m_title(new SectionTitle(tr("Columns"), this))
    , m_all(new QPushButton(this))
    , m_model(new MappingModel(this))
    , m_view(new TableView(u"intakeColumns"_s, this))
{
    setObjectName(u"mappingCard"_s);
    m_all->setObjectName(u"lookAtColumns"_s);
    connect(m_all, &QPushButton::clicked, this, &MappingCard::allWanted);
    m_tables->setObjectName(u"mappingTable"_s);
    m_tables->setAccessibleName(tr("File"));
    m_tables->hide();
    connect(m_tables, &QComboBox::currentIndexChanged, this, &MappingCard::showTable);
    auto *proxy = new TypedSortProxy(this);
    proxy->setSourceModel(m_model);
    m_view->setAccessibleName(tr("Columns of the file and what they are taken in as"));
    m_view->setModel(proxy);
    m_view->setFramed(true);
    m_view->setColumns({{static_cast<int>(MappingColumn::Heading), 124},
                        {static_cast<int>(MappingColumn::Meaning), 110, true},
                        {static_cast<int>(MappingColumn::Certainty), 76},
                        {static_cast<int>(MappingColumn::Samples), 160, false, true},
                        {static_cast<int>(MappingColumn::Origin), 130, false, true}},
                       static_cast<int>(MappingColumn::Heading));
    m_view->setItemDelegateForColumn(static_cast<int>(MappingColumn::Certainty), new ChipDelegate(m_view));
    connect(m_view, &QAbstractItemView::activated, this, &MappingCard::offerTargets);
    connect(m_view, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == static_cast<int>(MappingColumn::Meaning)) {
            offerTargets(index);
        }
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::gap);
    layout->addWidget(m_title);
    layout->addWidget(m_tables);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_all);
}

int MappingCard::shownTable() const
{
    return m_tables->currentIndex() < 0 ? -1 : m_tables->currentData().toInt();
}

void MappingCard::setDraft(const IntakeDraft &draft, const Call &call)
{
    m_draft = draft;
    m_call = call;
    const QSignalBlocker quiet(m_tables);
    const int before = qMax(0, m_tables->currentIndex());
    m_tables->clear();
    for (int table = 0; table < draft.tables.size(); ++table) {
        if (draft.tables.at(table).format != u"mail") { // the columns of e-mails are the call's questions
            m_tables->addItem(singleLine(draft.tables.at(table).sourceName), table);
        }
    }
    m_tables->setVisible(m_tables->count() > 1);
    m_tables->setCurrentIndex(qMin(before, m_tables->count() - 1));
    setVisible(m_tables->count() > 0);
    showTable();
}

void MappingCard::showTable()
{
    const int table = shownTable();
    const QList<MappingLine> lines = table < 0
        ? QList<MappingLine>()
        : mappingLines(m_draft.tables.at(table), m_draft.rows.at(table).mapping, m_call);
    const int look = static_cast<int>(std::count_if(
        lines.cbegin(), lines.cend(), [](const MappingLine &line) { return line.needsLook(); }));
    m_all->setText(look > 0 ? tr("Look at %Ln column(s)…", nullptr, look) : tr("Look through the columns…"));
    const bool isRemembered = table >= 0 && m_draft.rows.at(table).mapping.rememberedAt.isValid();
    m_title->setRemark(isRemembered ? tr("as the last time") : QString());
    m_model->update(lines);
}

void MappingCard::offerTargets(const QModelIndex &index)
{
    const int table = shownTable();
    const int column = static_cast<int>(index.data(IdRole).toLongLong());
    QMenu *menu = makeTargetMenu(
        m_draft.rows.at(table).mapping.columns.at(column), m_call,
        [this, table, column](const TargetChoice &choice) { Q_EMIT targetChosen(table, column, choice); },
        this);
    const QRect cell = m_view->visualRect(index.siblingAtColumn(static_cast<int>(MappingColumn::Meaning)));
    menu->popup(m_view->viewport()->mapToGlobal(cell.bottomLeft()));
}

} // namespace convoke
