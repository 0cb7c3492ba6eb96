// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "applications/application.h"
#include "ui/common/rowmodel.h"

#include <QCoreApplication>

namespace convoke {

/// One application and who is assigned to it.
struct AssignmentRow
{
    ApplicationId application;
    int number = 0;
    QString heading; ///< the code in blind review
    QStringList reviewers; ///< in their order
    QStringList begun; ///< of all reviewers: who has given a score

    friend bool operator==(const AssignmentRow &, const AssignmentRow &) = default;
};

enum class AssignmentColumn { Code, Application, Reviewers, Begun, Count };

/// The applications of a meeting with their reviewers.
class AssignmentModel final : public RowModel<AssignmentRow, AssignmentColumn>
{
    Q_DECLARE_TR_FUNCTIONS(convoke::AssignmentModel)
public:
    using RowModel::RowModel;

protected:
    [[nodiscard]] qint64 idOf(const AssignmentRow &row) const override { return row.application.value(); }
    [[nodiscard]] QString headerText(AssignmentColumn column) const override;
    [[nodiscard]] QString displayText(const AssignmentRow &row, AssignmentColumn column) const override;
    [[nodiscard]] QVariant rawValue(const AssignmentRow &row, AssignmentColumn column) const override;
};

} // namespace convoke
