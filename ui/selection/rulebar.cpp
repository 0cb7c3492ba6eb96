// SPDX-FileCopyrightText: Convoke contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/rulebar.h"

#include "ui/common/progressbardelegate.h"

#include <QPainter>

namespace convoke {

namespace {

constexpr int barHeight = 8;
constexpr int leastWidth = 60;

} // namespace

RuleBar::RuleBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RuleBar::setShare(double share, Tone tone)
{
    m_share = share;
    m_tone = tone;
    update();
}

QSize RuleBar::sizeHint() const
{
    return {leastWidth, barHeight + 4};
}

void RuleBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBar(painter, QRectF(0, (height() - barHeight) / 2.0, width(), barHeight), m_share, m_tone);
}

} // namespace convoke
