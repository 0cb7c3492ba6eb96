// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reviews/review.h"

#include <QFrame>

class QPushButton;
class QScrollArea;

namespace convoke {

class Card;
class CriterionList;
class GrowingTextEdit;
class PlainLabel;

/// The right side of a review: the criteria, a note, what the others gave, flag and recusal. It shows one
/// review and tells what the reviewer wants; it changes nothing by itself.
class ScorePane final : public QFrame
{
    Q_OBJECT
public:
    explicit ScorePane(QWidget *parent = nullptr);

    [[nodiscard]] CriterionList *criteria() const { return m_criteria; }
    /// A note that is being edited stays as it is while the application stays the same.
    void showReview(const Review &review);
    /// What the other reviewers gave; empty: nothing to tell.
    void setOthers(const QString &words);
    void toggleFlag();
    /// Tells what is being edited.
    void commitEdits();

Q_SIGNALS:
    void noteEdited(const QString &note, bool isFlagged);
    void recusalWanted();

private:
    [[nodiscard]] QWidget *makeColumn();
    [[nodiscard]] QWidget *makeNote();
    [[nodiscard]] QWidget *makeOthers();
    [[nodiscard]] QWidget *makeFoot();

    std::optional<ApplicationId> m_application;
    QString m_savedNote;
    bool m_isFlagged = false;
    QScrollArea *m_scroll;
    CriterionList *m_criteria = nullptr;
    GrowingTextEdit *m_note = nullptr;
    Card *m_othersCard = nullptr;
    PlainLabel *m_others = nullptr;
    QPushButton *m_flag = nullptr;
};

} // namespace convoke
