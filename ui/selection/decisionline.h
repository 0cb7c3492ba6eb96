// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QPushButton;

namespace convoke {

class ChipLabel;
class PlainLabel;

/// Who decided when and why, and whether the decision still is what the program would propose.
class DecisionLine final : public QFrame
{
    Q_OBJECT
public:
    explicit DecisionLine(QWidget *parent = nullptr);

    /// @p names of who holds a seat and is not coming; empty: nobody.
    void showWithdrawn(const QString &names);
    /// Empty @p words hide it. @p warning: what has changed since; empty: nothing.
    void showDecision(const QString &words, const QString &warning);

Q_SIGNALS:
    void proposalWanted();
    void replacementWanted();

private:
    ChipLabel *m_chip;
    PlainLabel *m_words;
    PlainLabel *m_warning;
    QPushButton *m_propose;
    PlainLabel *m_withdrawn;
    QPushButton *m_replace;
};

} // namespace convoke
