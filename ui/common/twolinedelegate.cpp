// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/twolinedelegate.h"

#include "ui/common/cellroles.h"
#include "ui/common/chip.h"
#include "ui/common/groupdot.h"
#include "ui/common/measures.h"
#include "ui/common/plaintext.h"

#include <QPainter>

namespace convoke {

void TwoLineDelegate::paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    QRect rest = area;
    painter.setPen(tokens().softBorder);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const auto dots = index.data(DotsRole).value<QList<ColourPair>>();
    if (!dots.isEmpty()) {
        paintDots(painter, rest, dots);
        rest.setLeft(rest.left() + dotsWidth(dots.size()));
    }
    const Chip chip = index.data(ChipRole).value<Chip>();
    if (!chip.word.isEmpty()) {
        const int width = qMin(chipSize(chip).width(), rest.width() / 2);
        paintChip(painter, QRect(rest.right() - width + 1, rest.top(), width, rest.height()), chip);
        rest.setRight(rest.right() - width - measure::gap);
    }
    const int middle = rest.top() + rest.height() / 2;
    const QFont strong = roleFont(TextRole::Strong);
    painter.setFont(strong);
    painter.setPen(tokens().text);
    painter.drawText(QRect(rest.left(), rest.top(), rest.width(), middle - rest.top()),
                     Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine,
                     QFontMetrics(strong).elidedText(lineOf(index), Qt::ElideRight, rest.width()));
    const QFont small = roleFont(TextRole::Small);
    painter.setFont(small);
    painter.setPen(tokens().secondary);
    const QString second = singleLine(index.data(SecondLineRole).toString());
    painter.drawText(QRect(rest.left(), middle + 1, rest.width(), rest.bottom() - middle),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine,
                     QFontMetrics(small).elidedText(second, Qt::ElideRight, rest.width()));
}

int TwoLineDelegate::contentWidth(const QModelIndex &index) const
{
    const int first = QFontMetrics(roleFont(TextRole::Strong)).horizontalAdvance(lineOf(index));
    const int second = QFontMetrics(roleFont(TextRole::Small))
                           .horizontalAdvance(singleLine(index.data(SecondLineRole).toString()));
    const Chip chip = index.data(ChipRole).value<Chip>();
    const int chipWidth = chip.word.isEmpty() ? 0 : chipSize(chip).width() + measure::gap;
    return qMax(first, second) + chipWidth + dotsWidth(index.data(DotsRole).value<QList<ColourPair>>().size())
        + 1;
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // A list is as wide as its place: a long name is cut there, it does not make the list scroll sideways.
    return {qMin(CellDelegate::sizeHint(option, index).width(), scaled(160)), rowHeight()};
}

QString TwoLineDelegate::fullText(const QModelIndex &index) const
{
    return CellDelegate::fullText(index) + u'\n' + index.data(SecondLineRole).toString();
}

int TwoLineDelegate::rowHeight() const
{
    return scaled(measure::twoLineRow);
}

} // namespace convoke
