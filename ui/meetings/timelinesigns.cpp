// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/icons.h"
#include "ui/common/measures.h"
#include "ui/meetings/timelinepainter.h"

#include <QPolygonF>

namespace convoke {

using namespace Qt::Literals::StringLiterals;

void paintDeadlineFlag(QPainter &painter, QPoint centre, const QColor &colour)
{
    const qreal high = scaled(8);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.5));
    const QPointF foot(centre.x() + 0.5, centre.y() + high);
    const QPointF top(centre.x() + 0.5, centre.y() - high);
    painter.drawLine(foot, top);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF{top, top + QPointF(high, high / 2), top + QPointF(0, high)});
    painter.restore();
}

void paintOutcomeMark(QPainter &painter, QPoint centre, const QColor &colour)
{
    const qreal half = scaled(4);
    const QPointF at(centre);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.5));
    painter.setBrush(tokens().surface);
    painter.drawPolygon(QPolygonF{at + QPointF(0, -half), at + QPointF(half, 0), at + QPointF(0, half),
                                  at + QPointF(-half, 0)});
    painter.restore();
}

void paintClashSign(QPainter &painter, QPoint centre)
{
    const int side = scaled(14);
    lineIcon(u"warning"_s, IconInk::Warn)
        .paint(&painter, QRect(centre.x() - side / 2, centre.y() - side / 2, side, side));
}

} // namespace convoke
