// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/scorebardelegate.h"

#include "ui/common/cellroles.h"
#include "ui/common/measures.h"
#include "ui/common/tokens.h"

#include <QPainter>

#include <algorithm>

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
    const auto xOf = [&bar](double score) {
        return bar.left() + qBound(0.0, score / 100.0, 1.0) * (bar.width() - markWidth);
    };
    // How far the reviewers are apart shows before a mark is read.
    const auto [lowest, highest] = std::minmax_element(spread.scores.cbegin(), spread.scores.cend());
    QColor reach = t.accent;
    reach.setAlphaF(0.35F);
    painter.setBrush(reach);
    painter.drawRect(QRectF(QPointF(xOf(*lowest) + markWidth / 2.0, bar.center().y() - 1.5),
                            QPointF(xOf(*highest) + markWidth / 2.0, bar.center().y() + 1.5)));
    QColor mark = t.accent;
    mark.setAlphaF(0.75F); // marks that lie on each other show
    painter.setBrush(mark);
    for (const double score : spread.scores) {
        painter.drawRoundedRect(QRectF(xOf(score), bar.top() + 1, markWidth, bar.height() - 2), 1.5, 1.5);
    }
}

int ScoreBarDelegate::contentWidth(const QModelIndex &) const
{
    return scaled(barWidth);
}

} // namespace convoke
