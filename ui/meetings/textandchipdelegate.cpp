// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/textandchipdelegate.h"

#include "ui/common/cellroles.h"
#include "ui/common/chip.h"
#include "ui/common/measures.h"

#include <QPainter>

namespace convoke {

void TextAndChipDelegate::paintContent(QPainter &painter, const QRect &area,
                                       const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Chip chip = index.data(ChipRole).value<Chip>();
    if (chip.word.isEmpty()) {
        CellDelegate::paintContent(painter, area, option, index);
        return;
    }
    const int width = qMin(chipSize(chip).width(), area.width());
    const QRect right(area.right() - width + 1, area.top(), width, area.height());
    CellDelegate::paintContent(painter, area.adjusted(0, 0, -width - measure::gap, 0), option, index);
    paintChip(painter, right, chip);
}

int TextAndChipDelegate::contentWidth(const QModelIndex &index) const
{
    const Chip chip = index.data(ChipRole).value<Chip>();
    const int words = CellDelegate::contentWidth(index);
    return chip.word.isEmpty() ? words : words + measure::gap + chipSize(chip).width();
}

} // namespace convoke
