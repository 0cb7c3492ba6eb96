// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/scorebardelegate.h"

#include "ui/common/cellroles.h"
#include "ui/common/measures.h"
#include "ui/common/tokens.h"

#include <QPainter>

namespace convoke {

namespace {

constexpr int barWidth = 72;
constexpr int barHeight = 12;
constexpr int markWidth = 5;

} // namespace

void ScoreBarDelegate::paintContent(QPainter &painter, const QRect &area, const QStyleOptionViewItem &,
                                    const QModelIndex &index) const
{
    const Spread spread = index.data(SpreadRole).value<Spread>();
    if (spread.scores.isEmpty()) {
        return;
    }
    const Tokens &t = tokens();
    const int width = qMin(scaled(barWidth), area.width());
    const QRectF bar(area.left(), area.top() + (area.height() - barHeight) / 2.0, width, barHeight);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.neutralGround);
    painter.drawRoundedRect(bar, 3, 3);
    QColor mark = t.accent;
    mark.setAlphaF(0.75F); // marks that lie on each other show
    painter.setBrush(mark);
    for (const double score : spread.scores) {
        const double x = bar.left() + qBound(0.0, score / 100.0, 1.0) * (bar.width() - markWidth);
        painter.drawRoundedRect(QRectF(x, bar.top() + 1, markWidth, bar.height() - 2), 1.5, 1.5);
    }
}

int ScoreBarDelegate::contentWidth(const QModelIndex &) const
{
    return scaled(barWidth);
}

} // namespace convoke
