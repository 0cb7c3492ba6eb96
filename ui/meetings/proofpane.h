// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "announcements/proofreader/prooffinding.h"

#include <QFrame>

class QPushButton;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace convoke {

class PlainLabel;
class ProofCard;

/// What the proof-reader found, beside the form: a card for each finding. It knows no meeting.
class ProofPane final : public QFrame
{
    Q_OBJECT
public:
    explicit ProofPane(QWidget *parent = nullptr);

    /// The current finding stays current while it is there; after one that has gone the next follows.
    void tell(const QList<ProofFinding> &findings, int ignored);
    /// Nothing is known yet: says nothing.
    void clear();
    /// Makes the next finding (@p by 1) or the one before (-1) current, round the ends, and asks to go there.
    void step(int by);

Q_SIGNALS:
    void goToRequested(const convoke::ProofFinding &finding);
    void mendRequested(const convoke::ProofFinding &finding);
    void ignoreRequested(const convoke::ProofFinding &finding);
    void heedAllRequested();
    void closeRequested();

private:
    QWidget *makeHead();
    ProofCard *makeCard(const ProofFinding &finding, int number);
    void setCurrent(qsizetype index);
    [[nodiscard]] bool hasKeyboard() const;

    QScrollArea *m_scroll;
    QVBoxLayout *m_column = nullptr;
    PlainLabel *m_nothing;
    QPushButton *m_heed;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QList<ProofCard *> m_cards;
    qsizetype m_current = -1;
};

} // namespace convoke
