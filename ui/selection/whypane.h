// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/selection/whyanswer.h"

#include <QFrame>

class QPushButton;

namespace convoke {

class PlainLabel;

/// Why the chosen person has a seat or none, and what can be done about it.
class WhyPane final : public QFrame
{
    Q_OBJECT
public:
    explicit WhyPane(QWidget *parent = nullptr);

    /// Without an answer it says what to do.
    void showAnswer(const std::optional<WhyAnswer> &answer, std::optional<Seat> lock);

Q_SIGNALS:
    void lockWanted(convoke::Seat seat);
    void unlockWanted();

private:
    PlainLabel *m_title;
    PlainLabel *m_text;
    QPushButton *m_lockIn;
    QPushButton *m_lockOut;
    QPushButton *m_unlock;
};

} // namespace convoke
