// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/pageheader.h"

#include "ui/common/chiplabel.h"
#include "ui/common/groupdot.h"
#include "ui/common/measures.h"
#include "ui/common/plainlabel.h"
#include "ui/common/textrole.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

PageHeader::PageHeader(QWidget *parent)
    : QFrame(parent)
    , m_groups(new GroupDot({}, {}, this))
    , m_title(new PlainLabel(this))
    , m_subtitle(new PlainLabel(this))
    , m_chips(new QHBoxLayout)
    , m_buttons(new QHBoxLayout)
{
    setObjectName(u"pageHeader"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_title->setObjectName(u"pageTitle"_s);
    m_title->setElideMode(Qt::ElideRight);
    setTextRole(m_title, TextRole::Title);
    m_subtitle->setObjectName(u"pageSubtitle"_s);
    m_subtitle->setElideMode(Qt::ElideRight);
    setTextRole(m_subtitle, TextRole::Body, Ink::Secondary);
    m_subtitle->hide();

    auto *titleRow = new QHBoxLayout;
    titleRow->setSpacing(10);
    titleRow->addWidget(m_groups);
    titleRow->addWidget(m_title);
    titleRow->addLayout(m_chips);
    titleRow->addStretch(1);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addLayout(titleRow);
    words->addWidget(m_subtitle);
    m_chips->setSpacing(measure::gap);
    m_buttons->setSpacing(10);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(measure::page, measure::pad, measure::page, measure::pad);
    layout->setSpacing(measure::wide);
    layout->addLayout(words, 1);
    layout->addLayout(m_buttons);
    layout->setAlignment(m_buttons, Qt::AlignTop);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void PageHeader::setChips(const QList<Chip> &chips)
{
    while (m_chips->count() > chips.size()) {
        QLayoutItem *item = m_chips->takeAt(m_chips->count() - 1);
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (int i = 0; i < chips.size(); ++i) {
        if (i < m_chips->count()) {
            static_cast<ChipLabel *>(m_chips->itemAt(i)->widget())->setChip(chips.at(i));
        } else {
            m_chips->addWidget(new ChipLabel(chips.at(i), this));
        }
    }
}

void PageHeader::setGroups(const QList<ColourPair> &colours, const QString &groupNames)
{
    m_groups->setGroups(colours, groupNames);
}

QPushButton *PageHeader::addButton(const QString &name, const QString &verb)
{
    auto *button = new QPushButton(verb, this);
    button->setObjectName(name);
    // The primary button stays the last, whoever adds others later.
    const int count = m_buttons->count();
    QWidget *last = count > 0 ? m_buttons->itemAt(count - 1)->widget() : nullptr;
    const bool isAfterPrimary = last != nullptr && last->property("primary").toBool();
    m_buttons->insertWidget(isAfterPrimary ? count - 1 : count, button);
    if (isAfterPrimary) {
        setTabOrder(button, last);
    }
    return button;
}

QPushButton *PageHeader::addPrimaryButton(const QString &name, const QString &verb)
{
    QPushButton *button = addButton(name, verb);
    makePrimary(button);
    return button;
}

QPushButton *PageHeader::addMenuButton(const QString &name, const QString &verb, QMenu *menu)
{
    QPushButton *button = makeMenuButton(name, verb, menu, this);
    m_buttons->addWidget(button);
    return button;
}

void PageHeader::setJoined(bool joined)
{
    m_joined = joined;
    layout()->setContentsMargins(measure::page, measure::pad, measure::page, joined ? 2 : measure::pad);
    style()->unpolish(this);
    style()->polish(this);
}

QPushButton *makeMenuButton(const QString &name, const QString &verb, QMenu *menu, QWidget *parent)
{
    auto *button = new QPushButton(verb, parent);
    button->setObjectName(name);
    button->setProperty("hasMenu", true);
    button->setMenu(menu);
    return button;
}

} // namespace convoke
