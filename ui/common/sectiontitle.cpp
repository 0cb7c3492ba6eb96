// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/sectiontitle.h"

#include "ui/common/measures.h"
#include "ui/common/plainlabel.h"
#include "ui/common/textrole.h"

#include <QHBoxLayout>

namespace convoke {

SectionTitle::SectionTitle(const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_text(new PlainLabel(text, this))
    , m_remark(new PlainLabel(this))
{
    setTextRole(m_text, TextRole::Label, Ink::Secondary);
    setTextRole(m_remark, TextRole::Small, Ink::Secondary);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::gap);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_remark);
    m_remark->hide();
}

void SectionTitle::setText(const QString &text)
{
    m_text->setText(text);
}

void SectionTitle::setRemark(const QString &remark)
{
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
}

} // namespace convoke
