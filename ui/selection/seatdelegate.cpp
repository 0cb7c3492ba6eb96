// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/seatdelegate.h"

#include "ui/common/chip.h"
#include "ui/common/icons.h"
#include "ui/common/measures.h"
#include "ui/selection/selectionrow.h"

#include <QPainter>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int lockSide = 14;
constexpr int lockGap = 4;

} // namespace

void SeatDelegate::paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const Chip chip = index.data(ChipRole).value<Chip>();
    const bool isLocked = index.data(LockRole).toBool();
    QRect rest = area;
    if (chip.word.isEmpty() && !isLocked) {
        paintText(painter, area, lineOf(index), option, index);
        return;
    }
    if (!chip.word.isEmpty()) {
        paintChip(painter, rest, chip);
        rest.setLeft(rest.left() + chipSize(chip).width() + lockGap);
    }
    if (isLocked) {
        lineIcon(u"lock"_s).paint(&painter,
                                  QRect(rest.left(), rest.center().y() - lockSide / 2, lockSide, lockSide));
    }
}

int SeatDelegate::contentWidth(const QModelIndex &index) const
{
    const Chip chip = index.data(ChipRole).value<Chip>();
    const int chipWidth = chip.word.isEmpty() ? 0 : chipSize(chip).width();
    return chipWidth + (index.data(LockRole).toBool() ? lockSide + lockGap : 0);
}

} // namespace convoke
