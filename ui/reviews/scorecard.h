// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reviews/scorescale.h"

#include <QFrame>

namespace convoke {

class PlainLabel;

/// One criterion to be judged: what it asks, its weight, its guidance and its scale. Facts are only shown.
/// The card takes the keyboard as a whole; Left and Right go through the scale.
class ScoreCard final : public QFrame
{
    Q_OBJECT
public:
    explicit ScoreCard(const Criterion &criterion, QWidget *parent = nullptr);

    [[nodiscard]] const Criterion &criterion() const { return m_criterion; }
    [[nodiscard]] bool isFact() const { return m_criterion.kind == CriterionKind::Fact; }
    /// Null for a fact.
    [[nodiscard]] ScoreScale *scale() const { return m_scale; }

    void setEntry(const ScoreEntry &entry);
    [[nodiscard]] ScoreEntry entry() const { return isFact() ? ScoreEntry() : m_scale->entry(); }
    /// What a fact says, and why; without a text it is not known.
    void setFact(const QString &text, const QString &reason = {});
    /// The criterion that digits score.
    void setCurrent(bool isCurrent);

Q_SIGNALS:
    /// It was clicked or has taken the keyboard.
    void chosen();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    void describe();
    void showMeaning();

    Criterion m_criterion;
    bool m_isCurrent = false;
    ScoreScale *m_scale = nullptr;
    PlainLabel *m_value; ///< a fact, or a score that no step shows
    PlainLabel *m_meaning; ///< why a fact says so, or the words of the score
};

} // namespace convoke
