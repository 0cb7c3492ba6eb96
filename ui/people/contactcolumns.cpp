// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/contactcolumns.h"

#include "ui/common/calmcombo.h"
#include "ui/common/measures.h"
#include "ui/common/plainlabel.h"
#include "ui/common/textrole.h"
#include "ui/people/contacttargets.h"

#include <QGridLayout>
#include <QJsonDocument>
#include <QJsonObject>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostSamples = 3;

/// The first different values of a column, in one line.
QString samplesOf(const SourceTable &table, int column)
{
    QStringList samples;
    for (int row = 0; row < table.rowCount() && samples.size() < mostSamples; ++row) {
        const QString value = table.cells.cell(row, column).toString().simplified();
        if (!value.isEmpty() && !samples.contains(value)) {
            samples.append(value);
        }
    }
    return samples.join(u" · "_s);
}

} // namespace

ContactColumns::ContactColumns(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(measure::pad);
    m_grid->setVerticalSpacing(measure::gap);
    m_grid->setColumnStretch(1, 1);
}

void ContactColumns::load(const SourceTable &table, const ColumnMapping &mapping)
{
    m_table = table;
    m_mapping = mapping;
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int column = 0; column < table.columnCount(); ++column) {
        addColumn(column);
    }
}

void ContactColumns::addColumn(int column)
{
    const MappedColumn &mapped = m_mapping.columns.at(column);
    const QString heading = m_table.distinctHeadings().at(column);
    auto *name = new PlainLabel(heading, this);
    name->setElideMode(Qt::ElideRight);
    name->setMinimumWidth(1);
    auto *samples = new PlainLabel(mapped.empty ? tr("empty") : samplesOf(m_table, column), this);
    samples->setObjectName(u"contactSamples%1"_s.arg(column));
    samples->setElideMode(Qt::ElideRight);
    samples->setMinimumWidth(1);
    setTextRole(samples, TextRole::Body, Ink::Secondary);
    EnumCombo<ColumnTarget>::Entries entries;
    const QList<ColumnTarget> targets = contactTargets();
    for (const ColumnTarget target : targets) {
        entries.append({target, contactTargetWord(target)});
    }
    auto *meaning = new EnumCombo<ColumnTarget>(entries, {}, this);
    meaning->setObjectName(u"contactColumn%1"_s.arg(column));
    meaning->setAccessibleName(tr("What the column “%1” means").arg(heading));
    meaning->setEnumValue(mapped.target);
    meaning->setEnabled(!mapped.empty);
    connect(meaning, &QComboBox::activated, this, [this, column, meaning] {
        MappedColumn &meant = m_mapping.columns[column];
        meant.target = meaning->enumValue();
        meant.splitByUser = false;
        meant.wholeByUser = false;
        Q_EMIT changed();
    });
    m_grid->addWidget(name, column, 0);
    m_grid->addWidget(samples, column, 1);
    m_grid->addWidget(meaning, column, 2);
}

Result<ColumnMapping> ContactColumns::value() const
{
    const QStringList headings = m_table.distinctHeadings();
    QJsonObject columns;
    for (int column = 0; column < m_mapping.columns.size(); ++column) {
        const MappedColumn &mapped = m_mapping.columns.at(column);
        if (!mapped.empty) {
            columns.insert(headings.at(column), mappingWord(mapped));
        }
    }
    const QByteArray json =
        QJsonDocument(QJsonObject{{u"columns"_s, columns}}).toJson(QJsonDocument::Compact);
    return mappingFromJson(json, m_table, {}, IntakePurpose::AddressBook);
}

} // namespace convoke
