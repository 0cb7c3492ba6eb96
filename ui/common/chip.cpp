// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/chip.h"

#include "ui/common/measures.h"
#include "ui/common/plaintext.h"

#include <QFontMetrics>
#include <QPainter>

namespace convoke {

QSize chipSize(const Chip &chip)
{
    const QFontMetrics metrics(roleFont(TextRole::Label));
    return {metrics.horizontalAdvance(singleLine(chip.word)) + 2 * measure::gap, scaled(20)};
}

void paintChip(QPainter &painter, const QRect &area, const Chip &chip)
{
    if (chip.word.isEmpty() || area.width() < 2 * measure::gap) {
        return;
    }
    const ToneColours colours = tokens().tone(chip.tone);
    const QSize wanted = chipSize(chip);
    const int width = qMin(wanted.width(), area.width());
    const QRectF ground(area.left(), area.top() + (area.height() - wanted.height()) / 2.0, width,
                        wanted.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.ground);
    painter.drawRoundedRect(ground, ground.height() / 2, ground.height() / 2);
    const QFont font = roleFont(TextRole::Label);
    painter.setFont(font);
    painter.setPen(colours.ink);
    const QString word =
        QFontMetrics(font).elidedText(singleLine(chip.word), Qt::ElideRight, width - 2 * measure::gap + 1);
    painter.drawText(ground, Qt::AlignCenter | Qt::TextSingleLine, word);
    painter.restore();
}

} // namespace convoke
