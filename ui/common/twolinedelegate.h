// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/celldelegate.h"

namespace convoke {

/// Draws a row of a list as two lines: DisplayRole semibold with its dots, SecondLineRole under it, ChipRole
/// at the right. 56 px high, a soft line beneath.
class TwoLineDelegate final : public CellDelegate
{
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
    [[nodiscard]] int contentWidth(const QModelIndex &index) const override;
    [[nodiscard]] int rowHeight() const override;
    [[nodiscard]] QString fullText(const QModelIndex &index) const override;
};

} // namespace convoke
