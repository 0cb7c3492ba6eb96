// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/celldelegate.h"
#include "ui/common/tokens.h"

namespace convoke {

/// Draws ProgressRole as a bar and DisplayRole ("62 %", "11 of 18") to its right.
class ProgressBarDelegate final : public CellDelegate
{
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
    [[nodiscard]] int contentWidth(const QModelIndex &index) const override;
};

/// Draws a thin bar with @p share (0 to 1) of it filled in @p tone's ink.
void paintBar(QPainter &painter, const QRectF &bar, double share, Tone tone);

} // namespace convoke
