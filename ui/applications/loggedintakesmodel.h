// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/intakelog.h"
#include "ui/common/rowmodel.h"

namespace convoke {

/// "3 Nov 2031 14:05"
QString intakeMomentWords(const LoggedIntake &intake);
/// "survey.xlsx", "survey.xlsx and 2 more"
QString intakeSourceWords(const LoggedIntake &intake);
/// "171 new, 3 second answers, 1 skipped"; only what there was.
QString intakeCountWords(const IntakeCounts &counts);

enum class LoggedIntakeColumn { Line, Count };

/// The intakes of a meeting, newest first.
class LoggedIntakesModel final : public RowModel<LoggedIntake, LoggedIntakeColumn>
{
    Q_OBJECT
public:
    using RowModel::RowModel;

protected:
    [[nodiscard]] qint64 idOf(const LoggedIntake &intake) const override { return intake.id.value(); }
    [[nodiscard]] QString headerText(LoggedIntakeColumn column) const override;
    [[nodiscard]] QString displayText(const LoggedIntake &intake, LoggedIntakeColumn column) const override;
    [[nodiscard]] QVariant rawValue(const LoggedIntake &intake, LoggedIntakeColumn column) const override;
    [[nodiscard]] QVariant extra(const LoggedIntake &intake, LoggedIntakeColumn column,
                                 int role) const override;
};

} // namespace convoke
