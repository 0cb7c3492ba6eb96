// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/decisionline.h"

#include "ui/common/chiplabel.h"
#include "ui/common/measures.h"
#include "ui/common/plainlabel.h"
#include "ui/common/plaintext.h"
#include "ui/common/textrole.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

DecisionLine::DecisionLine(QWidget *parent)
    : QFrame(parent)
    , m_chip(new ChipLabel({}, this))
    , m_words(new PlainLabel(this))
    , m_warning(new PlainLabel(this))
    , m_propose(new QPushButton(tr("Show what would be proposed now"), this))
    , m_withdrawn(new PlainLabel(this))
    , m_replace(new QPushButton(tr("Replace…"), this))
{
    setObjectName(u"decisionLine"_s);
    setProperty("part", u"surface"_s);
    m_words->setObjectName(u"decisionWords"_s);
    m_words->setWordWrap(true);
    m_words->setSelectable(true);
    m_warning->setObjectName(u"decisionWarning"_s);
    m_warning->setWordWrap(true);
    setTextRole(m_warning, TextRole::Body, Ink::Warn);
    m_propose->setObjectName(u"proposeAgain"_s);
    makeLink(m_propose);
    connect(m_propose, &QPushButton::clicked, this, &DecisionLine::proposalWanted);
    m_withdrawn->setObjectName(u"withdrawnWords"_s);
    m_withdrawn->setWordWrap(true);
    setTextRole(m_withdrawn, TextRole::Body, Ink::Warn);
    m_replace->setObjectName(u"replaceWithdrawn"_s);
    setPlainToolTip(m_replace, tr("Shows the best change that keeps everybody else, and asks"));
    connect(m_replace, &QPushButton::clicked, this, &DecisionLine::replacementWanted);
    showWithdrawn({});
    auto *lines = new QVBoxLayout;
    lines->setSpacing(2);
    lines->addWidget(m_words);
    lines->addWidget(m_warning);
    lines->addWidget(m_withdrawn);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(measure::page, measure::gap, measure::page, measure::gap);
    layout->setSpacing(measure::gap);
    layout->addWidget(m_chip, 0, Qt::AlignTop);
    layout->addLayout(lines, 1);
    layout->addWidget(m_propose, 0, Qt::AlignTop);
    layout->addWidget(m_replace, 0, Qt::AlignTop);
    hide();
}

void DecisionLine::showWithdrawn(const QString &names)
{
    //: %1 lists names of people who had a seat
    m_withdrawn->setText(names.isEmpty() ? QString() : tr("Not coming any more: %1.").arg(names));
    m_withdrawn->setVisible(!names.isEmpty());
    m_replace->setVisible(!names.isEmpty());
}

void DecisionLine::showDecision(const QString &words, const QString &warning)
{
    //: a group that a person has decided on
    m_chip->setChip(warning.isEmpty() ? Chip{tr("decided"), Tone::Good}
                                      : Chip{tr("changed since"), Tone::Warn});
    m_words->setText(words);
    m_warning->setText(warning);
    m_warning->setVisible(!warning.isEmpty());
    m_propose->setVisible(!warning.isEmpty());
    setVisible(!words.isEmpty());
}

} // namespace convoke
