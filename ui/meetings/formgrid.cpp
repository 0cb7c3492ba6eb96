// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/formgrid.h"

#include "ui/common/measures.h"
#include "ui/common/plainlabel.h"
#include "ui/common/textrole.h"
#include "ui/meetings/formrow.h"

#include <QGridLayout>

namespace convoke {

namespace {

constexpr int labelWidth = 128;

} // namespace

FormGrid::FormGrid(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(measure::pad);
    m_grid->setVerticalSpacing(measure::gap);
    m_grid->setColumnMinimumWidth(0, scaled(labelWidth));
    m_grid->setColumnStretch(1, 1);
}

FormRow *FormGrid::addRow(const QString &label)
{
    auto *row = new FormRow(this);
    addRow(label, row);
    return row;
}

void FormGrid::addRow(const QString &label, QWidget *editors)
{
    auto *words = new PlainLabel(label, this);
    words->setWordWrap(true);
    words->setFixedWidth(scaled(labelWidth));
    words->setMinimumHeight(scaled(measure::control));
    setTextRole(words, TextRole::Body, Ink::Secondary);
    const int line = m_grid->rowCount();
    m_grid->addWidget(words, line, 0, Qt::AlignTop);
    m_grid->addWidget(editors, line, 1);
    m_labels.insert(editors, words);
}

void FormGrid::setRowVisible(QWidget *editors, bool visible)
{
    editors->setVisible(visible);
    m_labels.value(editors)->setVisible(visible);
}

} // namespace convoke
