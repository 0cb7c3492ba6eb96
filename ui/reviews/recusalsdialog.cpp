// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/recusalsdialog.h"

#include "ui/common/card.h"
#include "ui/common/measures.h"
#include "ui/common/plainlabel.h"
#include "ui/common/textrole.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

RecusalsDialog::RecusalsDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"recusalsDialog"_s);
    setWindowTitle(tr("Hidden by your recusal"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(scaled(480), scaled(360));
    auto *words =
        new PlainLabel(tr("You declared a conflict of interest for these applications. They count neither in "
                          "your list nor with your scores."),
                       this);
    words->setWordWrap(true);
    auto *column = new QWidget;
    m_rows = new QVBoxLayout(column);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(measure::gap);
    m_rows->setAlignment(Qt::AlignTop);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(column);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::page, measure::page, measure::page, measure::wide);
    layout->setSpacing(measure::pad);
    layout->addWidget(words);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
}

void RecusalsDialog::load(const QList<ReviewRound::Hidden> &hidden)
{
    if (hidden.isEmpty()) {
        close();
        return;
    }
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const ReviewRound::Hidden &entry : hidden) {
        auto *card = new Card;
        auto *row = new QHBoxLayout;
        auto *words = new QVBoxLayout;
        words->setSpacing(2);
        auto *name = new PlainLabel(entry.name, card);
        name->setWordWrap(true);
        setTextRole(name, TextRole::Strong);
        auto *reason = new PlainLabel(entry.recusal.reason, card);
        reason->setWordWrap(true);
        setTextRole(reason, TextRole::Small, Ink::Secondary);
        words->addWidget(name);
        words->addWidget(reason);
        auto *back = new QPushButton(tr("Take back"), card);
        back->setObjectName(u"takeBack"_s);
        //: %1 is a name or "Applicant A-17"
        back->setAccessibleName(tr("Take the recusal from %1 back").arg(entry.name));
        const ApplicationId application = entry.recusal.application;
        connect(back, &QPushButton::clicked, this,
                [this, application] { Q_EMIT takeBackWanted(application); });
        row->addLayout(words, 1);
        row->addWidget(back, 0, Qt::AlignTop);
        card->body()->addLayout(row);
        m_rows->addWidget(card);
    }
}

} // namespace convoke
