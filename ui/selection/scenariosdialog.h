// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/selection/scenarioruns.h"

#include <QDialog>

#include <functional>

class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace convoke {

class BalanceBars;
class PlainLabel;
class ScenarioPeopleModel;
class TableView;

/// The scenarios of a selection: the present settings kept under a name, worked out with their totals, two to
/// four of them beside each other, and one of them adopted.
class ScenariosDialog final : public QDialog
{
    Q_OBJECT
public:
    /// What the dialog can have done; true: done.
    struct Deeds
    {
        std::function<QList<Scenario>()> load;
        std::function<bool(const QString &name)> save;
        std::function<bool(ScenarioId scenario, const QString &name)> rename;
        std::function<bool(ScenarioId scenario)> remove;
        std::function<bool(const Scenario &scenario)> adopt;
    };
    /// @p standing as it is now, copied; @p present: its settings.
    ScenariosDialog(const Standing &standing, const SelectionSettings &present, Deeds deeds, QWidget *parent);

private:
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QWidget *makeComparison();
    void reload();
    void showList();
    void showComparison();
    void check();
    void askName();
    void askOtherName();
    void adopt();
    [[nodiscard]] QList<const Scenario *> marked() const;
    /// Null where the present settings or nothing is current.
    [[nodiscard]] const Scenario *current() const;
    [[nodiscard]] QString wordsFor(const Scenario &scenario) const;

    Standing m_standing;
    Deeds m_deeds;
    ScenarioRuns m_runs;
    QList<Scenario> m_scenarios; ///< the first: as it stands now
    QListWidget *m_list;
    QPushButton *m_rename = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_adopt = nullptr;
    PlainLabel *m_summary;
    PlainLabel *m_alike;
    TableView *m_people;
    ScenarioPeopleModel *m_model;
    BalanceBars *m_balances;
};

} // namespace convoke
