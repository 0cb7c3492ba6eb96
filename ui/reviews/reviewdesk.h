// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reviews/answersections.h"

#include <QWidget>

#include <functional>

class QKeySequence;
class QSplitter;

namespace convoke {

class BarsPane;
class CriterionList;
class ReviewHead;
class ReadingView;
class ReviewList;
class ReviewRound;
class ReviewStrip;
class ScorePane;
struct ReadingSelection;

/// Where the reviewing is done: progress above, the list at the left, the answers in the middle, the criteria
/// at the right, and the keys that go through them. While a blind review is prepared, the bars over the
/// answers stand in the place of the criteria.
class ReviewDesk final : public QWidget
{
    Q_OBJECT
public:
    explicit ReviewDesk(QWidget *parent = nullptr);

    [[nodiscard]] ReviewStrip *strip() const { return m_strip; }
    [[nodiscard]] ReviewList *list() const { return m_list; }
    [[nodiscard]] ScorePane *pane() const { return m_pane; }
    [[nodiscard]] BarsPane *bars() const { return m_bars; }

    void showApplicant(const Applicant &applicant, ReviewRound &round);
    /// The same applicant after a change: what is read stays where it is.
    void refreshApplicant(const Applicant &applicant, ReviewRound &round);
    void showNothing();
    void setPreparing(bool isPreparing);
    [[nodiscard]] bool isPreparing() const { return m_isPreparing; }
    /// The current criterion has the keyboard, or the list where nothing can be scored.
    void takeKeyboard();
    void showKeys();

Q_SIGNALS:
    /// Words of an answer are to be covered, here or wherever they stand in the application.
    void blackOutWanted(convoke::QuestionId question, const convoke::TextSpan &span, bool isEverywhere);
    void showAgainWanted(convoke::QuestionId question, const convoke::RedactionBar &bar);

private:
    [[nodiscard]] QWidget *makeMiddle();
    [[nodiscard]] QWidget *makeRight();
    void addKeys();
    void addScoringKeys(CriterionList *criteria);
    /// @p words tell what the key does; empty: it is told with another. @p name becomes the objectName.
    void addKey(const QList<QKeySequence> &keys, const QString &name, const QString &words,
                const std::function<void()> &deed);
    void nextUnscored();
    void showAnswers(const Applicant &applicant, const ReviewRound &round);
    void showOthers(const Applicant &applicant, ReviewRound &round);
    void showConflict(const Applicant &applicant, const ReviewRound &round);
    void blackOutMarked();
    void openMenu(const ReadingSelection &selection, const QPoint &where);
    [[nodiscard]] const AnswerPart *partOf(const QString &sectionKey) const;

    bool m_isBlind = false;
    bool m_isPreparing = false;
    QList<AnswerPart> m_parts;
    ReviewStrip *m_strip;
    ReviewList *m_list;
    ReadingView *m_reading;
    ReviewHead *m_head;
    ScorePane *m_pane;
    BarsPane *m_bars;
};

} // namespace convoke
