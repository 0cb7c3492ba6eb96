// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/criterionlist.h"

#include "ui/common/card.h"
#include "ui/reviews/scorecard.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace convoke {

namespace {

constexpr int waitForZero = 600; ///< milliseconds
constexpr double half = 0.5;

} // namespace

CriterionList::CriterionList(QWidget *parent)
    : QFrame(parent)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("criterionList"));
    setAccessibleName(tr("Criteria"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_pendingOne.setSingleShot(true);
    m_pendingOne.setInterval(waitForZero);
    connect(&m_pendingOne, &QTimer::timeout, this, [this] { give(1); });
}

void CriterionList::setCriteria(const QList<Criterion> &criteria)
{
    if (criteria == m_criteria) {
        return;
    }
    m_criteria = criteria;
    m_cards.clear();
    m_facts.clear();
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    ScoreCard *previous = nullptr;
    for (const Criterion &criterion : criteria) {
        ScoreCard *card = addCard(criterion);
        if (previous != nullptr) {
            setTabOrder(previous, card);
        }
        previous = card;
    }
    m_current = 0;
}

ScoreCard *CriterionList::addCard(const Criterion &criterion)
{
    if (m_layout->count() > 0) {
        m_layout->addWidget(makeLine(this));
    }
    auto *card = new ScoreCard(criterion, this);
    m_layout->addWidget(card);
    card->show(); // the layout would do so later, too late to take the keyboard
    if (card->isFact()) {
        m_facts.append(card);
    } else {
        m_cards.append(card);
        watch(card);
    }
    return card;
}

void CriterionList::watch(ScoreCard *card)
{
    const Criterion &criterion = card->criterion();
    const ScoreScale *scale = card->scale();
    connect(card, &ScoreCard::chosen, this, [this, card] { setCurrent(m_cards.indexOf(card)); });
    connect(scale, &ScoreScale::scored, this,
            [this, criterion](double score) { Q_EMIT scored(criterion, score); });
    connect(scale, &ScoreScale::abstained, this, [this, criterion] { Q_EMIT abstained(criterion); });
    connect(scale, &ScoreScale::cleared, this, [this, criterion] { Q_EMIT cleared(criterion); });
    connect(scale, &ScoreScale::numberEntered, this, [this, card] {
        card->setFocus(Qt::OtherFocusReason);
        move(1);
    });
}

void CriterionList::showScores(const QHash<CriterionId, std::optional<double>> &scores)
{
    for (ScoreCard *card : std::as_const(m_cards)) {
        const auto score = scores.constFind(card->criterion().id);
        card->setEntry(score == scores.cend() ? ScoreEntry() : ScoreEntry(*score));
    }
}

void CriterionList::setFact(CriterionId criterion, const QString &text, const QString &reason)
{
    for (ScoreCard *card : std::as_const(m_facts)) {
        if (card->criterion().id == criterion) {
            card->setFact(text, reason);
        }
    }
}

void CriterionList::begin()
{
    m_pendingOne.stop();
    m_lastGiven.reset();
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        if (!m_cards.at(i)->entry()) {
            setCurrent(i);
            return;
        }
    }
    setCurrent(0);
}

void CriterionList::takeKeyboard()
{
    if (ScoreCard *card = current()) {
        card->setFocus(Qt::OtherFocusReason);
    }
}

void CriterionList::setCurrent(qsizetype index)
{
    if (index < 0 || index >= m_cards.size()) {
        return;
    }
    m_current = index;
    m_lastGiven.reset();
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        m_cards.at(i)->setCurrent(i == index);
    }
    ScoreCard *card = m_cards.at(index);
    const QWidget *focus = focusWidget();
    if (focus != nullptr && focus->hasFocus() && isAncestorOf(focus) && focus != card
        && !card->isAncestorOf(focus)) {
        card->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT currentChanged(card);
}

void CriterionList::move(int by)
{
    givePendingDigit();
    setCurrent(m_current + by);
}

void CriterionList::enterDigit(int digit)
{
    if (m_pendingOne.isActive() && digit == 0) {
        m_pendingOne.stop();
        give(10);
        return;
    }
    givePendingDigit();
    ScoreCard *card = current();
    if (card == nullptr || !isEnabled()) {
        return;
    }
    const Criterion &criterion = card->criterion();
    if (!ScoreScale::hasSteps(criterion)) {
        card->scale()->beginNumber(digit);
    } else if (criterion.kind == CriterionKind::Must) {
        if (digit <= 1) {
            give(digit == 1 ? criterion.max : criterion.min);
        }
    } else if (digit == 1 && criterion.max >= 10) {
        m_pendingOne.start();
    } else if (digit >= criterion.min && digit <= criterion.max) {
        give(digit);
    }
}

void CriterionList::givePendingDigit()
{
    if (m_pendingOne.isActive()) {
        m_pendingOne.stop();
        give(1);
    }
}

void CriterionList::give(double score)
{
    if (const ScoreCard *card = current()) {
        const qsizetype given = m_current;
        Q_EMIT scored(card->criterion(), score);
        setCurrent(m_current + 1);
        m_lastGiven = given;
    }
}

void CriterionList::addHalf()
{
    givePendingDigit();
    const ScoreCard *card = m_lastGiven ? m_cards.value(*m_lastGiven, nullptr) : nullptr;
    const std::optional<double> score = card == nullptr ? std::nullopt : card->entry().value_or(std::nullopt);
    if (!score || !isEnabled() || card->criterion().kind == CriterionKind::Must
        || *score + half > card->criterion().max) {
        return;
    }
    m_lastGiven.reset(); // a second dot adds no second half
    Q_EMIT scored(card->criterion(), *score + half);
}

void CriterionList::abstain()
{
    givePendingDigit();
    const ScoreCard *card = current();
    if (card != nullptr && isEnabled()) {
        Q_EMIT abstained(card->criterion());
        setCurrent(m_current + 1);
    }
}

void CriterionList::clear()
{
    m_pendingOne.stop();
    const ScoreCard *card = current();
    if (card != nullptr && isEnabled() && card->entry()) {
        Q_EMIT cleared(card->criterion());
    }
}

void CriterionList::commitEdits()
{
    givePendingDigit();
    for (const ScoreCard *card : std::as_const(m_cards)) {
        if (card->isAncestorOf(focusWidget())) {
            card->scale()->commitNumber();
        }
    }
}

void CriterionList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        move(event->key() == Qt::Key_Down ? 1 : -1);
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace convoke
