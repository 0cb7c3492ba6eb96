// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/scorescale.h"

#include "ui/common/enterkeys.h"
#include "ui/common/plainlabel.h"
#include "ui/common/plaintext.h"
#include "ui/common/textrole.h"
#include "ui/reviews/flowlayout.h"
#include "ui/reviews/scorebutton.h"

#include <QDoubleSpinBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>

#include <cmath>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double highestStep = 10;
constexpr int decimalsOfNumbers = 2;
constexpr double finestStep = 0.25;

bool isWhole(double value)
{
    return std::floor(value) == value;
}

} // namespace

ScoreScale::ScoreScale(const Criterion &criterion, QWidget *parent)
    : QWidget(parent)
    , m_criterion(criterion)
{
    setLayout(new FlowLayout(4));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    if (hasSteps(criterion)) {
        addSteps();
    } else {
        addSpin();
    }
    addQuietButtons();
    setEntry(std::nullopt);
}

bool ScoreScale::hasSteps(const Criterion &criterion)
{
    return criterion.kind == CriterionKind::Must
        || (isWhole(criterion.min) && isWhole(criterion.max) && criterion.min >= -highestStep
            && criterion.max <= highestStep && criterion.max - criterion.min <= highestStep);
}

void ScoreScale::addSteps()
{
    const auto add = [this](int score, const QString &text) {
        auto *button = new ScoreButton(ScoreButton::Kind::Step, text, this);
        button->setObjectName(u"score-%1"_s.arg(score));
        connect(button, &QAbstractButton::clicked, this, [this, score] {
            Q_EMIT touched();
            Q_EMIT scored(score);
        });
        const QString words = m_criterion.wordsFor(score);
        if (!words.isEmpty()) {
            setPlainToolTip(button, words);
            //: a score and what it means
            button->setAccessibleName(tr("%1: %2").arg(text, words));
        }
        button->installEventFilter(this);
        m_steps.insert(score, button);
        layout()->addWidget(button);
    };
    const int lowest = static_cast<int>(std::floor(m_criterion.min));
    const int highest = static_cast<int>(std::ceil(m_criterion.max));
    if (m_criterion.kind == CriterionKind::Must) {
        add(highest, tr("Yes"));
        add(lowest, tr("No"));
        return;
    }
    for (int score = lowest; score <= highest; ++score) {
        add(score, QLocale().toString(score));
    }
}

void ScoreScale::addSpin()
{
    m_spin = new QDoubleSpinBox(this);
    m_spin->setObjectName(u"score"_s);
    m_spin->setAccessibleName(m_criterion.label);
    m_spin->setDecimals(decimalsOfNumbers);
    m_spin->setRange(m_criterion.min, m_criterion.max);
    m_spin->setSingleStep(qMax(finestStep, std::floor((m_criterion.max - m_criterion.min) / 20)));
    m_spin->setKeyboardTracking(false);
    m_spin->setFocusPolicy(Qt::StrongFocus);
    m_spin->installEventFilter(this);
    layout()->addWidget(m_spin);
    auto *range = new PlainLabel(
        //: the lowest and the highest score
        tr("%1 to %2").arg(QLocale().toString(m_criterion.min), QLocale().toString(m_criterion.max)), this);
    setTextRole(range, TextRole::Small, Ink::Secondary);
    range->setMinimumHeight(m_spin->sizeHint().height());
    layout()->addWidget(range);
    connect(m_spin, &QDoubleSpinBox::editingFinished, this, &ScoreScale::commitNumber);
}

void ScoreScale::addQuietButtons()
{
    m_abstain = new ScoreButton(ScoreButton::Kind::Quiet, tr("abstain"), this);
    m_abstain->setObjectName(u"abstain"_s);
    setPlainToolTip(m_abstain, tr("Say nothing on this criterion (A)"));
    connect(m_abstain, &QAbstractButton::clicked, this, [this] {
        Q_EMIT touched();
        Q_EMIT abstained();
    });
    m_clear = new ScoreButton(ScoreButton::Kind::Quiet, u"×"_s, this);
    m_clear->setAccessibleName(tr("clear"));
    setPlainToolTip(m_clear, tr("Clear the score (Backspace)"));
    m_clear->setObjectName(u"clear"_s);
    connect(m_clear, &QAbstractButton::clicked, this, [this] {
        Q_EMIT touched();
        Q_EMIT cleared();
    });
    layout()->addWidget(m_abstain);
    layout()->addWidget(m_clear);
}

void ScoreScale::setEntry(const ScoreEntry &entry)
{
    m_entry = entry;
    const std::optional<double> score = entry.value_or(std::nullopt);
    for (auto it = m_steps.cbegin(); it != m_steps.cend(); ++it) {
        it.value()->setChecked(score == double(it.key()));
    }
    if (m_spin != nullptr) {
        const QSignalBlocker quiet(m_spin);
        m_spin->setValue(score.value_or(m_criterion.min));
        if (!score) {
            m_spin->clear();
        }
    }
    m_abstain->setChecked(entry && !score);
    m_clear->setVisible(entry.has_value());
}

bool ScoreScale::isBetweenSteps() const
{
    const std::optional<double> score = m_entry.value_or(std::nullopt);
    return m_spin == nullptr && score && !(isWhole(*score) && m_steps.contains(static_cast<int>(*score)));
}

void ScoreScale::step(int by)
{
    if (m_steps.isEmpty()) {
        return;
    }
    const std::optional<double> score = m_entry.value_or(std::nullopt);
    double next = score.value_or(by > 0 ? m_criterion.min - 1 : m_criterion.max + 1) + by;
    if (m_criterion.kind == CriterionKind::Must) {
        next = by > 0 ? m_criterion.min : m_criterion.max; // Yes stands at the left
    }
    if (next >= m_criterion.min && next <= m_criterion.max && score != next) {
        Q_EMIT scored(next);
    }
}

void ScoreScale::beginNumber(int digit)
{
    if (m_spin == nullptr) {
        return;
    }
    m_spin->setFocus(Qt::ShortcutFocusReason);
    if (auto *line = m_spin->findChild<QLineEdit *>()) {
        line->setText(QString::number(digit));
    }
}

void ScoreScale::commitNumber()
{
    const QLineEdit *line = m_spin == nullptr ? nullptr : m_spin->findChild<QLineEdit *>();
    if (line == nullptr || line->text().trimmed().isEmpty()) {
        return;
    }
    m_spin->interpretText();
    if (m_entry.value_or(std::nullopt) != m_spin->value()) {
        Q_EMIT scored(m_spin->value());
    }
}

void ScoreScale::pointAt(const QObject *button, bool isEntered)
{
    for (auto it = m_steps.cbegin(); it != m_steps.cend(); ++it) {
        if (it.value() == button) {
            m_pointed = isEntered ? std::optional<double>(it.key()) : std::nullopt;
            Q_EMIT pointedAt();
        }
    }
}

bool ScoreScale::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave) {
        pointAt(watched, event->type() == QEvent::Enter);
    }
    if (watched != m_spin) {
        return QWidget::eventFilter(watched, event);
    }
    if (event->type() == QEvent::FocusIn) {
        Q_EMIT touched();
    }
    if (event->type() == QEvent::Wheel && !m_spin->hasFocus()) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (isEnter(key)) {
            commitNumber();
            Q_EMIT numberEntered();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace convoke
