// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <optional>

class QAction;
class QCheckBox;
class QMenu;
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

    struct Progress
    {
        int scored = 0;
        int all = 0;
        int assignedScored = 0;
        int assigned = 0; ///< 0: nobody shares out
        std::optional<int> minutesLeft = {}; ///< at the pace of the last scores
    };
    void setProgress(const Progress &progress);
    void setReviewer(const QString &name);
    void setHidden(int count);
    /// @p isByCall: the call is reviewed blind, so nobody switches it off.
    void setBlind(bool isBlind, bool isByCall = false);
    void setPreparing(bool isPreparing);

Q_SIGNALS:
    void nextWanted();
    void reviewerWanted();
    void hiddenWanted();
    void blindChosen(bool isBlind);
    void preparingChosen(bool isPreparing);
    void sharingWanted();
    void keysWanted();

private:
    [[nodiscard]] QMenu *makeMenu();

    PlainLabel *m_progress;
    PlainLabel *m_pace;
    QProgressBar *m_bar;
    QPushButton *m_reviewer;
    QPushButton *m_hidden;
    QCheckBox *m_blind;
    QPushButton *m_prepared;
    QPushButton *m_more;
    QAction *m_prepare = nullptr;
    QPushButton *m_next;
};

} // namespace convoke
