// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/chipdelegate.h"

#include "ui/common/cellroles.h"
#include "ui/common/chip.h"

#include <QPainter>

namespace convoke {

namespace {

constexpr int chipGap = 4;

QList<Chip> chipsOf(const QModelIndex &index)
{
    const QVariant value = index.data(ChipRole);
    if (value.metaType() == QMetaType::fromType<QList<Chip>>()) {
        return value.value<QList<Chip>>();
    }
    const Chip chip = value.value<Chip>();
    return chip.word.isEmpty() ? QList<Chip>() : QList<Chip>{chip};
}

} // namespace

void ChipDelegate::paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &,
                                const QModelIndex &index) const
{
    QRect rest = area;
    const QList<Chip> chips = chipsOf(index);
    for (const Chip &chip : chips) {
        paintChip(painter, rest, chip);
        rest.setLeft(rest.left() + chipSize(chip).width() + chipGap);
    }
}

int ChipDelegate::contentWidth(const QModelIndex &index) const
{
    int width = 0;
    const QList<Chip> chips = chipsOf(index);
    for (const Chip &chip : chips) {
        width += chipSize(chip).width() + chipGap;
    }
    return qMax(0, width - chipGap);
}

} // namespace convoke
