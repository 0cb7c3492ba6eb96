// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/rulecard.h"

#include "ui/common/chiplabel.h"
#include "ui/common/measures.h"
#include "ui/common/plainlabel.h"
#include "ui/common/plaintext.h"
#include "ui/common/textrole.h"
#include "ui/common/tokens.h"
#include "ui/selection/rulebar.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

RuleCard::RuleCard(QWidget *parent)
    : QFrame(parent)
    , m_title(new PlainLabel(this))
    , m_chip(new ChipLabel({}, this))
    , m_bar(new RuleBar(this))
    , m_cost(new PlainLabel(this))
    , m_detail(new PlainLabel(this))
    , m_more(new QPushButton(tr("Whom it changes"), this))
    , m_without(new PlainLabel(this))
{
    setObjectName(u"rule"_s);
    m_title->setWordWrap(true);
    setTextRole(m_title, TextRole::Strong);
    setTextRole(m_cost, TextRole::Small, Ink::Secondary);
    m_detail->setWordWrap(true);
    setTextRole(m_detail, TextRole::Small, Ink::Secondary);
    m_more->setObjectName(u"ruleChanges"_s);
    m_more->setCheckable(true);
    makeLink(m_more);
    m_without->setObjectName(u"ruleWithout"_s);
    m_without->setWordWrap(true);
    m_without->setSelectable(true);
    setTextRole(m_without, TextRole::Small);
    m_without->hide();
    connect(m_more, &QPushButton::toggled, this, [this](bool isOpen) {
        m_more->setText(isOpen ? tr("Hide whom it changes") : tr("Whom it changes"));
        m_without->setVisible(isOpen);
    });
    auto *head = new QHBoxLayout;
    head->setSpacing(measure::gap);
    head->addWidget(m_title, 1);
    head->addWidget(m_chip, 0, Qt::AlignTop);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(measure::pad);
    middle->addWidget(m_bar, 1);
    middle->addWidget(m_cost);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::wide, 10, measure::wide, 10);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addLayout(middle);
    layout->addWidget(m_detail);
    layout->addWidget(m_more, 0, Qt::AlignLeft);
    layout->addWidget(m_without);
}

void RuleCard::showSummary(const RuleSummary &summary)
{
    m_title->setText(summary.title);
    m_chip->setChip(summary.chip);
    m_chip->setVisible(!summary.chip.word.isEmpty());
    m_bar->setVisible(!summary.chip.word.isEmpty());
    m_bar->setShare(summary.share, summary.tone);
    m_cost->setText(summary.cost);
    m_cost->setVisible(!summary.cost.isEmpty());
    m_detail->setText(summary.detail);
    m_detail->setVisible(!summary.detail.isEmpty());
    m_without->setText(summary.without);
    m_more->setVisible(!summary.without.isEmpty());
    m_without->setVisible(m_more->isChecked() && !summary.without.isEmpty());
    m_more->setAccessibleDescription(summary.title);
    setPlainToolTip(this, summary.toolTip);
    //: a rule, its count, its detail, what it costs
    setAccessibleName(
        tr("%1; %2; %3; %4").arg(summary.title, summary.chip.word, summary.detail, summary.cost));
}

void RuleCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(tokens().softBorder);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace convoke
