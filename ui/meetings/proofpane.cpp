// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/proofpane.h"

#include "ui/common/icons.h"
#include "ui/common/measures.h"
#include "ui/common/plainlabel.h"
#include "ui/common/plaintext.h"
#include "ui/common/textrole.h"
#include "ui/meetings/proofcard.h"

#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int paneWidth = 264;

QToolButton *makeTool(const QString &name, const QString &icon, const QString &verb, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setIcon(lineIcon(icon));
    button->setAccessibleName(verb);
    button->setFocusPolicy(Qt::StrongFocus);
    setPlainToolTip(button, verb);
    return button;
}

} // namespace

ProofPane::ProofPane(QWidget *parent)
    : QFrame(parent)
    , m_scroll(new QScrollArea(this))
    , m_nothing(new PlainLabel(tr("Nothing to check: dates, links, limits and texts agree."), this))
    , m_heed(new QPushButton(this))
{
    setObjectName(u"proofPane"_s);
    setProperty("part", u"sidePane"_s);
    setAccessibleName(tr("To check"));
    setFixedWidth(scaled(paneWidth));
    auto *sheet = new QFrame;
    sheet->setProperty("part", u"sidePane"_s);
    m_column = new QVBoxLayout(sheet);
    m_column->setContentsMargins(measure::pad, measure::gap, measure::pad, measure::pad);
    m_column->setSpacing(measure::gap);
    m_nothing->setObjectName(u"nothingToCheck"_s);
    m_nothing->setWordWrap(true);
    setTextRole(m_nothing, TextRole::Body, Ink::Secondary);
    m_heed->setObjectName(u"heedAll"_s);
    makeLink(m_heed);
    m_column->addWidget(m_nothing);
    m_column->addWidget(m_heed, 0, Qt::AlignLeft);
    m_column->addStretch(1);
    m_scroll->setObjectName(u"proofScroll"_s);
    m_scroll->setWidget(sheet);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_scroll, 1);
    connect(m_heed, &QPushButton::clicked, this, &ProofPane::heedAllRequested);
    tell({}, 0);
}

QWidget *ProofPane::makeHead()
{
    auto *head = new QWidget(this);
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(measure::pad, measure::pad, measure::gap, 4);
    line->setSpacing(2);
    auto *title = new PlainLabel(tr("To check"), head);
    setTextRole(title, TextRole::Strong);
    line->addWidget(title, 1);
    m_previous = makeTool(u"previousFinding"_s, u"chevron-up"_s, tr("Previous (Shift+F8)"), head);
    m_next = makeTool(u"nextFinding"_s, u"chevron-down"_s, tr("Next (F8)"), head);
    QToolButton *close = makeTool(u"closeProofPane"_s, u"close"_s, tr("Hide"), head);
    for (QToolButton *button : {m_previous, m_next, close}) {
        line->addWidget(button);
    }
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(close, &QToolButton::clicked, this, &ProofPane::closeRequested);
    return head;
}

ProofCard *ProofPane::makeCard(const ProofFinding &finding, int number)
{
    auto *card = new ProofCard(finding, number, m_scroll->widget());
    connect(card, &ProofCard::goToRequested, this, [this, card] {
        setCurrent(m_cards.indexOf(card));
        Q_EMIT goToRequested(card->finding());
    });
    connect(card, &ProofCard::mendRequested, this, [this, card] { Q_EMIT mendRequested(card->finding()); });
    connect(card, &ProofCard::ignoreRequested, this,
            [this, card] { Q_EMIT ignoreRequested(card->finding()); });
    return card;
}

bool ProofPane::hasKeyboard() const
{
    const QWidget *focus = focusWidget();
    return focus != nullptr && focus->hasFocus() && m_scroll->isAncestorOf(focus);
}

void ProofPane::tell(const QList<ProofFinding> &findings, int ignored)
{
    const bool wasInside = hasKeyboard();
    const qsizetype at = m_current;
    for (ProofCard *card : std::as_const(m_cards)) {
        card->hide();
        card->deleteLater();
    }
    m_cards.clear();
    for (qsizetype i = 0; i < findings.size(); ++i) {
        ProofCard *card = makeCard(findings.at(i), static_cast<int>(i) + 1);
        m_column->insertWidget(static_cast<int>(i), card);
        m_cards.append(card);
    }
    const bool isEmpty = findings.isEmpty();
    m_nothing->setVisible(isEmpty);
    m_previous->setEnabled(!isEmpty);
    m_next->setEnabled(!isEmpty);
    m_heed->setText(tr("Show %Ln ignored", nullptr, ignored));
    m_heed->setVisible(ignored > 0);
    m_current = -1;
    if (at >= 0 && !isEmpty) {
        setCurrent(qMin(at, m_cards.size() - 1));
    }
    if (wasInside) {
        QWidget *next = isEmpty ? (ignored > 0 ? static_cast<QWidget *>(m_heed) : this)
                                : m_cards.at(qMax<qsizetype>(m_current, 0))->findChild<QPushButton *>();
        next->setFocus(Qt::OtherFocusReason);
    }
}

void ProofPane::clear()
{
    tell({}, 0);
    m_nothing->hide();
}

void ProofPane::setCurrent(qsizetype index)
{
    m_current = index;
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        m_cards.at(i)->setCurrent(i == index);
    }
    if (index >= 0) {
        m_scroll->ensureWidgetVisible(m_cards.at(index), 0, measure::gap);
    }
}

void ProofPane::step(int by)
{
    const qsizetype count = m_cards.size();
    if (count == 0) {
        return;
    }
    const qsizetype from = m_current < 0 && by < 0 ? 0 : m_current;
    setCurrent((from + by + count) % count);
    Q_EMIT goToRequested(m_cards.at(m_current)->finding());
}

} // namespace convoke
