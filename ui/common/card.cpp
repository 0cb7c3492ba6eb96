// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/card.h"

#include "ui/common/measures.h"
#include "ui/common/plainlabel.h"
#include "ui/common/textrole.h"

#include <QVBoxLayout>

namespace convoke {

Card::Card(const QString &heading, QWidget *parent)
    : QFrame(parent)
    , m_heading(new PlainLabel(this))
    , m_body(new QVBoxLayout(this))
{
    setTextRole(m_heading, TextRole::Strong);
    m_body->setContentsMargins(measure::wide, measure::pad, measure::wide, measure::pad);
    m_body->setSpacing(measure::gap);
    m_body->addWidget(m_heading);
    setHeading(heading);
}

void Card::setHeading(const QString &heading)
{
    m_heading->setText(heading);
    m_heading->setVisible(!heading.isEmpty());
    setAccessibleName(heading);
}

QFrame *makeLine(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("line", true);
    line->setFixedHeight(1);
    return line;
}

} // namespace convoke
