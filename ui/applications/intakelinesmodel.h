// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/applications/intakeline.h"
#include "ui/common/chip.h"
#include "ui/common/rowmodel.h"
#include "ui/common/tablecolumns.h"

namespace convoke {

enum class IntakeLineColumn { What, Who, Country, Answered, Detail, Row, Count };

/// "new", "second answer", "same person?" …
Chip lineKindChip(LineKind kind);

/// The same for a line, also "left out".
Chip lineChip(const IntakeLine &line);

/// The rows of the files that are about to come in, as a table.
class IntakeLinesModel final : public RowModel<IntakeLine, IntakeLineColumn>
{
    Q_OBJECT
public:
    explicit IntakeLinesModel(QObject *parent = nullptr);

    /// How the columns start.
    [[nodiscard]] static QList<ColumnSpec> columns();

protected:
    [[nodiscard]] qint64 idOf(const IntakeLine &line) const override { return line.planned; }
    [[nodiscard]] QString headerText(IntakeLineColumn column) const override;
    [[nodiscard]] QString displayText(const IntakeLine &line, IntakeLineColumn column) const override;
    [[nodiscard]] QVariant rawValue(const IntakeLine &line, IntakeLineColumn column) const override;
    [[nodiscard]] QVariant extra(const IntakeLine &line, IntakeLineColumn column, int role) const override;

private:
    QString m_language;
};

} // namespace convoke
