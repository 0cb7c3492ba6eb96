// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/nextstepslist.h"

#include "ui/common/chipdelegate.h"
#include "ui/common/filteredit.h"
#include "ui/common/sectiontitle.h"
#include "ui/common/tableview.h"
#include "ui/common/toolstrip.h"
#include "ui/common/typedsortproxy.h"
#include "ui/meetings/nextstepsmodel.h"

#include <QVBoxLayout>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

NextStepsList::NextStepsList(QWidget *parent)
    : QWidget(parent)
    , m_model(new NextStepsModel(this))
    , m_proxy(new TypedSortProxy(this))
    , m_title(new SectionTitle(tr("Next steps"), this))
    , m_filter(new FilterEdit(this))
    , m_table(new TableView(u"nextStepsTable"_s, this))
{
    const auto spec = [](NextStepColumn column, int width) {
        return ColumnSpec{static_cast<int>(column), width};
    };
    QList<ColumnSpec> specs{spec(NextStepColumn::When, 120), spec(NextStepColumn::Due, 84),
                            spec(NextStepColumn::What, 236), spec(NextStepColumn::Reference, 160),
                            spec(NextStepColumn::Title, 160)};
    specs.last().stretches = true;
    m_proxy->setSourceModel(m_model);
    m_table->setAccessibleName(tr("Next steps"));
    m_table->setModel(m_proxy);
    m_table->setColumns(specs, static_cast<int>(NextStepColumn::When));
    m_table->setItemDelegateForColumn(static_cast<int>(NextStepColumn::When), new ChipDelegate(m_table));
    m_table->setSearchColumn(static_cast<int>(NextStepColumn::Reference));
    m_filter->setPlaceholder(tr("Filter next steps"));
    m_filter->attach(m_proxy, m_table);
    connect(m_table, &QAbstractItemView::activated, this, &NextStepsList::openStep);
    connect(m_proxy, &TypedSortProxy::filterChanged, this, [this] {
        m_table->setEmptyText(m_proxy->isFiltering() ? tr("No step matches the filter.")
                                                     : tr("Nothing waits to be done."));
    });
    m_table->setEmptyText(tr("Nothing waits to be done."));
    auto *strip = new ToolStrip(this);
    strip->add(m_title);
    strip->addStretch();
    strip->add(m_filter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(strip);
    layout->addWidget(m_table, 1);
    setFocusProxy(m_table);
}

void NextStepsList::follow(const QList<MeetingSummary> &meetings, const QList<WorkingGroup> &groups,
                           QDate today)
{
    m_model->follow(meetings, groups, today);
    int urgent = 0;
    for (const NextStepRow &row : m_model->values()) {
        urgent += row.step.urgency == Urgency::Overdue || row.step.urgency == Urgency::Today ? 1 : 0;
    }
    m_title->setRemark(urgent > 0 ? tr("%Ln due today or overdue", nullptr, urgent) : QString());
    if (!m_table->currentIndex().isValid() && m_proxy->rowCount() > 0) {
        m_table->setCurrentIndex(m_proxy->index(0, 0));
    }
}

void NextStepsList::openStep()
{
    const QModelIndex current = m_proxy->mapToSource(m_table->currentIndex());
    if (current.isValid()) {
        const DatedStep &step = m_model->valueAt(current.row()).step;
        Q_EMIT placeWanted(Place::meeting(step.meeting.value(), stageOf(step.step)));
    }
}

} // namespace convoke
