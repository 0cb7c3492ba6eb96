// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QCheckBox;
class QProgressBar;
class QPushButton;

namespace convoke {

class PlainLabel;
class ToolStrip;

/// The line above a review: how much is done, who reviews, what is hidden, and the way to the next
/// application.
class ReviewStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit ReviewStrip(QWidget *parent = nullptr);

    void setProgress(int scored, int all);
    void setReviewer(const QString &name);
    void setHidden(int count);
    void setBlind(bool isBlind);

Q_SIGNALS:
    void nextWanted();
    void reviewerWanted();
    void hiddenWanted();
    void blindChosen(bool isBlind);

private:
    PlainLabel *m_progress;
    QProgressBar *m_bar;
    QPushButton *m_reviewer;
    QPushButton *m_hidden;
    QCheckBox *m_blind;
    QPushButton *m_next;
};

} // namespace convoke
