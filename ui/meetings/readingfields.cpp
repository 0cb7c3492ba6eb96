// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/readingfields.h"

#include "ui/common/card.h"
#include "ui/common/chipdelegate.h"
#include "ui/common/measures.h"
#include "ui/common/plainlabel.h"
#include "ui/common/tableview.h"
#include "ui/common/typedsortproxy.h"
#include "ui/meetings/readingdetail.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

ReadingFields::ReadingFields(QWidget *parent)
    : QWidget(parent)
    , m_model(new ReadingModel(this))
    , m_table(new TableView(u"readingTable"_s, this))
    , m_detail(new ReadingDetail(this))
    , m_findings(new Card(tr("To know"), this))
    , m_findingLines(new QVBoxLayout)
{
    makeTable();
    m_below = makeBelow();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::pad);
    layout->addWidget(m_table, 3);
    layout->addWidget(m_below, 2);
    connect(m_detail, &ReadingDetail::decided, this, &ReadingFields::decided);
    connect(m_table, &TableView::currentIdChanged, this, [this] { Q_EMIT fieldChosen(currentField()); });
}

ReadingFields::~ReadingFields()
{
    m_detail->disconnect(this); // a line that loses the keyboard while it goes tells nobody
}

void ReadingFields::makeTable()
{
    auto *proxy = new TypedSortProxy(this);
    proxy->setSourceModel(m_model);
    m_table->setAccessibleName(tr("What was read"));
    m_table->setFramed(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(proxy);
    m_table->setItemDelegateForColumn(static_cast<int>(ReadingColumn::State), new ChipDelegate(m_table));
    m_table->setColumns({{static_cast<int>(ReadingColumn::Field), 148},
                         {static_cast<int>(ReadingColumn::Value), 180, true},
                         {static_cast<int>(ReadingColumn::State), 122}},
                        static_cast<int>(ReadingColumn::Field));
    m_table->setEmptyText(tr("What is read appears here, field by field."));
}

QScrollArea *ReadingFields::makeBelow()
{
    m_findings->body()->addLayout(m_findingLines);
    m_findings->setObjectName(u"readingFindings"_s);
    auto *inner = new QWidget;
    auto *layout = new QVBoxLayout(inner);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::pad);
    layout->addWidget(m_detail);
    layout->addWidget(m_findings);
    layout->addStretch(1);
    auto *area = new QScrollArea;
    area->setWidget(inner);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

void ReadingFields::setReading(const std::optional<AnnouncementReading> &reading)
{
    m_below->setVisible(reading.has_value());
    m_detail->clear();
    m_model->update(reading ? rowsOf(*reading, {}, locale()) : QList<ReadingRow>());
    showFindings(reading ? reading->findings : QList<Finding>());
    if (m_model->rowCount() > 0) {
        m_table->setCurrentIndex(m_table->model()->index(0, 0));
        m_table->setFocus();
        Q_EMIT fieldChosen(currentField()); // the first row may have been the current one before
    }
}

void ReadingFields::showDecided(const AnnouncementReading &reading, const QSet<QString> &decided)
{
    m_model->update(rowsOf(reading, decided, locale()));
    if (const FieldReading *field = reading.field(currentField())) {
        m_detail->setField(*field, reading.document);
    }
}

void ReadingFields::choose(const AnnouncementReading &reading, const QString &field)
{
    const FieldReading *chosen = reading.field(field);
    if (chosen == nullptr) {
        return;
    }
    m_detail->setField(*chosen, reading.document);
    if (currentField() == field) {
        return;
    }
    const QList<ReadingRow> &rows = m_model->values();
    const auto row = std::find_if(rows.cbegin(), rows.cend(),
                                  [&field](const ReadingRow &each) { return each.field == field; });
    if (row != rows.cend()) {
        m_table->selectId(row->id);
    }
}

void ReadingFields::commit()
{
    m_detail->commit();
}

void ReadingFields::showFindings(const QList<Finding> &findings)
{
    while (QLayoutItem *item = m_findingLines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Finding &finding : findings) {
        auto *line = new PlainLabel(finding.text, m_findings);
        line->setWordWrap(true);
        line->setSelectable(true);
        m_findingLines->addWidget(line);
    }
    m_findings->setVisible(!findings.isEmpty());
}

QString ReadingFields::currentField() const
{
    const std::optional<qint64> id = m_table->currentId();
    const std::optional<int> row = id ? m_model->rowOf(*id) : std::nullopt;
    return row ? m_model->valueAt(*row).field : QString();
}

} // namespace convoke
