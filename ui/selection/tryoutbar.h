// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLineEdit;
class QPushButton;

namespace convoke {

class PlainLabel;
class TryOut;

/// What is tried on the board and what it comes to, with one reason for all of it, to keep or to discard. The
/// reason that was given last is offered again.
class TryOutBar final : public QFrame
{
    Q_OBJECT
public:
    explicit TryOutBar(QWidget *parent = nullptr);

    void showTryOut(const TryOut &tryOut);
    /// The group is decided: moves ask for a reason each.
    void setDecided(bool isDecided);
    void kept();

Q_SIGNALS:
    void keepWanted(const QString &reason);
    void discardWanted();

private:
    void check();

    PlainLabel *m_words;
    QWidget *m_row;
    QLineEdit *m_reason;
    QPushButton *m_keep;
    QPushButton *m_discard;
    bool m_isDecided = false;
    bool m_isReady = false;
};

} // namespace convoke
