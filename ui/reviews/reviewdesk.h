// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QKeySequence;

namespace convoke {

struct Applicant;
class ReviewHead;
class ReadingView;
class ReviewList;
class ReviewRound;
class ReviewStrip;
class ScorePane;

/// Where the reviewing is done: progress above, the list at the left, the answers in the middle, the criteria
/// at the right, and the keys that go through them.
class ReviewDesk final : public QWidget
{
    Q_OBJECT
public:
    explicit ReviewDesk(QWidget *parent = nullptr);

    [[nodiscard]] ReviewStrip *strip() const { return m_strip; }
    [[nodiscard]] ReviewList *list() const { return m_list; }
    [[nodiscard]] ScorePane *pane() const { return m_pane; }

    void showApplicant(const Applicant &applicant, ReviewRound &round);
    void showOthers(const Applicant &applicant, ReviewRound &round);
    void showNothing();
    /// The current criterion has the keyboard.
    void takeKeyboard();

private:
    [[nodiscard]] QWidget *makeMiddle();
    void addShortcuts();
    void addShortcut(const QKeySequence &key, const std::function<void()> &deed);
    void nextUnscored();

    ReviewStrip *m_strip;
    ReviewList *m_list;
    ReadingView *m_reading;
    ReviewHead *m_head;
    ScorePane *m_pane;
};

} // namespace convoke
