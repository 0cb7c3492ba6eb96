// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reviews/review.h"

#include <QFrame>
#include <QTimer>

class QVBoxLayout;

namespace convoke {

class ScoreCard;

/// The criteria that apply to one application, one under the other. One of them is the current one: digits,
/// Up and Down speak to it. It shows scores and tells what the reviewer wants; it changes nothing by itself.
class CriterionList final : public QFrame
{
    Q_OBJECT
public:
    explicit CriterionList(QWidget *parent = nullptr);

    /// Keeps its cards where nothing has changed.
    void setCriteria(const QList<Criterion> &criteria);
    void showScores(const QHash<CriterionId, std::optional<double>> &scores);
    void setFact(CriterionId criterion, const QString &text, const QString &reason = {});

    /// The first criterion without a score becomes the current one.
    void begin();
    void takeKeyboard();
    /// Scores the current criterion and goes on. Where the scale goes to 10, a "1" waits a moment for a "0".
    void enterDigit(int digit);
    /// Half a step more on what a digit scored last.
    void addHalf();
    void abstain();
    void clear();
    /// To the next (1) or the previous (-1) criterion.
    void move(int by);
    /// A digit that waits and a number that is being typed become real.
    void commitEdits();

Q_SIGNALS:
    void scored(const convoke::Criterion &criterion, double score);
    void abstained(const convoke::Criterion &criterion);
    void cleared(const convoke::Criterion &criterion);
    /// @p card is the current one now.
    void currentChanged(QWidget *card);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    ScoreCard *addCard(const Criterion &criterion);
    void watch(ScoreCard *card);
    [[nodiscard]] ScoreCard *current() const { return m_cards.value(m_current, nullptr); }
    void setCurrent(qsizetype index);
    void give(double score);
    void givePendingDigit();

    QList<Criterion> m_criteria;
    QList<ScoreCard *> m_cards; ///< without the facts
    QList<ScoreCard *> m_facts;
    qsizetype m_current = 0;
    std::optional<qsizetype> m_lastGiven; ///< by a digit, just before
    QTimer m_pendingOne;
    QVBoxLayout *m_layout;
};

} // namespace convoke
