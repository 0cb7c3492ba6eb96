// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/celldelegate.h"

namespace convoke {

/// Draws a rank: at the left how far it moved, as an arrow with a number; and along the edge the bracket of
/// those whom the scores cannot separate from the last seat.
class RankDelegate final : public CellDelegate
{
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    void paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
    [[nodiscard]] int contentWidth(const QModelIndex &index) const override;
};

/// The bracket beside a row; it is closed above and below where no row of the band follows. Also for legends.
void paintBracket(QPainter &painter, const QRect &area, bool opens, bool closes);

} // namespace convoke
