// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/rowmodel.h"
#include "ui/selection/whyrows.h"

#include <QCoreApplication>

namespace convoke {

enum class WhyNotColumn { Rank, Name, Country, Score, Seat, Cost, Others, Why, Count };

/// What it would cost to decide otherwise, for everybody at once.
class WhyNotModel final : public RowModel<WhyRow, WhyNotColumn>
{
    Q_DECLARE_TR_FUNCTIONS(convoke::WhyNotModel)
public:
    using RowModel::RowModel;

    /// How many decimals scores are shown with.
    void setDecimals(int decimals) { m_decimals = decimals; }

protected:
    [[nodiscard]] qint64 idOf(const WhyRow &row) const override { return row.application.value(); }
    [[nodiscard]] QString headerText(WhyNotColumn column) const override;
    [[nodiscard]] QString displayText(const WhyRow &row, WhyNotColumn column) const override;
    [[nodiscard]] QVariant rawValue(const WhyRow &row, WhyNotColumn column) const override;
    [[nodiscard]] QVariant extra(const WhyRow &row, WhyNotColumn column, int role) const override;
    [[nodiscard]] Qt::Alignment alignment(WhyNotColumn column) const override;

private:
    int m_decimals = 2;
};

} // namespace convoke
