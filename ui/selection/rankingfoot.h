// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reviews/review.h"

#include <QWidget>

class QCheckBox;
class QMenu;
class QPushButton;
class QSpinBox;

namespace convoke {

class PlainLabel;

/// The foot of the ranking: what the bracket beside the ranks means, what ranks are compared with, and the
/// ways to ask more of the scores.
class RankingFoot final : public QWidget
{
    Q_OBJECT
public:
    explicit RankingFoot(QWidget *parent = nullptr);

    /// What can be said of the last seat; @p hasBracket: the bracket is drawn beside some ranks.
    void setLegend(const QString &words, bool hasBracket);
    /// What ranks are compared with and how many moved; empty: nothing is compared. @p canReset: it is other
    /// weights.
    void setNotice(const QString &words, const QString &endVerb, bool canReset);
    /// Who can be left out, and who is.
    void setReviewers(const QList<Reviewer> &reviewers, std::optional<ReviewerId> without);

Q_SIGNALS:
    void withoutChosen(std::optional<convoke::ReviewerId> reviewer);
    void reviewersWanted();
    void comparisonEnded();
    void resetWanted();
    /// Points from 0 to 100 that reviewers differ by at least; absent: all are shown.
    void disagreementChosen(std::optional<int> points);

private:
    [[nodiscard]] QWidget *makeNotice();
    [[nodiscard]] QWidget *makeControls();
    void fillMenu();
    void tellDisagreement();

    QWidget *m_noticeRow = nullptr;
    PlainLabel *m_notice = nullptr;
    QPushButton *m_reset = nullptr;
    QPushButton *m_end = nullptr;
    QWidget *m_bracket = nullptr;
    PlainLabel *m_legend = nullptr;
    QCheckBox *m_disagree = nullptr;
    QSpinBox *m_points = nullptr;
    QPushButton *m_whatIf = nullptr;
    QMenu *m_menu = nullptr;
    QList<Reviewer> m_reviewers;
    std::optional<ReviewerId> m_without;
};

} // namespace convoke
