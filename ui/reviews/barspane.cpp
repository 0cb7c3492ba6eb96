// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/barspane.h"

#include "ui/common/card.h"
#include "ui/common/measures.h"
#include "ui/common/plainlabel.h"
#include "ui/common/plaintext.h"
#include "ui/common/sectiontitle.h"
#include "ui/common/textrole.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

BarsPane::BarsPane(QWidget *parent)
    : QFrame(parent)
    , m_count(new PlainLabel(this))
{
    setObjectName(u"barsPane"_s);
    setProperty("part", u"sidePane"_s);
    setMinimumWidth(scaled(280));
    setTextRole(m_count, TextRole::Strong);
    auto *words =
        new PlainLabel(tr("Mark words in an answer and black them out. Words that stand in the address "
                          "book are covered by the program."),
                       this);
    words->setWordWrap(true);
    setTextRole(words, TextRole::Small, Ink::Secondary);
    auto *blackOut = new QPushButton(tr("Black out the marked words"), this);
    blackOut->setObjectName(u"blackOut"_s);
    blackOut->setFocusPolicy(Qt::TabFocus); // a click must not take the marking away
    setPlainToolTip(blackOut, tr("Cover the words for everybody who reviews blind (B)"));
    connect(blackOut, &QPushButton::clicked, this, &BarsPane::blackOutWanted);
    auto *column = new QWidget;
    m_rows = new QVBoxLayout(column);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(measure::gap);
    m_rows->setAlignment(Qt::AlignTop);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(column);
    scroll->viewport()->setAutoFillBackground(false);
    column->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::pad, measure::pad, measure::pad, measure::pad);
    layout->setSpacing(measure::gap);
    layout->addWidget(m_count);
    layout->addWidget(words);
    layout->addWidget(blackOut);
    layout->addWidget(scroll, 1);
}

void BarsPane::addHeading(const QString &text)
{
    auto *heading = new PlainLabel(text);
    heading->setWordWrap(true);
    setTextRole(heading, TextRole::Label, Ink::Secondary);
    m_rows->addWidget(heading);
}

QPushButton *BarsPane::addRow(const QString &words, const QString &remark, const QString &verb)
{
    auto *card = new Card;
    card->body()->setContentsMargins(measure::pad, measure::gap, measure::gap, measure::gap);
    auto *row = new QHBoxLayout;
    auto *texts = new QVBoxLayout;
    texts->setSpacing(1);
    auto *what = new PlainLabel(words, card);
    what->setObjectName(u"barWords"_s);
    what->setWordWrap(true);
    auto *who = new PlainLabel(remark, card);
    who->setWordWrap(true);
    setTextRole(who, TextRole::Small, Ink::Secondary);
    texts->addWidget(what);
    texts->addWidget(who);
    auto *button = new QPushButton(verb, card);
    makeLink(button);
    //: a verb and the words that it is about, for screen readers
    button->setAccessibleName(tr("%1: %2").arg(verb, words));
    row->addLayout(texts, 1);
    row->addWidget(button, 0, Qt::AlignTop);
    card->body()->addLayout(row);
    m_rows->addWidget(card);
    return button;
}

void BarsPane::load(const QList<AnswerPart> &parts)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->setParent(nullptr);
        item->widget()->deleteLater();
        delete item;
    }
    int bars = 0;
    for (const AnswerPart &part : parts) {
        const RedactedText &blind = part.blind;
        if (blind.bars.isEmpty() && blind.shown.isEmpty() && blind.lost.isEmpty()) {
            continue;
        }
        addHeading(part.heading);
        for (const RedactionBar &bar : blind.bars) {
            ++bars;
            QPushButton *show =
                addRow(part.text.mid(bar.span.start, bar.span.length),
                       bar.redactions.isEmpty() ? tr("covered by the program") : tr("blacked out by hand"),
                       tr("Show again"));
            show->setObjectName(u"showAgain"_s);
            const QuestionId question = part.question;
            connect(show, &QPushButton::clicked, this,
                    [this, question, bar] { Q_EMIT showAgainWanted(question, bar); });
        }
        for (const RedactionBar &bar : blind.shown) {
            QPushButton *cover = addRow(part.text.mid(bar.span.start, bar.span.length),
                                        tr("shown, though the program would cover it"), tr("Cover"));
            cover->setObjectName(u"coverAgain"_s);
            connect(cover, &QPushButton::clicked, this, [this, bar] { Q_EMIT forgetWanted(bar.redactions); });
        }
        for (const Redaction &lost : blind.lost) {
            QPushButton *forget =
                addRow(lost.words, tr("set aside: these words are no longer in the answer"), tr("Forget"));
            forget->setObjectName(u"forgetBar"_s);
            connect(forget, &QPushButton::clicked, this, [this, id = lost.id] { Q_EMIT forgetWanted({id}); });
        }
    }
    m_count->setText(bars == 0 ? tr("Nothing is covered here") : tr("%Ln place(s) covered", nullptr, bars));
}

} // namespace convoke
