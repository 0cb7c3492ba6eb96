// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/rowmodel.h"

namespace convoke {

/// One value before and after.
struct ShownChange
{
    qint64 id = 0;
    QString row;
    QString column;
    QString before;
    QString after;
    QString problem; ///< why it is left out

    friend bool operator==(const ShownChange &, const ShownChange &) = default;
};

enum class ChangeColumn { Row, Column, Before, After, Problem, Count };

/// Values that will be others, one per row.
class ChangesModel final : public RowModel<ShownChange, ChangeColumn>
{
    Q_OBJECT
public:
    using RowModel::RowModel;

protected:
    [[nodiscard]] qint64 idOf(const ShownChange &change) const override { return change.id; }
    [[nodiscard]] QString headerText(ChangeColumn column) const override;
    [[nodiscard]] QString displayText(const ShownChange &change, ChangeColumn column) const override;
    [[nodiscard]] QVariant rawValue(const ShownChange &change, ChangeColumn column) const override
    {
        return displayText(change, column);
    }
    [[nodiscard]] QVariant extra(const ShownChange &change, ChangeColumn column, int role) const override;
};

} // namespace convoke
