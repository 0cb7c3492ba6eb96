// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reviews/review.h"

#include <QFrame>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace convoke {

class Card;
class CriterionList;
class GrowingTextEdit;
class NoteCard;
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
    /// Why the applicant may be known to the reviewer; empty: nothing to ask.
    void setConflict(const QString &words);
    /// Why nothing can be scored now; empty: it can.
    void setClosed(const QString &words);
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    void toggleFlag();
    void writeNote();
    /// Tells what is being edited.
    void commitEdits();

Q_SIGNALS:
    void noteEdited(const QString &note, bool isFlagged);
    void recusalWanted();
    /// There is no conflict of interest.
    void noConflictSaid();
    /// Somebody answers for scoring outside of the phases.
    void openWanted();

private:
    [[nodiscard]] QWidget *makeColumn();
    void addNotices(QVBoxLayout *column);
    [[nodiscard]] QWidget *makeNote();
    [[nodiscard]] QWidget *makeOthers();
    [[nodiscard]] QWidget *makeFoot();

    std::optional<ApplicationId> m_application;
    QString m_savedNote;
    bool m_isFlagged = false;
    bool m_isOpen = true;
    QScrollArea *m_scroll;
    CriterionList *m_criteria = nullptr;
    GrowingTextEdit *m_note = nullptr;
    Card *m_othersCard = nullptr;
    PlainLabel *m_others = nullptr;
    QPushButton *m_flag = nullptr;
    NoteCard *m_conflict = nullptr;
    NoteCard *m_closed = nullptr;
    Card *m_criteriaCard = nullptr;
};

} // namespace convoke
