// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/intakelog.h"
#include "ui/common/chip.h"
#include "ui/common/rowmodel.h"
#include "ui/common/tablecolumns.h"

#include <QHash>

namespace convoke {

/// One row of an intake that was made, or one of its remarks that speaks of no row.
struct LoggedLine
{
    int key = 0; ///< place in the intake
    LoggedRow row;
    QStringList remarks;
    QString application; ///< "A-17"; empty: none, or it is gone

    friend bool operator==(const LoggedLine &, const LoggedLine &) = default;
};

/// The rows with their remarks. @p codes: the applications that are still there.
QList<LoggedLine> loggedLines(const LoggedIntake &intake, const QHash<ApplicationId, QString> &codes);

enum class LoggedColumn { What, Who, Application, Detail, Source, Row, Count };

class LoggedRowsModel final : public RowModel<LoggedLine, LoggedColumn>
{
    Q_OBJECT
public:
    using RowModel::RowModel;
    [[nodiscard]] static QList<ColumnSpec> columns();

protected:
    [[nodiscard]] qint64 idOf(const LoggedLine &line) const override { return line.key; }
    [[nodiscard]] QString headerText(LoggedColumn column) const override;
    [[nodiscard]] QString displayText(const LoggedLine &line, LoggedColumn column) const override;
    [[nodiscard]] QVariant rawValue(const LoggedLine &line, LoggedColumn column) const override;
    [[nodiscard]] QVariant extra(const LoggedLine &line, LoggedColumn column, int role) const override;
};

} // namespace convoke
