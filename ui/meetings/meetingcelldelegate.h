// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/celldelegate.h"

namespace convoke {

/// Draws a cell of two lines: the words and, quieter beneath them, SecondLineRole or the chip. Words without
/// a second line stand in the middle and may break once.
class MeetingCellDelegate final : public CellDelegate
{
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
    [[nodiscard]] int contentWidth(const QModelIndex &index) const override;
    [[nodiscard]] int rowHeight() const override;
    [[nodiscard]] QString fullText(const QModelIndex &index) const override;

private:
    void paintBroken(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                     const QModelIndex &index) const;
    static void paintSecond(QPainter &painter, const QRect &area, const QModelIndex &index);
};

} // namespace convoke
