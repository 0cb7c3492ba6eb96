// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/emptystate.h"

#include "ui/common/iconlabel.h"
#include "ui/common/measures.h"
#include "ui/common/plainlabel.h"
#include "ui/common/scaledwidth.h"
#include "ui/common/textrole.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace convoke {

namespace {

constexpr int iconSide = 40;
constexpr int columnWidth = 420;

} // namespace

EmptyState::EmptyState(const QString &icon, const QString &headline, const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_column(new QWidget(this))
    , m_headline(new PlainLabel(m_column))
    , m_sentence(new PlainLabel(m_column))
    , m_buttons(new QHBoxLayout)
{
    m_headline->setAlignment(Qt::AlignCenter);
    m_headline->setWordWrap(true);
    setTextRole(m_headline, TextRole::Strong);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    setTextRole(m_sentence, TextRole::Body, Ink::Secondary);
    m_buttons->setSpacing(measure::gap);

    keepWidth(m_column, KeptWidth::Fixed, columnWidth);
    auto *outer = new QHBoxLayout(this);
    outer->setContentsMargins(measure::page, measure::page, measure::page, measure::page);
    outer->addStretch(1);
    outer->addWidget(m_column);
    outer->addStretch(1);
    auto *layout = new QVBoxLayout(m_column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::gap);
    layout->addStretch(2);
    layout->addWidget(new IconLabel(lineIcon(icon), iconSide, m_column), 0, Qt::AlignHCenter);
    layout->addWidget(m_headline);
    layout->addWidget(m_sentence);
    layout->addSpacing(measure::gap);
    layout->addLayout(m_buttons);
    layout->setAlignment(m_buttons, Qt::AlignHCenter);
    layout->addStretch(3);
    setWords(headline, sentence);
}

void EmptyState::setWords(const QString &headline, const QString &sentence)
{
    m_headline->setText(headline);
    m_headline->setVisible(!headline.isEmpty());
    m_sentence->setText(sentence);
    setAccessibleName(headline);
    setAccessibleDescription(sentence);
}

QPushButton *EmptyState::addButton(const QString &name, const QString &verb, bool primary)
{
    auto *button = new QPushButton(verb, this);
    button->setObjectName(name);
    if (primary) {
        makePrimary(button);
    }
    m_buttons->addWidget(button);
    return button;
}

} // namespace convoke
