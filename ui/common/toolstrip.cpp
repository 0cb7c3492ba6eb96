// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/toolstrip.h"

#include "ui/common/measures.h"

#include <QHBoxLayout>

namespace convoke {

ToolStrip::ToolStrip(QWidget *parent)
    : QFrame(parent)
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(measure::page, 10, measure::page, 10);
    m_layout->setSpacing(measure::gap);
}

void ToolStrip::add(QWidget *widget, int stretch)
{
    m_layout->addWidget(widget, stretch);
}

void ToolStrip::addStretch()
{
    m_layout->addStretch(1);
}

} // namespace convoke
