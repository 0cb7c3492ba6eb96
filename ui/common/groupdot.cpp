// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/groupdot.h"

#include "ui/common/measures.h"
#include "ui/common/plaintext.h"

#include <QPainter>

namespace convoke {

namespace {

constexpr int dotGap = 4;

} // namespace

int dotsWidth(qsizetype count)
{
    return count == 0 ? 0 : static_cast<int>(count) * (scaled(measure::dot) + dotGap) - dotGap + measure::gap;
}

void paintDots(QPainter &painter, const QRect &area, const QList<ColourPair> &colours)
{
    const int side = scaled(measure::dot);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QRectF dot(area.left(), area.top() + (area.height() - side) / 2.0, side, side);
    for (const ColourPair &colour : colours) {
        painter.setBrush(presentColour(colour));
        painter.drawRoundedRect(dot, 2.5, 2.5);
        dot.translate(side + dotGap, 0);
    }
    painter.restore();
}

GroupDot::GroupDot(const QList<ColourPair> &colours, const QString &groupNames, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setGroups(colours, groupNames);
}

void GroupDot::setGroups(const QList<ColourPair> &colours, const QString &groupNames)
{
    m_colours = colours;
    setAccessibleName(groupNames);
    setPlainToolTip(this, groupNames);
    setVisible(!colours.isEmpty());
    updateGeometry();
    update();
}

QSize GroupDot::sizeHint() const
{
    return {qMax(0, dotsWidth(m_colours.size()) - measure::gap), scaled(measure::dot)};
}

void GroupDot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintDots(painter, rect(), m_colours);
}

} // namespace convoke
