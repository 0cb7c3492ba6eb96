// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/rowmodel.h"
#include "ui/selection/selectionrow.h"

#include <QCoreApplication>

namespace convoke {

enum class SelectionColumn {
    Rank,
    Seat,
    Name,
    Country,
    Sector,
    Organisation,
    Score,
    Reviewers,
    Reviews,
    Coverage,
    Why,
    Count
};

/// Everybody who applied, with rank, seat and the reason for both.
class SelectionModel final : public RowModel<SelectionRow, SelectionColumn>
{
    Q_DECLARE_TR_FUNCTIONS(convoke::SelectionModel)
public:
    using RowModel::RowModel;

    /// How many decimals scores are shown with, so that different ones look different.
    void setDecimals(int decimals);
    [[nodiscard]] int decimals() const { return m_decimals; }

protected:
    [[nodiscard]] qint64 idOf(const SelectionRow &row) const override { return row.application.value(); }
    [[nodiscard]] QString headerText(SelectionColumn column) const override;
    [[nodiscard]] QString displayText(const SelectionRow &row, SelectionColumn column) const override;
    [[nodiscard]] QVariant rawValue(const SelectionRow &row, SelectionColumn column) const override;
    [[nodiscard]] QVariant extra(const SelectionRow &row, SelectionColumn column, int role) const override;
    [[nodiscard]] Qt::Alignment alignment(SelectionColumn column) const override;
    [[nodiscard]] QString searchText(const SelectionRow &row) const override;

private:
    int m_decimals = 1;
};

} // namespace convoke
