// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/mappingview.h"

#include "ui/applications/columndetail.h"
#include "ui/applications/mappingmodel.h"
#include "ui/applications/targetmenu.h"
#include "ui/common/calmcombo.h"
#include "ui/common/card.h"
#include "ui/common/chipdelegate.h"
#include "ui/common/measures.h"
#include "ui/common/plaintext.h"
#include "ui/common/tableview.h"
#include "ui/common/typedsortproxy.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

int columnOf(MappingColumn column)
{
    return static_cast<int>(column);
}

} // namespace

MappingView::MappingView(QWidget *parent)
    : QWidget(parent)
    , m_model(new MappingModel(this))
    , m_proxy(new TypedSortProxy(this))
    , m_view(new TableView(u"allColumns"_s, this))
    , m_detail(new ColumnDetail(this))
{
    setObjectName(u"mappingView"_s);
    m_proxy->setSourceModel(m_model);
    m_view->setAccessibleName(tr("Columns of the file and what they are taken in as"));
    m_view->setFramed(true);
    m_view->setModel(m_proxy);
    m_view->setColumns({{columnOf(MappingColumn::Heading), 210},
                        {columnOf(MappingColumn::Samples), 240, true},
                        {columnOf(MappingColumn::Meaning), 200},
                        {columnOf(MappingColumn::Certainty), 104},
                        {columnOf(MappingColumn::Origin), 170}},
                       columnOf(MappingColumn::Heading));
    m_view->setItemDelegateForColumn(columnOf(MappingColumn::Certainty), new ChipDelegate(m_view));
    m_view->setEmptyText(tr("No column needs a look."));
    connect(m_view, &QAbstractItemView::activated, this, &MappingView::offerTargets);
    connect(m_view, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == columnOf(MappingColumn::Meaning)) {
            offerTargets(index);
        }
    });
    connect(m_view, &TableView::currentIdChanged, this, &MappingView::showCurrent);
    connect(m_detail, &ColumnDetail::targetChosen, this, [this](int column, const TargetChoice &choice) {
        Q_EMIT targetChosen(shownTable(), column, choice);
    });
    connect(m_detail, &ColumnDetail::menuWanted, this, [this] { offerTargets(m_view->currentIndex()); });
    auto *card = new Card;
    card->body()->addWidget(m_detail);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::wide);
    layout->addWidget(makeStrip());
    layout->addWidget(m_view, 1);
    layout->addWidget(card);
}

QWidget *MappingView::makeStrip()
{
    auto *strip = new QWidget(this);
    auto *back = new QPushButton(tr("Back to the rows"), strip);
    back->setObjectName(u"backToRows"_s);
    connect(back, &QPushButton::clicked, this, &MappingView::left);
    m_tables = new CalmCombo(strip);
    m_tables->setObjectName(u"allColumnsTable"_s);
    m_tables->setAccessibleName(tr("File"));
    connect(m_tables, &QComboBox::currentIndexChanged, this, &MappingView::showTable);
    m_onlyDoubtful = new QCheckBox(strip);
    m_onlyDoubtful->setObjectName(u"onlyDoubtful"_s);
    connect(m_onlyDoubtful, &QCheckBox::toggled, this, &MappingView::narrow);
    m_remembered = new QCheckBox(tr("Read files with these headings like this again"), strip);
    m_remembered->setObjectName(u"rememberMapping"_s);
    connect(m_remembered, &QCheckBox::clicked, this,
            [this](bool isOn) { Q_EMIT rememberingSaid(shownTable(), isOn); });
    auto *layout = new QHBoxLayout(strip);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::wide);
    layout->addWidget(back);
    layout->addWidget(m_tables);
    layout->addWidget(m_onlyDoubtful);
    layout->addStretch(1);
    layout->addWidget(m_remembered);
    return strip;
}

int MappingView::shownTable() const
{
    return m_tables->currentIndex() < 0 ? -1 : m_tables->currentData().toInt();
}

void MappingView::setDraft(const IntakeDraft &draft, const Call &call)
{
    m_draft = draft;
    m_call = call;
    {
        const QSignalBlocker quiet(m_tables);
        const int before = qMax(0, m_tables->currentIndex());
        m_tables->clear();
        for (int table = 0; table < draft.tables.size(); ++table) {
            if (draft.tables.at(table).format != u"mail") {
                m_tables->addItem(singleLine(draft.tables.at(table).sourceName), table);
            }
        }
        m_tables->setVisible(m_tables->count() > 1);
        m_tables->setCurrentIndex(qMin(before, m_tables->count() - 1));
    }
    showTable();
}

void MappingView::begin(int table)
{
    m_tables->setCurrentIndex(qMax(0, m_tables->findData(table)));
    const QList<MappingLine> &lines = m_model->values();
    m_onlyDoubtful->setChecked(
        std::any_of(lines.cbegin(), lines.cend(), [](const MappingLine &line) { return line.needsLook(); }));
    narrow();
    m_view->setFocus(Qt::OtherFocusReason);
}

void MappingView::goTo(int table, int column)
{
    m_tables->setCurrentIndex(qMax(0, m_tables->findData(table)));
    if (!m_view->selectId(column)) {
        m_onlyDoubtful->setChecked(false);
        m_view->selectId(column);
    }
}

void MappingView::showTable()
{
    const int table = shownTable();
    QList<MappingLine> lines;
    if (table >= 0) {
        const ColumnMapping &mapping = m_draft.rows.at(table).mapping;
        lines = mappingLines(m_draft.tables.at(table), mapping, m_call);
        m_remembered->setChecked(mapping.isRemembered);
    }
    const int look = static_cast<int>(std::count_if(
        lines.cbegin(), lines.cend(), [](const MappingLine &line) { return line.needsLook(); }));
    m_onlyDoubtful->setText(tr("Only what needs a look (%L1)").arg(look));
    m_model->update(lines);
    if (!m_view->currentIndex().isValid() && m_proxy->rowCount() > 0) {
        m_view->setCurrentIndex(m_proxy->index(0, 0));
    }
    showCurrent();
}

void MappingView::narrow()
{
    if (m_onlyDoubtful->isChecked()) {
        m_proxy->setCondition(
            [this](const QModelIndex &source) { return m_model->valueAt(source.row()).needsLook(); });
    } else {
        m_proxy->setCondition({});
    }
    if (!m_view->currentIndex().isValid() && m_proxy->rowCount() > 0) {
        m_view->setCurrentIndex(m_proxy->index(0, 0));
    }
    showCurrent();
}

void MappingView::showCurrent()
{
    const QModelIndex current = m_proxy->mapToSource(m_view->currentIndex());
    const int table = shownTable();
    if (!current.isValid() || table < 0) {
        m_detail->showNothing();
        return;
    }
    m_detail->showColumn(m_model->valueAt(current.row()), m_draft.tables.at(table));
}

void MappingView::offerTargets(const QModelIndex &index)
{
    const int table = shownTable();
    if (!index.isValid() || table < 0) {
        return;
    }
    const int column = static_cast<int>(index.data(IdRole).toLongLong());
    QMenu *menu = makeTargetMenu(
        m_draft.rows.at(table).mapping.columns.at(column), m_call,
        [this, table, column](const TargetChoice &choice) { Q_EMIT targetChosen(table, column, choice); },
        this);
    const QRect cell = m_view->visualRect(index.siblingAtColumn(columnOf(MappingColumn::Meaning)));
    menu->popup(m_view->viewport()->mapToGlobal(cell.bottomLeft()));
}

void MappingView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
    } else if (event->key() == Qt::Key_F2) {
        offerTargets(m_view->currentIndex());
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace convoke
