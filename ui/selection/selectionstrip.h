// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "selection/selection.h"
#include "ui/common/tokens.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QMenu;
class QProgressBar;
class QPushButton;
class QActionGroup;
class QToolButton;

namespace convoke {

class FilterEdit;
class PlainLabel;

/// The line above a selection: propose, allow exceptions, what came out, decide. Filter and columns are its
/// own too and stand where the views are chosen.
class SelectionStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit SelectionStrip(QWidget *parent = nullptr);

    [[nodiscard]] FilterEdit *filter() const { return m_filter; }
    [[nodiscard]] QPushButton *columns() const { return m_columns; }
    /// What the button "Columns" opens.
    void setColumnsMenu(QMenu *menu);
    /// The verb on the first button.
    void setProposeVerb(const QString &verb);
    /// How a group is looked for; marked in the menu beside the first button.
    void setMethod(SelectionMethod method);
    /// "30 of 30 · total 2,512.40" and beside it what that is worth: "proved best possible".
    void setOutcome(const QString &figures, const QString &verdict, Tone tone);
    /// While a search lasts longer than a second a bar and "Cancel" are shown.
    void setBusy(bool isBusy);
    void setCanPropose(bool canPropose);
    void setCanDecide(bool canDecide);
    void setHasScenarios(bool hasScenarios);
    /// False where no rule has an exception.
    void setHasExceptions(bool hasExceptions);
    [[nodiscard]] bool allowsExceptions() const;
    void setAllowsExceptions(bool allows);

Q_SIGNALS:
    void methodChosen(convoke::SelectionMethod method);
    void proposalWanted();
    void cancelWanted();
    void exceptionsChosen(bool allowed);
    void decisionWanted();
    void scenariosWanted();

private:
    void nameControls();
    void makeMethods();

    QPushButton *m_propose;
    QToolButton *m_methods;
    QActionGroup *m_methodGroup = nullptr;
    QProgressBar *m_busy;
    QPushButton *m_cancel;
    QCheckBox *m_exceptions;
    QPushButton *m_scenarios;
    FilterEdit *m_filter;
    QPushButton *m_columns;
    PlainLabel *m_figures;
    PlainLabel *m_verdict;
    QPushButton *m_decide;
    QTimer m_patience;
    bool m_isBusy = false;
    bool m_canPropose = false;
    bool m_canDecide = false;
};

} // namespace convoke
