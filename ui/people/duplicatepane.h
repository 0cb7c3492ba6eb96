// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/duplicateproposal.h"
#include "people/duplicateservice.h"
#include "ui/people/personcomparison.h"

#include <QFrame>

class QProgressBar;
class QPushButton;
class QScrollArea;

namespace convoke {

class NoteCard;

/// One proposal to be decided: how certain it is in words and as a bar, what speaks for and against it, the
/// two entries side by side, what becomes of their answers, and the deeds.
class DuplicatePane final : public QFrame
{
    Q_OBJECT
public:
    explicit DuplicatePane(QWidget *parent = nullptr);

    void show(const DuplicateProposal &proposal, const PersonComparison::Side &left,
              const PersonComparison::Side &right, const QList<SettledAnswers> &answers);
    void clear();
    [[nodiscard]] PersonComparison &comparison() { return *m_comparison; }

Q_SIGNALS:
    void mergeWanted();
    void distinctWanted();
    void laterWanted();

private:
    QWidget *makeHead();
    QWidget *makeFoot();
    void showReasons(const QList<DuplicateReason> &reasons);

    PlainLabel *m_words;
    QProgressBar *m_bar;
    PlainLabel *m_for;
    PlainLabel *m_against;
    PersonComparison *m_comparison;
    NoteCard *m_answers;
    QScrollArea *m_scroll;
    QWidget *m_foot;
};

} // namespace convoke
