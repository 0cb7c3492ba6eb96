// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/peopleservice.h"

#include <QStackedWidget>

class QProgressBar;

namespace convoke {

class EmptyState;
class IntakePlanView;
class NoteCard;
class PlainLabel;

/// The sheets of an intake that is being prepared: what is being read or planned, why nothing can be taken
/// in, or the plan with what was refused above it.
class IntakeSheets final : public QStackedWidget
{
    Q_OBJECT
public:
    explicit IntakeSheets(PeopleService &people, QWidget *parent = nullptr);

    [[nodiscard]] IntakePlanView *view() const { return m_view; }
    void showReading();
    /// The sources have been read; what comes of them is being looked at.
    void showPlanning();
    /// Of what is being read or planned.
    void setProgress(int percent);
    void showFailure(const QString &sentence);
    /// Above the plan; empty: nothing was refused.
    void setRefused(const QString &sentences);
    /// The plan as it is in the view.
    void showPlan();
    [[nodiscard]] bool isPlanShown() const;

Q_SIGNALS:
    /// The user wants to choose other files.
    void otherFilesWanted();

private:
    enum Sheet { Reading, Failed, Plan };

    QWidget *makeReading();
    QWidget *makeFailed();
    QWidget *makePlan(PeopleService &people);

    PlainLabel *m_words = nullptr;
    QProgressBar *m_progress = nullptr;
    EmptyState *m_failure = nullptr;
    NoteCard *m_refused = nullptr;
    IntakePlanView *m_view = nullptr;
};

} // namespace convoke
