// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reviews/criterion.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QDoubleSpinBox;
class QLayout;

namespace convoke {

class ScoreButton;

/// What a reviewer says to one criterion. Absent: not judged yet; without a value: abstained.
using ScoreEntry = std::optional<std::optional<double>>;

/// The scale of one criterion: a button for each step, Yes and No for a must, a number where there are no
/// steps, and beside them "abstain" and "clear". It shows an entry and tells what the user wants; it changes
/// nothing by itself.
class ScoreScale final : public QWidget
{
    Q_OBJECT
public:
    explicit ScoreScale(const Criterion &criterion, QWidget *parent = nullptr);

    /// Small whole scales have a button for each step.
    [[nodiscard]] static bool hasSteps(const Criterion &criterion);

    void setEntry(const ScoreEntry &entry);
    [[nodiscard]] const ScoreEntry &entry() const { return m_entry; }
    /// The step under the mouse.
    [[nodiscard]] std::optional<double> pointed() const { return m_pointed; }
    /// The score lies between two steps, as an imported one may.
    [[nodiscard]] bool isBetweenSteps() const;

    /// One step to the right (1) or to the left (-1); without a score from the end of the scale that lies
    /// there.
    void step(int by);
    /// A digit for a scale without steps begins a number.
    void beginNumber(int digit);
    /// A number that is being typed becomes real.
    void commitNumber();

Q_SIGNALS:
    void scored(double score);
    void abstained();
    void cleared();
    /// A button was clicked or the number has the keyboard.
    void touched();
    /// Another step, or none, is under the mouse.
    void pointedAt();
    /// A number was finished with Enter.
    void numberEntered();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addSteps();
    void addSpin();
    void addQuietButtons();
    void pointAt(const QObject *button, bool isEntered);

    Criterion m_criterion;
    ScoreEntry m_entry;
    std::optional<double> m_pointed;
    QHash<int, ScoreButton *> m_steps; ///< by score
    QDoubleSpinBox *m_spin = nullptr;
    ScoreButton *m_abstain = nullptr;
    ScoreButton *m_clear = nullptr;
};

} // namespace convoke
