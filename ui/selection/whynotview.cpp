// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/whynotview.h"

#include "documents/tablewriters.h"
#include "ui/common/chipdelegate.h"
#include "ui/common/emptystate.h"
#include "ui/common/measures.h"
#include "ui/common/plainlabel.h"
#include "ui/common/plaintext.h"
#include "ui/common/savefile.h"
#include "ui/common/showerror.h"
#include "ui/common/tableview.h"
#include "ui/common/textrole.h"
#include "ui/common/typedsortproxy.h"
#include "ui/selection/seatplan.h"
#include "ui/selection/whynotmodel.h"

#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

int at(WhyNotColumn column)
{
    return static_cast<int>(column);
}

} // namespace

WhyNotView::WhyNotView(QWidget *parent)
    : QWidget(parent)
    , m_model(new WhyNotModel(this))
    , m_proxy(new TypedSortProxy(this))
    , m_table(new TableView(u"whyNotTable"_s))
    , m_stack(new QStackedWidget(this))
    , m_empty(
          new EmptyState(u"selection"_s, tr("There is no group yet"),
                         tr("Once a group is proposed, this table says for everybody at once what it would "
                            "cost to decide otherwise, and who would go for it.")))
    , m_words(new PlainLabel(this))
{
    setObjectName(u"whyNotView"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_stack->addWidget(makeTable());
    m_stack->addWidget(m_empty);
    QPushButton *propose = m_empty->addButton(u"whyNotPropose"_s, tr("Propose the best group"));
    connect(propose, &QPushButton::clicked, this, &WhyNotView::proposalWanted);
    connect(m_table, &TableView::currentIdChanged, this, [this] {
        if (const std::optional<qint64> id = m_table->currentId()) {
            Q_EMIT currentChanged(ApplicationId(*id));
        }
    });
}

QWidget *WhyNotView::makeTable()
{
    using Column = WhyNotColumn;
    m_proxy->setSourceModel(m_model);
    m_table->setModel(m_proxy);
    m_table->setAccessibleName(tr("Why not, for everybody"));
    m_table->setEmptyText(tr("No applicant matches the filter."));
    m_table->setSearchColumn(at(Column::Name));
    m_table->setItemDelegateForColumn(at(Column::Seat), new ChipDelegate(m_table));
    m_table->setColumns({{at(Column::Rank), 50},
                         {at(Column::Name), 150},
                         {at(Column::Country), 90, false, true},
                         {at(Column::Score), 68, false, true},
                         {at(Column::Seat), 94},
                         {at(Column::Cost), 84},
                         {at(Column::Others), 170},
                         {at(Column::Why), 160, true}},
                        at(Column::Rank));
    auto *page = new QWidget(this);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(measure::page, measure::gap / 2, measure::page, measure::gap / 2);
    m_words->setObjectName(u"whyNotWords"_s);
    m_words->setWordWrap(true);
    setTextRole(m_words, TextRole::Small, Ink::Secondary);
    auto *save = new QPushButton(tr("Save as a table…"), page);
    save->setObjectName(u"saveWhyNot"_s);
    setPlainToolTip(save, tr("As CSV, in the order and with the filter of the table"));
    connect(save, &QPushButton::clicked, this, &WhyNotView::askWhereToSave);
    foot->addWidget(m_words, 1);
    foot->addWidget(save);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addLayout(foot);
    return page;
}

void WhyNotView::showPlan(const SeatPlan &plan)
{
    m_reference = plan.document().meeting.reference;
    m_model->setDecimals(plan.decimals());
    m_model->update(whyRows(plan));
    m_stack->setCurrentIndex(plan.showsProposal() ? 0 : 1);
    m_words->setText(
        tr("“If otherwise” is the exact change of the total: of those without a seat if they had "
           "one, of those with a seat if they left and the others stayed."));
}

void WhyNotView::showProgress(int done, int of)
{
    m_words->setText(tr("%1 of %Ln answer(s) so far; the others follow.", nullptr, of).arg(done));
}

bool WhyNotView::select(ApplicationId application)
{
    return m_table->selectId(application.value());
}

void WhyNotView::askWhereToSave()
{
    //: the name of a file; %1: the reference of a meeting
    const FileToSave file{u"saveWhyNotDialog"_s, tr("Save as a table"), tr("%1 why not").arg(m_reference),
                          u"csv"_s, u"selection/folder"_s};
    convoke::askWhereToSave(this, new QSettings(this), file,
                            [this](const QString &path) { return save(path); });
}

bool WhyNotView::save(const QString &path) const
{
    DocumentTable table;
    for (int column = 0; column < at(WhyNotColumn::Count); ++column) {
        const QString heading = m_proxy->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        table.columns.append({QString::number(column), heading, {}});
    }
    TableSection section;
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        TableRow cells;
        for (int column = 0; column < at(WhyNotColumn::Count); ++column) {
            cells.append({singleLine(m_proxy->index(row, column).data().toString()), std::nullopt});
        }
        section.rows.append(cells);
    }
    table.sections.append(section);
    const Result<void> written = writeCsv(table, path);
    if (!written) {
        showError(m_table, written.error());
        return false;
    }
    saySaved(nearestMessageBar(m_table), path);
    return true;
}

} // namespace convoke
