// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "selection/selection.h"

#include <QFrame>

class QVBoxLayout;

namespace convoke {

struct Call;

/// Says which demands cannot all be met and offers the repairs, each with what would come of it.
class ConflictCard final : public QFrame
{
    Q_OBJECT
public:
    explicit ConflictCard(QWidget *parent = nullptr);

    void showConflict(const Selection &selection, const SelectionProblem &problem, const Call &call);

Q_SIGNALS:
    /// @p index in Selection::repairs.
    void repairWanted(qsizetype index);

private:
    /// Why a demand fails whatever the others are; empty where it does not.
    [[nodiscard]] QString reasonOf(const ConflictPart &part) const;
    /// The total after a repair, and who comes in and goes out.
    [[nodiscard]] QString previewOf(const Repair &repair, const SelectionProblem &problem) const;
    void addRepair(qsizetype index, const Repair &repair, const SelectionProblem &problem, const Call &call);

    QVBoxLayout *m_layout;
};

} // namespace convoke
