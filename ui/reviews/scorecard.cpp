// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/scorecard.h"

#include "ui/common/measures.h"
#include "ui/common/plainlabel.h"
#include "ui/common/textrole.h"
#include "ui/common/tokens.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

QString weightWord(const Criterion &criterion)
{
    switch (criterion.kind) {
    case CriterionKind::Must:
        //: a criterion that an application has to meet
        return criterion.counts ? ScoreCard::tr("must") : ScoreCard::tr("for information");
    case CriterionKind::Score:
        if (!criterion.counts) {
            //: a criterion that is scored, but counts in no score
            return ScoreCard::tr("for information");
        }
        return ScoreCard::tr("weight %1").arg(QLocale().toString(criterion.weight));
    case CriterionKind::Fact:
        //: a criterion that is only shown
        return ScoreCard::tr("fact");
    }
    Q_UNREACHABLE();
}

QString stateWord(const Criterion &criterion, const ScoreEntry &entry)
{
    if (!entry) {
        return ScoreCard::tr("not scored");
    }
    if (!*entry) {
        return ScoreCard::tr("abstained");
    }
    if (criterion.kind == CriterionKind::Must) {
        const bool isYes = **entry > (criterion.min + criterion.max) / 2;
        return isYes ? ScoreCard::tr("Yes") : ScoreCard::tr("No");
    }
    return ScoreCard::tr("%1 of %2").arg(QLocale().toString(**entry), QLocale().toString(criterion.max));
}

} // namespace

ScoreCard::ScoreCard(const Criterion &criterion, QWidget *parent)
    : QFrame(parent)
    , m_criterion(criterion)
    , m_value(new PlainLabel(this))
    , m_meaning(new PlainLabel(this))
{
    setObjectName(u"criterion-"_s + criterion.key);
    setFocusPolicy(isFact() ? Qt::NoFocus : Qt::StrongFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::pad, 10, measure::pad, measure::pad);
    layout->setSpacing(4);
    layout->addWidget(makeHead());
    if (!criterion.guidance.isEmpty()) {
        auto *guidance = new PlainLabel(criterion.guidance, this);
        guidance->setObjectName(u"guidance"_s);
        guidance->setWordWrap(true);
        setTextRole(guidance, TextRole::Small, Ink::Secondary);
        layout->addWidget(guidance);
    }
    if (!isFact()) {
        m_scale = new ScoreScale(criterion, this);
        connect(m_scale, &ScoreScale::touched, this, &ScoreCard::chosen);
        connect(m_scale, &ScoreScale::pointedAt, this, &ScoreCard::showMeaning);
        layout->addSpacing(4);
        layout->addWidget(m_scale);
    }
    m_value->setObjectName(u"value"_s);
    m_value->setWordWrap(true);
    m_value->setVisible(isFact());
    layout->addWidget(m_value);
    m_meaning->setObjectName(u"meaning"_s);
    m_meaning->setWordWrap(true);
    setTextRole(m_meaning, TextRole::Small, Ink::Secondary);
    m_meaning->hide();
    layout->addWidget(m_meaning);
    describe();
}

QWidget *ScoreCard::makeHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::gap);
    auto *label = new PlainLabel(m_criterion.label, head);
    label->setWordWrap(true);
    setTextRole(label, TextRole::Strong);
    auto *weight = new PlainLabel(weightWord(m_criterion), head);
    setTextRole(weight, TextRole::Small, Ink::Secondary);
    layout->addWidget(label, 1);
    layout->addWidget(weight, 0, Qt::AlignTop);
    return head;
}

void ScoreCard::setEntry(const ScoreEntry &entry)
{
    if (isFact()) {
        return;
    }
    m_scale->setEntry(entry);
    const std::optional<double> score = entry.value_or(std::nullopt);
    const bool isOff = score && !isOnScale(m_criterion, *score);
    const bool isBetween = m_scale->isBetweenSteps();
    m_value->setText(
        isOff ? tr("Scored %1, which is off the scale by now. It counts again when you score anew.")
                    .arg(QLocale().toString(*score))
            : isBetween ? tr("Scored %1").arg(QLocale().toString(*score))
                        : QString());
    m_value->setVisible(isOff || isBetween);
    showMeaning();
    describe();
}

void ScoreCard::setFact(const QString &text, const QString &reason)
{
    m_value->setText(text.isEmpty() ? tr("not known") : text);
    setTextRole(m_value, TextRole::Body, text.isEmpty() ? Ink::Secondary : Ink::Text);
    m_meaning->setText(reason);
    m_meaning->setVisible(!reason.isEmpty());
    describe();
}

/// The words of the step under the mouse, else of the score.
void ScoreCard::showMeaning()
{
    const std::optional<double> pointed = m_scale->pointed();
    const std::optional<double> shown = pointed ? pointed : entry().value_or(std::nullopt);
    const QString words = shown ? m_criterion.wordsFor(*shown) : QString();
    m_meaning->setText(words);
    m_meaning->setVisible(!m_criterion.steps.isEmpty()); // the cards below stay where they are
}

void ScoreCard::setCurrent(bool isCurrent)
{
    m_isCurrent = isCurrent;
    update();
}

void ScoreCard::describe()
{
    QString state = isFact() ? m_value->fullText() : stateWord(m_criterion, entry());
    const std::optional<double> score = entry().value_or(std::nullopt);
    const QString more = isFact() ? m_meaning->fullText() : score ? m_criterion.wordsFor(*score) : QString();
    if (!more.isEmpty()) {
        //: a score or a fact, and what it means or why
        state = tr("%1: %2").arg(state, more);
    }
    //: a criterion, its weight, its score
    setAccessibleName(tr("%1, %2, %3").arg(m_criterion.label, weightWord(m_criterion), state));
    setAccessibleDescription(m_criterion.guidance);
}

void ScoreCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_isCurrent) {
        painter.fillRect(rect(), tokens().accentGround);
    }
    if (hasFocus()) {
        painter.setPen(QPen(tokens().accent, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void ScoreCard::mousePressEvent(QMouseEvent *event)
{
    QFrame::mousePressEvent(event);
    if (!isFact()) {
        setFocus(Qt::MouseFocusReason);
    }
}

void ScoreCard::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    update();
    Q_EMIT chosen();
}

void ScoreCard::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    update();
}

void ScoreCard::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isPlain && !isFact() && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        const bool forward = (event->key() == Qt::Key_Right) != isRightToLeft();
        m_scale->step(forward ? 1 : -1);
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace convoke
