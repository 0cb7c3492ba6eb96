// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/compositionview.h"

#include "ui/common/card.h"
#include "ui/common/icons.h"
#include "ui/common/measures.h"
#include "ui/common/plainlabel.h"
#include "ui/common/plaintext.h"
#include "ui/common/textrole.h"
#include "ui/selection/europemap.h"
#include "ui/selection/scorehistogram.h"
#include "ui/selection/seatplan.h"
#include "ui/selection/sharebars.h"

#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int wideFrom = 700; ///< two columns side by side
constexpr qsizetype mostBars = 4;

} // namespace

CompositionView::CompositionView(QWidget *parent)
    : QScrollArea(parent)
    , m_legend(new PlainLabel)
    , m_column(new QWidget)
    , m_left(new QVBoxLayout)
    , m_right(new QVBoxLayout)
    , m_scores(new ScoreHistogram)
    , m_map(new EuropeMap)
{
    setObjectName(u"compositionView"_s);
    setAccessibleName(tr("Composition of the group"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_legend->setWordWrap(true);
    setTextRole(m_legend, TextRole::Small, Ink::Secondary);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(measure::pad);
    sides->addLayout(m_left, 1);
    sides->addLayout(m_right, 1);
    m_left->setSpacing(measure::pad);
    m_right->setSpacing(measure::pad);
    auto *layout = new QVBoxLayout(m_column);
    layout->setContentsMargins(measure::wide, measure::pad, measure::wide, measure::wide);
    layout->setSpacing(measure::pad);
    layout->addWidget(m_legend);
    layout->addLayout(sides);
    layout->addStretch(1);
    m_mapCard = makeCard(
        tr("Seats by country"),
        tr("The fuller the colour, the more seats; framed: applied, no seat; pale: nobody applied."), m_map);
    m_scoreCard = makeCard(tr("Scores"), {}, m_scores);
    for (qsizetype i = 0; i < mostBars; ++i) {
        m_bars.append(new ShareBars);
        m_barCards.append(makeCard({}, {}, m_bars.constLast()));
        m_barCards.constLast()->hide();
    }
    setWidget(m_column);
    viewport()->setAutoFillBackground(false);
    m_column->setAutoFillBackground(false);
    arrange();
}

Card *CompositionView::makeCard(const QString &heading, const QString &remark, Figure *figure)
{
    auto *card = new Card(heading, m_column);
    if (!remark.isEmpty()) {
        auto *words = new PlainLabel(remark, card);
        words->setWordWrap(true);
        setTextRole(words, TextRole::Small, Ink::Secondary);
        card->body()->addWidget(words);
    }
    card->body()->addWidget(figure);
    auto *copy = new QToolButton(card);
    copy->setObjectName(u"copyFigure"_s);
    copy->setText(tr("Copy"));
    copy->setAccessibleName(heading.isEmpty() ? tr("Copy") : tr("Copy %1").arg(heading));
    copy->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(copy);
    connect(menu->addAction(tr("As a table")), &QAction::triggered, figure, &Figure::copyTable);
    connect(menu->addAction(tr("As a picture")), &QAction::triggered, figure, &Figure::copyPicture);
    copy->setMenu(menu);
    card->body()->addWidget(copy, 0, Qt::AlignRight);
    connect(figure, &Figure::placeChosen, this, &CompositionView::peopleWanted);
    return card;
}

void CompositionView::showPlan(const SeatPlan &plan)
{
    m_legend->setText(
        plan.showsGroup() ? tr(
            "Thick bars: shares among the chosen. Thin grey bars: shares among all who may be chosen. Marks: "
            "what rules and wishes ask for. Enter on a bar shows its people in the table.")
                          : tr("There is no group yet: the bars show who applied. Propose the best group to "
                               "see it beside them."));
    m_scores->showDistribution(scoreDistributionOf(plan));
    m_map->showCountries(compositionOf(plan, u"country"_s));
    showBars(plan);
}

void CompositionView::showBars(const SeatPlan &plan)
{
    const QList<Composition> all = compositionsOf(plan);
    for (qsizetype i = 0; i < mostBars; ++i) {
        m_barCards.at(i)->setVisible(i < all.size());
        if (i < all.size()) {
            m_barCards.at(i)->setHeading(all.at(i).title);
            m_bars.at(i)->showComposition(all.at(i));
        }
    }
}

void CompositionView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (!m_isArranged || m_isWide != (viewport()->width() >= scaled(wideFrom))) {
        arrange();
    }
}

/// The map and the scores at the left, the bars at the right; all below each other where it is narrow.
void CompositionView::arrange()
{
    m_isWide = viewport()->width() >= scaled(wideFrom);
    m_isArranged = true;
    QList<QWidget *> left{m_mapCard, m_scoreCard};
    QList<QWidget *> right;
    for (Card *card : std::as_const(m_barCards)) {
        right.append(card);
    }
    // Countries are many: with the shorter lists under the map both sides end at about the same height.
    if (m_isWide) {
        left.append(right.mid(1));
        right = right.mid(0, 1);
    }
    for (QVBoxLayout *side : {m_left, m_right}) {
        while (side->count() > 0) {
            delete side->takeAt(0);
        }
    }
    for (QWidget *card : std::as_const(left)) {
        m_left->addWidget(card);
    }
    for (QWidget *card : std::as_const(right)) {
        (m_isWide ? m_right : m_left)->addWidget(card);
    }
    m_left->addStretch(1);
    m_right->addStretch(1);
}

} // namespace convoke
