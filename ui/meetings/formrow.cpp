// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/formrow.h"

#include "ui/common/measures.h"
#include "ui/common/plainlabel.h"
#include "ui/common/textrole.h"

#include <QHBoxLayout>

namespace convoke {

FormRow::FormRow(QWidget *parent)
    : QWidget(parent)
    , m_line(new QHBoxLayout)
    , m_column(new QVBoxLayout(this))
{
    m_line->setSpacing(measure::gap);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    m_column->addLayout(m_line);
}

void FormRow::add(QWidget *editor, int stretch)
{
    m_line->addWidget(editor, stretch);
}

PlainLabel *FormRow::addWord(const QString &word)
{
    auto *label = new PlainLabel(word, this);
    setTextRole(label, TextRole::Body, Ink::Secondary);
    m_line->addWidget(label);
    return label;
}

void FormRow::addStretch()
{
    m_line->addStretch(1);
}

PlainLabel *FormRow::makeComplaint()
{
    auto *label = new PlainLabel(this);
    label->setWordWrap(true);
    setTextRole(label, TextRole::Small, Ink::Bad);
    label->hide();
    m_column->addWidget(label);
    return label;
}

} // namespace convoke
