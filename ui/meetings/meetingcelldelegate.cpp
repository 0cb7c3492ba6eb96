// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/meetingcelldelegate.h"

#include "ui/common/cellroles.h"
#include "ui/common/chip.h"
#include "ui/common/groupdot.h"
#include "ui/common/measures.h"
#include "ui/common/plaintext.h"

#include <QPainter>
#include <QTextLayout>

namespace convoke {

namespace {

constexpr int rowPx = 54;
constexpr int linePx = 21;

Chip chipOf(const QModelIndex &index)
{
    return index.data(ChipRole).value<Chip>();
}

QString secondOf(const QModelIndex &index)
{
    return singleLine(index.data(SecondLineRole).toString());
}

/// The first line of @p text that fits @p width, broken between words.
QString firstLine(const QString &text, const QFont &font, int width)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(width);
    layout.endLayout();
    return text.left(line.textLength());
}

} // namespace

int MeetingCellDelegate::rowHeight() const
{
    return scaled(rowPx);
}

void MeetingCellDelegate::paintContent(QPainter &painter, const QRect &area,
                                       const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool hasChip = !chipOf(index).word.isEmpty();
    const bool isChipAlone = hasChip && chipOf(index).word == index.data(Qt::DisplayRole).toString();
    if (isChipAlone) {
        paintChip(painter, area, chipOf(index));
        return;
    }
    if (!hasChip && secondOf(index).isEmpty()) {
        paintBroken(painter, area, option, index);
        return;
    }
    const int line = scaled(linePx);
    const int top = area.top() + (area.height() - 2 * line) / 2;
    const QRect upper(area.left(), top, area.width(), line);
    CellDelegate::paintContent(painter, upper, option, index);
    paintSecond(painter, upper.translated(0, line), index);
}

void MeetingCellDelegate::paintSecond(QPainter &painter, const QRect &area, const QModelIndex &index)
{
    const Chip chip = chipOf(index);
    if (!chip.word.isEmpty()) {
        paintChip(painter, area, chip);
        return;
    }
    const QFont font = roleFont(TextRole::Small);
    painter.setFont(font);
    painter.setPen(tokens().secondary);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(secondOf(index), Qt::ElideRight, area.width()));
}

void MeetingCellDelegate::paintBroken(QPainter &painter, const QRect &area,
                                      const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = lineOf(index);
    const QFont font = roleFont(index.data(EmphasisRole).toBool() ? TextRole::Strong : TextRole::Body);
    if (QFontMetrics(font).horizontalAdvance(text) <= area.width()) {
        CellDelegate::paintContent(painter, area, option, index);
        return;
    }
    const int line = scaled(linePx);
    const QRect upper(area.left(), area.top() + (area.height() - 2 * line) / 2, area.width(), line);
    const QString first = firstLine(text, font, area.width());
    paintText(painter, upper, first.trimmed(), option, index);
    paintText(painter, upper.translated(0, line), text.mid(first.size()).trimmed(), option, index);
}

int MeetingCellDelegate::contentWidth(const QModelIndex &index) const
{
    const Chip chip = chipOf(index);
    const int second = chip.word.isEmpty()
        ? QFontMetrics(roleFont(TextRole::Small)).horizontalAdvance(secondOf(index)) + 1
        : chipSize(chip).width();
    return qMax(CellDelegate::contentWidth(index), second);
}

QString MeetingCellDelegate::fullText(const QModelIndex &index) const
{
    const QString second = index.data(SecondLineRole).toString();
    const QString first = CellDelegate::fullText(index);
    return second.isEmpty() ? first : first + u'\n' + second;
}

} // namespace convoke
