// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/progressbardelegate.h"

#include "ui/common/cellroles.h"
#include "ui/common/measures.h"

#include <QPainter>

namespace convoke {

namespace {

constexpr int barWidth = 64;
constexpr int barHeight = 8;

} // namespace

void paintBar(QPainter &painter, const QRectF &bar, double share, Tone tone)
{
    const double radius = bar.height() / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().neutralGround);
    painter.drawRoundedRect(bar, radius, radius);
    const double filled = qBound(0.0, share, 1.0) * bar.width();
    if (filled > 0) {
        painter.setBrush(tone == Tone::Neutral ? tokens().muted : tokens().tone(tone).ink);
        painter.drawRoundedRect(QRectF(bar.left(), bar.top(), qMax(filled, bar.height()), bar.height()),
                                radius, radius);
    }
    painter.restore();
}

void ProgressBarDelegate::paintContent(QPainter &painter, const QRect &area,
                                       const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant value = index.data(ProgressRole);
    if (!value.isValid()) {
        return;
    }
    const int width = qMin(scaled(barWidth), area.width());
    paintBar(painter, QRectF(area.left(), area.top() + (area.height() - barHeight) / 2.0, width, barHeight),
             value.toDouble(), Tone::Accent);
    paintText(painter, area.adjusted(width + measure::gap, 0, 0, 0), lineOf(index), option, index);
}

int ProgressBarDelegate::contentWidth(const QModelIndex &index) const
{
    return scaled(barWidth) + measure::gap + CellDelegate::contentWidth(index);
}

} // namespace convoke
