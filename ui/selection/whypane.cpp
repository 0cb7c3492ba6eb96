// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/whypane.h"

#include "ui/common/measures.h"
#include "ui/common/plainlabel.h"
#include "ui/common/plaintext.h"
#include "ui/common/textrole.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

WhyPane::WhyPane(QWidget *parent)
    : QFrame(parent)
    , m_title(new PlainLabel(this))
    , m_text(new PlainLabel(this))
    , m_lockIn(new QPushButton(tr("Lock in…"), this))
    , m_lockOut(new QPushButton(tr("Lock out…"), this))
    , m_unlock(new QPushButton(tr("Unlock"), this))
{
    setObjectName(u"why"_s);
    m_title->setObjectName(u"whyTitle"_s);
    m_title->setWordWrap(true);
    setTextRole(m_title, TextRole::Strong);
    m_text->setObjectName(u"whyText"_s);
    m_text->setWordWrap(true);
    m_text->setSelectable(true);
    m_lockIn->setObjectName(u"lockIn"_s);
    m_lockOut->setObjectName(u"lockOut"_s);
    m_unlock->setObjectName(u"unlock"_s);
    setPlainToolTip(m_lockIn, tr("This person gets a seat whatever the scores say (I)"));
    setPlainToolTip(m_lockOut, tr("This person gets no seat whatever the scores say (O)"));
    setPlainToolTip(m_unlock, tr("Let scores and rules decide again (U)"));
    connect(m_lockIn, &QPushButton::clicked, this, [this] { Q_EMIT lockWanted(Seat::In); });
    connect(m_lockOut, &QPushButton::clicked, this, [this] { Q_EMIT lockWanted(Seat::Out); });
    connect(m_unlock, &QPushButton::clicked, this, &WhyPane::unlockWanted);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(measure::gap);
    buttons->addWidget(m_lockIn);
    buttons->addWidget(m_lockOut);
    buttons->addWidget(m_unlock);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::wide, measure::pad, measure::wide, measure::pad);
    layout->setSpacing(6);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addSpacing(2);
    layout->addLayout(buttons);
}

void WhyPane::showAnswer(const std::optional<WhyAnswer> &answer, std::optional<Seat> lock)
{
    m_title->setText(answer ? answer->title : tr("Why and why not"));
    m_text->setText(answer ? answer->sentences.join(u'\n')
                           : tr("Choose somebody in the table to see why they have a seat or none."));
    m_lockIn->setVisible(answer && lock != Seat::In);
    m_lockOut->setVisible(answer && lock != Seat::Out);
    m_unlock->setVisible(answer && lock.has_value());
}

} // namespace convoke
