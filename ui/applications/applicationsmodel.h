// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/applications/applicationrow.h"
#include "ui/common/chip.h"
#include "ui/common/rowmodel.h"
#include "ui/common/tablecolumns.h"

namespace convoke {

enum class ApplicationColumn {
    Name,
    Number,
    Country,
    Sector,
    Organisation,
    Function,
    Profile,
    Received,
    Deadline,
    Answers,
    State,
    Decision,
    Email,
    Source,
    Count
};

/// The applications of one meeting as a table.
class ApplicationsModel final : public RowModel<ApplicationRow, ApplicationColumn>
{
    Q_OBJECT
public:
    explicit ApplicationsModel(QObject *parent = nullptr);

    /// How the columns start.
    [[nodiscard]] static QList<ColumnSpec> columns();
    /// The columns that ChipDelegate draws.
    [[nodiscard]] static QList<ApplicationColumn> chipColumns();

protected:
    [[nodiscard]] qint64 idOf(const ApplicationRow &row) const override
    {
        return row.application().id.value();
    }
    [[nodiscard]] QString headerText(ApplicationColumn column) const override;
    [[nodiscard]] QString displayText(const ApplicationRow &row, ApplicationColumn column) const override;
    [[nodiscard]] QVariant rawValue(const ApplicationRow &row, ApplicationColumn column) const override;
    [[nodiscard]] QVariant extra(const ApplicationRow &row, ApplicationColumn column,
                                 int role) const override;
    [[nodiscard]] QString searchText(const ApplicationRow &row) const override;

private:
    [[nodiscard]] QString toolTip(const ApplicationRow &row, ApplicationColumn column) const;

    QString m_language;
};

} // namespace convoke
